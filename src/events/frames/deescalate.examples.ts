import type { FrameExamples } from "./frame.ts";

export const deescalateExamples: FrameExamples = {
  finds: [
    "[Tərəflər]actor [atəşkəs elan ediblər]!.",
    "[ABŞ]actor [Suriyadan]place [qoşunlarını çıxarıb]!.",
  ],
  ignores: ["Yağış gecə dayanıb."],
};
