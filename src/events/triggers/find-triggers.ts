import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import type { FormTable } from "../../analyses/forms.ts";
import { isByWhom, isWith } from "../../analyses/linking-words.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { grown } from "../../engine/grown.ts";
import { isProperName } from "../../mentions/atoms.ts";
import { isJoiningHyphen, TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import type { VerbTable } from "../words/verb-table.ts";
import { FUNCTION } from "../words/word-groups.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import {
  isAttributive,
  isPassive,
  type NominalReading,
  type WordReader,
  type WordReading,
} from "../words/word-reader.ts";
import {
  farthestOf,
  GAP,
  type HeadRows,
  type Part,
  suits,
  type Trigger,
  type TriggerTable,
} from "./trigger-table.ts";

/** A row that the words of a text spell. */
export interface TriggerMatch {
  readonly trigger: Trigger;
  /** The word that governs the arguments: the verb, or the event noun. */
  readonly head: number;
  /** Its tokens, ascending; they may be apart. */
  readonly tokens: readonly number[];
  /** The verb is the passive of the row's. */
  readonly isPassive: boolean;
  /** The verb is a passive, the row's or another, or says that something was: `tərəfindən` before it says who did it. */
  readonly hasAgent: boolean;
}

/** Which rows a word form may be the last word of. */
interface Heads {
  readonly rows: HeadRows;
  readonly isPassive: boolean;
  readonly hasAgent: boolean;
  /** How the form reads as a noun; undefined for a verb. */
  readonly noun: NominalReading | undefined;
  /** Other rows of the form. */
  readonly next: Heads | undefined;
}

/** The widest gap in a row, and the word before it. */
const MAX_BEFORE = 4;
/** Words of an agent before a passive verb. */
const MAX_AGENT = 6;
/** How far after a participle its noun may stand. */
const MAX_AFTER = 7;
const NOMINAL: ReadonlySet<number> = new Set([
  WORD.noun,
  WORD.modifier,
  WORD.nominalPredicate,
  WORD.particle,
]);
/** What is known of a word form. */
const SEEN = { seen: 1, head: 2, predicate: 4, bareNoun: 8 } as const;

/** Finds the rows that words of a text spell. What a form can be the head of is looked up once. */
export class TriggerFinder {
  private readonly words: WordReader;
  private readonly table: TriggerTable;
  private readonly verbs: VerbTable;
  private headsOf: (Heads | undefined)[] = [];
  /** By form: bits of {@link SEEN}. Most words begin and end nothing, and are passed over by a look at this. */
  private seen = new Uint8Array(1024);
  /** By form, once it is seen: the bits of the words that it may be in a row before the last one. */
  private partBits = new Int32Array(1024);
  private generation = -1;
  private reading!: Analyses;
  /** Outermost mention of each token, or -1: words of a name tell nothing. */
  private mentionOf!: Int32Array;

  constructor(words: WordReader, table: TriggerTable, verbs: VerbTable) {
    this.words = words;
    this.table = table;
    this.verbs = verbs;
  }

  /** To be called before each text. */
  begin(reading: Analyses, mentionOf: Int32Array): void {
    this.reading = reading;
    this.mentionOf = mentionOf;
    this.forget(reading.table);
  }

  private forget({ generation }: FormTable): void {
    if (this.generation === generation) return;
    this.generation = generation;
    this.headsOf = [];
    this.seen.fill(0);
  }

  /** Adds every row whose last word is token `i`, in a sentence from `start` to `end`. */
  findAt(i: number, start: number, end: number, found: TriggerMatch[]): void {
    if ((this.seenAt(i) & SEEN.head) === 0 || this.mentionOf[i]! >= 0) return;
    let head = this.headsOf[this.reading.forms[i]!];
    for (; head !== undefined; head = head.next) {
      const { isBe, near, around } = head.rows;
      this.matchBare(head, i, found);
      if (near.bits !== 0) this.matchBefore(head, i, start, found);
      if (around.bits !== 0 && !isBe) this.matchAround(head, i, start, end, found);
    }
  }

  private read(i: number): WordReading {
    return this.words.read(this.reading, i);
  }

  private isWord(i: number): boolean {
    return this.reading.tokens.kinds[i] === TOKEN.word;
  }

  /** What is known of the form at token `i`. */
  private seenAt(i: number): number {
    const form = this.reading.forms[i]!;
    if (form >= this.seen.length) this.growSeen(form);
    const known = this.seen[form]!;
    return known === 0 ? this.see(i, form) : known;
  }

  private see(i: number, form: number): number {
    let bits: number = SEEN.seen;
    if (this.isWord(i)) {
      const word = this.read(i);
      const heads = this.readHeads(word);
      this.headsOf[form] = heads;
      if (heads !== undefined) bits |= SEEN.head;
      this.partBits[form] = this.readPartBits(word);
      if (isPredicate(word.kind)) bits |= SEEN.predicate;
      if (word.kind === WORD.noun && word.features === 0) bits |= SEEN.bareNoun;
    }
    if (!this.words.isChangeable(form)) this.seen[form] = bits;
    return bits;
  }

  private growSeen(form: number): void {
    while (form >= this.seen.length) {
      this.seen = grown(this.seen);
      this.partBits = grown(this.partBits);
    }
  }

  private readPartBits({ nominal }: WordReading): number {
    let bits = 0;
    for (const { word } of nominal) bits |= this.table.partBit(word);
    return bits;
  }

  /** The rows of a form: those of the verb, then of the verbs whose passive it is, then of the noun. */
  private readHeads({ kind, features, word, nominal: [noun] }: WordReading): Heads | undefined {
    const isVerb = isPredicate(kind) && (features & FLAG.verb) !== 0;
    const stem = isVerb ? this.verbs.stemOf(word) : -1;
    const actives = this.verbs.activesOf(stem);
    const isOwnPassive = isVerb && isPassive(features);
    const hasAgent = isOwnPassive || actives.length > 0;
    let heads: Heads | undefined;
    const prepend = (rows: HeadRows | undefined, passive: boolean, as?: NominalReading): void => {
      if (rows === undefined) return;
      heads = { rows, isPassive: passive, hasAgent: hasAgent || rows.isBe, noun: as, next: heads };
    };
    if (noun !== undefined && NOMINAL.has(kind))
      prepend(this.table.rowsOf(noun.word, true), false, noun);
    for (const active of actives.toReversed()) prepend(this.table.rowsOf(active, false), true);
    if (isVerb) prepend(this.table.rowsOf(stem, false), isOwnPassive);
    return heads;
  }

  private matchBare(head: Heads, i: number, found: TriggerMatch[]): void {
    if (head.rows.isBe && this.isCopula(i)) return;
    // `Kənd Yanğından Mühafizə Hissəsi`: of a name that nobody knew.
    if (head.noun !== undefined && isProperName(this.reading, i)) return;
    for (const trigger of head.rows.bare) {
      if (this.isHead(trigger, head, i))
        found.push(toMatch(trigger, head, i, this.withJoined([i])));
    }
  }

  /** `tikinti-quruculuq işləri`: what a hyphen joins to the first word is one with it. */
  private withJoined(own: readonly number[]): readonly number[] {
    const hyphen = own[0]! - 1;
    const joined = hyphen - 1;
    if (joined < 0 || !isJoiningHyphen(this.reading.tokens, hyphen)) return own;
    const isNoun = this.mentionOf[joined]! < 0 && (this.seenAt(joined) & SEEN.bareNoun) !== 0;
    return isNoun ? [joined, ...own] : own;
  }

  /** `tanış olub`: the meaning of `ol` at token `i` is in the word before it. */
  private isCopula(i: number): boolean {
    if (i === 0 || this.mentionOf[i - 1]! >= 0 || this.isCounted(i - 1)) return false;
    const { kind, features } = this.read(i - 1);
    return caseOf(features) === CASE.nominative && (kind === WORD.noun || kind === WORD.modifier);
  }

  /** `143 min ton olub`, `40 nəfər olub`: so much is what something is, and no part of the verb. */
  private isCounted(i: number): boolean {
    if (i === 0 || this.read(i - 1).kind !== WORD.number) return false;
    return isAmountWord(this.read(i)) || this.words.isWord(this.reading, i, FUNCTION.head);
  }

  /** Rows of several words: the nearest word before the head says which. */
  private matchBefore(head: Heads, i: number, start: number, found: TriggerMatch[]): void {
    // `təməli … Prezident İlham Əliyev tərəfindən qoyulub`, `… iştirakı ilə qoyulub`: who did it stands between.
    const agent = this.isAgent(i - 1, start) ? MAX_AGENT : 0;
    let gap = -agent;
    for (let at = i - 1; at >= start && gap < MAX_BEFORE; at--) {
      const mention = this.mentionOf[at]!;
      if (mention >= 0) {
        // A name or date counts as one word.
        if (this.mentionOf[at - 1] !== mention) gap++;
        continue;
      }
      const kind = this.reading.tokens.kinds[at];
      if (kind !== TOKEN.word && kind !== TOKEN.number) return;
      const bits = this.seenAt(at);
      const mayBeNear = (this.partBits[this.reading.forms[at]!]! & head.rows.near.bits) !== 0;
      const isNear = mayBeNear && this.matchNear(head, i, at, gap, start, found);
      // `təşkilini qadağan edən`: the word right before a light verb says all.
      if (isNear && at === i - 1) return;
      gap++;
      if (bits & SEEN.predicate) return;
      // A bare noun right before a light verb makes another construction with it: `tələbini təmin edib`, but `hərraca bina çıxarıb`.
      if (at === i - 1 && bits & SEEN.bareNoun && this.verbs.isLight(this.read(i).word)) return;
    }
  }

  /** `yüksək texnologiyalı şirkətlərdən olan`: an adjective before a noun is no part of the verb. */
  private leansOnNoun(at: number, head: number): boolean {
    if (this.read(at).kind !== WORD.modifier) return false;
    for (let i = at + 1; i < head; i++) {
      if (this.mentionOf[i]! >= 0 || !this.isWord(i)) return false;
      if (this.read(i).kind === WORD.noun) return true;
    }
    return false;
  }

  /** Is token `i` a possessed noun that says where or where to? */
  private isOblique(i: number): boolean {
    if (this.mentionOf[i]! >= 0 || !this.isWord(i)) return false;
    const { kind, features } = this.read(i);
    if (kind !== WORD.noun || possessiveOf(features) === 0) return false;
    return caseOf(features) === CASE.dative || caseOf(features) === CASE.locative;
  }

  /** `tərəfindən`, `iştirakı ilə` */
  private isAgent(i: number, start: number): boolean {
    if (i < start) return false;
    const isBeside = isWith(this.reading, i) && isSpelled(this.reading, i - 1, "iştirakı");
    return isBeside || isByWhom(this.reading, i);
  }

  private matchNear(
    head: Heads,
    i: number,
    at: number,
    gap: number,
    start: number,
    found: TriggerMatch[],
  ): boolean {
    let isNear = false;
    for (const { word: noun, features } of this.read(at).nominal) {
      const triggers = head.rows.near.of(noun);
      if (triggers.length === 0) continue;
      isNear = true;
      if (at + 1 < i && this.isOfOther(head.rows, at, features, i)) continue;
      let before: number | undefined;
      for (const trigger of triggers) {
        // Many a row ends in `baş ver`: the words before it say which may be meant.
        if (trigger.nextBit !== 0) {
          before ??= this.bitsBefore(at, start);
          if ((trigger.nextBit & before) === 0) continue;
        }
        const part = trigger.nearest!;
        if (gap > part.gap || !suits(features, part.ending, head.isPassive)) continue;
        if (!this.isHead(trigger, head, i)) continue;
        const tokens = this.addParts([i, at], part.before, undefined, start, head.isPassive);
        if (tokens !== undefined) found.push(toMatch(trigger, head, i, this.withJoined(tokens)));
      }
    }
    return isNear;
  }

  /** Bits of the words that may be in a row next before its word at token `at`. */
  private bitsBefore(at: number, start: number): number {
    let bits = 0;
    let left = GAP + 1;
    for (let i = at - 1; i >= start && left > 0; i--) {
      if (this.mentionOf[i]! >= 0) continue;
      this.seenAt(i);
      bits |= this.partBits[this.reading.forms[i]!]!;
      left--;
    }
    return bits;
  }

  /** Does the word at token `at`, some words before a verb at token `i`, belong to a word between the two? */
  private isOfOther({ isBe }: HeadRows, at: number, features: number, i: number): boolean {
    // `ticarət tərəfdaşı olan`: what somebody is stands right before `ol`.
    if (isBe && this.isCopula(i)) return true;
    // `açılışı münasibətilə keçirilib`, but `yardım olaraq ayrılıb`
    const next = features !== 0 && this.isWord(at + 1) ? this.read(at + 1).kind : WORD.none;
    if (next === WORD.postposition) return true;
    // `yardım şöbəsinə çatdırılıb`, `şəhid övladları ilə olub`: what leans on a noun is no part of the verb.
    if (features === 0 && (this.isOblique(at + 1) || this.isKindOf(at + 1, i))) return true;
    return this.leansOnNoun(at, i);
  }

  /** Does a noun at token `at`, before token `end`, stand for somebody or something of another: `övladları`? */
  private isKindOf(at: number, end: number): boolean {
    if (at >= end || !this.isWord(at)) return false;
    const { kind, features } = this.read(at);
    const isNominative = caseOf(features) === CASE.nominative;
    return kind === WORD.noun && isNominative && possessiveOf(features) === POSSESSIVE["3sg"];
  }

  /** Adds the tokens of the parts of a row from one up to another, from right to left; undefined where one is missing. */
  private addParts(
    tokens: number[],
    first: Part | undefined,
    end: Part | undefined,
    start: number,
    isPassive: boolean,
  ): readonly number[] | undefined {
    for (let part = first; part !== end; part = part!.before) {
      const at = this.findPart(part!, tokens.at(-1)!, start, isPassive);
      if (at < 0) return undefined;
      tokens.push(at);
    }
    return tokens.reverse();
  }

  private findPart(part: Part, before: number, start: number, isPassive: boolean): number {
    let gap = 0;
    for (let at = before - 1; at >= start && gap <= part.gap; at--) {
      const mention = this.mentionOf[at]!;
      if (mention >= 0) {
        // `hadisə ötən gün Nizami küçəsində qeydə alınıb`: a name or date counts as one word; one in the genitive begins another clause.
        if (this.isGenitive(at)) return -1;
        if (this.mentionOf[at - 1] !== mention) gap++;
        continue;
      }
      if (!this.isWord(at)) return -1;
      const word = this.read(at);
      if (isPart(part, word, isPassive)) return this.isOwner(at, before) ? -1 : at;
      if (isPredicate(word.kind)) return -1;
      gap++;
    }
    return -1;
  }

  /** `müsabiqənin nəticələri elan olunub`: is a noun somebody's to whom another belongs before token `end`? */
  private isOwner(at: number, end: number): boolean {
    if (!this.isGenitive(at)) return false;
    let owned = at + 1;
    while (owned < end && this.isWord(owned) && this.isBeforeNoun(owned)) owned++;
    return this.isKindOf(owned, end);
  }

  private isBeforeNoun(i: number): boolean {
    const { kind } = this.read(i);
    return kind === WORD.modifier || kind === WORD.number;
  }

  private isGenitive(i: number): boolean {
    return caseOf(this.read(i).features) === CASE.genitive;
  }

  /**
   * `əldə edilən … razılaşmalar`: the noun that the row names first stands after the participle. That of `ol` has none: `olmuş həbs` is
   * none who was in prison, `verilmiş məhkəmə qərarı` nobody taken to court.
   */
  private matchAround(
    head: Heads,
    i: number,
    start: number,
    end: number,
    found: TriggerMatch[],
  ): void {
    const { kind, features: own } = this.read(i);
    // `keçiriləcək görüş`: some finite forms lean on a noun too.
    const isParticiple = kind === WORD.participle || kind === WORD.relative;
    if (!isParticiple && !(kind === WORD.finite && isAttributive(own))) return;
    for (let at = i + 1; at < Math.min(end, i + MAX_AFTER); at++) {
      if (this.reading.tokens.kinds[at] === TOKEN.mark) return;
      // `qeydə alınacaq və namizədlərin…`: a finite verb before a conjunction leans on nothing.
      if (!isParticiple && this.read(at).kind === WORD.conjunction) return;
      this.seenAt(at);
      if (this.partBits[this.reading.forms[at]!]! & head.rows.around.bits)
        this.matchAfter(head, i, at, start, end, found);
      const { kind: other, features } = this.read(at);
      const isOblique = this.mentionOf[at]! < 0 && caseOf(features) > CASE.genitive;
      if (isPredicate(other) || isOblique) return;
    }
  }

  /** Is the noun at token `at` one word with the noun after it? */
  private isModifier(at: number, end: number): boolean {
    if (at + 1 >= end || !this.isWord(at + 1)) return false;
    const { kind, features } = this.read(at + 1);
    return kind === WORD.noun && possessiveOf(features) !== 0;
  }

  private matchAfter(
    head: Heads,
    i: number,
    at: number,
    start: number,
    end: number,
    found: TriggerMatch[],
  ): void {
    // `aparılan tikinti-quruculuq işləri`: the first half of a word is no noun of its own.
    if (at + 1 < end && isJoiningHyphen(this.reading.tokens, at + 1)) return;
    for (const { word: noun } of this.read(at).nominal) {
      for (const trigger of head.rows.around.of(noun)) {
        const nearest = trigger.nearest!;
        if (nearest.before === undefined && this.hasOwnPart(i, start)) continue;
        const farthest = farthestOf(nearest);
        if (farthest.ending !== 0 && this.isModifier(at, end)) continue;
        const tokens = this.addParts([at, i], nearest, farthest, start, head.isPassive);
        if (tokens !== undefined) found.push(toMatch(trigger, head, i, tokens));
      }
    }
  }

  /** `təsadüf edən hücum`: the verb has a nominal part of its own. */
  private hasOwnPart(head: number, start: number): boolean {
    const before = head - 1;
    if (before < start || !this.isWord(before)) return false;
    if (this.words.isWord(this.reading, before, FUNCTION["own-part"])) return true;
    const { kind, features } = this.read(before);
    const isBare = (features & ~FLAG.derived) === 0;
    return kind === WORD.noun && isBare && this.mentionOf[before]! < 0;
  }

  /** Has the noun at token `i` the ending that the row asks for? */
  private isHead({ headEnding, isPredicate }: Trigger, { noun }: Heads, i: number): boolean {
    if (noun === undefined) return true;
    if (this.isWhoDoes(noun, i)) return false;
    const { features } = noun;
    const asked = caseOf(headEnding);
    if (possessiveOf(headEnding) !== 0 && possessiveOf(features) === 0) return false;
    if (asked !== CASE.nominative && caseOf(features) !== asked) return false;
    if ((headEnding & ~features & FLAG.plural) !== 0) return false;
    return !isPredicate || this.isPredicate(i);
  }

  /** `ittihamçı` is who accuses, and no accusation; but `dustaqlıq` is what happens to whom is held. */
  private isWhoDoes({ word, features }: NominalReading, i: number): boolean {
    if ((features & FLAG.derived) === 0) return false;
    const { tokens, lexicon } = this.reading;
    return tokens.text.charAt(tokens.starts[i]! + lexicon.words.lengthOf(word)) === "ç";
  }

  /** Has the noun a copula, or `ol`, `deyil` or `idi` after it, or is it a particle as `idi` is? */
  private isPredicate(i: number): boolean {
    const { kind } = this.read(i);
    if (kind === WORD.nominalPredicate || kind === WORD.particle) return true;
    if (i + 1 >= this.reading.tokens.count || !this.isWord(i + 1)) return false;
    if (this.words.isWord(this.reading, i + 1, FUNCTION.not | FUNCTION.was)) return true;
    const next = this.read(i + 1);
    return (next.features & FLAG.verb) !== 0 && this.verbs.stemOf(next.word) === this.table.be;
  }
}

function isAmountWord({ classes }: WordReading): boolean {
  return (classes & CLASS.amount) !== 0;
}

function isPart(
  { word: asked, ending }: Part,
  { nominal }: WordReading,
  isPassive: boolean,
): boolean {
  for (const { word, features } of nominal)
    if (word === asked && suits(features, ending, isPassive)) return true;
  return false;
}

function toMatch(
  trigger: Trigger,
  { isPassive, hasAgent }: Heads,
  head: number,
  tokens: readonly number[],
): TriggerMatch {
  return { trigger, head, tokens, isPassive, hasAgent };
}
