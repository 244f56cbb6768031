import type { FrameExamples } from "./frame.ts";

export const investigateExamples: FrameExamples = {
  finds: [
    "[Prokurorluq]actor [hadisəni]object [araşdırır]!.",
    "[Komissiya]actor [müraciəti]object [nəzərdən keçirib]!.",
    "[Onun işi]object [başqa orqan]actor tərəfindən [araşdırılır]!.",
    "[Keçmiş merə]object qarşı [cinayət işi açılıb]!.",
    "[Büro]actor [partlayışı]object [təhqiq edir]!.",
    "[Partiyanın ofisində]place [axtarış aparılıb]!.",
    "[Klub]object haqqında [intizam işi açılıb]!.",
    "[Keçmiş deputat]object [sorğu-sual edilib]!.",
    "[Sürücü]object barəsində [oğurluq faktı]crime üzrə [cinayət işi başlanıb]!.",
    "[Ekspertlər]actor [sənədləri]object [öyrənməyə]! başlayıb.",
  ],
  ignores: [
    "Tələbə dərsə hazırlaşır.",
    "Qonaqlar muzeyə baxış keçiriblər.",
    "Tələbələr sərgiyə baxış keçiriblər.",
    "Sərgi şəhərin tarixini araşdırır.",
    "Xilasedicilər dənizdə axtarış aparır.",
    "Mütəxəssislər bazar araşdırması aparıblar.",
    "Uşaqlar dili məktəbdə öyrənib.",
    "Nazirlik yeni imkanları araşdırır.",
    "Alimlərin araşdırması jurnalda dərc olunub.",
    "Tələbələr imtahanın nəticəsi haqqında məlumatı saytdan öyrənirlər.",
  ],
};
