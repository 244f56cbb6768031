import type { FrameExamples } from "./frame.ts";

export const clashExamples: FrameExamples = {
  finds: [
    "Nazirliyin [İsrail]participant-[İran]participant [qarşıdurmasına]! dair bəyanatı yayılıb.",
    "[Ordu]participant ilə [silahlılar]participant arasında [toqquşma baş verib]!.",
    "[Bakıda]place [azarkeşlər]participant [rəqibləri]participant ilə [dava ediblər]!.",
    "[Hökumət qüvvələri]participant ilə [üsyançılar]participant arasında [hərbi əməliyyatlar]! nəticəsində üç kənd sakini ölüb.",
    "[Peru]participant və [Boliviya]participant arasında [müharibə başlayıb]!.",
    "[Sərhəddə]place [silahlı insident baş verib]!.",
    "[Peru]participant [atəşkəsi pozub]!.",
    "[Şəki]place, [Qax]place və [Zaqatala rayonlarında]place [hökumətə tabe olan qüvvələrlə]participant [üsyançılar]participant arasında [toqquşmalar baş verib]!.",
    "[Rusiya]participant ilə [Ukrayna]participant arasında [müharibədə]! atəşkəs gözlənilir.",
    "[Gənclər]participant [dalaşıblar]!.",
    "[Atəşkəs pozulub]!.",
  ],
  ignores: ["Uşaqlar arasında mübahisə yaranıb.", "Burada maraqlar toqquşması ola bilər."],
};
