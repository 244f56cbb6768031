import { bit, CATEGORY } from "../../lexicon/category.ts";
import { isPredicate } from "../words/word-kind.ts";
import { type Governor, type Group, type Joint, NONE, type Phrase } from "./phrase.ts";
import type { SentenceContext } from "./sentence-context.ts";

const HEADS = bit(CATEGORY.organisationHead) | bit(CATEGORY.position);

/** A sentence that is being read: what its governors have taken, and what none has taken yet. */
export class Sentence {
  readonly context: SentenceContext;
  readonly start: number;
  readonly end: number;
  readonly governors = new Map<number, Governor>();
  /** Groups that no governor has taken yet. */
  free: Group[] = [];
  /** The phrase that is being read. */
  open: Phrase | undefined = undefined;
  /** A comma or `və` came after the last group: the next phrase may go on with its list. */
  joint: Joint | undefined = undefined;
  /** The last of the words that link sentences: what stands behind it goes on with no list. */
  link = -1;
  /** Closing mark of a quoted word or two that is looked through. */
  closeQuote = -1;
  /** The next word goes on with the open phrase, whatever it is, as after a hyphen. */
  joins = false;
  /** Participles that wait for the noun they lean on. */
  pending: Governor[] = [];
  /** Participles that wait for another one, to lean on its noun: `qatılan və oyunları izləyən nazir`. */
  listed: Governor[] = [];
  /** Converbs, verbal nouns and event nouns that wait for the main verb. */
  waiting: Governor[] = [];
  lastSubject: Group | undefined = undefined;
  /** What the clause before did something to. */
  lastObject: Group | undefined = undefined;
  /** Where the adverbs begin and end that were read last. */
  firstAdverb = -1;
  endOfAdverbs = -1;
  /** Who says what follows: of `nazir deyib ki, …`, and of `Nazir: …`. */
  speaker: Group | undefined = undefined;
  /** Where and when the clause before was, which the next one may share. */
  lastPlaces: readonly Group[] = NONE;
  /** What the clauses before came of, which the next one may share. */
  lastCauses: readonly Group[] = NONE;

  /** `nə … nə də` stands before the next verb. */
  denies = false;

  constructor(context: SentenceContext, start: number, end: number) {
    this.context = context;
    this.start = start;
    this.end = end;
  }

  /** Reads what says how something is done, from one token up to another. */
  addAdverb(first: number, end: number): void {
    if (first !== this.endOfAdverbs) this.firstAdverb = first;
    this.endOfAdverbs = end;
  }

  /** Where the adverbs begin that stand right before a token, or the token itself. */
  withAdverbs(token: number): number {
    return this.endOfAdverbs === token ? this.firstAdverb : token;
  }

  /** Lets participles that wait for a noun lean on a phrase. */
  takePending(phrase: Phrase): void {
    if (this.pending.length === 0) return;
    for (const governor of this.pending) governor.head = phrase;
    phrase.leaning = this.pending;
    this.pending = [];
  }

  /** Is token `i` spelled like a word of one of these functions? */
  isWord(i: number, functions: number): boolean {
    const { words, reading } = this.context;
    return words.isWord(reading, i, functions);
  }

  /** Is token `i`, as it stands, a word of one of the groups? */
  isIn(i: number, groups: number): boolean {
    return (this.context.wordAt(i).groups & groups) !== 0;
  }

  /** Stands a verb or another predicate among tokens `first` to `end`? */
  hasVerb(first: number, end: number): boolean {
    const { context } = this;
    for (let i = first; i < end; i++) {
      const { kind, word } = context.wordAt(i);
      if (isPredicate(kind) && !context.words.isAuxiliary(word)) return true;
    }
    return false;
  }

  /** Ends at token `i` a head of bodies, or an office, of two words: `mətbuat xidməti`, `nazir müavini`? */
  endsHead(i: number): boolean {
    if (i === 0) return false;
    const { lexicon, bits, hitFirst, hitEnds, hitEntries } = this.context.reading;
    if ((bits[i - 1]! & HEADS) === 0) return false;
    for (let h = hitFirst[i - 1]!; h < hitFirst[i]!; h++) {
      if (hitEnds[h] === i + 1 && bit(lexicon.categoryOf(hitEntries[h]!)) & HEADS) return true;
    }
    return false;
  }
}
