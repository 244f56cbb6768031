import type { FrameExamples } from "./frame.ts";

export const casualtyExamples: FrameExamples = {
  finds: ["[[Üç]count nəfər]victim [həlak olub]!.", "[Sürücü]victim [yaralanıb]!."],
  ignores: ["Bitkilər quraqlıqdan məhv olub."],
};
