import type { FrameExamples } from "./frame.ts";

export const trialExamples: FrameExamples = {
  finds: [
    "[Məhkəmə]court [müttəhimi]defendant [cəzaya]sentence [məhkum edib]!.",
    "[Günahkarlar]defendant [cəzalandırılıb]!.",
    "[Sabiq nazir]defendant [məhkəməyə çıxarılacaq]!.",
    "[Bakı Məhkəməsində]court [müğənninin]defendant [məhkəmə prosesi davam edir]!.",
  ],
  ignores: ["Onun arzuları puça çıxıb."],
};
