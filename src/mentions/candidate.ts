import type { Analyses } from "../analyses/analyze.ts";
import { FLAG } from "../analyses/features.ts";
import { unitsOfKey } from "../text/fold-case.ts";
import type { MentionType } from "../types.ts";

/** What tells that a stretch is a name, where it matters to what overlaps it. */
export const TELLS = {
  other: 0,
  /** A row of a lexicon. */
  row: 1,
  /** The legal form of a company: `Saudi Aramco Ltd`. */
  form: 2,
  /** Quotes, and nothing else. */
  quotes: 3,
  /** Capitals at the beginning of its words. */
  capitals: 4,
  /** That it is nothing but capitals, and no word. */
  acronym: 5,
} as const;

export type Tells = (typeof TELLS)[keyof typeof TELLS];

/** A stretch of tokens that may be a mention. Candidates overlap; `settle` chooses among them. */
export interface Candidate {
  readonly type: MentionType;
  /** First token, and the one after the last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** UTF-16 offsets; `end` is the end of the last token's stem where a suffix stays outside. */
  readonly start: number;
  readonly end: number;
  /** The nominative, spelled as in the text, if a rule said it; else `""` until it is resolved. */
  readonly name: string;
  /** Endings of the last word: bits of `analyses/features.ts`; 0 until it is resolved. */
  readonly features: number;
  /** Closing quote of a name that opens with a quoted one, `“HƏMAS” hərəkatı`: what it quotes is no mention of its own. Or -1. */
  readonly quotedEnd: number;
  /** Id of the rule. */
  readonly by: string;
  readonly tells: Tells;
  /** How sure the rule is, 0 to 1. */
  readonly score: number;
  /** Lexicon entry it rests on, or -1. */
  readonly entry: number;
  /** What the rule worked out, for the kind it belongs to. */
  readonly value: unknown;
}

/** What a rule says of its match; the rest is taken from the match itself. */
export interface Built {
  readonly value: unknown;
  readonly type?: MentionType;
  readonly score?: number;
  /** Tokens of the mention, if fewer than the whole match. */
  readonly firstToken?: number;
  readonly endToken?: number;
  /** Where it ends, if before its last token does: a full stop after an address is none of it. */
  readonly end?: number;
  /** The nominative, if it is not the last word without its case: `türk` of `türklərin`. */
  readonly name?: string;
  /** Is the last word's case part of the name? */
  readonly keepsCase?: boolean;
}

/**
 * Cuts a candidate's name from the text: its words as they stand, the last one without case, `-kı` and copula.
 *
 * @param isBare whether it also loses whose it is: `5 faiz` of `əhalinin 5 faizi`
 */
export function writeNominative(
  reading: Analyses,
  firstToken: number,
  endToken: number,
  analysis: number,
  isBare = false,
): string {
  const { tokens, table } = reading;
  const [start, last] = [tokens.starts[firstToken]!, endToken - 1];
  if (analysis < 0) return tokens.text.slice(start, tokens.coreEnds[last]);
  const features = table.features[analysis]!;
  const stem = table.stems[analysis]!;
  const base = isBare && (features & FLAG.derived) === 0 ? stem : table.bases[analysis]!;
  const name = tokens.text.slice(start, endOfBase(reading, last, base));
  return (features & FLAG.alternated) !== 0 && base === stem ? hardened(name) : name;
}

/** Offset where the first letters of token `i` end that are its name. */
function endOfBase({ tokens, table, forms }: Analyses, i: number, base: number): number {
  const [start, coreEnd, end] = [tokens.starts[i]!, tokens.coreEnds[i]!, tokens.ends[i]!];
  if (base >= table.lengthOf(forms[i]!) && coreEnd === end) return end;
  return Math.min(coreEnd, start + unitsOfKey(tokens.text, start, end, base));
}

/** A stem with its own last letter: `Prokurorluğ` → `Prokurorluq`. */
function hardened(name: string): string {
  const last = HARD.get(name.slice(-1));
  return last === undefined ? name : name.slice(0, -1) + last;
}

const HARD: ReadonlyMap<string, string> = new Map([
  ["ğ", "q"],
  ["Ğ", "Q"],
  ["y", "k"],
  ["Y", "K"],
]);
