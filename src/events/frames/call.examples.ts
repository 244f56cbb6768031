import type { FrameExamples } from "./frame.ts";

export const callExamples: FrameExamples = {
  finds: [
    "[Nazir]participant [səfirə]participant [zəng edib]!.",
    "[Con Riki]participant [nazirlə]participant [telefonla danışıb]!.",
    "[Mikaya Rezanova]participant [nazirə]participant [zəng edib]!.",
  ],
  ignores: ["Məktəbdə zəng çalınıb."],
};
