import type { FrameExamples } from "./frame.ts";

export const captureExamples: FrameExamples = {
  finds: ["[Silahlılar]actor [jurnalisti]victim [girov götürüblər]!."],
  ignores: ["Uşaq evdən qaçıb."],
};
