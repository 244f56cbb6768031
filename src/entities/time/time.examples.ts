import type { ExamplesFor } from "../../mentions/rules.ts";
import type { timeRules } from "./time.rules.ts";

export const timeExamples = {
  clock: {
    finds: [
      ["Qatar [saat 16:25-də] yola düşdü.", { value: "2025-11-21T16:25" }],
      ["Yanğın [gecə saat 2-də] başlayıb.", { value: "2025-11-21T02:00" }],
      ["Tamaşa [axşam saat yeddidə] başlayacaq.", { value: "2025-11-21T19:00" }],
      ["Zəng [saat doqquza beş dəqiqə qalmış] çalındı.", { value: "2025-11-21T08:55" }],
      ["Qapı [axşam altıya on dəqiqə qalanda] döyüldü.", { value: "2025-11-21T17:50" }],
      ["Qapı [saat ikiyə beş dəqiqə işləyəndə] döyüldü.", { value: "2025-11-21T01:05" }],
      ["Zəng [saat dördün yarısında] çalındı.", { value: "2025-11-21T03:30" }],
      ["Zəng [axşam altının yarısında] çalındı.", { value: "2025-11-21T17:30" }],
      ["Fasilə [saat birin yarısında] başlayır.", { value: "2025-11-21T12:30" }],
      ["İşıq [gecə saat birə beş dəqiqə qalmış] söndü.", { value: "2025-11-21T00:55" }],
      ["Yayım [Bakı vaxtı ilə 21:00-da] başlayacaq.", { value: "2025-11-21T21:00+04:00" }],
      ["Yayım ([Bakı vaxtı ilə 9.45]) başlayıb.", { value: "2025-11-21T09:45+04:00" }],
      ["[Saat 15:30] hesabat dinlənilib.", { value: "2025-11-21T15:30" }],
      ["Dava [saat 23:00 radələrində] düşüb.", { value: "2025-11-21T23:00", mod: "APPROX" }],
    ],
    ignores: [
      "Onların yarısı gedib.",
      "Oyun 15:12 hesabı ilə bitdi.",
      "Boya 1:10 nisbətində qarışdırılır.",
      "Hesab 3:1 oldu.",
      "Hesab 15:12 oldu.",
      "O, finalda uduzub – 4:15.",
      "Oyun 3:1 (25:21, 23:25, 25:16, 25:13) başa çatıb.",
      "Saat divardan asılıb.",
    ],
  },
  dottedClock: {
    finds: [["İclas [17.30-da] başlayıb.", { value: "2025-11-21T17:30" }]],
    ignores: [
      "Məcəllənin 12.30-da yazılıb.",
      "Maddə 12.30-da yazılıb.",
      "Məzənnə 1.70-də qalıb.",
      "Bal 12.75-də dayanıb.",
    ],
  },
  dayThenClock: {
    finds: [
      ["Zal [çərşənbə axşamı saat 11-də] açılıb.", { value: "2025-11-18T11:00" }],
      ["Görüş [dekabrın 2-də saat 11:30-da] olacaq.", { value: "2025-12-02T11:30" }],
      ["Qeydiyyat [03.10.2024, saat 18:00] bitib.", { value: "2024-10-03T18:00" }],
      ["Qeydiyyat [03.10.2024 18:00 tarixində] bitib.", { value: "2024-10-03T18:00" }],
    ],
    ignores: ["Noyabrın qarı əridi."],
  },
  iso: {
    finds: [
      ["Qeydiyyat [2026-02-03T09:30] bağlanacaq.", { value: "2026-02-03T09:30" }],
      ["Fayl [2025-10-03T18:05:12] yazılıb.", { value: "2025-10-03T18:05:12" }],
      ["Fayl [2025-10-03T18:05:12Z] kimi yazılıb.", { value: "2025-10-03T18:05:12+00:00" }],
      ["Ərizə [2026-02-03T09:30 tarixində] açılacaq.", { value: "2026-02-03T09:30" }],
    ],
    ignores: ["Kod 13T10:30 yazılıb."],
  },
  zoneThenDay: {
    finds: [
      [
        "Yayım [Moskva vaxtı ilə noyabrın 25-də saat 20:00-da] olacaq.",
        { value: "2025-11-25T20:00+03:00" },
      ],
    ],
    ignores: ["Moskva vaxtı itirdi."],
  },
  clockThenDay: {
    finds: [["Xəbər ([09:05, 3 sentyabr 2025]) silinib.", { value: "2025-09-03T09:05" }]],
    ignores: ["Kodu 09-05 olan bağlama gəldi."],
  },
  dayThenClockInBrackets: {
    finds: [
      [
        "Ərizələr [28 noyabr (saat 18:00) tarixinədək] qəbul ediləcək.",
        { value: "2025-11-28T18:00" },
      ],
    ],
    ignores: ["Ərizələr (28 ədəd) qəbul edildi."],
  },
  dayPartThenHour: {
    finds: [
      ["Dərs [səhər səkkizdə] başlayır.", { value: "2025-11-21T08:00" }],
      ["Toy [axşam 6 radələrində] başladı.", { value: "2025-11-21T18:00", mod: "APPROX" }],
    ],
    ignores: ["Səkkizdə biri pay aldı."],
  },
  dayThenHour: {
    finds: [["Qonaqlar [sabah axşam altıda] gələcək.", { value: "2025-11-22T18:00" }]],
    ignores: ["Sabahın xeyir!"],
  },
  dayPart: {
    finds: [
      ["[Gecə saatlarında] işıq sönüb.", { value: "2025-11-21TNI" }],
      ["Yük [günortadan sonra] çatacaq.", { value: "2025-11-21TAF" }],
      ["[Səhər tezdən] bazara getdi.", { value: "2025-11-21TMO", mod: "START" }],
      ["[Gecəyarısı] qapı döyüldü.", { value: "2025-11-21T00:00" }],
      ["Dağda [gündüz] duman olacaq.", { value: "2025-11-21TDT" }],
      ["[Gündüz] 9-12° isti gözlənilir.", { value: "2025-11-21TDT" }],
    ],
    ignores: [
      "Gecə klubu bağlanıb.",
      "“Axşam” qəzeti çıxdı.",
      "Şəfəq Əliyeva gəldi.",
      "Ustalar gecə-gündüz çalışır.",
      "Burada şeir gecələri keçirilir.",
      "Gündüz mahnı oxuyub.",
      "Fabrikdə iş saatları dəyişdirilib.",
      "“Gecə gözətçisi” filmi göstərilib.",
    ],
  },
  nearlyDayPart: {
    finds: [
      ["Yağış [axşama yaxın] kəsdi.", { value: "2025-11-21TEV", mod: "APPROX" }],
      ["Qonaqlar [günortaya yaxın] çatacaq.", { value: "2025-11-21TMD", mod: "APPROX" }],
      ["Yağış [səhərə yaxın] kəsdi.", { value: "2025-11-21TMO", mod: "APPROX" }],
      ["Külək [axşama doğru] güclənəcək.", { value: "2025-11-21TEV" }],
    ],
    ignores: ["Bağa yaxın bir ev var.", "Karvan günbatana doğru getdi."],
  },
  dayThenDayPart: {
    finds: [
      ["Bina [oktyabrın 9-da gecə] uçub.", { value: "2025-10-09TNI" }],
      ["Külək [sabah axşam saatlarında] güclənəcək.", { value: "2025-11-22TEV" }],
    ],
    ignores: ["İnqilab haqqında oxuduq."],
  },
  nearDayPart: {
    finds: [
      ["Oktyabrın 9-da sel oldu, [həmin axşam] körpü uçdu.", { value: "2025-10-09TEV" }],
      ["Oktyabrın 9-da sel oldu. [Ötən axşam] yol açıldı.", { value: "2025-11-20TEV" }],
      ["Yarış dekabrın 5-dədir. [Bu axşam saatlarında] külək əsəcək.", { value: "2025-11-21TEV" }],
    ],
    ignores: ["Həmin adam gəldi."],
  },
  nightBefore: {
    finds: [["Hücum [oktyabrın 9-na keçən gecə] olub.", { value: "2025-10-08TNI" }]],
    ignores: ["Yoldan keçən adam dayandı."],
  },
  nightBetween: {
    finds: [["Hücum [oktyabrın 8-dən 9-na keçən gecə] olub.", { value: "2025-10-08TNI" }]],
    ignores: ["Bir əldən o birinə keçən kitab cırıldı."],
  },
  fromTo: {
    finds: [
      [
        "Su [Bakı vaxtı ilə saat 9-dan 14-dək] verilməyəcək.",
        { value: "2025-11-21T09:00+04:00/2025-11-21T14:00+04:00" },
      ],
      ["Su [saat 9-dan 14-dək] verilməyəcək.", { value: "2025-11-21T09:00/2025-11-21T14:00" }],
      [
        "Yol [gecə saat 00:00-dan səhər 06:00-dək] bağlıdır.",
        { value: "2025-11-21T00:00/2025-11-21T06:00" },
      ],
      [
        "Dükan [səhər 9-dan axşam 7-yə qədər] işləyir.",
        { value: "2025-11-21T09:00/2025-11-21T19:00" },
      ],
      ["Muzey [10:00-18:00] açıqdır.", { value: "2025-11-21T10:00/2025-11-21T18:00" }],
      [
        "Qaz [9:00-17:00 saatları arasında] kəsiləcək.",
        { value: "2025-11-21T09:00/2025-11-21T17:00" },
      ],
      [
        "Körpü [saat 22:00-dan səhər saat 5:00-dək] bağlıdır.",
        { value: "2025-11-21T22:00/2025-11-22T05:00" },
      ],
      [
        "İşıq [saat 9-11 radələrində] sönəcək.",
        { value: "2025-11-21T09:00/2025-11-21T11:00", mod: "APPROX" },
      ],
    ],
    ignores: ["Qiymət 9-dan 14-dək qalxdı."],
  },
  dayThenFromTo: {
    finds: [
      [
        "Su [noyabrın 28-də saat 9-dan 14-dək] verilməyəcək.",
        { value: "2025-11-28T09:00/2025-11-28T14:00" },
      ],
    ],
    ignores: ["Su 9-dan 14 dərəcəyədək isindi."],
  },
  dayThenClockToDay: {
    finds: [
      [
        "Yol [dekabrın 2-si saat 20:00-dan dekabrın 3-ü saat 7:00-dək] bağlanacaq.",
        { value: "2025-12-02T20:00/2025-12-03T07:00" },
      ],
      [
        "Qəbul [2 dekabr 9:00 – 5 dekabr 18:00] aparılacaq.",
        { value: "2025-12-02T09:00/2025-12-05T18:00" },
      ],
      [
        "Qəbul [2 dekabr 9:00 tarixindən 5 dekabr 18:00 tarixinə qədər] aparılacaq.",
        { value: "2025-12-02T09:00/2025-12-05T18:00" },
      ],
    ],
    ignores: ["Su 9-dan 14 dərəcəyə qədər isindi."],
  },
} satisfies ExamplesFor<typeof timeRules>;
