import { caseOf, FIELD, FLAG, formOf, possessiveOf } from "../analyses/features.ts";
import { FAMILY_LIKE } from "../analyses/forms.ts";
import { ARENA } from "../engine/arena.ts";
import {
  bit,
  CATEGORY,
  type Category,
  HEAD_BITS,
  NAME_BITS,
  PERSON_BITS,
  PLACE_BITS,
} from "../lexicon/category.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { ROW_FLAG } from "../lexicon/row-flags.ts";
import { SHAPE } from "../tokens/tokens.ts";
import { hitFeatures } from "./atoms.ts";
import type { NameSpans } from "./name-spans.ts";
import { isCut, type NameWords, PART } from "./name-words.ts";

/** More features than one stretch can have. */
const MAX_FEATURES = 256;

/**
 * What can be seen of a stretch of tokens that may be a name: numbers, each the hash of one observation.
 *
 * Seen are the words themselves, their endings and letters, what the lexicons know of them, what stands before and after, and how the
 * stretch is written. Nothing here knows a type: the weights do.
 */
export class NameFeatures {
  readonly values = ARENA.int32(MAX_FEATURES);
  count = 0;
  private readonly words: NameWords;

  constructor(words: NameWords) {
    this.words = words;
  }

  /** Adds which rules proposed the span, each and all together. */
  addRules({ proposals, order, starts }: NameSpans, span: number): void {
    let all = 0;
    let last = "";
    for (let at = starts[span]!; at < starts[span + 1]!; at++) {
      const rule = proposals.rules[order[at]!]!;
      if (rule === last) continue;
      last = rule;
      const hash = hashOfRule(rule);
      this.add(KIND.rule, hash);
      all ^= hash;
    }
    this.add(KIND.rules, all);
  }

  /** Fills `values[0…count)` with what is of the first token and those before it alone, which is the same for many stretches. */
  readStart(first: number): void {
    this.count = 0;
    this.addStart(first);
  }

  /** Fills `values[0…count)` with what is of the last token and those after it alone. */
  readEnd(end: number): void {
    this.count = 0;
    this.addEnd(end);
  }

  private addStart(first: number): void {
    this.addWord(ROLE.first, first);
    // A state before a quoted name means something else than a state before a bare one.
    const isQuoted = this.words.parts[first] === PART.openQuote;
    this.addNeighbour(isQuoted ? ROLE.beforeQuote : ROLE.before, first - 1, first);
    if (!isCut(this.words, first) && !isCut(this.words, first - 1)) {
      this.addContext(ROLE.beforeThat, first - 2);
    }
  }

  private addEnd(end: number): void {
    this.addWord(ROLE.last, end - 1);
    this.addNeighbour(ROLE.after, end, end);
    if (!isCut(this.words, end) && !isCut(this.words, end + 1)) {
      this.addContext(ROLE.afterThat, end + 1);
    }
  }

  /** Fills `values[0…count)` with what is of neither edge alone. */
  readWhole(first: number, end: number): void {
    this.count = 0;
    this.addShape(first, end);
    if (end - first > 2) this.addWord(ROLE.second, first + 1);
    this.addEntries(first, end);
    this.addInside(first, end);
    this.addOpening(first, end);
    if (end - first <= LONGEST_PATTERN) this.addPattern(first, end);
  }

  private add(kind: number, value: number): void {
    this.values[this.count++] = mix(kind, value);
  }

  private addShape(first: number, end: number): void {
    const { parts, reading } = this.words;
    const { shapes } = reading.tokens;
    const length = Math.min(end - first, 8);
    this.add(KIND.bias, 0);
    this.add(KIND.length, length);
    const start = (shapes[first]! & SHAPE.sentenceStart) !== 0 ? 1 : 0;
    this.add(KIND.start, start);
    const firstPart = parts[first]!;
    const lastPart = parts[end - 1]!;
    this.add(KIND.parts, (firstPart << 8) | (lastPart << 4) | length);
    this.add(
      KIND.edges,
      (this.edgeBefore(first) << 8) | (this.edgeAfter(end) << 4) | Math.min(length, 3),
    );
  }

  /** What joins the stretch to the token before it, as far as it tells whether a name goes on. */
  private edgeBefore(first: number): number {
    const { parts, reading } = this.words;
    if (first === 0 || reading.tokens.shapes[first]! & SHAPE.lineStart) return EDGE.line;
    if (reading.tokens.shapes[first]! & SHAPE.sentenceStart) return EDGE.sentence;
    return parts[first - 1]!;
  }

  private edgeAfter(end: number): number {
    const { parts, reading } = this.words;
    if (end >= parts.length || reading.tokens.shapes[end]! & SHAPE.lineStart) return EDGE.line;
    if (reading.tokens.shapes[end]! & SHAPE.sentenceStart) return EDGE.sentence;
    return parts[end]!;
  }

  private addWord(role: number, i: number): void {
    const { reading } = this.words;
    const { table, tokens, forms } = reading;
    const form = forms[i]!;
    if (isWord(table.masks[form]!)) {
      this.add(KIND.form + role, table.hashes[form]!);
      this.add(KIND.base + role, table.baseHashes[form]!);
      this.add(KIND.tail + role, table.tails[form]!);
      this.add(KIND.tail2 + role, table.tails[form]! & 0xfffff);
    }
    this.add(KIND.shape + role, tokens.shapes[i]! & SHAPES_OF_WORDS);
    this.addMask(KIND.mask + role, table.masks[form]!);
    const a = table.first[form]!;
    if (a === table.first[form + 1]) return;
    const features = table.features[a]!;
    const known = table.words[a]! >= 0 ? 1 : 0;
    this.add(KIND.endings + role, endingsOf(features) * 2 + known);
    this.add(KIND.known + role, known);
  }

  private addMask(kind: number, mask: number): void {
    let rest = mask & KNOWN_MASK;
    this.add(kind + ROLE.whole, rest);
    while (rest !== 0) {
      const lowest = rest & -rest;
      this.add(kind, lowest);
      rest ^= lowest;
    }
  }

  private addNeighbour(role: number, i: number, border: number): void {
    const { reading, endings, parts } = this.words;
    if (i < 0 || i >= parts.length || isCut(this.words, border)) {
      this.add(KIND.none + role, 0);
      return;
    }
    const { table, forms } = reading;
    const form = forms[i]!;
    if (isWord(table.masks[form]!)) {
      this.add(KIND.form + role, table.hashes[form]!);
      this.add(KIND.base + role, table.baseHashes[form]!);
      this.add(KIND.tail2 + role, table.tails[form]! & 0xfffff);
    }
    this.add(KIND.part + role, parts[i]!);
    const mask = role === ROLE.after ? reading.bits[i]! & KNOWN_MASK : endings[border]!;
    this.addMask(KIND.mask + role, mask | (table.masks[form]! & COMMON_MASK));
    const a = table.first[form]!;
    if (a !== table.first[form + 1]) this.add(KIND.endings + role, endingsOf(table.features[a]!));
  }

  private addContext(role: number, i: number): void {
    const { reading, parts } = this.words;
    if (i < 0 || i >= parts.length) return;
    const { table, forms } = reading;
    if (isWord(table.masks[forms[i]!]!)) this.add(KIND.base + role, table.baseHashes[forms[i]!]!);
    this.add(KIND.part + role, parts[i]!);
  }

  /** Lexicon entries that cover exactly the stretch, and whether one begins here and goes on. */
  private addEntries(first: number, end: number): void {
    const { reading } = this.words;
    const { lexicon, hitFirst, hitEnds, hitEntries } = reading;
    const most = this.count + MAX_ENTRIES;
    let found = 0;
    for (let h = hitFirst[first]!; h < hitFirst[first + 1]!; h++) {
      const entry = hitEntries[h]!;
      const category = lexicon.categoryOf(entry);
      if (hitEnds[h] === end) {
        if (this.count < most) this.add(KIND.entry, category * 4 + doubtOf(lexicon, entry));
        found |= 1 << category;
      } else if (hitEnds[h]! > end && NAMES & bit(category)) found |= 1 << 30;
    }
    this.add(KIND.entries, found & (NAMES | (1 << 30)));
  }

  private addInside(first: number, end: number): void {
    const { parts, reading, endings } = this.words;
    const { table, forms, bits } = reading;
    let inside = 0;
    let cases = 0;
    let lower = 0;
    for (let i = first; i < end; i++) {
      inside |= 1 << parts[i]!;
      if (parts[i] === PART.lower) lower++;
      if (i === end - 1) break;
      const a = table.first[forms[i]!]!;
      if (parts[i] === PART.capital && a !== table.first[forms[i]! + 1] && table.words[a]! >= 0) {
        cases |= 1 << caseOf(table.features[a]!);
      }
    }
    this.add(KIND.inside, inside);
    this.add(KIND.cases, cases);
    this.add(KIND.lower, Math.min(lower, 5));
    let heads = endings[end]! & HEADS;
    if (bits[end - 1]! & HEADS) heads |= 1;
    this.add(KIND.heads, heads);
    if (end < bits.length && !isCut(this.words, end)) this.add(KIND.headsAfter, bits[end]! & HEADS);
    for (let i = first; i < end - 1; i++) {
      if (i > first + 6) break;
      if (isWord(table.masks[forms[i]!]!)) this.add(KIND.innerBase, table.baseHashes[forms[i]!]!);
    }
  }

  /** What a longer name opens with: the entry at its start, its case, and how what follows is written. */
  private addOpening(first: number, end: number): void {
    const { reading, endings } = this.words;
    const { lexicon, hitFirst, hitEnds, hitEntries } = reading;
    let opening = 0;
    let longest = first;
    for (let h = hitFirst[first]!; h < hitFirst[first + 1]!; h++) {
      const category = lexicon.categoryOf(hitEntries[h]!);
      if (hitEnds[h]! >= end || hitEnds[h]! < longest || !OPENERS.includes(category)) continue;
      if (hitEnds[h]! > longest) opening = 0;
      longest = hitEnds[h]!;
      const grammaticalCase = Math.min(caseOf(hitFeatures(reading, h)), 3);
      opening |= 1 << (OPENERS.indexOf(category) * 4 + grammaticalCase);
    }
    const inside = this.partsBetween(longest, end);
    const heads = endings[end]! & HEADS;
    this.add(KIND.opening, opening);
    this.add(KIND.openingHead, mix(opening, heads));
    this.add(KIND.openingInside, mix(mix(opening, inside), heads));
    this.add(KIND.insideHead, mix(inside, heads));
    const isQuoted = this.words.parts[first] === PART.openQuote;
    const names = isCut(this.words, first) ? EDGE_BIT.cut : endings[first]! & NAMES;
    const before = isQuoted ? names | EDGE_BIT.quoted : names;
    this.add(KIND.beforeHead, mix(before, heads));
    this.add(KIND.beforeOpening, mix(before, opening));
  }

  /** Which sorts of words the stretch is made of, one after another: a given name and an unknown word, two unknown ones. */
  private addPattern(first: number, end: number): void {
    const { parts, reading, endings } = this.words;
    const { table, forms, tokens } = reading;
    let pattern = 0;
    for (let i = first; i < end; i++) {
      const shape = tokens.shapes[i]! & (SHAPE.allCapitals | SHAPE.hasDigit);
      pattern = mix(pattern, mix(parts[i]! | (shape << 4), table.masks[forms[i]!]! & PATTERN_MASK));
    }
    const before = isCut(this.words, first) ? EDGE_BIT.cut : endings[first]! & NAMES;
    this.add(KIND.pattern, pattern);
    this.add(KIND.patternBefore, mix(pattern, before));
  }

  private partsBetween(first: number, end: number): number {
    let parts = 0;
    for (let i = first; i < end; i++) parts |= 1 << this.words.parts[i]!;
    return parts;
  }
}

const RULE_HASHES = new Map<string, number>();

function hashOfRule(rule: string): number {
  const known = RULE_HASHES.get(rule);
  if (known !== undefined) return known;
  let hash = 0;
  for (let i = 0; i < rule.length; i++) hash = (Math.imul(hash, 31) + rule.charCodeAt(i)) | 0;
  RULE_HASHES.set(rule, hash);
  return hash;
}

/** Most entries of one stretch that are looked at. */
const MAX_ENTRIES = 16;

/** How far a row is from being that name whenever its word is met. */
function doubtOf(lexicon: Lexicon, entry: number): number {
  if (lexicon.hasFlag(entry, ROW_FLAG["needs-head"])) return 2;
  return lexicon.hasFlag(entry, ROW_FLAG.ambiguous) ? 1 : 0;
}

const ROLE = {
  first: 0,
  last: 1,
  second: 2,
  before: 3,
  after: 4,
  beforeThat: 5,
  afterThat: 6,
  beforeQuote: 7,
  /** Marks a whole mask, beside its single bits. */
  whole: 8,
} as const;

/** What stands at the edge of a stretch where no part of a name does; above the values of {@link PART}. */
const EDGE = { sentence: 13, line: 14 } as const;

/** Bits above those of the categories. */
const EDGE_BIT = { cut: 1 << 30, quoted: 1 << 29 } as const;

const KIND = {
  bias: 1 << 4,
  length: 2 << 4,
  start: 3 << 4,
  parts: 4 << 4,
  edges: 5 << 4,
  form: 6 << 4,
  base: 7 << 4,
  tail: 8 << 4,
  tail2: 9 << 4,
  shape: 10 << 4,
  mask: 11 << 4,
  endings: 12 << 4,
  known: 13 << 4,
  none: 14 << 4,
  part: 15 << 4,
  entry: 16 << 4,
  entries: 17 << 4,
  inside: 18 << 4,
  cases: 19 << 4,
  lower: 20 << 4,
  heads: 21 << 4,
  headsAfter: 22 << 4,
  innerBase: 23 << 4,
  rule: 25 << 4,
  opening: 26 << 4,
  openingHead: 27 << 4,
  openingInside: 28 << 4,
  insideHead: 29 << 4,
  beforeHead: 30 << 4,
  beforeOpening: 31 << 4,
  rules: 32 << 4,
  pattern: 33 << 4,
  patternBefore: 34 << 4,
} as const;

const SHAPES_OF_WORDS =
  SHAPE.initialCapital |
  SHAPE.allCapitals |
  SHAPE.hasDigit |
  SHAPE.innerCapital |
  SHAPE.single |
  SHAPE.roman |
  SHAPE.suffixed;

const NAMES = NAME_BITS | bit(CATEGORY.position) | bit(CATEGORY.people);
/** Categories that tell apart what a name opens with. */
const OPENERS: readonly Category[] = [
  CATEGORY.country,
  CATEGORY.place,
  CATEGORY.organisation,
  CATEGORY.givenName,
  CATEGORY.familyName,
  CATEGORY.namedEvent,
  CATEGORY.people,
];
/** Longest stretch whose words are seen as one pattern, in tokens. */
const LONGEST_PATTERN = 5;
const PATTERN_MASK =
  PLACE_BITS |
  PERSON_BITS |
  bit(CATEGORY.organisation) |
  bit(CATEGORY.position) |
  bit(CATEGORY.people) |
  bit(CATEGORY.commonWord) |
  FAMILY_LIKE;
const HEADS = HEAD_BITS | bit(CATEGORY.namedEventHead);
const COMMON_MASK =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.verb) |
  bit(CATEGORY.ambiguousName) |
  bit(CATEGORY.postposition);
/** Categories, and the bit of words that end like a family name; no phrase bits. */
const KNOWN_MASK = (1 << 28) - 1;

/** What the endings of a word say, as far as it tells a name. */
function endingsOf(features: number): number {
  const isVerb = features & FLAG.verb ? formOf(features) + 1 : 0;
  const flags = (features & (FLAG.plural | FLAG.ki | FLAG.derived | FLAG.copula)) >>> 7;
  return (
    caseOf(features) |
    (possessiveOf(features) << FIELD.possessive.shift) |
    (flags << 8) |
    (isVerb << 16)
  );
}

/**
 * Is a form to be seen as the word it is? What a lexicon knows as a name and nothing else is seen as a name of its sort alone:
 * which country or whose given name it is says nothing of where a name begins.
 */
function isWord(mask: number): boolean {
  return (mask & SORTED) === 0 || (mask & COMMON_MASK) !== 0;
}

const SORTED = PLACE_BITS | PERSON_BITS;

function mix(kind: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
