import type { ExamplesFor } from "../../mentions/rules.ts";
import type { plateRules } from "./plate.rules.ts";

export const plateExamples = {
  joined: {
    finds: [
      ["Sürücü [10-AB-123] nişanlı avtomobili saxlayıb.", { value: "10-AB-123" }],
      ["Nömrə [99XY001-dir].", { value: "99-XY-001" }],
      ["“Niva” ([77–AB–123]) yoldan çıxıb.", { value: "77-AB-123" }],
    ],
    ignores: [
      "Sənəd 00-AB-123 nömrəsi ilə qeydə alınıb.",
      "Detalın kodu 10-AB-1234 olub.",
      "Detalın kodu 5-10-AB-123 olub.",
      "Yaddaş 10 GB 128 manatdır.",
      "Kod 10-ABC-123 kimidir.",
    ],
  },
  beforeLabel: {
    finds: [["[10 AB 123] dövlət nömrə nişanlı avtomobil aşıb.", { value: "10-AB-123" }]],
    ignores: ["10 ədəd AB 123 dövlət nömrə nişanlı avtomobil gətirilib."],
  },
  afterLabel: {
    finds: [["Dövlət qeydiyyat nişanı: [90 AB 123]", { value: "90-AB-123" }]],
    ignores: ["Dövlət qeydiyyat nişanı 10 GB yaddaşda saxlanılır."],
  },
} satisfies ExamplesFor<typeof plateRules>;
