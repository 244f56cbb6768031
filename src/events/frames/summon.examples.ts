import type { FrameExamples } from "./frame.ts";

export const summonExamples: FrameExamples = {
  finds: [
    "[Səfir]recipient [nazirliyə]destination [çağırılıb]!.",
    "[Hökumət]actor [səfiri]recipient [nazirliyə]destination [çağırıb]!.",
    "[Polşanın müvəqqəti işlər vəkili]recipient [nazirliyə]destination [çağırılıb]!.",
    "[Nazirlik]actor [Latviyanın səfirini]recipient [nazirliyə]destination [dəvət edib]!.",
  ],
  ignores: ["Həkim evə çağırılıb."],
};
