import type { FrameExamples } from "./frame.ts";

export const deescalateExamples: FrameExamples = {
  finds: ["[Tərəflər]actor [atəşkəs elan ediblər]!."],
  ignores: ["Yağış gecə dayanıb."],
};
