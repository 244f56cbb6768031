import type { ExamplesFor } from "../../mentions/rules.ts";
import type { percentRules } from "./percent.rules.ts";

export const percentExamples = {
  numberThenPercent: {
    finds: [
      ["İxrac [12,5 faiz] artıb.", { value: "12.5" }],
      ["Səsvermədə [40%-i] iştirak edib.", { value: "40" }],
      ["Səsvermədə [40 faiz-i] iştirak edib.", { value: "40" }],
      ["Dövriyyə [1.234,56 faiz] böyüyüb.", { value: "1234.56" }],
      ["Dərəcə [iki faizə] enib.", { value: "2", name: "iki faiz" }],
      ["Sakinlərin [8 faizi] köçüb.", { value: "8", name: "8 faiz" }],
      ["Bank ikincidir ([+26,5%]).", { value: "26.5" }],
    ],
    ignores: ["Faiz dərəcəsi sabit qalıb.", "Səslərin 1/2 faiz payı mübahisəlidir."],
  },
  belowZero: {
    finds: [
      ["İnflyasiya [-0,5%] olub.", { value: "-0.5" }],
      ["Artım [−2 faiz] səviyyəsindədir.", { value: "-2" }],
      ["Şirkət sonuncudur ([-2,6%]).", { value: "-2.6" }],
      ["Göstərici [mənfi 3 faizdir].", { value: "-3", name: "mənfi 3 faiz" }],
    ],
    ignores: ["Faiz mənfi olub."],
  },
  rangeThenPercent: {
    finds: [
      ["Qiymətlər [10-15 faiz] artıb.", { value: "10..15" }],
      ["Payı [5–8%-ə] çatıb.", { value: "5..8" }],
    ],
    ignores: ["Faizlə bağlı hesab 10-15 olub."],
  },
} satisfies ExamplesFor<typeof percentRules>;
