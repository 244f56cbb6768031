import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";
import { type PloverRecord, toPlover } from "./plover.ts";

const recordsOf = (text: string): PloverRecord[] =>
  toPlover(extractEntities(text, { referenceDate: "2026-03-12" }));

test("says who did what to whom and whose office it is", () => {
  const text = "Nazir müavini Orxan Səfərzadə dünən Liviyanın səfirinə etiraz notası təqdim edib.";
  expect(recordsOf(text)).toEqual([
    {
      id: "event:1",
      event: "ACCUSE",
      mode: "disapprove",
      cameo: "114",
      context: ["diplomatic"],
      actor: [{ name: "Orxan Səfərzadə", sector: "GOV" }],
      recipient: [{ name: "Liviyanın səfiri", country: "LBY", sector: "GOV" }],
      date: "2026-03-11",
      quad: 3,
    },
  ]);
});

test.each([
  ["Gürcüstanın xarici işlər nazirini", "Gürcüstanın xarici işlər naziri", "GEO", "GOV"],
  ["Rusiya səfirini", "Rusiya səfiri", "RUS", "GOV"],
  ["İranın Azərbaycandakı səfirini", "İranın Azərbaycandakı səfiri", "IRN", "GOV"],
  ["Fransanın müdafiə nazirinin müavinini", "Fransanın müdafiə nazirinin müavini", "FRA", "GOV"],
])("%s is in the nominative, of its country and its sector", (phrase, name, country, sector) => {
  const [record] = recordsOf(`Nazirlik ${phrase} çağırıb.`);
  expect(record?.recipient).toEqual([{ name, country, sector }]);
});

test.each([
  ["Çexiyanın futbolçusu Yan Novak", { name: "Yan Novak", country: "CZE" }],
  ["Çexiyanın rəhbəri Yan Novak", { name: "Yan Novak", country: "CZE", sector: "GOV" }],
  ["Hakim Elşad Quliyev", { name: "Elşad Quliyev", sector: "JUD" }],
])("%s acts for whom the office belongs to", (person, actor) => {
  expect(recordsOf(`${person} Bakıya səfər edib.`)[0]?.actor).toEqual([actor]);
});

test("a place is named in the nominative, with the country it lies in", () => {
  const [record] = recordsOf("Nazir Orxan Səfərzadə Tripoliyə səfər edib.");
  expect(record?.recipient).toEqual([{ name: "Tripoli", country: "LBY" }]);
});

test.each(["səfirliyi", "konsulluğu"])("a %s acts for its government", (mission) => {
  const [record] = recordsOf(`Rusiyanın Gəncədəki ${mission} hücumu pisləyib.`);
  expect(record?.actor).toMatchObject([{ country: "RUS", sector: "GOV" }]);
});

test.each([
  ["saat 10:00-da", "2026-03-12"],
  ["martın 9-dan 12-dək", "2026-03-09"],
  ["bu həftə", "2026-03"],
  ["keçən ay", "2026-02"],
  ["2025-ci ilin yayında", "2025"],
  ["eramızdan əvvəl 44-cü ildə", "-0043"],
  ["XX əsrdə", undefined],
  ["martın 9-dək", undefined],
])("what is told of %s began on %s", (when, date) => {
  expect(recordsOf(`Nazir ${when} Bakıya səfər edib.`).map((record) => record.date)).toEqual([
    date,
  ]);
});

test("has the day of the document where the text tells no time, and no date of an unknown year", () => {
  expect(recordsOf("Nazir Bakıya səfər edib.")[0]?.date).toBe("2026-03-12");
  const undated = ["saat 10:00-da", "noyabrın 14-də", "cümə günü", "bu həftə"].flatMap((when) =>
    toPlover(extractEntities(`Nazir ${when} Bakıya səfər edib.`)),
  );
  expect(undated.map(({ date }) => date)).toEqual([undefined, undefined, undefined, undefined]);
});
