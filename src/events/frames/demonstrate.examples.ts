import type { FrameExamples } from "./frame.ts";

export const demonstrateExamples: FrameExamples = {
  finds: [
    "[Fəhlələr]actor [mitinq keçiriblər]!.",
    "[Bakıda]place [şirkət]recipient əleyhinə [aksiya keçirilib]!.",
    "[Yunanıstanda]place [ümumi tətil başlayıb]!.",
  ],
  ignores: ["Məktəblilər tətildədir."],
};
