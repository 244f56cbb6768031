import type { FrameExamples } from "./frame.ts";

export const supportExamples: FrameExamples = {
  finds: [
    "[Azərbaycan]actor [bu təşəbbüsü]topic [dəstəkləyir]!.",
    "[Parlament]actor [islahatları]topic [alqışlayıb]!.",
  ],
  ignores: ["Divar iki sütuna dayanır."],
};
