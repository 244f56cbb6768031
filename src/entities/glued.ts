import type { Analyses } from "../analyses/analyze.ts";
import { CASE } from "../analyses/features.ts";
import { bit, CATEGORY } from "../lexicon/category.ts";
import type { Settled } from "../mentions/settle.ts";
import { inEveryHarmony } from "../text/harmony.ts";
import { foldName } from "./name-key.ts";
import { familyEndingOf } from "./person/family-endings.ts";

/** A family name in the genitive with the next word glued on. */
export interface Glued {
  /** Offsets of the end of the name, and of its ending. */
  readonly nameEnd: number;
  readonly end: number;
  readonly features: number;
}

/** `Əliyevin` + `çıxışı` is the shortest: a name, an ending and a word. */
const SHORTEST = 10;
const SHORTEST_NAME = 5;
const SHORTEST_WORD = 4;
const GENITIVES = ["nIn", "In"].flatMap(inEveryHarmony);

/** Reads a space that is missing: `İlham Əliyevinçıxışı`. Undefined where the last word is no such thing. */
export function readGlued(reading: Analyses, { endToken }: Settled): Glued | undefined {
  const { tokens, table, forms } = reading;
  const last = endToken - 1;
  const start = tokens.starts[last]!;
  const form = forms[last]!;
  const length = tokens.ends[last]! - start;
  if (length < SHORTEST || table.words[table.first[form]!]! >= 0) return undefined;
  const word = foldName(tokens.text.slice(start, tokens.ends[last]));
  for (let i = length - SHORTEST_WORD; i >= SHORTEST_NAME; i--) {
    const ending = GENITIVES.find((one) => word.startsWith(one, i));
    if (ending === undefined || !isFamilyName(reading, word.slice(0, i))) continue;
    const rest = word.slice(i + ending.length);
    if (rest.length < SHORTEST_WORD || !isWord(reading, rest)) continue;
    return { nameEnd: start + i, end: start + i + ending.length, features: CASE.genitive };
  }
  return undefined;
}

function isFamilyName({ lexicon }: Analyses, text: string): boolean {
  const ending = familyEndingOf(text);
  if (ending !== undefined && !ending.isAmbiguous) return true;
  const word = lexicon.findWord(text);
  return word >= 0 && (lexicon.masks[word]! & bit(CATEGORY.familyName)) !== 0;
}

/** Is it a common noun, perhaps possessed: `çıxışı`? */
function isWord({ lexicon }: Analyses, text: string): boolean {
  const ending = POSSESSIVES.find((one) => text.endsWith(one)) ?? "";
  for (const stem of [text, text.slice(0, text.length - ending.length)]) {
    const word = lexicon.findWord(stem);
    if (word >= 0 && (lexicon.masks[word]! & bit(CATEGORY.commonWord)) !== 0) return true;
  }
  return false;
}

const POSSESSIVES = ["sI", "I"].flatMap(inEveryHarmony);
