import { expect, test } from "vitest";
import { resolveMarked } from "../../../test/marked.ts";

function countriesIn(marked: string) {
  return resolveMarked(marked).countries.map(({ id, name, code, mentions }) => ({
    id,
    name,
    code,
    count: mentions.length,
  }));
}

test("a country is one by its code, whatever it is called", () => {
  expect(
    countriesIn(
      "[ABŞ-ın|country] və [Amerika Birləşmiş Ştatlarının|country] mövqeyi; [Birləşmiş Ştatlarda|country], [Amerikada|country].",
    ),
  ).toEqual([{ id: "country:US", name: "ABŞ", code: "US", count: 4 }]);
});

test.each([
  ["[Azərbaycan Respublikasının|country] himni", "Azərbaycan"],
  ["[Birləşmiş Ərəb Əmirliklərinə|country] və [BƏƏ-də|country]", "Birləşmiş Ərəb Əmirlikləri"],
  ["[Azerbaijan|country] və [Azərbaycan|country], [Azerbaijan|country]", "Azərbaycan"],
  ["[Böyük Britaniya|country] və [Birləşmiş Krallıq|country]", "Böyük Britaniya"],
  ["[Birləşmiş Krallıqda|country]", "Birləşmiş Krallıq"],
  ["[Niderlandda|country], [Hollandiyada|country], [Hollandiyaya|country]", "Hollandiya"],
])("%s is listed as %s", (marked, name) => {
  expect(countriesIn(marked).map((country) => country.name)).toEqual([name]);
});

test("a state of history has no code", () => {
  expect(countriesIn("[Qacarlar dövlətinin|country] sonu.")).toEqual([
    { id: "country:qacarlar dövləti", name: "Qacarlar dövləti", code: undefined, count: 1 },
  ]);
});
