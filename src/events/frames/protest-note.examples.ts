import type { FrameExamples } from "./frame.ts";

export const protestNoteExamples: FrameExamples = {
  finds: [
    "[Səfirə]recipient [etiraz notası təqdim edilib]!.",
    "[Türkiyə]actor [səfirliyə]recipient [nota verib]!.",
  ],
  ignores: ["Mahnının notası itib."],
};
