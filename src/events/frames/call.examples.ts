import type { FrameExamples } from "./frame.ts";

export const callExamples: FrameExamples = {
  finds: [
    "[Nazir]participant [səfirə]participant [zəng edib]!.",
    "[Con Riki]participant [nazirlə]participant [telefonla danışıb]!.",
    "[Mikaya Rezanova]participant [nazirə]participant [zəng edib]!.",
    "Prezident [Emmanuel Makron]participant və kansler [Fridrix Merts]participant [telefon danışığında]! vəziyyəti müzakirə ediblər.",
    "Baş nazir [Trampa]participant [zəng vurub]!.",
    "[Nazir]participant [həmkarına]participant [zəng vurub]!.",
  ],
  ignores: ["Məktəbdə zəng çalınıb."],
};
