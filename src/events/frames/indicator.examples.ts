import type { FrameExamples } from "./frame.ts";

export const indicatorExamples: FrameExamples = {
  finds: ["[İxrac]measure [5 faiz]change [artıb]!.", "[Qiymətlər]measure [bahalaşıb]!."],
  ignores: ["Müəllim kitabı rəfə qaldırıb."],
};
