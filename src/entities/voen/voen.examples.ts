import type { ExamplesFor } from "../../mentions/rules.ts";
import type { voenRules } from "./voen.rules.ts";

export const voenExamples = {
  afterLabel: {
    finds: [
      ["Şirkət (VÖEN: [1234567891]) cərimələnib.", { value: "1234567891" }],
      ["Sahibkarın VÖEN-i [123 456 7892-dir].", { value: "1234567892" }],
      ["VÖEN nömrəsi – [9876543211].", { value: "9876543211" }],
    ],
    ignores: ["Müəssisə VÖEN alıb.", "VÖEN: 1234567893", "VÖEN: 123456789", "Nömrə: 1234567891"],
  },
  beforeLabel: {
    finds: [["[1234567891] VÖEN-li şirkət borcunu ödəyib.", { value: "1234567891" }]],
    ignores: ["12 VÖEN ləğv olunub."],
  },
} satisfies ExamplesFor<typeof voenRules>;
