import type { ExamplesFor } from "../../mentions/rules.ts";
import type { durationRules } from "./duration.rules.ts";

export const durationExamples = {
  amount: {
    finds: [
      ["Yol [dörd saat] çəkdi.", { value: "PT4H" }],
      ["Kirayə müddəti [iki il yarımdır].", { value: "P2Y6M" }],
      ["Film [bir saat 50 dəqiqə] davam edir.", { value: "PT1H50M" }],
      ["Xəstə [azı beş gün] yatacaq.", { value: "P5D", mod: "EQUAL_OR_MORE" }],
      ["Müalicə [3-4 həftə] çəkir.", { value: "P3W/P4W" }],
      ["Yol tam [bir gün] çəkdi.", { value: "P1D" }],
      ["Şikayətə [10 (on) gün] ərzində baxılır.", { value: "P10D" }],
      ["Cavab müddəti [yeddi (7) gündür].", { value: "P7D" }],
      ["Bu adət [yüz illərdir] yaşayır.", { value: "PXY" }],
      ["Qala [min illərlə] dayanıb.", { value: "PXY" }],
      ["Növbə [ən çox iki saat] çəkir.", { value: "PT2H", mod: "EQUAL_OR_LESS" }],
    ],
    ignores: [
      "Otaqda 4 adam var.",
      "Dostu biri ilə tanış oldu.",
      "Toy bizim üçün əlamətdar bir gündür.",
      "Sevincli bir günümüzdə bizimlə oldular.",
      "Yüz kitab oxuyub.",
      "Siyahıda 10 (doqquz) ad var.",
      "Siyahıda onlar (10) gün sayıblar.",
      "O, “24 saat” adlı roman yazıb.",
    ],
  },
  amountNear: {
    finds: [["O, [20 ilə yaxın] müəllim işləyib.", { value: "P20Y", mod: "APPROX" }]],
    ignores: ["Evə yaxın dayandı."],
  },
  amountOver: {
    finds: [["Mübahisə [üç aydan çox] sürüb.", { value: "P3M", mod: "MORE_THAN" }]],
    ignores: ["Onlardan çox danışdılar."],
  },
  amountFromTo: {
    finds: [
      ["Ona [iki ildən dörd ilədək] həbs istənilib.", { value: "P2Y/P4Y" }],
      ["Cavab [3 gündən 7 günə qədər] gözlənilir.", { value: "P3D/P7D" }],
    ],
    ignores: ["Kənddən iki kilometr aşağı ev var."],
  },
  amountAtLeast: {
    finds: [
      [
        "Namizəd burada [on ildən az] olmayaraq yaşamalıdır.",
        { value: "P10Y", mod: "EQUAL_OR_MORE" },
      ],
      ["Səfər [üç gündən çox] olmayacaq.", { value: "P3D", mod: "EQUAL_OR_LESS" }],
      ["Cərimə [iki aydan çox] olmamaqla ödənilir.", { value: "P2M", mod: "EQUAL_OR_LESS" }],
    ],
    ignores: ["Bal əllidən az olmamalıdır."],
  },
  amountAbout: {
    finds: [["Onlar [iki saat qədər] gözlədi.", { value: "PT2H", mod: "APPROX" }]],
    ignores: ["Bu qədər gözləmək olmaz."],
  },
  placedAmount: {
    finds: [["Əhali [son on beş ildə] artıb.", { value: "P15Y" }]],
    ignores: ["Son beş oyunda uduzub."],
  },
  lastUnit: {
    finds: [["[Son sutka] ərzində külək əsib.", { value: "P1D" }]],
    ignores: [
      "Son qərar verilib.",
      "Turnirin son günündə yağış yağdı.",
      "Bu, sərginin son günüdür.",
    ],
  },
  fused: {
    finds: [
      ["Ölkədə [üçgünlük] yas saxlanılıb.", { value: "P3D" }],
      ["Onlar [saatlarla] mübahisə etdi.", { value: "PTXH" }],
    ],
    ignores: ["Ucuz bilet aldı.", "Hava əvvəlki illərlə müqayisədə istidir."],
  },
  amountAdjective: {
    finds: [
      ["Şəhərin [200 illik] tarixi var.", { value: "P200Y" }],
      ["[38 yaşlı] həkim mükafat aldı.", { value: "P38Y" }],
      ["Firma [2 il 3 aylıq] icarə bağladı.", { value: "P2Y3M" }],
    ],
    // An anniversary is no length of time.
    ignores: ["Yaşlı qadın yolu keçdi.", "Muzeyin 60 illiyi keçirilib."],
  },
  age: {
    finds: [
      ["Bəstəkar [62 yaşında] vəfat edib.", { value: "P62Y" }],
      ["Mən [19 yaşımda] evləndim.", { value: "P19Y" }],
    ],
    ignores: ["Gəncin yaşında bəlli deyil."],
  },
  glued: {
    finds: [["Onlar [4-günlük] səfərə çıxdı.", { value: "P4D" }]],
    ignores: ["Yolun 4km hissəsi bağlıdır."],
  },
  ages: {
    finds: [["Bu, [minillik] ənənədir.", { value: "P1ML" }]],
    ignores: ["Azadlıq uğrunda mübarizə aparıb."],
  },
  wholeUnit: {
    finds: [
      ["O, [bütün həftə] susdu.", { value: "P1W" }],
      ["Ustalar [bütün günü] işlədi.", { value: "P1D" }],
    ],
    ignores: ["Bütün şəhər susdu."],
  },
  throughout: {
    finds: [
      ["Bu adət [əsrlər] boyu yaşayıb.", { value: "PXCE" }],
      ["[İl] ərzində iki dəfə yağış yağıb.", { value: "P1Y" }],
    ],
    ignores: ["Yol boyu ağac əkilib.", "Ötən il ərzində yağış yağmayıb."],
  },
  longSince: {
    finds: [["Ev [illərdir] boşdur.", { value: "PXY" }]],
    ignores: ["Bunlar yaxşı illər idi.", "Ən gözəl günlər bu günlərdir."],
  },
  longTime: {
    finds: [["Ailə [uzun illər] ayrı yaşayıb.", { value: "PXY" }]],
    ignores: ["Uzun yol getdi."],
  },
} satisfies ExamplesFor<typeof durationRules>;
