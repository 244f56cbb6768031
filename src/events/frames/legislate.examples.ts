import type { FrameExamples } from "./frame.ts";

export const legislateExamples: FrameExamples = {
  finds: ["[Parlament]actor [qanunu]document [qəbul edib]!."],
  ignores: ["Prezident səfiri qəbul edib."],
};
