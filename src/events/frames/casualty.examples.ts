import type { FrameExamples } from "./frame.ts";

export const casualtyExamples: FrameExamples = {
  finds: [
    "[Bir neçə jurnalist]victim [yaralanıb]!.",
    "[[Üç]count nəfər]victim [həlak olub]!.",
    "[Sürücü]victim [yaralanıb]!.",
    "[Ana]victim, [övladları]victim, [qonşuları]victim [xəsarət alıblar]!.",
  ],
  ignores: ["Xəstə müalicə aldığı klinikadan çıxıb.", "Bitkilər quraqlıqdan məhv olub."],
};
