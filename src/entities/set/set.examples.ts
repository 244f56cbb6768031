import type { ExamplesFor } from "../../mentions/rules.ts";
import type { setRules } from "./set.rules.ts";

export const setExamples = {
  each: {
    finds: [
      ["Dərs [hər həftə] keçilir.", { value: "P1W" }],
      ["Şəhər [hər keçən il] böyüyür.", { value: "P1Y" }],
    ],
    ignores: ["Onların hər biri ilə danışdıq.", "Hər iki tərəf razıdır."],
  },
  eachAmount: {
    finds: [["Sessiya [hər üç aydan bir] keçirilir.", { value: "P3M" }]],
    ignores: ["Hər üç nəfərdən biri gəldi."],
  },
  times: {
    finds: [
      ["Jurnal [ildə dörd dəfə] çıxır.", { value: "P1Y" }],
      ["Yarış [iki ildə bir dəfə] keçirilir.", { value: "P2Y" }],
      ["[İldə iki dəfə] artilleriya təlimləri olur.", { value: "P1Y" }],
      ["Su [ayda ən azı bir dəfə] yoxlanılır.", { value: "P1M", mod: "EQUAL_OR_MORE" }],
    ],
    ignores: [
      "O, iki dəfə zəng etdi.",
      "Qiymət bir ildə iki dəfə artıb.",
      "İxrac bir ildə üç dəfə azaldıldı.",
    ],
  },
  amountWithin: {
    finds: [
      ["Poliklinika [həftədə altı gün] işləyir.", { value: "P1W" }],
      ["O, [gündə azı 5 saat] məşq edir.", { value: "P1D", mod: "EQUAL_OR_MORE" }],
    ],
    ignores: ["Son ayda üç gün yağış yağıb.", "2023-cü ildə iki həftə xəstə idi."],
  },
  everyAmount: {
    finds: [["Dərman [altı saatdan bir] verilir.", { value: "PT6H" }]],
    ignores: ["Evdən bir səs gəldi.", "Tikinti üç ildən bir az çox çəkdi."],
  },
  everyUnit: {
    finds: [["Dostlar [ayda bir] görüşürlər.", { value: "P1M" }]],
    ignores: ["Ayda bir insan gəzib."],
  },
  otherWeekday: {
    finds: [["Kitabxana hər çərşənbə və [şənbə günü] açıqdır.", { value: "XXXX-WXX-6" }]],
    ignores: ["Hər dükan və ev boş idi."],
  },
  eachWeekdayOfWhole: {
    finds: [
      ["Yarmarka [hər ayın ilk şənbəsi] qurulur.", { value: "P1M" }],
      ["Hesabat [hər ilin son ayında] yazılır.", { value: "P1Y" }],
    ],
    ignores: ["Hər evin ilk qapısı bağlıdır."],
  },
  weekdays: {
    finds: [["Onlar [cümələri] görüşür.", { value: "XXXX-WXX-5" }]],
    ignores: ["Bazarları gəzdik."],
  },
  weekdayDays: {
    finds: [
      ["Mağaza [şənbə günləri] bağlıdır.", { value: "XXXX-WXX-6" }],
      ["Dərnək [cümə günləri saat 15-də] toplanır.", { value: "XXXX-WXX-5T15:00" }],
      [
        "Muzey [bazar günləri saat 11-dən 17-dək] açıqdır.",
        { value: "XXXX-WXX-7T11:00/XXXX-WXX-7T17:00" },
      ],
    ],
    ignores: ["Bazar malları bahadır."],
  },
  workdays: {
    finds: [
      ["Mağaza [həftə içi günləri] açıqdır.", { value: "XXXX-WXX-1/XXXX-WXX-5" }],
      ["Məşq [hər həftə içi] keçirilir.", { value: "XXXX-WXX-1/XXXX-WXX-5" }],
    ],
    ignores: ["Qutunun içi günlərlə boş qaldı."],
  },
  weekdayOfSeveral: {
    finds: [["Dərs [çərşənbə] və cümə günləri keçilir.", { value: "XXXX-WXX-3" }]],
    ignores: ["Bazar və mağazalar bağlıdır."],
  },
  eachOfWhole: {
    finds: [["O, [həftənin hər günü] məşq edir.", { value: "P1D" }]],
    ignores: ["Kitabın hər səhifəsi maraqlıdır."],
  },
  eachPart: {
    finds: [
      ["Hesab [hər ayın əvvəlində] göndərilir.", { value: "P1M", mod: "START" }],
      ["Bayram [hər il iyunun sonunda] keçirilir.", { value: "XXXX-06", mod: "END" }],
    ],
    ignores: ["Hər işin əvvəli çətindir."],
  },
  eachWeekday: {
    finds: [
      ["Klub [hər şənbə günü] toplaşır.", { value: "XXXX-WXX-6" }],
      ["Ailə [hər həftə sonu] kəndə gedir.", { value: "XXXX-WXX-WE" }],
      ["Məşq [hər çərşənbə günü saat 17:30-da] başlayır.", { value: "XXXX-WXX-3T17:30" }],
      ["Məşq [hər cümə axşamı saat 9:00-da] başlayır.", { value: "XXXX-WXX-4T09:00" }],
      ["Bazar [hər şənbə səhər] qurulur.", { value: "XXXX-WXX-6TMO" }],
      ["Dərnək [hər bazar axşam saat 6-da] yığışır.", { value: "XXXX-WXX-7T18:00" }],
    ],
    ignores: ["Hər adam gəldi."],
  },
  eachMonth: {
    finds: [["Yarmarka [hər oktyabrda] təşkil olunur.", { value: "XXXX-10" }]],
    ignores: ["Hər kənddə məktəb var."],
  },
  eachDay: {
    finds: [
      ["Bayram [hər il mayın 10-da] keçirilir.", { value: "XXXX-05-10" }],
      ["Borc [hər ayın 20-də] ödənilir.", { value: "XXXX-XX-20" }],
      ["Borc [hər ayın 5-dən 10-dək] ödənilir.", { value: "XXXX-XX-05/XXXX-XX-10" }],
      ["Bayram [hər mayın 10-da] keçirilir.", { value: "XXXX-05-10" }],
      ["Bayram [hər il mayın 10-da saat 14:00-da] başlayır.", { value: "XXXX-05-10T14:00" }],
    ],
    ignores: ["Hər evin 20 pəncərəsi var."],
  },
  eachDayToDay: {
    finds: [
      ["Hovuz [hər il mayın 1-dən iyunun 15-dək] bağlı olur.", { value: "XXXX-05-01/XXXX-06-15" }],
    ],
    ignores: ["Mayın 1-dən iyunun 15-dək hovuz bağlıdır."],
  },
  eachSeason: {
    finds: [["Ailə [hər yay] dağa gedir.", { value: "XXXX-SU" }]],
    ignores: ["Hər yazı oxunur."],
  },
  eachDayPart: {
    finds: [
      ["Baba [hər axşam] çay içir.", { value: "XXXX-XX-XXTEV" }],
      ["Süd [hər gün səhər] gətirilir.", { value: "XXXX-XX-XXTMO" }],
    ],
    ignores: ["Hər adam çay içir."],
  },
  eachTimeOfDay: {
    finds: [
      ["Xəbərlər [hər gün saat 20:00-da] yayımlanır.", { value: "XXXX-XX-XXT20:00" }],
      [
        "Kitabxana [hər gün saat 10:00-dan 19:00-dək] açıqdır.",
        { value: "XXXX-XX-XXT10:00/XXXX-XX-XXT19:00" },
      ],
    ],
    ignores: ["Hər şəkil divardan asılmır."],
  },
  dayParts: {
    finds: [
      ["O, [gecələr] işləyir.", { value: "XXXX-XX-XXTNI" }],
      ["Hovuz [çərşənbə axşamları] pulsuzdur.", { value: "XXXX-WXX-2" }],
      ["Hovuz [cümə axşamlarında] bağlıdır.", { value: "XXXX-WXX-4" }],
      ["Dərnək [bazar ertələri] toplaşır.", { value: "XXXX-WXX-1" }],
    ],
    ignores: [
      "O, evlər tikir.",
      "Burada muğam gecələri keçirilir.",
      "“Ağ gecələr” povesti çap olunub.",
    ],
  },
  periodic: {
    finds: [
      ["[Aylıq] hesabat hazırdır.", { value: "P1M" }],
      ["[İllik] dövriyyə açıqlanıb.", { value: "P1Y" }],
      ["Kəndə [günaşırı] avtobus gedir.", { value: "P2D" }],
    ],
    ignores: [
      "Məsələ iclasın gündəliyindədir.",
      "Bu dəfə gündəlik zəngindir.",
      "Əmtəə birjası bağlandı.",
    ],
  },
} satisfies ExamplesFor<typeof setRules>;
