import type { FrameExamples } from "./frame.ts";

export const damageExamples: FrameExamples = {
  finds: [
    "[Yanğın]cause nəticəsində [evlər]artifact [zədələnib]!.",
    "[Körpü]artifact [dağıdılıb]!.",
  ],
  ignores: ["Oyunçu zədə alıb.", "Futbolçu zədələnib."],
};
