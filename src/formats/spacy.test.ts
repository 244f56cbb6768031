import fc from "fast-check";
import { expect, test } from "vitest";
import { STORY, STORY_TEXT } from "../../test/story.ts";
import { newsLikeText } from "../../test/texts.ts";
import { extractEntities } from "../index.ts";
import { type SpacyDocument, toSpacy } from "./spacy.ts";

/**
 * What `Doc.from_json` does with the tokens: `spacy.util.get_words_and_spaces` finds words and spaces in the text, and they must
 * be the words given.
 */
function wordsAndSpaces(given: readonly string[], text: string): [string[], boolean[]] {
  const words: string[] = [];
  const spaces: boolean[] = [];
  let at = 0;
  for (const word of given.filter((word) => !/^\s+$/u.test(word))) {
    const start = text.indexOf(word, at);
    if (start > at) {
      words.push(text.slice(at, start));
      spaces.push(false);
    }
    at = start + word.length;
    words.push(word);
    spaces.push(text[at] === " ");
    if (text[at] === " ") at += 1;
  }
  if (at < text.length) {
    words.push(text.slice(at));
    spaces.push(false);
  }
  return [words, spaces];
}

/** The conditions of `Doc.from_json(…, validate=True)`: of its schema, then of its code. */
function expectDoc(doc: SpacyDocument): void {
  const characters = [...doc.text];
  const slice = (start: number, end: number): string => characters.slice(start, end).join("");
  const words = doc.tokens.map(({ start, end }) => slice(start, end));
  expect(wordsAndSpaces(words, doc.text)[0]).toEqual(words);
  expect(doc.tokens.map(({ id }) => id)).toEqual(doc.tokens.map((_, i) => i));

  const starts = new Set(doc.tokens.map(({ start }) => start));
  const ends = new Set(doc.tokens.map(({ end }) => end));
  for (const span of [...doc.ents, ...doc.sents, ...doc.spans.sc!]) {
    expect([starts.has(span.start), ends.has(span.end)]).toEqual([true, true]);
  }
  for (const span of [...doc.ents, ...doc.spans.sc!]) {
    expect(typeof span.label).toBe("string");
    expect(typeof span.kb_id).toBe("string");
  }
  doc.ents.slice(1).forEach((ent, i) => {
    expect(ent.start).toBeGreaterThanOrEqual(doc.ents[i]!.end);
  });
  const inSentences = doc.sents.flatMap(({ start, end }) =>
    doc.tokens.filter((token) => token.start >= start && token.end <= end),
  );
  expect(inSentences).toEqual(doc.tokens);
}

test("is a Doc that spaCy can build, with a sentence, an entity and a span group", () => {
  const doc = toSpacy({ id: "a.txt", text: STORY_TEXT, extraction: STORY });
  expectDoc(doc);
  const characters = [...STORY_TEXT];
  const texts = doc.ents.map(
    ({ start, end, label }) => `${label} ${characters.slice(start, end).join("")}`,
  );
  expect(texts).toEqual([
    "ORG Xəbər",
    "ORG Azərbaycan Xarici İşlər Nazirliyi",
    "DATE mayın 5-də",
    "PERSON Aysel\nQuliyevanı",
    "LOC Bakıya",
    "LOC Şəki",
    "LOC Göygöl",
  ]);
  expect(doc.spans.sc).toHaveLength(8);
  expect(doc.spans.sc![2]).toMatchObject({ label: "GPE", kb_id: "AZ" });
  expect(doc.sents).toHaveLength(2);
  expect(doc.title).toBe("a.txt");
});

test.each(["", " ", "\n\n", "  Bakı", "Bakı  \n", "Bakı\u200b Şuşa", "😀😀 Bakı"])(
  "is a Doc of %j too",
  (text) => expectDoc(toSpacy({ text, extraction: extractEntities(text) })),
);

test("is a Doc of any text", () => {
  fc.assert(
    fc.property(newsLikeText, (text) => {
      expectDoc(toSpacy({ text, extraction: extractEntities(text) }));
    }),
  );
});
