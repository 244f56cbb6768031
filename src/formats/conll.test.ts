import fc from "fast-check";
import { expect, test } from "vitest";
import { STORY, STORY_TEXT } from "../../test/story.ts";
import { newsLikeText } from "../../test/texts.ts";
import { extractEntities } from "../index.ts";
import { parseConll, toConll } from "./conll.ts";
import { CONLL_LABELS } from "./labels.ts";

test("writes a word and its tag a line, and a blank line after each sentence", () => {
  expect(toConll({ text: STORY_TEXT, extraction: STORY }).replaceAll("\t", " ")).toBe(`📰 O
“ O
Xəbər B-ORGANISATION
” O
in O
yazdığına O
görə O
, O
Azərbaycan B-ORGANISATION
Xarici I-ORGANISATION
İşlər I-ORGANISATION
Nazirliyi I-ORGANISATION
mayın B-DATE
5-də I-DATE
səfir O
Aysel B-PERSON
Quliyevanı I-PERSON
Bakıya B-PLACE
çağırıb O
. O

Nazirlik O
görüşün O
keçirilmədiyini O
bildirib O
. O
< O
b O
> O
Şəki B-PLACE
< O
/ O
b O
> O
& O
" O
Göygöl B-PLACE
" O
😀 O
sakitdir O
. O

`);
});

test("reads back what it wrote", () => {
  const read = parseConll(toConll({ text: STORY_TEXT, extraction: STORY }), STORY_TEXT);
  const written = STORY.mentions.filter(({ parent }) => parent === undefined);
  expect(read.map(({ start, end, text }) => ({ start, end, text }))).toEqual(
    written.map(({ start, end, text }) => ({ start, end, text })),
  );
});

test("tags with the labels it is given, and what lies inside a mention that has none", () => {
  const text = "Bakı Forumu";
  const extraction = {
    ...STORY,
    mentions: [
      { ...STORY.mentions[0]!, start: 0, end: 11, text, type: "duration" } as const,
      { ...STORY.mentions[5]!, start: 0, end: 4, text: "Bakı", parent: 0 },
    ],
  };
  expect(toConll({ text, extraction }, { labels: CONLL_LABELS })).toBe(
    "Bakı\tB-LOC\nForumu\tO\n\n",
  );
});

test("cuts a word where a name ends inside it", () => {
  const text = "Bakıxəbər";
  const extraction = {
    ...STORY,
    mentions: [{ ...STORY.mentions[5]!, start: 0, end: 4, text: "Bakı" }],
  };
  expect(toConll({ text, extraction })).toBe("Bakı\tB-PLACE\nxəbər\tO\n\n");
});

test("reads back what the library finds in any text", () => {
  fc.assert(
    fc.property(newsLikeText, (text) => {
      const extraction = extractEntities(text);
      const outer = extraction.mentions.filter(({ parent }) => parent === undefined);
      expect(parseConll(toConll({ text, extraction }), text)).toMatchObject(
        outer.map(({ start, end }) => ({ start, end })),
      );
    }),
  );
});

test("reads tags of other tools: I- that begins, columns between, documents in a row", () => {
  const read = parseConll(
    "-DOCSTART- -X- O\n\nBakı NNP I-LOC\nŞuşa NNP I-LOC\nidi VB O\n\nGəncə NNP I-LOC\nAli NNP I-PER\n",
    "Bakı Şuşa idi Gəncə Ali",
  );
  expect(read.map(({ text, label }) => `${label} ${text}`)).toEqual([
    "LOC Bakı Şuşa",
    "LOC Gəncə",
    "PER Ali",
  ]);
});

test("says which line does not fit the text", () => {
  expect(() => parseConll("Bakı\tO\nGəncə\tO\n", "Bakı Şuşa")).toThrow(
    new SyntaxError('line 2: "Gəncə" does not follow in the text.'),
  );
});

test.each([
  ["qız\tB-PERSON\n", "Anası ona qızıl üzük bağışladı."],
  ["Bakı\tO\nŞuşa\tO\n", "Bakı və Şuşa"],
  ["Bakı\tO\nŞuşa\tO\n", "Bakı, Şuşa"],
])("skips nothing of the text but white space: %j is not %j", (conll, text) => {
  expect(() => parseConll(conll, text)).toThrow(/^line \d: ".+" does not follow in the text\.$/u);
});
