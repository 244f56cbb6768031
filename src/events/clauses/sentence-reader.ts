import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import type { Resolution } from "../../entities/resolution.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import type { PostpositionSlot } from "../frames/frame.ts";
import { type ArgumentClasses, CLASS, CLASS_OF_MENTION } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import type { WordReader, WordReading } from "../words/word-reader.ts";
import { GOVERNOR, type Governor, type Group, isBare, lastOf, type Phrase } from "./phrase.ts";

/** What a sentence reader needs to know of the text around. */
export interface SentenceContext {
  readonly reading: Analyses;
  readonly resolution: Resolution;
  readonly words: WordReader;
  readonly classes: ArgumentClasses;
  /** Outermost mention of each token, or -1. */
  readonly mentionOf: Int32Array;
  /** Slot of the postposition that begins at a token, with its end. */
  readonly postpositionAt: (
    i: number,
  ) => { slot: PostpositionSlot | "other" | "instrumental"; end: number } | undefined;
  /** Is there an event noun with its head at token `i`? */
  readonly isEventNoun: (i: number) => boolean;
  /** Which slots an event noun at token `i` takes from before it. */
  readonly takes: (i: number, group: Group) => boolean;
}

/** What was read of a sentence: every governor by its token. */
export type Governors = ReadonlyMap<number, Governor>;

/**
 * Reads one sentence into phrases and the words that govern them.
 *
 * Azerbaijani is head-final: an argument stands before its governor. So phrases are kept on a stack, and each governor takes from
 * the top what it may have: a participle or verbal noun the oblique phrases right before it, a finite verb all that is left.
 */
export function readSentence(context: SentenceContext, start: number, end: number): Governors {
  return new SentenceReader(context).read(start, end);
}

/** A parenthesis or quoted name of up to this many tokens is looked through. */
const MAX_INSET = 10;

class SentenceReader {
  private readonly context: SentenceContext;
  private readonly governors = new Map<number, Governor>();
  private free: Group[] = [];
  private open: Phrase | undefined;
  /** Genitive that waits for its noun. */
  private openKind: number = WORD.none;
  private joined = false;
  /** Participles that wait for the noun they lean on. */
  private pending: Governor[] = [];
  private lastSubject: Group | undefined;
  /** Converbs and event nouns that wait for the main verb. */
  private waiting: Governor[] = [];

  constructor(context: SentenceContext) {
    this.context = context;
  }

  read(start: number, end: number): Governors {
    let i = start;
    while (i < end) i = this.readAt(i, end);
    this.closePhrase();
    this.endClause();
    return this.governors;
  }

  private readAt(i: number, end: number): number {
    const { reading, mentionOf, resolution } = this.context;
    const mention = mentionOf[i]!;
    if (mention >= 0) {
      const { endToken } = resolution.mentions[mention]!;
      this.addMention(i, Math.min(endToken, end), mention);
      return Math.min(endToken, end);
    }
    if (reading.tokens.kinds[i] === TOKEN.mark) return this.readMark(i, end);
    if (reading.tokens.kinds[i] === TOKEN.suffix) {
      this.addSuffix(i);
      return i + 1;
    }
    const post = this.context.postpositionAt(i);
    if (post !== undefined && this.attachPostposition(post.slot, post.end)) return post.end;
    this.readWord(i);
    return i + 1;
  }

  private readWord(i: number): void {
    const word = this.context.words.read(this.context.reading, i);
    switch (word.kind) {
      case WORD.none:
      case WORD.adverb:
      case WORD.particle:
        this.closePhrase();
        if (this.isWord(i, "ki")) this.endClause();
        return;
      case WORD.postposition:
        this.attachPostposition("other", i + 1);
        return;
      case WORD.conjunction:
        this.closePhrase();
        this.joined = this.isWord(i, "və") || this.isWord(i, "həmçinin");
        if (!this.joined) this.breakList();
        return;
      case WORD.finite:
        this.closePhrase();
        this.addFinite(i, word);
        return;
      case WORD.converb:
        this.closePhrase();
        this.addConverb(i, word);
        return;
      case WORD.participle:
      case WORD.relative:
        this.addParticiple(i, word);
        return;
      case WORD.verbalNoun:
        this.addVerbalNoun(i, word);
        return;
      case WORD.nominalPredicate:
        this.addNoun(i, word);
        this.closePhrase();
        this.addFinite(i, word);
        return;
      default:
        this.addNoun(i, word);
    }
  }

  private isWord(i: number, text: string): boolean {
    const { table, forms } = this.context.reading;
    return table.keyEquals(forms[i]!, text);
  }

  // Marks.

  private readMark(i: number, end: number): number {
    const { tokens } = this.context.reading;
    const shape = tokens.shapes[i]!;
    const unit = tokens.units[i]!;
    if (shape & (SHAPE.openQuote | SHAPE.closeQuote)) return this.readQuote(i, end);
    if (unit === OPEN_BRACKET) {
      const close = this.findMark(i, end, CLOSE_BRACKET);
      if (close > 0) return close + 1;
    }
    if (unit === COMMA) {
      this.closePhrase();
      const last = this.free.at(-1);
      if (last !== undefined) last.comma = true;
      this.joined = true;
      return i + 1;
    }
    if ((shape & SHAPE.hyphen) !== 0 && (shape & SHAPE.spaceBefore) === 0) return i + 1;
    this.closePhrase();
    this.endClause();
    this.lastSubject = undefined;
    return i + 1;
  }

  /** Quotation marks around a name or a word or two are looked through; around a clause they end what was before. */
  private readQuote(i: number, end: number): number {
    const { tokens, forms } = this.context.reading;
    if (
      this.context.mentionOf[i + 1] !== undefined &&
      this.context.mentionOf[i + 1]! >= 0 &&
      forms.length > i
    ) {
      return i + 1;
    }
    if (i > 0 && this.context.mentionOf[i - 1]! >= 0 && tokens.ends[i - 1] === tokens.starts[i])
      return i + 1;
    if (i + 1 < end && tokens.kinds[i + 1] === TOKEN.suffix) return i + 1;
    this.closePhrase();
    this.endClause();
    this.lastSubject = undefined;
    return i + 1;
  }

  private findMark(i: number, end: number, unit: number): number {
    const { tokens } = this.context.reading;
    for (let j = i + 1; j < Math.min(end, i + MAX_INSET); j++) {
      if (tokens.kinds[j] === TOKEN.mark && tokens.units[j] === unit) return j;
    }
    return -1;
  }

  // Phrases.

  private addMention(first: number, end: number, index: number): void {
    const { resolution, classes, words, reading } = this.context;
    const mention = resolution.mentions[index]!;
    const { type, features } = mention;
    const head = end - 1;
    const isAmount = type === "money" || type === "percent";
    const unit: Phrase = {
      first,
      head,
      end,
      features,
      mention: index,
      classes:
        CLASS_OF_MENTION[type] |
        (type === "organisation" || type === "place"
          ? classes.of(words.read(reading, head).word)
          : 0),
      possessor: undefined,
      governor: undefined,
    };
    this.addUnit(unit, isAmount ? WORD.number : WORD.noun);
  }

  private addNoun(i: number, word: WordReading): void {
    this.addUnit(
      {
        first: i,
        head: i,
        end: i + 1,
        features: word.features,
        mention: -1,
        classes:
          this.context.classes.of(word.word) | (word.kind === WORD.number ? CLASS.amount : 0),
        possessor: undefined,
        governor: undefined,
      },
      word.kind,
    );
  }

  private addUnit(unit: Phrase, kind: number): void {
    const { open } = this;
    if (open !== undefined && this.continues(open, unit, kind)) {
      const first = open.first;
      const classes = open.classes & CLASS.amount;
      Object.assign(open, unit, { first, possessor: open.possessor });
      open.classes |= classes;
      if (this.openGovernor !== undefined && unit.governor === undefined) open.governor = undefined;
    } else {
      this.closePhrase();
      this.open = unit;
      for (const governor of this.pending) governor.head = unit;
      this.pending = [];
    }
    this.openKind = kind;
    if (this.context.isEventNoun(unit.head) && this.open !== undefined)
      this.addEventNoun(this.open);
  }

  private get openGovernor(): Governor | undefined {
    return this.open?.governor;
  }

  /** Does `unit` go on with the phrase that is open? */
  private continues(open: Phrase, unit: Phrase, kind: number): boolean {
    const { features } = open;
    if (this.openKind === WORD.modifier || this.openKind === WORD.number) {
      return caseOf(features) === CASE.nominative || (features & FLAG.ki) !== 0;
    }
    if (features & FLAG.ki) return true;
    if (caseOf(features) !== CASE.nominative) return false;
    if (this.openKind === WORD.pronoun || kind === WORD.pronoun) return false;
    const possessed = possessiveOf(unit.features) === POSSESSIVE["3sg"];
    if (unit.mention >= 0 && (unit.classes & CLASS.person) !== 0) {
      return open.mention < 0 && (open.classes & CLASS.person) !== 0;
    }
    if (kind === WORD.modifier || kind === WORD.number) {
      return (
        open.mention < 0 &&
        possessiveOf(features) === 0 &&
        (features & FLAG.plural) === 0 &&
        kind === WORD.modifier &&
        !this.isPersonal(open)
      );
    }
    if (this.isNominalPart(unit)) return false;
    if (possessed) return true;
    if (open.mention >= 0 || unit.mention >= 0) return false;
    return possessiveOf(features) === 0 && (features & FLAG.plural) === 0;
  }

  private isPersonal(phrase: Phrase): boolean {
    return (phrase.classes & CLASS.person) !== 0;
  }

  /** `raket` of `raket atıb`: a bare noun right before a verb belongs to the verb. */
  private isNominalPart(unit: Phrase): boolean {
    const { reading, words } = this.context;
    if (unit.features !== 0 || unit.mention >= 0) return false;
    const next = unit.end;
    if (next >= reading.tokens.count || reading.tokens.kinds[next] !== TOKEN.word) return false;
    return (words.read(reading, next).features & FLAG.verb) !== 0;
  }

  private addSuffix(i: number): void {
    const { table, forms } = this.context.reading;
    if (this.open === undefined) return;
    const a = table.first[forms[i]!]!;
    if (a < table.first[forms[i]! + 1]!) this.open.features = table.features[a]!;
    this.open.end = i + 1;
  }

  private closePhrase(): void {
    const { open } = this;
    if (open === undefined) return;
    this.open = undefined;
    const last = this.free.at(-1);
    if (
      last !== undefined &&
      !last.comma &&
      last.case === CASE.genitive &&
      last.post === undefined &&
      possessiveOf(open.features) !== 0
    ) {
      this.free.pop();
      open.possessor = last;
    }
    this.pushPhrase(open);
    this.joined = false;
  }

  private pushPhrase(phrase: Phrase): void {
    const last = this.free.at(-1);
    const found = caseOf(phrase.features);
    if (
      this.joined &&
      last !== undefined &&
      last.post === undefined &&
      this.coordinates(last, phrase)
    ) {
      last.members.push(phrase);
      last.case = found;
      last.comma = false;
      return;
    }
    this.free.push({ members: [phrase], case: found, post: undefined, comma: false });
  }

  /** A list carries its case on the last member alone, or on each. */
  private coordinates(group: Group, phrase: Phrase): boolean {
    const last = lastOf(group);
    const found = caseOf(phrase.features);
    if (((last.classes ^ phrase.classes) & CLASS.time) !== 0) return false;
    if (group.case === found) return true;
    return group.case === CASE.nominative && !group.comma && (last.classes & phrase.classes) !== 0;
  }

  private breakList(): void {
    this.joined = false;
  }

  private attachPostposition(
    slot: PostpositionSlot | "other" | "instrumental",
    end: number,
  ): boolean {
    this.closePhrase();
    const last = this.free.at(-1);
    if (last === undefined || last.comma) return false;
    if (last.post !== undefined) return false;
    if (slot === "instrumental") last.case = CASE.instrumental;
    else last.post = slot;
    lastOf(last).end = Math.max(lastOf(last).end, end - 1);
    return true;
  }

  // Governors.

  private addGovernor(
    kind: Governor["kind"],
    token: number,
    features: number,
    groups: Group[],
  ): Governor {
    const governor: Governor = {
      kind,
      token,
      features,
      groups,
      shared: undefined,
      head: undefined,
      phrase: undefined,
      main: undefined,
    };
    this.governors.set(token, governor);
    return governor;
  }

  private addFinite(i: number, word: WordReading): void {
    const groups = this.free;
    this.free = [];
    const governor = this.addGovernor(GOVERNOR.finite, i, word.features, groups);
    const subject = groups.find((group) => isBare(group));
    if (subject === undefined) governor.shared = this.lastSubject;
    else if (!this.isAdjacent(subject, i) || groups.filter(isBare).length > 1)
      this.lastSubject = subject;
    else governor.shared = this.lastSubject;
    if (subject !== undefined) this.lastSubject = subject;
    for (const waiting of this.waiting) {
      waiting.main = governor;
      if (waiting.shared === undefined) waiting.shared = subject ?? governor.shared;
    }
    this.waiting = [];
    this.joined = false;
  }

  private addConverb(i: number, word: WordReading): void {
    const groups = this.takeOblique(i, false);
    const governor = this.addGovernor(GOVERNOR.converb, i, word.features, groups);
    governor.shared = this.findSubject();
    this.waiting.push(governor);
    this.joined = false;
  }

  private findSubject(): Group | undefined {
    for (let n = this.free.length - 1; n >= 0; n--) if (isBare(this.free[n]!)) return this.free[n];
    return undefined;
  }

  private addParticiple(i: number, word: WordReading): void {
    this.closePhrase();
    const groups = this.takeOblique(i, word.kind === WORD.relative);
    const kind = word.kind === WORD.relative ? GOVERNOR.relative : GOVERNOR.participle;
    const governor = this.addGovernor(kind, i, word.features, groups);
    governor.shared = this.findSubject();
    const isNoun = caseOf(word.features) !== CASE.nominative || (word.features & FLAG.plural) !== 0;
    if (isNoun || this.endsPhrase(i + 1)) this.addClausePhrase(i, word, governor);
    else this.pending.push(governor);
  }

  /** Does nothing follow that a participle could lean on? */
  private endsPhrase(next: number): boolean {
    const { reading, words, mentionOf } = this.context;
    if (next >= reading.tokens.count) return true;
    if (mentionOf[next]! >= 0) return false;
    if (reading.tokens.kinds[next] === TOKEN.mark)
      return (reading.tokens.shapes[next]! & SHAPE.openQuote) === 0;
    const { kind } = words.read(reading, next);
    return (
      kind === WORD.finite ||
      kind === WORD.postposition ||
      this.context.postpositionAt(next) !== undefined
    );
  }

  private addVerbalNoun(i: number, word: WordReading): void {
    this.closePhrase();
    const groups = this.takeOblique(i, true);
    const governor = this.addGovernor(GOVERNOR.verbalNoun, i, word.features, groups);
    governor.shared = this.findSubject();
    this.addClausePhrase(i, word, governor);
  }

  private addClausePhrase(i: number, word: WordReading, governor: Governor): void {
    const phrase: Phrase = {
      first: governor.groups.length > 0 ? governor.groups[0]!.members[0]!.first : i,
      head: i,
      end: i + 1,
      features: word.features,
      mention: -1,
      classes: CLASS.clause,
      possessor: undefined,
      governor,
    };
    governor.phrase = phrase;
    this.open = phrase;
    this.openKind = WORD.noun;
    this.waiting.push(governor);
    for (const waiting of this.pending) waiting.head = phrase;
    this.pending = [];
  }

  /** The phrase that is open has an event noun as its head: it takes from the stack what its frame allows. */
  private addEventNoun(phrase: Phrase): void {
    const groups: Group[] = [];
    while (this.free.length > 0) {
      const group = this.free.at(-1)!;
      if (group.comma || !this.context.takes(phrase.head, group)) break;
      groups.unshift(this.free.pop()!);
    }
    const governor = this.addGovernor(GOVERNOR.noun, phrase.head, phrase.features, groups);
    governor.phrase = phrase;
    this.waiting.push(governor);
  }

  /**
   * Takes from the top of the stack what a participle, converb or verbal noun may govern: oblique phrases, a bare object right
   * before it, and, if it `hasSubject`, a genitive.
   */
  private takeOblique(i: number, hasSubject: boolean): Group[] {
    const taken: Group[] = [];
    while (this.free.length > 0) {
      const group = this.free.at(-1)!;
      if (group.comma && taken.length > 0) break;
      if (
        isBare(group) &&
        !(taken.length === 0 && this.isAdjacent(group, i) && this.isCommon(group))
      )
        break;
      if (group.case === CASE.genitive && group.post === undefined) {
        if (!hasSubject) break;
        taken.unshift(this.free.pop()!);
        hasSubject = false;
        continue;
      }
      taken.unshift(this.free.pop()!);
    }
    this.giveBackTime(taken);
    return taken;
  }

  /** A date between a subject and other phrases belongs to the main clause: `Nazir mayın 5-də Bakıda açılan…`. */
  private giveBackTime(taken: Group[]): void {
    const first = taken[0];
    const below = this.free.at(-1);
    if (first === undefined || taken.length < 2 || below === undefined || !isBare(below)) return;
    if ((lastOf(first).classes & CLASS.time) !== 0 && first.post === undefined)
      this.free.push(taken.shift()!);
  }

  private isAdjacent(group: Group, i: number): boolean {
    return lastOf(group).end >= i - 1;
  }

  private isCommon(group: Group): boolean {
    return group.members.every(
      (phrase) => phrase.mention < 0 || (phrase.classes & (CLASS.amount | CLASS.time)) !== 0,
    );
  }

  private endClause(): void {
    this.free = [];
    this.pending = [];
    this.waiting = [];
    this.joined = false;
  }
}

const COMMA = 0x2c;
const OPEN_BRACKET = 0x28;
const CLOSE_BRACKET = 0x29;
export const POSTPOSITION_CATEGORY = CATEGORY.postposition;
