import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { SHAPE } from "../tokens/tokens.ts";
import { nextParagraph } from "./paragraphs.ts";

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = nextParagraph(text, start);
    paragraphs.push(text.slice(start, end));
    start = end;
  }
  return paragraphs;
}

test.each([
  [["Nazir gəlib.\nGörüş olub."]],
  [["Nazir gəlib.\n\n", "Görüş olub."]],
  [["Nazir gəlib.\r\nGörüş olub.\r\n\r\n", "Sonra gedib."]],
  [["Nazir gəlib.\r\r", "Görüş olub.\u2029\u2028", "Sonra gedib."]],
  [["Nazir gəlib.\n \t\u00a0\r\n", "Görüş olub."]],
])("a blank line ends a paragraph, whatever ends the lines: %j", (paragraphs) => {
  expect(paragraphsOf(paragraphs.join(""))).toEqual(paragraphs);
});

test("paragraphs begin where the tokenizer lets them begin", () => {
  const piece = fc.constantFrom("söz", ".", "\n", "\r", "\r\n", "\u2028", " ", "\u200b", "\u0307");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const { starts, shapes } = tokenize(text);
      const first = [...starts].filter((_, i) => (shapes[i]! & SHAPE.paragraphStart) !== 0);
      const offsets = paragraphsOf(text).map((_, i, all) => all.slice(0, i).join("").length);
      const begun = offsets.map((offset) => starts.find((start) => start >= offset));
      expect([...new Set(begun)].filter((start) => start !== undefined)).toEqual(first);
    }),
  );
});
