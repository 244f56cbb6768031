import type { FrameExamples } from "./frame.ts";

export const mobiliseExamples: FrameExamples = {
  finds: ["[Hökumət]actor [səfərbərlik elan edib]!."],
  ignores: [
    "Kitablar rəflərə yerləşdirilib.",
    "Hökumət layihə üçün bütün səylərini səfərbər edib.",
  ],
};
