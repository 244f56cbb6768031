import fc from "fast-check";
import { expect, test } from "vitest";
import { NOTHING, STORY, STORY_TEXT } from "../../test/story.ts";
import { extractEntities } from "../index.ts";
import type { Extraction, Span } from "../types.ts";
import { createOffsetMap, toOffsets } from "./to-offsets.ts";

/** Every span of an extraction with its text, told one by one: the code under test must not choose them. */
function spansOf({ mentions, people, events }: Extraction): (Span & { text: string })[] {
  return [
    ...mentions,
    ...people.flatMap(({ roles }) => roles),
    ...events.flatMap(({ attribution }) => attribution),
    ...events.flatMap((event) => event.mentions),
    ...events.flatMap((event) => event.mentions.flatMap((mention) => mention.arguments)),
  ];
}

test("converts every span to code points, as Python counts", () => {
  const characters = [...STORY_TEXT];
  const converted = toOffsets(STORY, STORY_TEXT, "codepoint");
  expect(spansOf(converted)).toHaveLength(8 + 1 + 2 + 3 + 5);
  for (const { start, end, text } of spansOf(converted)) {
    expect(characters.slice(start, end).join("")).toBe(text);
  }
});

test("converts every span to bytes of UTF-8", () => {
  const bytes = Buffer.from(STORY_TEXT);
  for (const { start, end, text } of spansOf(toOffsets(STORY, STORY_TEXT, "utf8"))) {
    expect(bytes.subarray(start, end).toString()).toBe(text);
  }
});

test("changes nothing but offsets, and not the extraction itself", () => {
  const before = structuredClone(STORY);
  const toAscii = (text: string): string => text.replace(/[^\n -~]/g, "x");
  const ascii = JSON.parse(toAscii(JSON.stringify(STORY))) as typeof STORY;
  expect(toOffsets(ascii, toAscii(STORY_TEXT), "utf8")).toEqual(ascii);
  toOffsets(STORY, STORY_TEXT, "utf8");
  expect(STORY).toEqual(before);
});

test("counts as the platform does at every offset between characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const toCodepoint = createOffsetMap(text, "codepoint");
      const toByte = createOffsetMap(text, "utf8");
      for (let offset = 0, count = 0; offset <= text.length; count++) {
        expect(toCodepoint(offset)).toBe(count);
        expect(toByte(offset)).toBe(Buffer.byteLength(text.slice(0, offset)));
        offset += String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
      }
    }),
  );
});

test("counts a lone surrogate as one character, and as the three bytes it is written as", () => {
  const text = "a\ud83db\udc00";
  expect(createOffsetMap(text, "codepoint")(text.length)).toBe(4);
  expect(createOffsetMap(text, "utf8")(text.length)).toBe(Buffer.byteLength(text));
});

test("fits what the library finds", () => {
  const text = "😀 Bakıda və Şuşada";
  const { mentions } = toOffsets(extractEntities(text), text, "codepoint");
  expect(mentions.map(({ start, end }) => [...text].slice(start, end).join(""))).toEqual([
    "Bakıda",
    "Şuşada",
  ]);
});

test("passes over the text once, however many spans there are", () => {
  const text = "Bakıda 😀 ".repeat(100_000);
  const mention = STORY.mentions[5]!;
  const mentions = Array.from({ length: 100_000 }, (_, i) => ({
    ...mention,
    text: "Bakıda",
    start: i * 10,
    end: i * 10 + 6,
  }));
  const start = performance.now();
  const converted = toOffsets({ ...NOTHING, mentions }, text, "codepoint");
  // A pass for each span would take hours.
  expect(performance.now() - start).toBeLessThan(5000);
  expect(converted.mentions.at(-1)).toMatchObject({ start: 99_999 * 9, end: 99_999 * 9 + 6 });
});

test("refuses a unit that it does not know", () => {
  expect(() => toOffsets(STORY, STORY_TEXT, "utf16" as "utf8")).toThrow(
    new RangeError('Expected `unit` to be one of "codepoint", "utf8", got "utf16".'),
  );
});
