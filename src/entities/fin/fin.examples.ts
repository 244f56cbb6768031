import type { ExamplesFor } from "../../mentions/rules.ts";
import type { finRules } from "./fin.rules.ts";

export const finExamples = {
  afterLabel: {
    finds: [
      ["Vətəndaşın FİN kodu: [5ABC1DE].", { value: "5ABC1DE" }],
      ["FİN-i [AB1C2D3-dür].", { value: "AB1C2D3" }],
      ["Ərizədə FİN ([1234ABC]) göstərilib.", { value: "1234ABC" }],
    ],
    ignores: [
      "Vətəndaş FİN kodunu daxil edir.",
      "FİN: 1234567",
      "FİN: ABCDEFG",
      "FİN: 5ABC1DO",
      "FİN: 5ABC1DE2",
      "Dron 5ABC1DE adlanır.",
    ],
  },
  beforeLabel: {
    finds: [["“[5ABC1DE]” FİN kodlu vətəndaş qeydə alınıb.", { value: "5ABC1DE" }]],
    ignores: ["“Hyundai 5ABC1DE” avtomobili satılır."],
  },
} satisfies ExamplesFor<typeof finRules>;
