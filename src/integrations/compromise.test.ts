import nlp from "compromise";
import one from "compromise/one";
import fc from "fast-check";
import { expect, test } from "vitest";
import { NOTHING, STORY, STORY_TEXT } from "../../test/story.ts";
import { newsLikeText } from "../../test/texts.ts";
import { extractEntities } from "../index.ts";
import type { Extraction } from "../types.ts";
import { toCompromise } from "./compromise.ts";

/** Each phrase of a view as its words, without the marks around them. */
const phrases = (view: { docs: { text: string }[][] }) =>
  view.docs.map((terms) => terms.map(({ text }) => text).join(" "));

const story = () => toCompromise(nlp, { text: STORY_TEXT, extraction: STORY });

/** An extraction of the pieces of a text that are marked so: `[Bakı]place`. */
function marked(source: string): { text: string; extraction: Extraction } {
  const mentions: Extraction["mentions"][number][] = [];
  let text = "";
  for (const [piece, inside, type] of source.matchAll(/\[([^\]]+)\]([a-z]+)|[^[]+/gu)) {
    const start = text.length;
    text += inside ?? piece;
    if (inside === undefined) continue;
    mentions.push({
      ...STORY.mentions[0]!,
      start,
      end: text.length,
      text: inside,
      type: type as "person",
      entity: `${type}:${mentions.length}`,
    });
  }
  return { text, extraction: { ...NOTHING, mentions } };
}

test("match syntax works on Azerbaijani", () => {
  const doc = toCompromise(
    nlp,
    marked(
      "[Rusiya]country [XİN]organisation sözçüsü [Mariya]person danışıb. [İran]country və [Misir]country susur.",
    ),
  );
  expect(doc.match("#Country #Organisation .? #Person").text()).toBe("Rusiya XİN sözçüsü Mariya");
  expect(doc.match("#Country və #Country").text()).toBe("İran və Misir");
  expect(doc.match("[#Country] #Organisation", 0).text()).toBe("Rusiya");
  expect(doc.match("#Organisation+ . #Person").found).toBe(true);
  expect(doc.match("#Person #Country").found).toBe(false);
});

test("tags names, what is nested in them, parts of names, and what tells an event", () => {
  const doc = story();
  expect(phrases(doc.match("#Organisation+"))).toEqual([
    "Xəbər",
    "Azərbaycan Xarici İşlər Nazirliyi",
  ]);
  expect(doc.match("(#Country && #Organisation)").text()).toBe("Azərbaycan");
  expect(phrases(doc.match("#Date+"))).toEqual(["mayın 5-də"]);
  expect(doc.match("#FirstName").text()).toBe("Aysel");
  expect(doc.match("#LastName").text()).toBe("Quliyevanı");
  expect(phrases(doc.match("#Place").not("#Country"))).toEqual(["Bakıya", "Şəki", "Göygöl"]);
  expect(doc.match("#City").text()).toBe("Bakıya");
  expect(doc.match("#City #Summon").text()).toBe("Bakıya çağırıb");
  expect(phrases(doc.match("#Event"))).toEqual(["çağırıb", "görüşün", "keçirilmədiyini"]);
});

test("capitals, cities and towns are cities; villages and rivers are places", () => {
  const text = "Tripolidən Bakıya, Parisə, Buzovnaya, Ağdabana və Kürə qədər getdilər.";
  const { places, mentions } = extractEntities(text);
  const kinds = places.map(({ name, kind }) => `${name}: ${kind}`);
  expect(kinds).toEqual([
    "Tripoli: capital",
    "Bakı: city",
    "Paris: capital",
    "Buzovna: town",
    "Ağdaban: village",
    "Kür: river",
  ]);
  const doc = toCompromise(nlp, { text, extraction: { ...NOTHING, places, mentions } });
  const cities = phrases(doc.match("#City+")).flatMap((phrase) => phrase.split(" "));
  expect(cities).toEqual(["Tripolidən", "Bakıya", "Parisə", "Buzovnaya"]);
  expect(phrases(doc.match("#Place"))).toHaveLength(6);
});

test("compromise's own ways of asking work", () => {
  const doc = story();
  expect(phrases(doc.people())).toEqual(["Aysel Quliyevanı"]);
  expect(doc.organizations().length).toBe(2);
  expect(doc.sentences().length).toBe(2);
  expect(phrases(doc.match("@hasQuote"))).toContain("Xəbər");
});

test("words are found as they are written, in capitals and in small letters", () => {
  const doc = toCompromise(nlp, marked("[İlham]person IŞIQ gördü."));
  for (const asked of ["İlham", "ilham", "IŞIQ", "ışıq", "gördü"]) {
    expect([asked, doc.match(asked).found]).toEqual([asked, true]);
  }
  expect(doc.match("iilham").found).toBe(false);
});

test("stems match every form, if asked for", () => {
  const document = marked("[Kiyevdə]place görüşlər oldu, [Gəncəyə]place getdilər.");
  const doc = toCompromise(nlp, document, { roots: true });
  expect(doc.match("{kiyev} {görüş}").text()).toBe("Kiyevdə görüşlər");
  expect(phrases(doc.match("(kiyev|gəncə)"))).toEqual(["Kiyevdə", "Gəncəyə"]);
  expect(toCompromise(nlp, document).match("{kiyev}").found).toBe(false);
  expect(toCompromise(one, document, { roots: true }).match("{kiyev}").text()).toBe("Kiyevdə");
});

test("gives the text back unchanged, and places in it", () => {
  const doc = story();
  expect(doc.text()).toBe(STORY_TEXT);
  const found: { offset: { start: number } }[] = doc.match("#Place").json({ offset: true });
  const starts = found.map(({ offset }) => offset.start);
  const { mentions } = STORY;
  // Of a word with a quote before it compromise tells where the word begins.
  expect(starts).toEqual([2, 5, 6, 7].map((i) => mentions[i]!.start));
});

test("gives any text back unchanged", () => {
  fc.assert(
    fc.property(newsLikeText, (text) => {
      const doc = toCompromise(nlp, { text, extraction: extractEntities(text) });
      // Of a text without a word nothing is left to stand before or after.
      expect(doc.text()).toBe(/[\p{L}\p{N}]/u.test(text) ? text : "");
    }),
  );
});

test("changes no other call in the process", () => {
  const texts = [
    "İlham Əliyev met Joe Biden in New York.",
    STORY_TEXT,
    "She didn't walk, June 5th.",
  ];
  const state = () =>
    JSON.stringify(
      [
        texts.map((text) => nlp(text).json({ offset: true, terms: { tags: true, normal: true } })),
        nlp.hooks(),
        nlp.model(),
        Object.entries(nlp.methods()).map(([name, group]) => [name, Object.keys(group)]),
        Object.getOwnPropertyNames(Object.getPrototypeOf(nlp(""))),
      ],
      // Ids of terms count calls.
      (key, value) => (key === "id" ? undefined : value instanceof Set ? [...value] : value),
    );
  const before = state();
  const killUnicode = (nlp.methods() as { one: { killUnicode: unknown } }).one.killUnicode;
  const doc = toCompromise(nlp, { text: STORY_TEXT, extraction: STORY }, { roots: true });
  doc.match("#Country #Organisation .? #Person");
  expect(state()).toBe(before);
  expect((nlp.methods() as { one: { killUnicode: unknown } }).one.killUnicode).toBe(killUnicode);
  expect(before).toContain("iilham");
});
