import type { ExamplesFor } from "../../mentions/rules.ts";
import type { nationalityRules } from "./nationality.rules.ts";

export const nationalityExamples = {
  people: {
    finds: [
      ["Yarışda iki [azərbaycanlının] adı çəkilib.", { value: "AZ", name: "azərbaycanlı" }],
      ["Yürüşdə [türklər] və [rus] hərbçilər görüşüb.", { value: "TR", name: "türk" }],
      ["Lüğəti [türk] dilçiləri hazırlayıb.", { value: "TR" }],
      ["O, [özbəyin] evində qalıb.", { value: "UZ", name: "özbək" }],
    ],
    ignores: [
      "Azərbaycan və Türkiyə saziş imzalayıb.",
      "Kitab rus dilində çap olunub.",
      "Onlar türkcə danışır.",
      "Bu, türk dil ailəsinə aiddir.",
      "Lakin bu, lazımdır; onun tayı-bərabəri yoxdur.",
      "Biz Türk Hava Yolları ilə uçduq.",
    ],
  },
} satisfies ExamplesFor<typeof nationalityRules>;
