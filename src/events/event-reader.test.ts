import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";

const typesOf = (text: string): string[] => extractEntities(text).events.map(({ type }) => type);
const mentionsOf = (text: string): string[] =>
  extractEntities(text).events.flatMap(({ mentions }) => mentions.map((mention) => mention.text));

test("a word for any operation tells an attack where one was told before", () => {
  const attack = "Ordu silahlı dəstənin mövqelərinə zərbə endirib.";
  expect(mentionsOf(`${attack} Əməliyyat səhər başa çatıb.`)).toContain("Əməliyyat");
  expect(typesOf("Bankda əməliyyat səhər başa çatıb.")).toEqual([]);
});

test("a word for any campaign tells a protest where one was told before", () => {
  const protest = "Müəllimlər nazirliyin qarşısında etiraz aksiyası keçiriblər.";
  expect(mentionsOf(`${protest} Aksiyada iki nəfər çıxış edib.`)).toContain("Aksiyada");
  expect(typesOf("Aksiyada iki nəfər çıxış edib.")).toEqual([]);
});

test("that an event was recalled is no mode of it", () => {
  const match = "“Neftçi” “Qarabağ”a qalib gəlib. Görüş Bakıda keçirilib. Görüşdə iki qol vurulub.";
  const held = extractEntities(match).events.find(({ type }) => type === "HoldEvent");
  expect(held).toBeDefined();
  expect(held?.mode).toBeUndefined();
});

test("nothing is recalled from the text before", () => {
  const protest = "Müəllimlər etiraz aksiyası keçiriblər.";
  expect(typesOf(protest)).toEqual(["Demonstrate"]);
  expect(typesOf("Aksiyada iki nəfər çıxış edib.")).toEqual([]);
});

test("words that are others beside each other are read all the same", () => {
  expect(typesOf("Nazir görüşə gələcək, sonra danışacaq.")).toEqual(["Meet"]);
  expect(typesOf(`${"görüşə ".repeat(5000)}bilər.`)).toEqual(["Meet", "Meet"]);
});

test("of what kind it is lets the nominal part of a construction fill a role", () => {
  const measuresIn = (text: string): string[] =>
    extractEntities(text)
      .events.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.arguments))
      .flatMap((filled) => (filled.role === "measure" ? filled.text : []));
  expect(measuresIn("Nazirlik yeni sanksiyalar tətbiq edib.")).toEqual(["yeni sanksiyalar"]);
  expect(measuresIn("Nazirlik sanksiyalar tətbiq edib.")).toEqual([]);
});
