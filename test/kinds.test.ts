import fc from "fast-check";
import { expect, test } from "vitest";
import { createExtractor, type Extraction, extractEntities, type Mention } from "../src/index.ts";
import * as kinds from "../src/kinds.ts";
import { readStoryOf, STORY_NAMES } from "./golden/stories.ts";
import { newsLikeText } from "./texts.ts";

const { STANDARD_KINDS, FURTHER_KINDS } = kinds;
const ofEverything = createExtractor({ kinds: [...STANDARD_KINDS, ...FURTHER_KINDS] });
const isFurther = new Set<string>(FURTHER_KINDS.map(({ type }) => type));

test.each(STORY_NAMES)("%s is told the same with the further kinds and without", (name) => {
  const { text } = readStoryOf(name);
  const all = ofEverything.extractEntities(text);
  const standard = extractEntities(text);
  expect(withoutFurther(all)).toEqual(standard.mentions.map(outline));
  expect(all.events.map(told)).toEqual(standard.events.map(told));
});

test("a kind is found if it is asked for, and only then", () => {
  const text = "Ünvan: info@misal.az, tel.: +994 12 400 10 20, yol 25 km.";
  expect(extractEntities(text).mentions).toEqual([]);
  const only = createExtractor({ kinds: [kinds.email] }).extractEntities(text);
  expect(only.mentions.map(({ type }) => type)).toEqual(["email"]);
  expect(only.others).toMatchObject([{ id: "email:1", type: "email", value: "info@misal.az" }]);
});

test.each([
  [null, "Expected `options` to be { kinds, lexicon, model }, got null."],
  ["person", 'Expected `options` to be { kinds, lexicon, model }, got "person".'],
  [
    { kinds: kinds.person },
    "Expected `kinds` to be an array of kinds, got an object of type, lexicons, find.",
  ],
  [
    { kinds: ["person"] },
    'Expected `kinds[0]` to be a kind such as `person`, imported from `varliq/kinds`, got "person".',
  ],
  [
    { kinds: [kinds.person, { type: "date" }] },
    "Expected `kinds[1]` to be a kind such as `person`, imported from `varliq/kinds`, got an object of type.",
  ],
  [
    { kinds: [undefined] },
    "Expected `kinds[0]` to be a kind such as `person`, imported from `varliq/kinds`, got undefined.",
  ],
  [{ lexicon: null }, "Expected `lexicon` to be an array of entries, got null."],
  [{ model: "no" }, 'Expected `model` to be true or false, got "no".'],
])("what is no option is told where the extractor is made: %j", (options, message) => {
  expect(() => createExtractor(options as object)).toThrow(new TypeError(message));
});

test("an option that is undefined is as one that is absent, and there are no others", () => {
  const text = "Nazir Aysel Quliyeva mayın 5-də Bakıda səfirlə görüşüb.";
  const given = { kinds: undefined, lexicon: undefined, model: undefined };
  const { extractEntities: extractAlike } = createExtractor(given);
  expect(extractEntities(text).events).not.toEqual([]);
  expect(extractAlike(text, { referenceDate: undefined })).toEqual(extractEntities(text));
  for (const other of ["findEvents", "words", "weights"])
    expect(() => createExtractor({ [other]: undefined })).toThrow(`got "${other}".`);
});

test("without kinds, events are told and no names", () => {
  const { mentions, events } = createExtractor({ kinds: [] }).extractEntities(
    "Bakıda səfirə etiraz notası təqdim edilib.",
  );
  expect([mentions, events.map(({ type }) => type)]).toEqual([[], ["ProtestNote"]]);
});

test("an extractor keeps the kinds it was made with", () => {
  const own = [kinds.email];
  const { extractEntities } = createExtractor({ kinds: own });
  own.pop();
  expect(extractEntities("Ünvan: info@misal.az").mentions).toHaveLength(1);
});

test("what is no option of a call is told", () => {
  const call = (options: unknown) => () => extractEntities("Bakı", options as object);
  expect(call(null)).toThrow(
    new TypeError("Expected `options` to be { referenceDate }, got null."),
  );
  expect(call("2025-11-21")).toThrow(
    new TypeError('Expected `options` to be { referenceDate }, got "2025-11-21".'),
  );
});

test("what has one value is one entity, and they stand in the order of their first mention", () => {
  const text = "Yol 25 km idi, 25 kilometrlik yol; +994 12 400 10 20 və ya (012) 400-10-20.";
  const { others } = ofEverything.extractEntities(text);
  expect(others.map(({ id, mentions }) => [id, mentions.length])).toEqual([
    ["quantity:1", 2],
    ["phone:1", 2],
  ]);
});

const SIGNS = ["@", ".", "/", "+", "994", "(", "AZ21", "www.", "misal.az", "-", "12", " ", "VÖEN"];

test("no text of signs breaks an extraction", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }),
      newsLikeText,
      (signs, news) => {
        const text = signs.join("") + news;
        for (const mention of ofEverything.extractEntities(text).mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.end).toBeGreaterThan(mention.start);
        }
      },
    ),
    { seed: 1 },
  );
});

test.each(["a@", "a.az/", "www.a", "+994 ", "(012) ", "AZ21 ", "12-AB-", "1.234.", "beş-", "12:"])(
  "time grows with the length of a row of %s",
  (piece) => {
    const start = performance.now();
    ofEverything.extractEntities(piece.repeat(100_000));
    // Seconds of reserve: reading on to the end from each piece would take hours.
    expect(performance.now() - start).toBeLessThan(20_000);
  },
  30_000,
);

function withoutFurther({ mentions }: Extraction): unknown[] {
  return mentions.filter(({ type }) => !isFurther.has(type)).map(outline);
}

function outline({ start, end, type, name }: Mention): unknown {
  return [start, end, type, name];
}

function told({ type, mentions }: Extraction["events"][number]): unknown {
  return [
    type,
    mentions.map(({ start, end, arguments: filled }) => [
      start,
      end,
      filled.map(({ role, text }) => [role, text]),
    ]),
  ];
}
