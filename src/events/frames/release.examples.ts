import type { FrameExamples } from "./frame.ts";

export const releaseExamples: FrameExamples = {
  finds: ["[Girovlar]person [azadlığa buraxılıb]!.", "[Məhbuslar]person [azad edilib]!."],
  ignores: ["Nazir vəzifəsindən azad edilib.", "Vətəndaşlar vizadan azad ediliblər."],
};
