import type { Analyses } from "../../analyses/analyze.ts";
import { CATEGORY, type Category } from "../../lexicon/category.ts";
import { MAX_WORD, writeKey } from "../../text/fold-case.ts";
import { CHAR, classOf } from "../../text/letters.ts";
import { hasShape, SHAPE, TOKEN } from "../../tokens/tokens.ts";

const KEY = new Uint16Array(MAX_WORD);

/**
 * The lexicon entry of a category that is written right after the number at token `at`, with no space between or a hyphen and however it is
 * inflected, or -1: the `noyabr` of `14noyabr`, the `illik` of `10-illik`.
 */
export function gluedWord(reading: Analyses, at: number, category: Category): number {
  const { tokens } = reading;
  const core = tokens.coreEnds[at]!;
  const end = tokens.ends[at]!;
  if (tokens.kinds[at] !== TOKEN.number || end - core < 2) return -1;
  const start = classOf(tokens.text.charCodeAt(core)) === CHAR.hyphen ? core + 1 : core;
  const length = writeKey(tokens.text, start, end, KEY);
  const entry = readWord(reading, KEY.subarray(0, length), category);
  if (entry >= 0 || !isOrdinal(KEY, length)) return entry;
  return readWord(reading, KEY.slice(ORDINAL_LENGTH, length), category);
}

/** A month and its day with no space between: `noyabrın14-də`. */
export function dayAfterMonth(
  reading: Analyses,
  at: number,
): { readonly month: number; readonly day: number } | undefined {
  const { tokens, lexicon } = reading;
  if (tokens.kinds[at] !== TOKEN.word || !hasShape(tokens, at, SHAPE.hasDigit)) return undefined;
  const text = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  const [, name = "", day = ""] = MONTH_AND_DAY.exec(text) ?? [];
  const length = writeKey(name, 0, name.length, KEY);
  const entry = readWord(reading, KEY.subarray(0, length), CATEGORY.month);
  return entry < 0 ? undefined : { month: Number(lexicon.cell(entry, "value")), day: Number(day) };
}

/** With an ending, so that it is no name of a model: `Mart8`. */
const MONTH_AND_DAY = /^(\p{L}{3,})(\d\d?)-?\p{L}{1,4}$/u;

/** `ci` of `2025-ciildə` */
const ORDINAL_LENGTH = 2;
const C = 0x63;
const VOWELS: readonly number[] = [0x131, 0x69, 0x75, 0xfc];

function isOrdinal(key: Uint16Array, length: number): boolean {
  return length > ORDINAL_LENGTH + 1 && key[0] === C && VOWELS.includes(key[1]!);
}

function readWord({ table, lexicon }: Analyses, key: Uint16Array, category: Category): number {
  const form = table.formOf(key, key.length);
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const word = table.words[a]!;
    if (word < 0) break;
    const root = lexicon.rootOf(word);
    const first = root === 0 ? -1 : lexicon.firstEntry(root);
    for (let entry = first; entry >= 0; entry = lexicon.nextEntry(entry)) {
      if (lexicon.categoryOf(entry) === category) return entry;
    }
  }
  return -1;
}
