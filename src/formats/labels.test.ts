import { expect, test } from "vitest";
import { STORY, STORY_TEXT } from "../../test/story.ts";
import { toBrat, toConll, toProdigy } from "./index.ts";

const DOCUMENT = { text: STORY_TEXT, extraction: STORY };

test.each(["", "A B", "A\nB", "A\tB", "A\u00a0B"])(
  "a line has no room for the label %j",
  (place) => {
    const message = `Expected \`labels.place\` to be a label without white space, got ${JSON.stringify(place)}.`;
    for (const write of [toBrat, toConll]) {
      expect(() => write(DOCUMENT, { labels: { place } })).toThrow(new RangeError(message));
    }
  },
);

test("a label may have any letters, and spaces where no line is cut at them", () => {
  expect(toConll(DOCUMENT, { labels: { place: "YER-ADI" } })).toContain("Bakıya\tB-YER-ADI\n");
  expect(toProdigy(DOCUMENT, { labels: { place: "Yer adı" } }).spans[0]?.label).toBe("Yer adı");
  expect(() => toBrat(DOCUMENT, { labels: { place: undefined } })).not.toThrow();
});
