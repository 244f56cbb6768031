import type { FrameExamples } from "./frame.ts";

export const demonstrateExamples: FrameExamples = {
  finds: ["[Fəhlələr]actor [mitinq keçiriblər]!."],
  ignores: ["Məktəblilər tətildədir."],
};
