import type { ExamplesFor } from "../../mentions/rules.ts";
import type { quantityRules } from "./quantity.rules.ts";

export const quantityExamples = {
  amountThenUnit: {
    finds: [
      ["Yolun uzunluğu [25 kilometrdir].", { value: "25", unit: "km" }],
      ["Ölkə [1,7 milyon barel] neft hasil edib.", { value: "1700000", unit: "[bbl_us]" }],
      ["Sahəsi [iki min kvadratmetr] olan anbar yanıb.", { value: "2000", unit: "m2" }],
      ["Ölkənin ərazisi [1.200,5 kvadrat kilometr] azalıb.", { value: "1200.5", unit: "km2" }],
      ["Küləyin sürəti [10-15 m/s] olacaq.", { value: "10..15", unit: "m/s" }],
      ["Gecə [3-5°] isti gözlənilir.", { value: "3..5", unit: "Cel" }],
      ["Səhər [4-6 dərəcə şaxta] olub.", { value: "-6..-4", unit: "Cel" }],
      ["Tikiliyə [yarım ton] sement gedib.", { value: "0.5", unit: "t" }],
      ["Kənd [iki-üç kilometr] aralıdadır.", { value: "2..3", unit: "km" }],
      ["Stansiya [240 MVt] gücündədir.", { value: "240", unit: "MW" }],
      ["Qaçışçı [3 kilometri] keçib.", { value: "3", unit: "km", name: "3 kilometr" }],
      ["[155 mm-lik] mərmi tapılıb.", { value: "155", unit: "mm", name: "155 mm" }],
      ["İldə [3-4 milyard kubmetr] qaza qənaət edilir.", { value: "3000000000..4000000000" }],
    ],
    ignores: [
      "Layihə 14 milyon manata başa gəlib.",
      "İclasda 25 nəfər iştirak edib.",
      "İxrac 5 faiz artıb.",
      "Bina 16 mərtəbəlidir.",
      "Ona II dərəcəli orden verilib.",
      "2-ci dərəcəli yanıq alıb.",
      "Bir neçə kilometr piyada getdik.",
      "52 yaşlı kişi xilas edilib.",
      "Neft barel ilə ölçülür.",
      "“TOR-2M” kompleksi və “737 Max” təyyarəsi alınıb.",
      "Kəndə bir yardım gəlməyib, 15 hakim seçilib.",
      "Onların milli geyimləri, bunun üçün La Liqa.",
    ],
  },
  belowZero: {
    finds: [
      ["Temperatur [-5 dərəcəyə] enib.", { value: "-5", unit: "Cel" }],
      ["Termometr [mənfi 12°C] göstərib.", { value: "-12", unit: "Cel" }],
    ],
    ignores: ["Bloka mənfi rəy verilib.", "Hesab 3 - 5 oldu."],
  },
  joined: {
    finds: [
      ["Sürət [120km] olub.", { value: "120", unit: "km" }],
      ["Torpağın sahəsi [1,5km²] təşkil edir.", { value: "1.5", unit: "km2" }],
    ],
    ignores: [
      "Görüş 14də başlayıb.",
      "Bu, 2025ci ildə olub.",
      "Buraxılış 1.234.56km adlanır.",
      "Mağaza “Klub 9bar” adlanır.",
    ],
  },
} satisfies ExamplesFor<typeof quantityRules>;
