import type { FrameExamples } from "./frame.ts";

export const explosionExamples: FrameExamples = {
  finds: [
    "[Mina]object [partlayıb]!.",
    "[Mina]object [partlaması]! yanğına səbəb olub.",
    "[Zavodların birində]place [partlayış olub]!.",
    "[Terrorçular]cause [avtobusu]object [partladıblar]!.",
    "[Traktor]object [minaya çıxıb]!.",
    "[Silahlılar]cause [bazarda]place [partlayış törədiblər]!.",
    "Bu zaman [partlayış]!, daha sonra yanğın baş verib.",
  ],
  ignores: ["Zalda alqış səsləri eşidilib."],
};
