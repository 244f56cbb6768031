import type { FrameExamples } from "./frame.ts";

export const expelExamples: FrameExamples = {
  finds: ["[Miqrantlar]person [ölkədən]origin [deportasiya ediliblər]!."],
  ignores: ["Kitab nəşriyyatdan çıxıb."],
};
