import type { FrameExamples } from "./frame.ts";

export const openExamples: FrameExamples = {
  finds: [
    "[Kənddə]place [yeni məktəb]object [tikilib]!.",
    "[Körpü]object [istifadəyə verilib]!.",
    "[Park]object, [uşaqlar üçün meydança]object [salınıb]!.",
    "[Məscidi]object [tacir]actor [tikdirib]!.",
  ],
  ignores: ["O, pəncərəni açıb."],
};
