import type { ExamplesFor } from "../../mentions/rules.ts";
import type { urlRules } from "./url.rules.ts";

export const urlExamples = {
  withScheme: {
    finds: [
      [
        "Ətraflı: [https://Misal.az/Xeber?id=7].",
        { value: "https://misal.az/Xeber?id=7", name: "https://Misal.az/Xeber?id=7" },
      ],
      ["Sənəd ([http://misal.gov.az]) dərc edilib.", { value: "http://misal.gov.az" }],
    ],
    ignores: ["Hesab 3:0 oldu.", "Vaxt: //saat 5"],
  },
  withoutScheme: {
    finds: [
      ["Bilet [www.misal.az] saytında satılır.", { value: "www.misal.az" }],
      [
        "Qeydiyyat [e-misal.edu.az-da] aparılır.",
        { value: "e-misal.edu.az", name: "e-misal.edu.az" },
      ],
      ["Cədvəl [misal.az/cedvel/2025], siyahı isə lövhədədir.", { value: "misal.az/cedvel/2025" }],
    ],
    ignores: [
      "O, gəldi.az sonra getdi.",
      "Ünvan: info@misal.az",
      "A.B.Quliyev və s. iştirak edib.",
      "Proqram config.json faylını oxuyur.",
    ],
  },
} satisfies ExamplesFor<typeof urlRules>;
