import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extractEntities } from "../src/index.ts";
import { foldWords } from "../src/text/fold-case.ts";
import type { Extraction } from "../src/types.ts";
import { ASCII, letters, written } from "./texts.ts";

const folder = fileURLToPath(new URL("../examples", import.meta.url));
const stories = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(join(folder, file), "utf8"));

const LOOKS = letters("aа eе oо əә AА EЕ OО KК MМ TТ ƏӘ");
const CYRILLIC = letters(
  "aа bб cҹ çч dд eе əә fф gҝ ğғ hһ xх ıы iи jж kк qг lл mм nн oо öө pп rр sс şш tт uу üү vв yј zз " +
    "AА BБ CҸ ÇЧ DД EЕ ƏӘ FФ GҜ ĞҒ HҺ XХ IЫ İИ JЖ KК QГ LЛ MМ NН OО ÖӨ PП RР SС ŞШ TТ UУ ÜҮ VВ YЈ ZЗ",
);

/** What is found, whatever alphabet it is told in. */
function outline({ people, countries, places, organisations, others, dates, events }: Extraction): {
  entities: string[];
  dates: string[];
  events: string[];
} {
  const named = [...people, ...countries, ...places, ...organisations, ...others];
  return {
    entities: named.map(({ id, name }) =>
      id.startsWith("country:") ? id : `${id.split(":")[0]} ${written(foldWords(name), ASCII)}`,
    ),
    dates: dates.map(({ value }) => value),
    events: events.map(({ type, time }) => `${type} ${time?.value ?? ""}`),
  };
}

describe.each([
  ["decomposed letters", (text: string) => text.normalize("NFD")],
  ["look-alike letters", (text: string) => written(text, LOOKS, 3)],
  ["the Cyrillic alphabet", (text: string) => written(text, CYRILLIC)],
  ["lines that end in CR and LF", (text: string) => text.replaceAll("\n", "\r\n")],
])("a story in %s", (_, spell) => {
  test.each(stories)("tells the same: %.40s", (story) => {
    expect(outline(extractEntities(spell(story)))).toEqual(outline(extractEntities(story)));
  });
});

test("stories typed in ASCII tell nine tenths of the names, dates and events, and nothing moves", () => {
  const counts = { entities: [0, 0], dates: [0, 0], events: [0, 0] };
  for (const story of stories) {
    const typed = written(story, ASCII);
    const found = extractEntities(typed);
    for (const { start, end, text } of found.mentions) expect(typed.slice(start, end)).toBe(text);
    const [whole, seen] = [outline(extractEntities(story)), outline(found)];
    for (const key of ["entities", "dates", "events"] as const) {
      const left = [...seen[key]];
      for (const one of whole[key]) {
        const at = left.indexOf(one);
        if (at >= 0) left.splice(at, 1);
        counts[key][0]! += at >= 0 ? 1 : 0;
        counts[key][1]! += 1;
      }
    }
  }
  const share = ([right, all]: number[]): number => right! / all!;
  expect(share(counts.entities)).toBeGreaterThanOrEqual(0.9);
  expect(share(counts.dates)).toBeGreaterThanOrEqual(0.9);
  expect(share(counts.events)).toBeGreaterThanOrEqual(0.9);
});

test.each([
  "The bank said on Monday that its profits had grown by a third, and that more was to come.",
  "Banka pazartesi gunu yaptigi aciklamada karin ucte bir arttigini bildirdi ve devamini bekledigini soyledi.",
])("what is in another language is not read as Azerbaijani: %.20s", (text) => {
  expect(extractEntities(text).events).toEqual([]);
});
