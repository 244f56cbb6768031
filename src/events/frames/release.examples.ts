import type { FrameExamples } from "./frame.ts";

export const releaseExamples: FrameExamples = {
  finds: [
    "[Girovlar]person [azadlığa buraxılıb]!.",
    "[Məhbuslar]person [azad edilib]!.",
    "[Belarus]agent [girovları]person [azad etməyəcək]!.",
    "[Girovlar]person [Qəzza zolağından]place [azad edilib]!.",
    "[Hökumətin]agent [məhbusları]person [azad edəcəyi]! gözlənilir.",
    "[Onların]person [azad edilməsi]! tələb olunub.",
    "[Polis]agent [saxlanılan azarkeşləri]person [buraxıb]!.",
    "[Keçmiş nazir]person [həbsxanadan çıxıb]!.",
    "[Onun]person barəsində [qətimkan tədbiri ləğv edilib]!.",
    "[Müttəhim]person [bəraət qazanıb]!.",
    "[Jurnalist]person [zaminə buraxılıb]!.",
    "Vəkil məhkəmədən [onun]person [azad edilməsini]! xahiş edib.",
    "Əsas məsələ [girovların]person [azad edilməsidir]!.",
  ],
  ignores: [
    "Nazir vəzifəsindən azad edilib.",
    "Vətəndaşlar vizadan azad ediliblər.",
    "Turistlər ölkəyə buraxılıb.",
    "Tələbələr təhsil haqqından azad olunub.",
    "Gənclər hərbi xidmətdən azad edilib.",
    "Uşaqlar dərsdən azad edilib.",
  ],
};
