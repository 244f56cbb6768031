import type { FrameExamples } from "./frame.ts";

export const cooperateExamples: FrameExamples = {
  finds: [
    "[Azərbaycan]participant [Türkiyə]participant ilə [əməkdaşlıq edir]!.",
    "[Ölkələrimizin əlaqələri]participant [inkişaf edir]!.",
  ],
  ignores: ["Ölkənin iqtisadiyyatı sürətlə dəyişir."],
};
