import type { FrameExamples } from "./frame.ts";

export const threatenExamples: FrameExamples = {
  finds: ["[Qonşu ölkə]actor [hücumla]content [hədələyib]!."],
  ignores: ["Hava şəraiti qeyri-sabit keçəcək."],
};
