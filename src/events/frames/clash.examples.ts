import type { FrameExamples } from "./frame.ts";

export const clashExamples: FrameExamples = {
  finds: ["[Ordu]participant ilə [silahlılar]participant arasında [toqquşma baş verib]!."],
  ignores: ["Uşaqlar arasında mübahisə yaranıb.", "Burada maraqlar toqquşması ola bilər."],
};
