import type { FrameExamples } from "./frame.ts";

export const captureExamples: FrameExamples = {
  finds: [
    "[Silahlılar]actor [jurnalisti]victim [girov götürüblər]!.",
    "[Silahlılar]actor [jurnalisti]victim [ələ keçiriblər]!.",
    "[Uşaq]victim [oğurlanıb]!.",
    "[İki jurnalist]victim [girovluqda qalıb]!.",
  ],
  ignores: ["Uşaq evdən qaçıb."],
};
