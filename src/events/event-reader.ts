import type { Analyses } from "../analyses/analyze.ts";
import { CASE, caseOf, FLAG, FORM, formOf, PERSON, personOf } from "../analyses/features.ts";
import { sortFew } from "../engine/sort-few.ts";
import type { Resolution } from "../entities/resolution.ts";
import type { Realis } from "../types.ts";
import { fillRoles } from "./arguments/roles.ts";
import { toSlots } from "./arguments/slots.ts";
import type { Slotted } from "./arguments/slotted.ts";
import { GOVERNOR, type Governor, headOf, isBare } from "./clauses/phrase.ts";
import { SentenceContext } from "./clauses/sentence-context.ts";
import { type Governors, readSentence } from "./clauses/sentence-reader.ts";
import { CueReader } from "./cue-reader.ts";
import type { EventKnowledge } from "./event-knowledge.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Frame, Slot } from "./frames/frame.ts";
import { RealisReader, type Standing } from "./realis.ts";
import { settleTellings } from "./settle-tellings.ts";
import { holds, STANDS } from "./triggers/argument-tests.ts";
import type { TriggerMatch } from "./triggers/find-triggers.ts";
import { matchSentence } from "./triggers/match-sentence.ts";
import { mayBe } from "./triggers/role-table.ts";
import { tellersIn } from "./triggers/tellers.ts";
import { CLASS } from "./words/argument-classes.ts";
import { GROUP } from "./words/word-groups.ts";
import { isInfinitive } from "./words/word-reader.ts";

/** Cases of an infinitive that asserts nothing: `-maq üçün`, `-maqla`, `-maqda`. */
const UNTOLD_CASES: ReadonlySet<number> = new Set([
  CASE.nominative,
  CASE.locative,
  CASE.instrumental,
]);
const GENERAL_TENSES: ReadonlySet<number> = new Set([FORM.present, FORM.aorist]);

const NO_SLOTS: readonly Slotted[] = [];

/**
 * So many sentences are taken through each step together: a step's code is large, and to fetch it for every sentence anew takes longer
 * than to run it.
 */
const AT_ONCE = 64;

/** A sentence, and what in it may tell an event. */
interface TellingSentence {
  readonly sentence: number;
  readonly matches: readonly TriggerMatch[];
}

/** Reads the events of one text. */
export class EventReader {
  private readonly known: EventKnowledge;
  private readonly context: SentenceContext;
  private readonly realis: RealisReader;
  private lastEncounter: Frame | undefined = undefined;
  /** What was told so far. */
  private readonly told = new Set<Frame>();
  /** What was told as having happened. */
  private readonly happened = new Set<Frame>();
  /** Which tokens are part of what tells an event. */
  private readonly taken: Uint8Array;
  /** A match or its outcome was told. */
  private isSport = false;

  constructor(known: EventKnowledge, reading: Analyses, resolution: Resolution) {
    const { words, finder, cues } = known;
    words.begin();
    this.known = known;
    this.context = new SentenceContext(known, reading, resolution);
    this.taken = new Uint8Array(reading.tokens.count);
    this.realis = new RealisReader(new CueReader(this.context, cues), this.happened);
    finder.begin(reading, this.context.mentionOf);
  }

  /** Every telling of an event, speech verbs among them, in the order of the text. */
  read(): FoundEvent[] {
    const last = this.context.reading.tokens.sentences.length - 1;
    const events: FoundEvent[] = [];
    for (let first = 0; first < last; first += AT_ONCE) {
      const telling = this.findTelling(first, Math.min(first + AT_ONCE, last));
      const read = telling.map((sentence) => this.readClauses(sentence));
      read.forEach((governors, i) => {
        for (const event of this.readTellings(telling[i]!, governors)) events.push(event);
      });
    }
    return events;
  }

  /** The sentences, of those from `first` to `end`, that may tell an event. */
  private findTelling(first: number, end: number): TellingSentence[] {
    const telling: TellingSentence[] = [];
    for (let sentence = first; sentence < end; sentence++) {
      const matches = matchSentence(this.context, this.known.finder, sentence);
      if (matches.length > 0) telling.push({ sentence, matches });
    }
    return telling;
  }

  private readClauses({ sentence, matches }: TellingSentence): Governors {
    const { context } = this;
    const { sentences } = context.reading.tokens;
    context.begin(tellersIn(matches));
    return readSentence(context, sentences[sentence]!, sentences[sentence + 1]!);
  }

  /** Among the matches of a sentence it chooses the most specific first, by their arguments. */
  private readTellings({ sentence, matches }: TellingSentence, governors: Governors): FoundEvent[] {
    const { context } = this;
    const end = context.reading.tokens.sentences[sentence + 1]!;
    const found: FoundEvent[] = [];
    for (const match of matches) {
      if (match.tokens.some((token) => this.taken[token] !== 0 || context.titled[token] !== 0))
        continue;
      const governor = governors.get(match.head);
      const slots = governor === undefined ? NO_SLOTS : toSlots(match, governor);
      if (!passes(match, slots, governor) || this.recallsOther(match)) continue;
      for (const token of match.tokens) this.taken[token] = 1;
      if (match.trigger.frame.tells === "nothing") continue;
      const { polarity, realis: told } = standingOf(this.realis, match, governors, end);
      if (governor !== undefined && this.isOnlyNamed(governor, told)) continue;
      const realis = isSaid(match, governor, told) ? "ACTUAL" : told;
      if (realis === "ACTUAL" && polarity === "POS") this.happened.add(match.trigger.frame);
      const roles = fillRoles(context, match, slots, governor);
      found.push({ match, governor, roles, polarity, realis, sentence });
    }
    return sortFew(settleTellings(found), byPlace);
  }

  /** `söhbət` is whatever talk was told last, `görüş` a match after another one, and `əməliyyat` an attack where one was told. */
  private recallsOther({ trigger: { mode, frame, recalls, recallsSport } }: TriggerMatch): boolean {
    if (recalls && !this.wasTold(frame)) return true;
    if (recallsSport && !this.isSport) return true;
    this.told.add(frame);
    if (frame.isEncounter) this.lastEncounter = frame;
    if (frame.sportModes.includes(mode)) this.isSport = true;
    return false;
  }

  /** Where people met or called each other, that is the talk they had; where nobody did, it is any other. */
  private wasTold(frame: Frame): boolean {
    if (!frame.isTalk) return this.told.has(frame);
    return this.lastEncounter === undefined ? !frame.isEncounter : frame === this.lastEncounter;
  }

  /** Is the event named without being told? `kömək etmək üçün` is a purpose, `həbs cəzası` a kind of punishment. */
  private isOnlyNamed({ kind, features, phrase, token }: Governor, realis: Realis): boolean {
    if (phrase === undefined) return false;
    const { words, groups } = this.known;
    const { head } = headOf(phrase);
    if (kind === GOVERNOR.noun && head !== token)
      return !groups.isIn(words.stemAt(this.context.reading, head), GROUP.telling);
    if (kind !== GOVERNOR.verbalNoun || !isInfinitive(features)) return false;
    // `öldürməkdə şübhəli bilinən`
    if (groups.isIn(words.stemAt(this.context.reading, token + 1), GROUP.blamed)) return false;
    return realis === "ACTUAL" && UNTOLD_CASES.has(caseOf(features));
  }
}

function byPlace(a: FoundEvent, b: FoundEvent): number {
  return a.match.tokens[0]! - b.match.tokens[0]!;
}

function standingOf(
  reader: RealisReader,
  { tokens, head, trigger }: TriggerMatch,
  governors: Governors,
  end: number,
): Standing {
  const { polarity, realis } = reader.standingOf(
    tokens.at(-1)!,
    governors.get(head),
    end,
    trigger.frame,
  );
  return {
    // `tanımır` says what was refused: the refusal itself is told.
    polarity: trigger.test?.isNegated === true ? "POS" : polarity,
    realis:
      realis === "PLANNED" && isConditional(reader, governors, head, end) ? "HYPOTHETICAL" : realis,
  };
}

/** `təşəkkür etmək istəyirəm`: who wishes to thank thanks; and so does, of no actor of the verb, who says `bayramınız mübarək olsun`. */
function isSaid({ trigger }: TriggerMatch, governor: Governor | undefined, told: Realis): boolean {
  if (!trigger.frame.isCourtesy) return false;
  if (told === "REQUESTED") {
    const isWish = formOf(governor?.features ?? 0) === FORM.optative;
    return isWish && !mayBe(trigger.roles.subject, "actor");
  }
  if (told !== "PLANNED") return false;
  return personOf(governor?.main?.features ?? 0) === PERSON.first;
}

/** Does the main verb follow from a condition: `etsə, yardımı dayandıracaq`? */
function isConditional(
  reader: RealisReader,
  governors: Governors,
  token: number,
  end: number,
): boolean {
  for (const governor of governors.values()) {
    if (governor.token < token && reader.realisOf(governor, end) === "HYPOTHETICAL") return true;
  }
  return false;
}

function passes(
  { trigger: { test }, isPassive }: TriggerMatch,
  slots: readonly Slotted[],
  governor: Governor | undefined,
): boolean {
  if (test === undefined) return true;
  const features = governor?.features ?? 0;
  const isNegated = (features & FLAG.negative) !== 0;
  const stands =
    (isNegated ? STANDS.negated : 0) |
    (isPassive ? STANDS.passive : 0) |
    (governor?.kind === GOVERNOR.finite ? STANDS.finite : 0) |
    (governor?.kind === GOVERNOR.participle ? STANDS.attributive : 0) |
    (governor?.main?.isExistence === true ? STANDS.existing : 0) |
    (GENERAL_TENSES.has(formOf(features)) ? STANDS.general : 0) |
    (governor?.group !== undefined && !isBare(governor.group) ? STANDS.oblique : 0);
  return holds(test, stands, (slot) => classesIn(slots, slot));
}

function classesIn(slots: readonly Slotted[], slot: Slot | "any"): number {
  let found = -1;
  for (const one of slots) {
    if (slot !== "any" && one.slot !== slot) continue;
    // `24 şəhərdə təşkil olunub`: how many places there are is no figure.
    const isPlace = slot === "any" && one.slot === "locative";
    found = Math.max(found, 0) | (one.phrase.classes & ~(isPlace ? CLASS.amount : 0));
  }
  return found;
}
