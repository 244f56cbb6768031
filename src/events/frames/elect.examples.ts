import type { FrameExamples } from "./frame.ts";

export const electExamples: FrameExamples = {
  finds: ["[Deputat]person [sədr vəzifəsinə]position [seçilib]!."],
  ignores: ["Alıcı ucuz malı seçib."],
};
