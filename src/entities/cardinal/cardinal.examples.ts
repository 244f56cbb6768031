import type { ExamplesFor } from "../../mentions/rules.ts";
import type { cardinalRules } from "./cardinal.rules.ts";

export const cardinalExamples = {
  digits: {
    finds: [
      ["İclasda [25] nəfər iştirak edib.", { value: "25" }],
      ["Şəhərdə [2,3 milyon] insan yaşayır.", { value: "2300000" }],
      ["Namizədlərin [14-ü] seçilib.", { value: "14" }],
      ["Hər qrupda [5-6] tələbə var.", { value: "5..6" }],
      ["Arxivdə [12 500] sənəd saxlanılır.", { value: "12500" }],
      ["Komissiya [3] hesabat hazırlayıb.", { value: "3" }],
      ["Onun bankda [5] hesabı var.", { value: "5" }],
      ["Tədbirə [10.000] qonaq gəlib.", { value: "10000" }],
    ],
    ignores: [
      "Görüş 14 noyabr 2025-ci ildə, saat 15:30-da olub.",
      "Bilet 5 manatdır, endirim 20 faizdir.",
      "Yol 25 kilometrdir.",
      "“Expo 2025” sərgisi açılıb, hesab 3:0 olub.",
      "Oyun 2:1 hesabı ilə bitib, əvvəlki 3-1 hesablı olub.",
      "Komanda 1-3 hesabına razı olmayıb.",
      "“S-300” sistemi, COP30 və F-16 təyyarəsi.",
      "O, 5-ci sinifdə oxuyur.",
      "1. Ərizə\n2.1. Vəsiqənin surəti",
      "Qanunun 12.3.1 maddəsi və 7/24 xidməti.",
    ],
  },
  words: {
    finds: [
      ["Yarışda [iki] komanda qalib.", { value: "2" }],
      ["Kitabda [yüz iyirmi beş] hekayə var.", { value: "125" }],
      ["Onlardan [üçü] qayıdıb.", { value: "3" }],
      ["Hər [ikisinin] evi yanıb.", { value: "2", name: "ikisi", case: "genitive" }],
      ["Növbədə [beş-altı] adam dayanmışdı.", { value: "5..6" }],
      ["Daha [altı] şəhərdə məktəb açılır.", { value: "6" }],
    ],
    ignores: [
      "Bir gün onun evinə onlar gəldi, ondan soruşdular.",
      "Bunun üçün körpünün altı qazılıb.",
      "Təşkilat üç ay işləyib.",
      "Yarım yolda qaldılar, ikili standart var.",
      "Bir neçə adam gəlib.",
    ],
  },
} satisfies ExamplesFor<typeof cardinalRules>;
