import type { FrameExamples } from "./frame.ts";

export const callExamples: FrameExamples = {
  finds: ["[Nazir]participant [səfirə]participant [zəng edib]!."],
  ignores: ["Məktəbdə zəng çalınıb."],
};
