import type { FrameExamples } from "./frame.ts";

export const discussExamples: FrameExamples = {
  finds: [
    "[Tərəflər]participant [ticarət məsələlərini]topic [müzakirə ediblər]!.",
    "[Nazirlər]participant [danışıqlar aparıblar]!.",
  ],
  ignores: ["Uşaqlar bağçada oynayırlar."],
};
