import type { FrameExamples } from "./frame.ts";

export const openExamples: FrameExamples = {
  finds: ["[Kənddə]place [yeni məktəb]object [tikilib]!.", "[Körpü]object [istifadəyə verilib]!."],
  ignores: ["O, pəncərəni açıb."],
};
