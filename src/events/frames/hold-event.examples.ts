import type { FrameExamples } from "./frame.ts";

export const holdEventExamples: FrameExamples = {
  finds: [
    "[Bakıda]place [beynəlxalq forum]event [keçirilib]!.",
    "[Nazir]participant [konfransda]event [iştirak edib]!.",
  ],
  ignores: ["Layihələr həyata keçirilib."],
};
