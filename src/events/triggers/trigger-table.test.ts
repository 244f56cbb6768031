import { expect, test } from "vitest";
import { FormTable } from "../../analyses/forms.ts";
import { openTable, readRows } from "../../engine/lexicon-table.ts";
import { WHOLE } from "../../everything.ts";
import { eventsArgumentClasses } from "../../generated/events-argument-classes.ts";
import { eventsTriggers } from "../../generated/events-triggers.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { Lexicon } from "../../lexicon/lexicon.ts";
import { WordReader } from "../words/word-reader.ts";
import { TriggerTable } from "./trigger-table.ts";

const lexicons = [...WHOLE.words, ...WHOLE.kinds.flatMap((kind) => kind.lexicons)];
const forms = new FormTable(new Lexicon([...new Set(lexicons)]));
const words = new WordReader(forms);
const table = new TriggerTable(forms.lexicon, (word) => words.readLemma(word));

test("the stem of every word before the last one of a row may be part of a row", () => {
  const parts = readRows(eventsTriggers).flatMap(({ lemma }) =>
    lemma
      .split(" ")
      .filter((word) => word !== "+")
      .slice(0, -1),
  );
  const stems = parts.map((part) => words.readLemma(part)?.word ?? -1).filter((stem) => stem >= 0);
  expect(stems.length).toBeGreaterThan(500);
  const lost = stems.filter((stem) => table.partBit(stem) === 0);
  expect(lost.map((stem) => forms.lexicon.words.text(stem))).toEqual([]);
});

test("the lexicons know every word of a row, without which it would tell nothing", () => {
  const kind = openTable(eventsTriggers).columns.indexOf("kind");
  const rows = readRows(eventsTriggers).map(({ lemma, cells }) => ({
    words: lemma.split(" ").filter((word) => word !== "+"),
    isVerb: cells[kind] === "verb",
  }));
  const nouns = rows.flatMap(({ words, isVerb }) => (isVerb ? words.slice(0, -1) : words));
  expect(nouns.filter((noun) => words.readLemma(noun) === undefined)).toEqual([]);
  const verbs = rows.filter(({ isVerb }) => isVerb).map(({ words }) => words.at(-1)!);
  expect(verbs.filter((verb) => !isVerb(forms.lexicon.findWord(verb)))).toEqual([]);
});

test("the lexicons know every noun whose class tells homographs apart", () => {
  const nouns = readRows(eventsArgumentClasses).map(({ lemma }) => lemma);
  expect(nouns.filter((noun) => words.readLemma(noun) === undefined)).toEqual([]);
});

function isVerb(word: number): boolean {
  return word >= 0 && (forms.lexicon.masks[word]! & bit(CATEGORY.verb)) !== 0;
}

test("other words may not", () => {
  expect(table.partBit(forms.lexicon.findWord("xalça"))).toBe(0);
});
