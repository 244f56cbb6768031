import { analyze } from "../../src/analyses/analyze.ts";
import { FormTable } from "../../src/analyses/forms.ts";
import { EVERYTHING } from "../../src/everything.ts";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { WORD_LEXICONS } from "../../src/lexicon/sources.ts";
import type { Candidate } from "../../src/mentions/candidate.ts";
import { addCandidates } from "../../src/mentions/find-mentions.ts";
import { NameFeatures } from "../../src/mentions/name-features.ts";
import { toLogOdds, toScore } from "../../src/mentions/name-model.ts";
import type { Judge } from "../../src/mentions/name-spans.ts";
import { type NameSpans, toNameSpans } from "../../src/mentions/name-spans.ts";
import { findNameWords, type NameWords } from "../../src/mentions/name-words.ts";
import { NAME_TYPES, Proposals } from "../../src/mentions/proposals.ts";
import { settle } from "../../src/mentions/settle.ts";
import { tokenize } from "../../src/tokens/tokenize.ts";
import { thinLexicons } from "./thin-lexicons.ts";

export interface GoldMention {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}

/** A proposed span with what somebody says of it. */
export interface Example {
  readonly features: Int32Array;
  /** Log-odds that the rules give each type; undefined where none proposed it. */
  readonly priors: readonly (number | undefined)[];
  /** For each type 1 or 0; undefined where nobody asks: not proposed, optional, or not known. */
  readonly labels: readonly (0 | 1 | undefined)[];
}

/** The examples of one text, as read with some lexicons. */
export interface Lesson {
  /** Of the text: it may be read several times. */
  readonly id: string;
  readonly examples: readonly Example[];
  /** Marked by a person, not by a model. */
  readonly isMarked: boolean;
}

export interface MarkedText extends Lesson {
  readonly words: NameWords;
  readonly spans: NameSpans;
  readonly gold: readonly GoldMention[];
}

const lexicons = [...new Set([WORD_LEXICONS, ...EVERYTHING.map((kind) => kind.lexicons)].flat())];

/** Forms of all lexicons. */
export const whole = new FormTable(new Lexicon(lexicons));

/** The share of the names that thinned lexicons lack. */
const SHARE = 0.5;

/** Forms of lexicons that half of the names are dropped from, others for each seed. */
export function thinned(seed: number): FormTable {
  return new FormTable(new Lexicon(thinLexicons(lexicons, SHARE, seed)));
}

/** What a text is said to hold: for a stretch and a type 1 or 0, or undefined where nothing is said. */
type Teacher = (key: string) => 0 | 1 | undefined;

export function readMarked(line: string, forms: FormTable): MarkedText {
  const { id, text, mentions } = JSON.parse(line) as {
    id: string;
    text: string;
    mentions: GoldMention[];
  };
  const gold = mentions.filter(({ type }) => (NAME_TYPES as readonly string[]).includes(type));
  const marked = new Map(gold.map((mention) => [keyOf(mention), mention]));
  const { words, spans } = propose(text, forms);
  const examples = toExamples(words, spans, (key) => {
    const mention = marked.get(key);
    if (mention?.optional) return undefined;
    return mention === undefined ? 0 : 1;
  });
  return { id, gold, words, spans, examples, isMarked: true };
}

/** Reads a text that nobody has marked as a model marks it that knows all names. */
export function readUnmarked(id: string, text: string, forms: FormTable, judge: Judge): Lesson {
  const { words, spans } = propose(text, forms);
  return { id, examples: toExamples(words, spans, askModel(text, judge)), isMarked: false };
}

export function keyOf({ type, start, end }: Omit<GoldMention, "optional">): string {
  return `${start}:${end}:${type}`;
}

interface Proposed {
  readonly words: NameWords;
  readonly spans: NameSpans;
}

function propose(text: string, forms: FormTable): Proposed {
  const words = findNameWords(analyze(tokenize(text), forms));
  const proposals = new Proposals();
  for (const { find } of EVERYTHING) find?.(words, proposals);
  return { words, spans: toNameSpans(proposals, words.reading.tokens.count) };
}

function toExamples(words: NameWords, spans: NameSpans, said: Teacher): Example[] {
  const features = new NameFeatures(words);
  const { proposals } = spans;
  return Array.from({ length: spans.count }, (_, span): Example => {
    const best = NAME_TYPES.map((_, type) => spans.best[span * NAME_TYPES.length + type]!);
    return {
      features: readSpan(spans, span, features),
      priors: best.map((i) => (i < 0 ? undefined : toLogOdds(proposals.scores[i]!))),
      labels: best.map((i, type) =>
        i < 0 ? undefined : said(keyOfSlot(words, spans, span, type)),
      ),
    };
  });
}

/** All that is seen of a span, what the rules said included. */
function readSpan(spans: NameSpans, span: number, features: NameFeatures): Int32Array {
  const [first, end] = [spans.firstTokens[span]!, spans.endTokens[span]!];
  features.readWhole(first, end);
  features.addRules(spans, span);
  const whole = features.values.slice(0, features.count);
  features.readStart(first);
  const start = features.values.slice(0, features.count);
  features.readEnd(end);
  return Int32Array.of(...whole, ...start, ...features.values.subarray(0, features.count));
}

function keyOfSlot({ reading }: NameWords, spans: NameSpans, span: number, type: number): string {
  const start = reading.tokens.starts[spans.firstTokens[span]!]!;
  const end = reading.tokens.ends[spans.endTokens[span]! - 1]!;
  return keyOf({ type: NAME_TYPES[type]!, start, end });
}

/** A model surer than this teaches that there is a name; */
const SURE = 0.85;
/** less sure than this, that there is none. Far less, since what it misses is what it should learn. */
const SURE_NOT = 0.03;

function askModel(text: string, judge: Judge): Teacher {
  const { words, spans } = propose(text, whole);
  const odds = judge(words, spans);
  const candidates: Candidate[] = [];
  addCandidates(words.reading, spans, odds, candidates);
  const found = new Set(settle(candidates).map(keyOf));
  const scores = new Map<string, number>();
  for (let slot = 0; slot < odds.length; slot++) {
    const span = Math.floor(slot / NAME_TYPES.length);
    const key = keyOfSlot(words, spans, span, slot % NAME_TYPES.length);
    if (spans.best[slot]! >= 0) scores.set(key, toScore(odds[slot]!));
  }
  return (key) => {
    const score = scores.get(key) ?? 0;
    if (found.has(key)) return score > SURE ? 1 : undefined;
    return score < SURE_NOT ? 0 : undefined;
  };
}
