import type { Analyses } from "../../analyses/analyze.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { ARENA } from "../../engine/arena.ts";
import type { Resolution } from "../../entities/resolution.ts";
import type { MentionType } from "../../types.ts";
import type { Slot } from "../frames/frame.ts";
import type { Tellers } from "../triggers/tellers.ts";
import type { Postposition, Postpositions } from "../words/postpositions.ts";
import { modeOf, type SourceNouns } from "../words/source-nouns.ts";
import type { VerbTable } from "../words/verb-table.ts";
import { GROUP, type WordGroups } from "../words/word-groups.ts";
import { isPredicate } from "../words/word-kind.ts";
import type { WordReader, WordReading } from "../words/word-reader.ts";
import { ACTOR, AREA, type Group, lastOf, slotOfCase } from "./phrase.ts";

const TAKEN: ReadonlySet<Slot> = new Set([
  "ablative",
  "dative",
  "instrumental",
  "about",
  "against",
  "between",
  "subject",
  "purpose",
  "toward",
  "leader",
  "field",
  "participant",
  "host",
]);

/** What is known of words, whatever the text. */
interface KnownWords {
  readonly words: WordReader;
  readonly verbs: VerbTable;
  readonly postpositions: Postpositions;
  readonly sourceNouns: SourceNouns;
  readonly groups: WordGroups;
}

const NO_TELLERS: Tellers = {
  eventNouns: new Map(),
  told: new Set(),
  beginnings: new Set(),
  parts: new Set(),
};

/** A text as the reader of its sentences sees it. */
export class SentenceContext {
  readonly reading: Analyses;
  readonly resolution: Resolution;
  readonly words: WordReader;
  readonly verbs: VerbTable;
  readonly groups: WordGroups;
  /** Outermost mention of each token, or -1. */
  readonly mentionOf: Int32Array;
  /** Which tokens are part of a title in quotes, which tells nothing: `“Bir səfərin izi ilə” filmi`. */
  readonly titled: Uint8Array;
  private readonly known: KnownWords;
  private tellers: Tellers = NO_TELLERS;

  constructor(known: KnownWords, reading: Analyses, resolution: Resolution) {
    this.reading = reading;
    this.resolution = resolution;
    this.words = known.words;
    this.verbs = known.verbs;
    this.groups = known.groups;
    this.mentionOf = mentionsByToken(reading, resolution);
    this.titled = new Uint8Array(reading.tokens.count);
    this.known = known;
  }

  /** To be called before each sentence, with what tells an event in it. */
  begin(tellers: Tellers): void {
    this.tellers = tellers;
  }

  /** The reading of token `i`. */
  wordAt(i: number): WordReading {
    return this.words.read(this.reading, i);
  }

  postpositionAt(i: number): Postposition | undefined {
    return this.known.postpositions.at(this.reading, i);
  }

  /** `fondun təşəbbüsü və nazirliyin dəstəyi ilə`: the noun at token `i`, with the `ilə` of the one behind `və`. */
  joinedPostpositionAt(i: number, end: number): Postposition | undefined {
    if (i + 1 >= end || !isAnd(this.reading, i + 1)) return undefined;
    const post = this.known.postpositions.nounAt(this.reading, i);
    if (post === undefined) return undefined;
    for (let k = i + 2; k < end && !isPredicate(this.wordAt(k).kind); k++)
      if (this.known.postpositions.nounAt(this.reading, k)) return this.postpositionAt(k) && post;
    return undefined;
  }

  /** Does token `i` name a source: `məlumata görə`, `yazdığına görə`? */
  isSource(i: number): boolean {
    if (this.tellers.eventNouns.get(i)?.trigger.frame.tells === "speech") return true;
    const { nominal, word, features } = this.wordAt(i);
    const noun = nominal[0] ?? { word, features };
    return modeOf(this.known.sourceNouns, noun.word, noun.features) !== undefined;
  }

  /** Does token `i` say how much was done: `tamamilə`? */
  isExtent(i: number): boolean {
    return i >= 0 && this.groups.isIn(this.words.stemAt(this.reading, i), GROUP.extent);
  }

  /** Does token `i` say that what is before it is a theme: `mövzusunda`? */
  isTheme(i: number): boolean {
    return this.groups.isIn(this.words.stemAt(this.reading, i), GROUP.theme);
  }

  /** Is token `i` a noun that tells an event? */
  isEventNoun(i: number): boolean {
    return this.tellers.eventNouns.has(i);
  }

  /** Does token `i` tell that something was held: `təşkil olunan`? */
  isHoldingAt(i: number): boolean {
    return this.tellers.eventNouns.get(i)?.trigger.frame.isHolding === true;
  }

  /** Does token `i` tell that people met, spoke or gathered: `görüşdə`, `tədbirdə`? */
  isGatheringAt(i: number): boolean {
    const frame = this.tellers.eventNouns.get(i)?.trigger.frame;
    return frame !== undefined && (frame.isTalk || frame.isHolding);
  }

  /** Is a token part of what tells an event with the verb at token `i`: `təklif` of `təkliflər irəli sürəcəyini`? */
  isPartOf(i: number, token: number): boolean {
    return this.tellers.eventNouns.get(i)?.tokens.includes(token) === true;
  }

  /** Where what tells an event with the verb at token `i` begins, if it stands in one piece before the verb: `azad` of `azad edəcəyi`. */
  startOf(i: number): number {
    const tokens = this.tellers.eventNouns.get(i)?.tokens;
    const at = tokens === undefined ? -1 : tokens.indexOf(i);
    return at > 0 && tokens![0] === i - at ? tokens![0] : i;
  }

  /** Begins at token `i` what is one with a verb: `yararsız hala düşüb`? */
  beginsConstruction(i: number): boolean {
    return this.tellers.beginnings.has(i);
  }

  /** Is token `i` a noun that is one with a verb? */
  isNominalPart(i: number): boolean {
    return this.tellers.parts.has(i);
  }

  /** Is token `i` the noun of what a participle before it tells: `baş verən qəza`? */
  isTold(i: number): boolean {
    return this.tellers.told.has(i);
  }

  /** Has the event noun at token `i` a role for a group before it? */
  takes(i: number, group: Group): boolean {
    const slot = slotOfCase(group);
    if (slot === undefined || !TAKEN.has(slot)) return false;
    const role = this.tellers.eventNouns.get(i)?.trigger.roles[slot];
    if (role === undefined) return false;
    const { classes } = lastOf(group);
    // `Çindən ixrac`, but `yarasından ölümü`: before a noun, what is not whence it comes is of the verb.
    if (slot === "ablative" && (classes & (ACTOR | AREA)) === 0) return false;
    return role.classes === 0 || role.otherwise !== undefined || (classes & role.classes) !== 0;
  }
}

/** What such a mention says is read from its words, whether it was asked for or not. */
const READ_AS_WORDS: ReadonlySet<MentionType> = new Set([
  "cardinal",
  "ordinal",
  "quantity",
  "nationality",
  "language",
]);

/** Outermost mention of each token, or -1. */
function mentionsByToken(reading: Analyses, { mentions }: Resolution): Int32Array {
  const mentionOf = ARENA.int32(reading.tokens.count).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.parent >= 0 || READ_AS_WORDS.has(mention.type)) return;
    for (let i = mention.firstToken; i < mention.endToken; i++) mentionOf[i] = index;
  });
  return mentionOf;
}
