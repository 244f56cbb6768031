import type { FrameExamples } from "./frame.ts";

export const aidExamples: FrameExamples = {
  finds: ["[Türkiyə]actor [zərərçəkənlərə]recipient [humanitar yardım göndərib]!."],
  ignores: ["Köməkçi məşqçi komandadan ayrılıb."],
};
