import type { ExamplesFor } from "../../mentions/rules.ts";
import type { moneyRules } from "./money.rules.ts";

export const moneyExamples = {
  amountThenCurrency: {
    finds: [
      ["İclasda [10 min manat] ayrılıb.", { value: "10000", currency: "AZN" }],
      ["Müqavilənin dəyəri [1,7 milyard dollardır].", { value: "1700000000", currency: "USD" }],
      ["Bilet [beş avroya] satılır.", { value: "5", currency: "EUR" }],
      ["Bilet [200 yendir].", { value: "200", currency: "JPY" }],
      ["Bilet [900 yenadır].", { value: "900", currency: "JPY" }],
      ["Firma [6 milyon manatı] itirib.", { value: "6000000", name: "6 milyon manat" }],
      ["O, [9 manatın] hesabını aparır.", { value: "9", name: "9 manat" }],
      ["Fond [2 ABŞ dollarını] qaytarıb.", { value: "2", name: "2 ABŞ dolları" }],
      ["Çay [50 qəpiyə] satılır.", { value: "0.5", name: "50 qəpik" }],
    ],
    ignores: ["Zala 10 adam gəldi.", "Manat möhkəmlənib.", "Donanma iki yeni gəmi alıb."],
  },
  belowZero: {
    finds: [
      ["Nəticə [-5 milyon manat] olub.", { value: "-5000000", currency: "AZN" }],
      ["Balans [mənfi 40 manatdır].", { value: "-40", currency: "AZN", name: "mənfi 40 manat" }],
    ],
    ignores: ["Növbə 3 - 5 arasındadır."],
  },
  rangeThenCurrency: {
    finds: [
      ["Artım [40-50 manat] təşkil edib.", { value: "40..50", currency: "AZN" }],
      ["Layihəyə [3–4 milyon avro] ayrılıb.", { value: "3000000..4000000", currency: "EUR" }],
    ],
    ignores: ["Oyun 2-1 bitib."],
  },
  signThenAmount: {
    finds: [
      ["Qiymət [₼25] olub.", { value: "25", currency: "AZN" }],
      ["Qiymət [$3 500-ə] çatıb.", { value: "3500", currency: "USD" }],
      ["Gəlir [$5 milyona] düşüb.", { value: "5000000", currency: "USD" }],
    ],
    ignores: ["Lövhədə ₼ işarəsi var."],
  },
  withSubunit: {
    finds: [["Çörəyə [1 manat 20 qəpik] verdi.", { value: "1.2", currency: "AZN" }]],
    ignores: ["Qəpik yığan uşaq 20 dəftər aldı."],
  },
} satisfies ExamplesFor<typeof moneyRules>;
