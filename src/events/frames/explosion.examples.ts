import type { FrameExamples } from "./frame.ts";

export const explosionExamples: FrameExamples = {
  finds: ["[Mina]object [partlayıb]!."],
  ignores: ["Zalda alqış səsləri eşidilib."],
};
