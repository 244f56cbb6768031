import type { FrameExamples } from "./frame.ts";

export const openExamples: FrameExamples = {
  finds: [
    "[Kənddə]place [yeni məktəb]object [tikilib]!.",
    "[Körpü]object [istifadəyə verilib]!.",
    "[Park]object, [uşaqlar üçün meydança]object [salınıb]!.",
    "[Məscidi]object [tacir]actor [tikdirib]!.",
    "[Yaşayış kompleksində]place [məktəb]object [tikilib]!.",
    "[Burada]place [məktəb]object [tikilib]!.",
  ],
  ignores: ["O, pəncərəni açıb."],
};
