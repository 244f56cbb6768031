import type { FrameExamples } from "./frame.ts";

export const condoleExamples: FrameExamples = {
  finds: [
    "[Prezident]actor [qurbanların ailələrinə]recipient [başsağlığı verib]!.",
    "[Qonaqlar]actor [şəhidlərimizə]victim [rəhmət diləyiblər]!.",
    "[Şəhidlərin]victim [xatirəsi anılıb]!.",
    "[Nazirlik]actor [Türkiyəyə]recipient [başsağlığı məktubu ünvanlayıb]!.",
    "[Qonaqlar]actor [abidənin]place önünə [gül dəstələri düzüblər]!.",
    "[Şəhidlərimizi]victim [yad edirik]!.",
    "[Kərim Vəliyevin]victim [anım mərasimi]! keçirilib.",
    "[Nazirlər]actor abidəni ziyarət edərək, önünə [gül dəstələri qoyublar]!.",
    "[Sakinlər]actor [şairin]victim [məzarı önünə əklil qoyublar]!.",
    "[Məsciddə]place [şəhidlərin]victim [ruhuna dualar oxunub]!.",
    "[Onlar]actor bu yolda [canlarından keçən şəhidlərimizə]victim [rəhmət diləyiblər]!.",
    "Allah [şəhidlərimizə]victim [rəhmət eləsin]!.",
    "[Nazir]actor [ailələrə]recipient [səbir diləyib]!.",
    "[Sizə]recipient öz adımdan və [Çili xalqı]actor adından [başsağlığı verirəm]!.",
  ],
  ignores: ["Aktyorun yeni filmi başa çatıb."],
};
