import type { FrameExamples } from "./frame.ts";

export const protestNoteExamples: FrameExamples = {
  finds: [
    "[Səfirə]recipient [etiraz notası təqdim edilib]!.",
    "[Türkiyə]actor [səfirliyə]recipient [nota verib]!.",
    "[Bakı]actor [Moskvaya]recipient [etirazını bildirib]!.",
    "[Sakinlər]actor [tikintiyə]topic [etirazlarını bildiriblər]!.",
  ],
  ignores: ["Mahnının notası itib."],
};
