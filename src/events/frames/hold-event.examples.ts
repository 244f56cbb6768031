import type { FrameExamples } from "./frame.ts";

export const holdEventExamples: FrameExamples = {
  finds: [
    "[Universitet]organiser [ideya müsabiqəsi]event [təşkil edib]!.",
    "[Komandamız]participant [güclü rəqiblə]participant [qarşılaşacaq]!.",
    "[Bakıda]place [beynəlxalq forum]event [keçirilib]!.",
    "[Nazir]participant [konfransda]event [iştirak edib]!.",
    "[Anar Quliyev]participant, bankın risklər üzrə müşaviri [Aygün Əliyeva]participant və [digər qonaqlar]participant [konfransda]event [iştirak ediblər]!.",
    "[Bakıda]place [komandalar]participant arasında [matç]event [keçirilib]!.",
    "[Nazirin]participant [konfransda]event [iştirakı]! nəzərdə tutulub.",
    "Həmin vaxt [o]participant, [konfransda]event [iştirak edib]!.",
    "[Ötən ay]time [120 konfrans]event [keçirilib]!.",
    "Son [matçda]! “[Neftçi]participant” “[Qarabağ]participant” ilə heç-heçə edib.",
    "“[Real]participant” “[Bavariya]participant” ilə üz-[üzə gəlib]!.",
    "Son [oyunda]! “[Neftçi]participant” “[Zirə]participant”ni məğlub edib.",
    "Həlledici [matçda]! “[Barselona]participant” “[Real]participant”a qalib gəlib.",
    "Nazir [Bakıda]place [keçirilən]! “Yaşıl şəhər” mövzusunda [beynəlxalq forumda]event çıxış edib.",
  ],
  ignores: [
    "Kənd sakinləri çətinliklərlə qarşılaşıblar.",
    "Gəlirin yarısını ixrac təşkil edir.",
    "Şirkət vergi uçotundan və qeydiyyatdan keçib.",
    "Fəhlələr təmir işlərinə başlayıblar.",
    "Layihələr həyata keçirilib.",
    "Heyət üç mütəxəssisdən təşkil olunub.",
    "Rəsmilər stendləri nəzərdən keçirib.",
    "Əsərin bünövrəsini xalq nağılları təşkil edir.",
    "Polis cinayətdə iştirak edənləri axtarır.",
    "Ordunun sərhəddəki əməliyyatı dünən başlayıb.",
    "Meşədə xilasetmə əməliyyatı keçirilib.",
    "Təxliyə əməliyyatı təşkil edilib.",
  ],
};
