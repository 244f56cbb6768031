import { expect, test } from "vitest";
import { STORY, STORY_TEXT } from "../../test/story.ts";
import * as formats from "./index.ts";

const DOCUMENT = { id: 1, text: STORY_TEXT, extraction: STORY };

type Write = (document: unknown) => unknown;

/** Every function that takes a document. */
const { toOffsets, toPlover, ...others } = formats;
const writers = Object.entries(others).filter(([name]) => name.startsWith("to")) as [
  string,
  Write,
][];
const needText = writers.filter(([name]) => !/Csv|Json|Table|Timeline/u.test(name));

test.each(writers)("%s takes a document, and says what came instead", (_name, write) => {
  expect(() => write(DOCUMENT)).not.toThrow();
  const cases: [unknown, string][] = [
    [STORY, "got an extraction: pass { extraction }."],
    [undefined, "got undefined."],
    [null, "got null."],
    ["Bakıda", 'got "Bakıda".'],
    [{ text: STORY_TEXT }, "got an object of text."],
  ];
  for (const [wrong, message] of cases) {
    expect(() => write(wrong)).toThrow(TypeError);
    expect(() => write(wrong)).toThrow(message);
    expect(() => write(wrong)).toThrow("Expected `document` to be { id?, text?, extraction }");
  }
});

test.each(needText)("%s says that it needs the text", (_name, write) => {
  expect(() => write({ extraction: STORY })).toThrow(
    "Expected `document` to be { id?, text, extraction }, got one without its `text`.",
  );
});

test.each(writers)("%s refuses a text that was not extracted from", (_name, write) => {
  const first = STORY.mentions[0]!;
  const other = `${" ".repeat(first.start)}Gəncə`;
  expect(() => write({ text: other, extraction: STORY })).toThrow(RangeError);
  expect(() => write({ text: other, extraction: STORY })).toThrow(
    `Expected \`text\` to be the one that was extracted from, with "Xəbər" at ${first.start}, got "Gəncə".`,
  );
  expect(() => write({ text: 5, extraction: STORY })).toThrow("`text` to be a string, got 5.");
});

test("toOffsets takes an extraction and its text, and says what came instead", () => {
  expect(() => toOffsets(DOCUMENT as never, STORY_TEXT, "utf8")).toThrow(
    "Expected `extraction` to be what extractEntities returns, got a document: pass its `extraction`.",
  );
  expect(() => toOffsets(STORY, undefined as never, "utf8")).toThrow(
    "Expected `text` to be a string, got undefined.",
  );
  expect(() => toOffsets(STORY, STORY_TEXT.slice(1), "utf8")).toThrow(RangeError);
});

test("what reads a format takes strings, and says what came instead", () => {
  expect(() => formats.parseConll("", null as never)).toThrow("`text` to be a string, got null.");
  expect(() => formats.parseBrat({} as never, "")).toThrow(
    "`annotations` to be a string, got an object of nothing.",
  );
});

test("toPlover takes an extraction, and says what came instead", () => {
  expect(() => toPlover(STORY)).not.toThrow();
  expect(() => toPlover(DOCUMENT as never)).toThrow("got a document: pass its `extraction`.");
});
