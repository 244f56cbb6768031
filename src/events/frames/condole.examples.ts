import type { FrameExamples } from "./frame.ts";

export const condoleExamples: FrameExamples = {
  finds: ["[Prezident]actor [qurbanların ailələrinə]recipient [başsağlığı verib]!."],
  ignores: ["Aktyorun yeni filmi başa çatıb."],
};
