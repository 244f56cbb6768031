import { expect, test } from "vitest";
import { resolveMarked } from "../../../test/marked.ts";
import { extractEntities } from "../../index.ts";

const placesIn = (marked: string) =>
  resolveMarked(marked).places.map(({ name, kind, country, mentions }) => [
    name,
    kind,
    country,
    mentions.length,
  ]);

test("a place is one by its name, however it is written", () => {
  expect(
    placesIn("[Las Veqasda|place] və [Las-Veqasın|place] küçələri, [Las-Veqas|place]."),
  ).toEqual([["Las-Veqas", "city", "US", 3]]);
});

test("kind and country are the lexicon's", () => {
  expect(placesIn("[Kiyevə|place] və [Xəzər dənizinə|place]")).toEqual([
    ["Kiyev", "capital", "UA", 1],
    ["Xəzər dənizi", "sea", undefined, 1],
  ]);
  expect(placesIn("[İzmirdə|place]")).toEqual([["İzmir", "city", "TR", 1]]);
  expect(placesIn("[İzmir|place] vilayətində")).toEqual([["İzmir", "province", "TR", 1]]);
});

test("a part of a state that has its own code of ISO 3166-2 lies in that state", () => {
  const { places } = extractEntities("Şotlandiyada və Şimali Kiprdə seçkilər keçirilib.");
  expect(places).toMatchObject([
    { name: "Şotlandiya", kind: "region", country: "GB" },
    { name: "Şimali Kipr", kind: "region" },
  ]);
  expect(places[1]).not.toHaveProperty("country");
});

test("a head chooses among kinds, and tells an unknown one", () => {
  expect(placesIn("[Füzuli|place] rayonunda və [Füzuli|place] şəhərində")).toEqual([
    ["Füzuli", "district", "AZ", 2],
  ]);
  expect(placesIn("[Ballıcalı|place] kəndinə, [Ballıcalı çayının|place] sahilinə")).toEqual([
    ["Ballıcalı", "village", "AZ", 1],
    ["Ballıcalı çayı", "river", undefined, 1],
  ]);
});

test("a province is another place than the city of its name", () => {
  expect(placesIn("[Moskva|place] vilayətindən [Moskvaya|place]")).toEqual([
    ["Moskva", "province", "RU", 1],
    ["Moskva", "capital", "RU", 1],
  ]);
});

test("a water or mountain is one with and without its head, and a region with its full name", () => {
  expect(placesIn("[Xəzər dənizində|place], [Xəzərin|place] sahilində")).toEqual([
    ["Xəzər dənizi", "sea", undefined, 2],
  ]);
  expect(placesIn("[Qəzzaya|place], [Qəzza zolağında|place]")).toEqual([
    ["Qəzza zolağı", "region", "PS", 2],
  ]);
  expect(placesIn("[Tatarıstan Respublikası|place], [Tatarıstanda|place]")).toEqual([
    ["Tatarıstan Respublikası", "region", "RU", 2],
  ]);
});

test.each([
  ["[Xəzər dənizinin|place] və [Xəzər|place] rayonunun", "district"],
  ["[Tərtər çayının|place] və [Tərtərin|place]", "city"],
  ["[Zəngəzur dəhlizinin|place] və [Zəngəzurun|place]", "region"],
])("what is only called after it is another place: %s", (marked, kind) => {
  expect(placesIn(marked)).toHaveLength(2);
  expect(placesIn(marked)[1]![1]).toBe(kind);
});

test.each([
  ["[Tovuz|place] rayonunun [Ağdam|place] kəndinə", "Ağdam", "village", "AZ"],
  ["[Xəzər|place] kəndinin bağları", "Xəzər", "village", "AZ"],
  ["[Daşaltı|place] kəndində", "Daşaltı", "village", "AZ"],
  ["[Kilis|place] şəhərində", "Kilis", "city", "TR"],
  ["[Paris|place] şəhərində", "Paris", "capital", "FR"],
  ["[Şuşa|place] bölgəsində", "Şuşa", "city", "AZ"],
  ["[Ağ şəhər|place] genişlənir", "Ağ şəhər", "neighbourhood", "AZ"],
  ["[Qamışlı|place] kəndində", "Qamışlı", "village", undefined],
])("the written head wins over what the lexicon knows: %s", (marked, name, kind, country) => {
  expect(placesIn(marked)).toContainEqual([name, kind, country, 1]);
});

test.each([
  ["[Ağdərə|place] və [Xocalı|place] rayonlarında", "Ağdərə", "district"],
  ["[Ağdərə|place] və [Xocalı|place] rayonlarında", "Xocalı", "district"],
  ["[Samur|place] və [Araz|place] çaylarının", "Samur", "river"],
  ["[Gəncə|place] kəndlərində", "Gəncə", "city"],
  ["[Gəncə|place], [Ağdam|place] rayonunun", "Gəncə", "city"],
])("a head that several share tells what each is: %s", (marked, name, kind) => {
  expect(placesIn(marked).map(([found, is]) => [found, is])).toContainEqual([name, kind]);
});

test("a place of a list with a head is the one that is named with it", () => {
  expect(
    placesIn("[İdlib|place] və [Hələb|place] vilayətlərində, [İdlib|place] vilayətində"),
  ).toHaveLength(2);
});

test("of places of one name, the one in a country that the text names", () => {
  const countryIn = (marked: string) => placesIn(marked)[0]![2];
  expect(countryIn("[Əhmədabadda|place] leysan: [Hindistanda|country] sel.")).toBe("IN");
  expect(countryIn("[Əhmədabadda|place] leysan: [Azərbaycanda|country] sel.")).toBe("AZ");
});
