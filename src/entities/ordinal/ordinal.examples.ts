import type { ExamplesFor } from "../../mentions/rules.ts";
import type { ordinalRules } from "./ordinal.rules.ts";

export const ordinalExamples = {
  digits: {
    finds: [
      ["Komanda [5-ci] yerdədir.", { value: "5" }],
      ["Bu, [21ci] görüşdür.", { value: "21" }],
      ["[2-3-cü] siniflər tətildədir.", { value: "2..3" }],
    ],
    ignores: ["Görüş 2025-ci ildə, noyabrın 14-də olub.", "Namizədlərin 14-ü seçilib."],
  },
  words: {
    finds: [
      ["[İkinci] mərhələ başlayıb.", { value: "2" }],
      ["O, [yüz iyirmi birinci] iştirakçıdır.", { value: "121" }],
      ["[Birincisi] vaxt azdır.", { value: "1" }],
      ["Biz ona [ikinci] şans verdik.", { value: "2" }],
    ],
    ignores: ["Axırıncı dəfə neçənci sinifdə görüşdünüz?", "İlk görüş uğurlu olub."],
  },
  roman: {
    finds: [
      ["[II] dərəcəli diplom alıb.", { value: "2" }],
      ["[III] qrup əlillər müraciət edib.", { value: "3" }],
      ["[V] sinif şagirdləri seçilib.", { value: "5" }],
      ["[XIX-cu] fəsil uzundur.", { value: "19" }],
    ],
    ignores: [
      "“Misal” MMC şərh verib.",
      "CD alıb.",
      "O, X platformasında yazıb.",
      "V. Məmmədov gəldi.",
    ],
  },
} satisfies ExamplesFor<typeof ordinalRules>;
