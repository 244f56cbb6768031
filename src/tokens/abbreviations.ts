import { readRows } from "../engine/lexicon-table.ts";
import { HASH_SEED, hashUnit } from "../engine/word-table.ts";
import { wordsAbbreviations } from "../generated/words-abbreviations.ts";
import { foldCase, lowerUnit } from "../text/fold-case.ts";

/** By the hash of the folded text, to make a string of what may be one alone. */
let closed: ReadonlyMap<number, string> | undefined;

/** Is a stretch of text, its last full stop left out, an abbreviation after which a sentence never ends: `prof`, `Yu`? */
export function neverEndsSentence(text: string, start: number, end: number): boolean {
  closed ??= createAbbreviations();
  const abbreviation = closed.get(hashOf(text, start, end));
  return abbreviation !== undefined && abbreviation === foldCase(text.slice(start, end));
}

/** The hash of a stretch of text in small letters. */
function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashUnit(hash, lowerUnit(text.charCodeAt(i)));
  return hash;
}

/** Without their last full stop. Of those of several words the last is taken, if it says enough by itself: `Azərb. Resp.` */
function createAbbreviations(): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const { lemma, cells } of readRows(wordsAbbreviations)) {
    if (cells[0] !== "never") continue;
    const last = lemma.slice(lemma.lastIndexOf(" ") + 1);
    if (last !== lemma && last.length <= 3) continue;
    const word = foldCase(last.replace(/\.$/u, ""));
    words.set(hashOf(word, 0, word.length), word);
  }
  return words;
}
