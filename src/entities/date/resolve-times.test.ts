import { describe, expect, test } from "vitest";
import { extractEntities } from "../../index.ts";
import { findTimes } from "../../time.ts";

/** The values of the times of a text that was written on 21 November 2025. */
function valuesOf(text: string): readonly string[] {
  return findTimes(text, { referenceDate: "2025-11-21" }).map(({ value }) => value);
}

test.each([
  ["16 fevral və 11 may 2023-cü il tarixlərində sərgi olub.", ["2023-02-16", "2023-05-11"]],
  ["2023-cü il fevralın 16-da və mayın 11-də sərgi olub.", ["2023-02-16", "2023-05-11"]],
  ["1 mart, 2 iyun və 3 iyul 2023-cü ildə sərgi olub.", ["2023-03-01", "2023-06-02", "2023-07-03"]],
  ["2023-cü il dekabrın 28-də və yanvarın 3-də qar yağıb.", ["2023-12-28", "2025-01-03"]],
  ["Sərgi 28 fevralda, 3 mart 2027-ci ildə olacaq.", ["2026-02-28", "2027-03-03"]],
])("one day of a list says the year of others: %s", (text, values) => {
  expect(valuesOf(text)).toEqual(values);
});

describe("a day without a year", () => {
  test.each([
    ["Sel 2019-cu il mayın 4-də başladı. Mayın 9-da su çəkildi.", "2019-05-09"],
    ["Sel 2019-cu il mayın 4-də başladı. Kəndlər boşaldı. İyunun 2-də yol açıldı.", "2019-06-02"],
    ["Sel 2019-cu il mayın 4-də başladı. Mayın 4-dən 5-nə keçən gecə körpü uçdu.", "2019-05-04TNI"],
    ["İki il əvvəl – mayın 9-da park açıldı.", "2023-05-09"],
    ["Park 2018-ci ildə, mayın 9-da açıldı.", "2018-05-09"],
  ])("is of the story it goes on with: %s", (text, value) => {
    expect(valuesOf(text).at(-1)).toBe(value);
  });

  test.each([
    ["is told again", "Sel 2019-cu il mayın 4-də olub. Mayın 4-də qurbanlar anılıb.", "2025-05-04"],
    ["comes long after", "Sel 2019-cu il mayın 4-də olub. Noyabrın 3-də yol açılıb.", "2025-11-03"],
    ["comes before it", "Sel 2019-cu il mayın 4-də olub. Aprelin 3-də yol açılıb.", "2025-04-03"],
    ["is to come", "Sel 2019-cu il mayın 4-də olub. Mayın 9-da bənd tikiləcək.", "2026-05-09"],
  ])("is the nearest where it %s", (_why, text, value) => {
    expect(valuesOf(text).at(-1)).toBe(value);
  });
});

test.each([
  [
    "the last verb of a chain says when",
    "Onlar dekabrın 5-dək anketi oxuyub doldurmalıdır.",
    "2025-12-05",
  ],
  [
    "what ends a clause does not lead on",
    "Heyət dekabrın 5-də qayıdıb və hesabat yazacaq.",
    "2024-12-05",
  ],
  [
    "a range of the past may still go on",
    "Sərgi noyabrın 18-dən 28-dək uzadılıb.",
    "2025-11-18/2025-11-28",
  ],
  [
    "of what is told to come the day may be past",
    "Noyabrın 9-da nazir körpünün açılacağını deyib.",
    "2025-11-09",
  ],
  ["a limit may be to come", "Rəhbərlik zavodu dekabrın 15-dək bağlayıb.", "2025-12-15"],
  ["a verb inside another does not say when", "Ona dekabrın 3-də gəlməyi tapşırıb.", "2025-12-03"],
  [
    "a day that is named is the nearest",
    "Uşaqlar 1 dekabr – Donorlar Günü ərəfəsində çıxış edib.",
    "2025-12-01",
  ],
  ["what was planned may be past", "Oktyabrın 9-na təyin edilmiş oyun keçirilməyib.", "2025-10-09"],
  ["and may be to come", "Dekabrın 9-na təyin edilmiş oyun ləğv edilib.", "2025-12-09"],
  ["so may what had to be", "Oktyabrın 9-da başlamalı olan kurs barədə danışdılar.", "2025-10-09"],
  ["what I shall do is to come", "Ayın 5-də gələrəm.", "2025-12-05"],
  ["a weekday in the present is to come", "Çərşənbə günü yola düşürük.", "2025-11-26"],
  ["unless it is today", "Cümə günü yola düşürük.", "2025-11-21"],
  ["a day just ahead may be decided on", "Noyabrın 22-də matəm elan edilib.", "2025-11-22"],
  ["but a weekday that was is the last", "Şənbə günü konsert olub.", "2025-11-15"],
  ["what is done is past", "Nazir mayda təqdim edilmiş plana baxacaq.", "2025-05"],
  ["what will be need not be then", "Oktyabrın 9-da muzeyə çevriləcək bina açılıb.", "2025-10-09"],
  ["what will be then is to come", "Oktyabrın 9-da keçiriləcək oyun hazırlanır.", "2026-10-09"],
  ["a holiday to come is the next", "Novruz bayramında görüşəcəyik.", "2026-03-20/2026-03-24"],
  ["one that was is the nearest", "8 Mart Qadınlar Günündə konsert olub.", "2025-03-08"],
  [
    "what a participle stands with, no later one says when it was",
    "İyulun 22-də baş tutan forumda gələcək addımlar müzakirə edilib.",
    "2025-07-22",
  ],
  [
    "but what lasts until then is still to come",
    "Mayın 9-dək davam edən sərgidə göstəriləcək əsərlər seçilib.",
    "2026-05-09",
  ],
  ["else the verb says when", "Konsert dekabrın 3-də olub.", "2024-12-03"],
  ["half a season is half a year", "Mövsümün ilk yarısında çox qol vurulub.", "2025-H2"],
])("%s: %s", (_why, text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});

test.each([
  ["Ailə 1989-cu ildə köçdü. Üç il sonra oğulları doğuldu.", "1992"],
  ["Ailə martın 4-də köçdü. Ertəsi gün ev yandı.", "2025-03-05"],
  ["Kafe mayın 6-da saat 10:00-da açıldı. İki saat sonra işıq söndü.", "2025-05-06T12:00"],
  ["Klub 2012-ci ildə yarandı. Növbəti il kubok qazandı.", "2013"],
  ["Klub 2012-ci ildə yarandı. Növbəti il üçün plan təsdiqləndi.", "2026"],
  ["Klub 2012-ci ildə yarandı. Üç gün sonra oyun olacaq.", "2025-11-24"],
  ["Klub mayın 4-də yarandı. 2012-ci ildə bağlandı, üç gün sonra açıldı.", "XXXX-XX-XX"],
])("what is past and yet later is later than a time of the story: %s", (text, value) => {
  expect(valuesOf(text).at(-1)).toBe(value);
});

test.each([
  ["Saziş imzalanandan üç gün sonra pozuldu.", "XXXX-XX-XX"],
  ["Qanun qəbul edildikdən iki ay sonra qüvvəyə minəcək.", "XXXX-XX"],
  ["Ailə kənddən iki gün əvvəl köçdü.", "2025-11-19"],
])("what is counted from what happens is not counted from the text: %s", (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});

test("a month soon after that of another year in its sentence is of the same year", () => {
  const sentence = "2023-cü ilin may və iyun aylarında sel olub.";
  expect(valuesOf(sentence)).toEqual(["2023-05", "2023-06"]);
});

test("a clock alone in its line is that of the text, whatever day was told before", () => {
  expect(valuesOf("Oyun noyabrın 25-də olacaq.\n\n14:20\n\nHeyət bəllidir.")).toEqual([
    "2025-11-25",
    "2025-11-21T14:20",
  ]);
});

test("until an hour is until that of the last day of a range", () => {
  expect(valuesOf("Qəbul oktyabrın 6-dan 9-dək (saat 17:00-dək) aparılıb.")).toEqual([
    "2025-10-06/2025-10-09",
    "2025-10-09T17:00",
  ]);
});

test("today and the day it is, with a dash between, are two times", () => {
  expect(valuesOf("Bu gün – 2001-ci il mayın 9-da park açılıb.")).toEqual([
    "2025-11-21",
    "2001-05-09",
  ]);
});

test("a time with other bounds, and what comes back and what lasts, are not the same", () => {
  const text =
    "Məktəb 2019-cu ildə tikilib, 2019-cu ildən açıqdır, hər il şagird seçir, bir il çəkir.";
  const found = findTimes(text, { referenceDate: "2025-11-21" });
  expect(found.map(({ kind, value, from, to }) => [kind, value, from, to])).toEqual([
    ["date", "2019", "2019-01-01", "2019-12-31"],
    ["date", "2019", "2019-01-01", undefined],
    ["set", "P1Y", undefined, undefined],
    ["duration", "P1Y", undefined, undefined],
  ]);
});

test.each([
  ["Sərgi 11 iyul tarixində bağlanıb.", "11 iyul tarixi"],
  ["Qar noyabrın sonunda yağıb.", "noyabrın sonu"],
  ["Qar son üç gündə yağıb.", "son üç gün"],
  ["Dərslər bazar ertəsindən başlayır.", "bazar ertəsi"],
  ["Dəyirman 1994-cü ilə qədər işləyib.", "1994-cü il"],
  ["Tunel 2031-ci ilədək qazılacaq.", "2031-ci il"],
  ["Klub 2007-ci ildən fəaliyyət göstərir.", "2007-ci il"],
  ["Quşlar qışda köçüb.", "qış"],
  ["Nəticə yaxın günlərdə bilinəcək.", "yaxın günlər"],
  ["Nüsxə bu günə kimi saxlanılıb.", "bu gün"],
  ["Yarmarka oktyabrın 4-dən 9-dək davam edəcək.", "oktyabrın 4-dən 9-dək"],
])("the name of a time is its nominative: %s", (text, name) => {
  expect(extractEntities(text).dates).toMatchObject([{ name }]);
});

test.each([
  ["Körpü 1974-cü ildə salınıb. Həmin gün yeni məktəb də açılıb.", "1974"],
  ["Körpü 1974-cü ildə salınıb. Həmin tarixdə yeni məktəb açılıb.", "1974"],
  ["Körpü 1974-cü ildə salınıb. Ondan iki gün sonra bulaq tapılıb.", "XXXX-XX-XX"],
  [
    "Tamaşa mayın 9-da başlayıb, teatr isə 1974-cü ildə tikilib. Həmin gün zal dolub.",
    "2026-05-09",
  ],
  [
    "Bayram mayın 29-da olacaq. Meydan 1974-cü ildə salınıb. Həmin tarixdə heykəl ucaldılıb.",
    "1974",
  ],
  ["Bayram mayın 29-da olacaq. Həmin gün heykəl ucaldılacaq.", "2026-05-29"],
  [
    "Dünən 1974-cü il təvəllüdlü Elnarə Salmanlı itib. Həmin tarixdə axtarış aparılıb.",
    "2026-05-13",
  ],
])(
  "the same day is the nearest that can be meant, and none is made of a year: %s",
  (text, value) => {
    const { mentions } = extractEntities(text, { referenceDate: "2026-05-14" });
    expect(mentions.findLast(({ type }) => type === "date" || type === "time")).toMatchObject({
      value,
    });
  },
);

test("nothing of a long list is lost", () => {
  const years = valuesOf(
    "Sel 2011, 2012, 2014, 2016, 2019, 2020, 2021, 2022 və 2023-cü ildə olub.",
  );
  expect(years).toEqual(
    expect.arrayContaining(["2011", "2012", "2014", "2016", "2019", "2020", "2021"]),
  );
  const days = valuesOf("Tamaşa 5, 6, 7, 8, 10, 11, 12, 13 və 14 dekabrda göstəriləcək.");
  expect(days).toEqual(expect.arrayContaining(["2025-12-06", "2025-12-07", "2025-12-14"]));
});

test("a year or month has no more weeks than begin in it", () => {
  expect(valuesOf("2026-cı ilin 53-cü həftəsində")).toEqual(["2026-W53"]);
  expect(valuesOf("2025-ci ilin 53-cü həftəsində")).toEqual([]);
  expect(valuesOf("2025-ci ilin noyabrının yeddinci həftəsində")).toEqual([]);
});

test.each([
  ["2025-08-31", "Cari tədris ilində 20 məktəb tikilib.", "2024/2025"],
  ["2025-09-01", "Cari tədris ilində 20 məktəb tikilib.", "2025/2026"],
  ["2025-12-31", "Ötən tədris ilində 20 məktəb tikilib.", "2024/2025"],
  ["2026-01-01", "Növbəti tədris ilində 20 məktəb tikiləcək.", "2026/2027"],
])("a school year changes with September: %s %s", (referenceDate, text, value) => {
  expect(findTimes(text, { referenceDate })[0]?.value).toBe(value);
});

test.each([
  ["Yarım əsr əvvəl burada göl vardı.", "1975"],
  ["Yarım il əvvəl burada göl vardı.", "2025-05"],
  ["Yarım rüb əvvəl satış azalmışdı.", "2025-10-07"],
  ["Yarım ay əvvəl satış azalmışdı.", "2025-11-06"],
  ["Yarım həftə əvvəl satış azalmışdı.", "2025-11-17"],
  ["Yarım həftə sonra satış artacaq.", "2025-11-25"],
])("half a unit is counted in the next finer one: %s", (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});

test.each([
  ["Həmin tarixdə park açıldı.", "XXXX-XX-XX"],
  ["Komanda bu mövsüm çempion oldu.", "XXXX"],
  ["Mayın 9-na keçən gecə körpü uçdu.", "TNI"],
])("of what no date is known, that much is said: %s", (text, value) => {
  expect(findTimes(text).map((time) => time.value)).toEqual([value]);
});

test.each([
  ["Yanvar-iyun aylarında satış ötən ilin eyni dövrünə nisbətən artıb.", "2024-01/2024-06"],
  ["Üçüncü rübdə satış artıb. 2023-cü ilin müvafiq dövründə isə azalmışdı.", "2023-Q3"],
  ["Satış 2025-ci ildə ötən ilin eyni dövrünə nisbətən artıb.", "2024"],
  ["2024-cü ilin yanvar-iyununda satış ötən ilin eyni dövrünə nisbətən artıb.", "2023-01/2023-06"],
])("the same period of another year has the months that were told: %s", (text, value) => {
  expect(valuesOf(text).at(-1)).toBe(value);
});

test("what the upper number of a range is multiplied by, the lower is too", () => {
  const { dates } = extractEntities("Heyvanların nəsli 15-20 min il əvvəl kəsilib.", {
    referenceDate: "2025-11-21",
  });
  expect(dates).toMatchObject([{ value: "BC17976/BC12976" }]);
});
