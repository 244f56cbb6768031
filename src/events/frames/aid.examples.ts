import type { FrameExamples } from "./frame.ts";

export const aidExamples: FrameExamples = {
  finds: ["[Türkiyə]actor [zərərçəkənlərə]recipient [humanitar yardım göndərib]!."],
  ignores: [
    "Yaralı təcili yardım şöbəsinə çatdırılıb.",
    "Bina kamera ilə təchiz edilib.",
    "Köməkçi məşqçi komandadan ayrılıb.",
    "İslahatlar iqtisadiyyatın böyüməsinə kömək edir.",
  ],
};
