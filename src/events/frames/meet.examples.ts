import type { FrameExamples } from "./frame.ts";

export const meetExamples: FrameExamples = {
  finds: [
    "[Nazir]participant [səfirlə]participant [görüşüb]!.",
    "[Prezident]participant [səfiri]participant [qəbul edib]!.",
  ],
  ignores: ["Parlament qanunu qəbul edib.", "Universitet sənədləri qəbul edir."],
};
