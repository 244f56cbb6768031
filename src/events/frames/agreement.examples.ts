import type { FrameExamples } from "./frame.ts";

export const agreementExamples: FrameExamples = {
  finds: [
    "[Azərbaycan]participant və [Gürcüstan]participant [saziş]document [imzalayıb]!.",
    "[Tərəflər]participant [razılığa gəliblər]!.",
  ],
  ignores: ["Prezident sərəncam imzalayıb."],
};
