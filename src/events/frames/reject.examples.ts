import type { FrameExamples } from "./frame.ts";

export const rejectExamples: FrameExamples = {
  finds: [
    "[İran]actor [bu ittihamları]content [rədd edib]!.",
    "[Şirkət]actor [təklifdən]content [imtina edib]!.",
  ],
  ignores: ["Su borusu yenidən qoşulub."],
};
