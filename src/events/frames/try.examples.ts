import type { FrameExamples } from "./frame.ts";

export const trialExamples: FrameExamples = {
  finds: [
    "[Məhkəmə]court [müttəhimi]defendant [cəzaya]sentence [məhkum edib]!.",
    "[Günahkarlar]defendant [cəzalandırılıb]!.",
    "[Sabiq nazir]defendant [məhkəməyə çıxarılacaq]!.",
  ],
  ignores: ["Onun arzuları puça çıxıb."],
};
