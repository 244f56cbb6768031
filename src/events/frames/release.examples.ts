import type { FrameExamples } from "./frame.ts";

export const releaseExamples: FrameExamples = {
  finds: [
    "[Girovlar]person [azadlığa buraxılıb]!.",
    "[Məhbuslar]person [azad edilib]!.",
    "[Belarus]agent [girovları]person [azad etməyəcək]!.",
    "[Girovlar]person [Qəzza zolağından]place [azad edilib]!.",
    "[Hökumətin]agent [məhbusları]person [azad edəcəyi]! gözlənilir.",
    "[Onların]person [azad edilməsi]! tələb olunub.",
  ],
  ignores: ["Nazir vəzifəsindən azad edilib.", "Vətəndaşlar vizadan azad ediliblər."],
};
