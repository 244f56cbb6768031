import type { FrameExamples } from "./frame.ts";

export const accuseExamples: FrameExamples = {
  finds: [
    "[İsrail]actor [İranı]recipient [təxribatda]accusation [ittiham edib]!.",
    "[Nazir]actor [Bakıda]place [səfiri]recipient [qəzaya]accusation görə [təqsirləndirib]!.",
    "[Bələdiyyə sədri]recipient [rüşvət almaqda]accusation [ittiham olunur]!.",
    "[Bakı məhkəməsində]place [quldurluqda]accusation [ittiham olunan]! [şəxs]recipient danışıb.",
    "[Tramp]actor [rəqibini]recipient [günahkar hesab edir]!.",
    "[Moskva]actor [Kiyevi]recipient [danışıqlardan imtina etməkdə]accusation [günahlandırıb]!.",
    "[Prokurorluq]actor [onu]recipient [rüşvət almaqla]accusation [ittiham edib]!.",
    "[O]recipient, [oğurluqda]accusation, [soyğunçuluqda]accusation və s. [cinayətlərdə]accusation [ittiham olunur]!.",
    "[Onu]recipient [casusluq etməkdə]accusation [günahlandırıblar]!.",
    "[Nazirin]actor [jurnalistləri]recipient [ittiham etdiyi]! bildirilib.",
    "[Oğurluğu törətməkdə]accusation [şübhəli bilinən]! [şəxs]recipient saxlanılıb.",
  ],
  ignores: [
    "Şahid məhkəməyə gəlməyib.",
    "Dövlət ittihamçısı çıxış edib.",
    "Təqsirləndirilən şəxs ifadə verib.",
  ],
};
