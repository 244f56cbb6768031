import type { FrameExamples } from "./frame.ts";

export const condemnExamples: FrameExamples = {
  finds: [
    "[Türkiyə]actor [bu qərarı]topic [pisləyib]!.",
    "[Nazir]actor [addımı]topic [qəbuledilməz adlandırıb]!.",
  ],
  ignores: ["Film tənqidçilərin nəzərindən qaçıb."],
};
