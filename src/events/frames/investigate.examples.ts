import type { FrameExamples } from "./frame.ts";

export const investigateExamples: FrameExamples = {
  finds: [
    "[Prokurorluq]actor [hadisəni]object [araşdırır]!.",
    "[Komissiya]actor [müraciəti]object [nəzərdən keçirib]!.",
    "[Onun işi]object [başqa orqan]actor tərəfindən [araşdırılır]!.",
    "[Keçmiş merə]object qarşı [cinayət işi açılıb]!.",
  ],
  ignores: [
    "Tələbə dərsə hazırlaşır.",
    "Qonaqlar muzeyə baxış keçiriblər.",
    "Tələbələr sərgiyə baxış keçiriblər.",
    "Sərgi şəhərin tarixini araşdırır.",
  ],
};
