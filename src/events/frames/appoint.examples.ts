import type { FrameExamples } from "./frame.ts";

export const appointExamples: FrameExamples = {
  finds: ["[Prezident]employer [generalı]person [nazir vəzifəsinə]position [təyin edib]!."],
  ignores: ["Məhkəmə ekspertiza təyin edib."],
};
