import type { ExamplesFor } from "../../mentions/rules.ts";
import type { phoneRules } from "./phone.rules.ts";

export const phoneExamples = {
  full: {
    finds: [
      ["Əlaqə üçün: [+994 12 400 10 20].", { value: "+994124001020" }],
      ["Nömrə [(+994 55) 400-10-20] idi.", { value: "+994554001020" }],
      ["Bizə [+99450 400 10 20-yə] yazın.", { value: "+994504001020" }],
      ["Zəng edin: [(012) 400-10-20], növbətçi cavab verəcək.", { value: "+994124001020" }],
      ["Mobil telefonu [055-400-10-20-dir].", { value: "+994554001020" }],
      ["Qaynar xətt ([+90 212 400 10 20]) açılıb.", { value: "+902124001020" }],
      ["O, [0554001020] nömrəsindən yazıb.", { value: "+994554001020" }],
      ["Nömrə [994704001020] kimi görünür.", { value: "+994704001020" }],
      ["Səfirlik: [(12) 400 10 20]", { value: "+994124001020" }],
      ["Konsulluğun nömrəsi [+90 212 400 10 20] olub.", { value: "+902124001020" }],
    ],
    ignores: [
      "Görüş 01.02.2025 10:30-da başlayıb.",
      "Fond +10 000 manat ayırıb.",
      "Cihazın nömrəsi 0331234567-dir.",
      "Ölçü 0.505 123 45 67 kimi yazılıb.",
      "Əhali 10 123 456 789 nəfərə çatıb.",
    ],
  },
  localAfterLabel: {
    finds: [
      ["Tel.: [400-10-20].", { value: "4001020" }],
      ["Əlaqə nömrəsi: [50 400 10 20].", { value: "+994504001020" }],
    ],
    ignores: ["Telefon 1 200 000 nəfərdə var.", "Telefon 2 il işləyib."],
  },
  starred: {
    finds: [["Bankın [*1234] nömrəsinə yazın.", { value: "*1234" }]],
    ignores: ["Kodu yığın: *100#.", "Qiymət *5 ulduzdur.", "Hesab 5*100 edir."],
  },
  shortAfterLabel: {
    finds: [["Çağrı Mərkəzi: [144].", { value: "144" }]],
    ignores: ["Çağrı mərkəzi 500 müraciət alıb.", "Qaynar xətt: 2025-ci ildən işləyir."],
  },
  shortBeforeLabel: {
    finds: [
      ["“[1234]” qaynar xəttinə yazın.", { value: "1234" }],
      ["Müraciətlər [133] nömrəli Çağrı Mərkəzində qəbul edilir.", { value: "133" }],
    ],
    ignores: ["Nazirlikdə 12 qaynar xətt var."],
  },
  shortToCall: {
    finds: [["Şübhə varsa, [102] nömrəsinə zəng edin.", { value: "102" }]],
    ignores: ["Gün ərzində 102 zəng daxil olub."],
  },
} satisfies ExamplesFor<typeof phoneRules>;
