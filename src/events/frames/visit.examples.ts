import type { FrameExamples } from "./frame.ts";

export const visitExamples: FrameExamples = {
  finds: ["[Prezident]visitor [Gürcüstana]destination [səfər edib]!."],
  ignores: ["Təyyarə vaxtında enib."],
};
