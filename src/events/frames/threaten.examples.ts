import type { FrameExamples } from "./frame.ts";

export const threatenExamples: FrameExamples = {
  finds: [
    "[Qonşu ölkə]actor [hücumla]content [hədələyib]!.",
    "[Prezident]actor [qonşu ölkəni]recipient [xəbərdar edib]!.",
  ],
  ignores: ["Hava şəraiti qeyri-sabit keçəcək."],
};
