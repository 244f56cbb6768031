import type { FrameExamples } from "./frame.ts";

export const accuseExamples: FrameExamples = {
  finds: ["[İsrail]actor [İranı]recipient [təxribatda]accusation [ittiham edib]!."],
  ignores: ["Şahid məhkəməyə gəlməyib."],
};
