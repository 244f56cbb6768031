import fc from "fast-check";
import { expect, test } from "vitest";
import { PERSON_LEXICONS, WORD_LEXICONS } from "../lexicon/sources.ts";
import { toLexiconSources } from "../lexicon/user-lexicon.ts";
import { createRestorer } from "./restore-letters.ts";

const restoreLetters = createRestorer([...WORD_LEXICONS, ...PERSON_LEXICONS]);

test.each([
  ["Dunen saat 5-de gorus kecirilib.", "Dünən saat 5-də görüş keçirilib."],
  ["Cersenbe axsami qar yagacaq.", "Çərşənbə axşamı qar yağacaq."],
  ["OTEN IL IYUNUN 3-DE", "ÖTƏN İL İYUNUN 3-DƏ"],
  ["Bes il evvel acilib.", "Beş il əvvəl açılıb."],
  ["Sabah oyuncular gedende xeber verilecek.", "Sabah oyunçular gedəndə xəbər veriləcək."],
  ["Mayin ucuncu gunu acilacaq.", "Mayın üçüncü günü açılacaq."],
  [
    "Bes il evvel COP haqqinda deyib ki, gelmisik.",
    "Beş il əvvəl COP haqqında deyib ki, gəlmişik.",
  ],
  ["Dunen gorus.az-da acildi.Bu gun gun@gorus.az", "Dünən gorus.az-da açıldı.Bu gün gun@gorus.az"],
])("%s is read as %s", (typed, spelled) => {
  expect(restoreLetters(typed)).toBe(spelled);
});

test.each([
  "Dunən gun gedib.",
  "Every second user got 3 bills.",
  "Bank 2025 mart 14",
  "Gülsün",
  "Bunu deputat Emin Mahmudov deyib.",
  "",
])("%j is left as it is", (text) => {
  expect(restoreLetters(text)).toBe(text);
});

test("what a user calls a name is left as the user spells it", () => {
  const lexicon = toLexiconSources([{ type: "organisation", names: ["E-Gov", "Sebet"] }]);
  const restore = createRestorer([...WORD_LEXICONS, ...lexicon]);
  expect(restore("Onlar E-Gov portalı açıb.")).toBe("Onlar E-Gov portalı açıb.");
  expect(restore("Dunen Sebetin yeni filiali acilib.")).toBe("Dünən Sebetin yeni filialı açılıb.");
});

test.each(["\n\n", "\r\n\r\n", "\n \n", "\u2029\u2029"])(
  "each paragraph is judged by itself, with %j between them",
  (gap) => {
    expect(restoreLetters(`Dunen geldi.${gap}Əli dunen geldi.`)).toBe(
      `Dünən gəldi.${gap}Əli dunen geldi.`,
    );
  },
);

test("no letter moves", () => {
  const word = fc.constantFrom(
    "dunen",
    "GELEN",
    "hefte",
    "İyun",
    "i̇yun",
    "😀",
    "\n\n",
    "x",
    "5-de",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
      const text = words.join(" ");
      expect(restoreLetters(text)).toHaveLength(text.length);
      expect(restoreLetters(restoreLetters(text))).toHaveLength(text.length);
    }),
  );
});
