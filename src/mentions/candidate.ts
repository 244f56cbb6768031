import type { Analyses } from "../analyses/analyze.ts";
import { unitsOfKey } from "../text/fold-case.ts";
import type { MentionType } from "../types.ts";

/** A stretch of tokens that may be a mention. Candidates overlap; `settle` chooses among them. */
export interface Candidate {
  readonly type: MentionType;
  /** First token, and the one after the last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** UTF-16 offsets; `end` is the end of the last token's stem where a suffix stays outside. */
  readonly start: number;
  readonly end: number;
  /** The nominative, spelled as in the text; of a name `""` until it is resolved, since other mentions have a say in it. */
  readonly name: string;
  /** Endings of the last word: bits of `analyses/features.ts`; of a name 0 until it is resolved. */
  readonly features: number;
  /** Closing quote of a name that opens with a quoted one, `“HƏMAS” hərəkatı`: what it quotes is no mention of its own. Or -1. */
  readonly quotedEnd: number;
  /** Id of the rule. */
  readonly by: string;
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
}

/** Cuts a candidate's name from the text: its words as they stand, the last one without case, `-kı` and copula. */
export function nominative(
  reading: Analyses,
  firstToken: number,
  endToken: number,
  analysis: number,
): string {
  const { tokens } = reading;
  const last = endToken - 1;
  return tokens.text.slice(tokens.starts[firstToken], baseEnd(reading, last, analysis));
}

/** Offset where token `i`, read by an analysis (-1 for none), is bare of case, `-kı` and copula. */
function baseEnd(reading: Analyses, i: number, analysis: number): number {
  const { tokens, table } = reading;
  if (analysis < 0) return tokens.coreEnds[i]!;
  const base = table.bases[analysis]!;
  const whole = table.lengthOf(reading.forms[i]!);
  if (base >= whole && tokens.coreEnds[i] === tokens.ends[i]) return tokens.ends[i]!;
  const start = tokens.starts[i]!;
  return Math.min(
    tokens.coreEnds[i]!,
    start + unitsOfKey(tokens.text, start, tokens.ends[i]!, base),
  );
}
