import type { FrameExamples } from "./frame.ts";

export const casualtyExamples: FrameExamples = {
  finds: [
    "[Bir neçə jurnalist]victim [yaralanıb]!.",
    "[[Üç]count nəfər]victim [həlak olub]!.",
    "[Sürücü]victim [yaralanıb]!.",
  ],
  ignores: ["Xəstə müalicə aldığı klinikadan çıxıb.", "Bitkilər quraqlıqdan məhv olub."],
};
