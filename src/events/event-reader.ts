import type { Analyses } from "../analyses/analyze.ts";
import {
  CASE,
  caseOf,
  FLAG,
  FORM,
  formOf,
  PERSON,
  POSSESSIVE,
  personOf,
  possessiveOf,
} from "../analyses/features.ts";
import type { FormTable } from "../analyses/forms.ts";
import type { Resolution } from "../entities/resolution.ts";
import type { Realis } from "../types.ts";
import { fillRoles } from "./arguments/roles.ts";
import { type Slotted, toSlots } from "./arguments/slots.ts";
import {
  firstToken,
  GOVERNOR,
  type Governor,
  headOf,
  isBare,
  type Phrase,
} from "./clauses/phrase.ts";
import { SentenceContext } from "./clauses/sentence-context.ts";
import { type Governors, readSentence } from "./clauses/sentence-reader.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Slot } from "./frames/frame.ts";
import { createRealisCues, type RealisCues, RealisReader, type Standing } from "./realis.ts";
import { holds, mayHold, STANDS } from "./triggers/argument-tests.ts";
import { TriggerFinder, type TriggerMatch } from "./triggers/find-triggers.ts";
import { TriggerTable } from "./triggers/trigger-table.ts";
import { CLASS, CLASS_OF_MENTION } from "./words/argument-classes.ts";
import { Postpositions } from "./words/postpositions.ts";
import { createSourceNouns, type SourceNouns } from "./words/source-nouns.ts";
import { VerbTable } from "./words/verb-table.ts";
import { GROUP, WordGroups } from "./words/word-groups.ts";
import { WordReader } from "./words/word-reader.ts";

/** Sentences of the lead: title, first paragraph, and the line that names the source. */
const LEAD = 5;
const SILENT: ReadonlySet<string> = new Set(["none", "State"]);
/** Cases of an infinitive that asserts nothing: `-maq üçün`, `-maqla`, `-maqda`. */
const UNTOLD_CASES: ReadonlySet<number> = new Set([
  CASE.nominative,
  CASE.locative,
  CASE.instrumental,
]);
const GENERAL_TENSES: ReadonlySet<number> = new Set([FORM.present, FORM.aorist]);
/** Classes that come of reading, not of words. */
const MADE_BY_READING = CLASS.clause | CLASS.event;
const TALKS: ReadonlySet<string> = new Set(["Meet", "Call", "Discuss"]);
/** Talks that a later `söhbət` recalls: what was discussed there is no other one. */
const RECALLED: ReadonlySet<string> = new Set(["Meet", "Call"]);
/** What `söhbət` tells where no talk was told before. */
const NO_TALK = "Discuss";
/** What is done by saying so. */
const GREETINGS: ReadonlySet<string> = new Set(["Congratulate", "Condole", "Regret"]);
/** Modes of what is told of matches. */
const SPORT: ReadonlySet<string> = new Set(["sport", "advance", "score"]);
/** What is held and is an event of its own type. */
const HELD: ReadonlySet<string> = new Set([...TALKS, "Visit", "Elect", "Demonstrate"]);
const READERS = new WeakMap<FormTable, EventReader>();

/** Reads events from texts with one lexicon; its tables are made once. */
export class EventReader {
  readonly words: WordReader;
  readonly sourceNouns: SourceNouns;
  readonly groups: WordGroups;
  readonly postpositions = new Postpositions();
  readonly verbs: VerbTable;
  private readonly finder: TriggerFinder;
  private readonly cues: RealisCues;
  private lastTalk = NO_TALK;
  /** A match or its outcome was told. */
  private isSport = false;

  private constructor(table: FormTable) {
    this.words = new WordReader(table);
    this.sourceNouns = createSourceNouns(table.lexicon);
    this.groups = new WordGroups(table.lexicon);
    this.verbs = new VerbTable(table.lexicon, this.groups);
    const triggers = new TriggerTable(table.lexicon, (word) => this.words.readLemma(word));
    this.finder = new TriggerFinder(this.words, triggers, this.verbs);
    this.cues = createRealisCues(table.lexicon, (word) => this.words.readLemma(word)?.word ?? -1);
  }

  /** The reader of a form table, made on its first text. */
  static for(table: FormTable): EventReader {
    let reader = READERS.get(table);
    if (reader === undefined) {
      reader = new EventReader(table);
      READERS.set(table, reader);
    }
    return reader;
  }

  /** Every telling of an event, speech verbs among them, in the order of the text. */
  read(reading: Analyses, resolution: Resolution): FoundEvent[] {
    this.words.begin();
    this.lastTalk = NO_TALK;
    this.isSport = false;
    const { sentences } = reading.tokens;
    const context = new SentenceContext(this, reading, resolution);
    const realis = new RealisReader(reading, this.words, this.verbs, this.cues);
    this.finder.begin(reading, context.mentionOf);
    const events: FoundEvent[] = [];
    for (let s = 0; s + 1 < sentences.length; s++) {
      const found = findMatches(this.finder, sentences[s]!, sentences[s + 1]!);
      if (found.length === 0) continue;
      const matches = withoutHopeless(context, found, s);
      if (matches.length === 0 || !isWorth(matches, s)) continue;
      for (const event of this.readSentence(context, realis, matches, s)) events.push(event);
    }
    return events;
  }

  /** Reads one sentence. Among its matches it chooses the most specific first, by their arguments. */
  private readSentence(
    context: SentenceContext,
    reader: RealisReader,
    matches: readonly TriggerMatch[],
    sentence: number,
  ): FoundEvent[] {
    const { sentences } = context.reading.tokens;
    const end = sentences[sentence + 1]!;
    context.begin(eventNouns(matches), toldNouns(matches));
    const governors = readSentence(context, sentences[sentence]!, end);
    const taken = new Set<number>();
    const found: FoundEvent[] = [];
    for (const match of matches) {
      if (match.tokens.some((token) => taken.has(token))) continue;
      const governor = governors.get(match.head);
      const slots = governor === undefined ? [] : toSlots(match, governor);
      if (!passes(match, slots, governor) || this.recallsOther(match)) continue;
      for (const token of match.tokens) taken.add(token);
      if (match.trigger.frame.type === "none") continue;
      const { polarity, realis: told } = standingOf(reader, match, governors, end);
      if (governor !== undefined && this.isOnlyNamed(context.reading, governor, told)) continue;
      const realis = isSaid(match, governor, told) ? "ACTUAL" : told;
      const roles = fillRoles(context, match, slots);
      found.push({ match, governor, roles, polarity, realis, sentence });
    }
    for (const event of found) {
      takeCausesPlaces(event, found);
      giveAttendants(event, found);
      giveToll(event, found);
    }
    return withoutContained(found).sort(byPlace);
  }

  /** `söhbət` is whatever talk was told last, and `görüş` a match after another one. */
  private recallsOther({ trigger: { mode, frame } }: TriggerMatch): boolean {
    if (mode === "recall" && frame.type !== this.lastTalk) return true;
    if (mode === "recall-sport" && !this.isSport) return true;
    if (RECALLED.has(frame.type)) this.lastTalk = frame.type;
    if (SPORT.has(mode)) this.isSport = true;
    return false;
  }

  /** Is the event named without being told? `kömək etmək üçün` is a purpose, `həbs cəzası` a kind of punishment. */
  private isOnlyNamed(
    reading: Analyses,
    { kind, features, phrase, token }: Governor,
    realis: Realis,
  ): boolean {
    if (phrase === undefined) return false;
    const { head } = headOf(phrase);
    if (kind === GOVERNOR.noun && head !== token)
      return !this.groups.isIn(this.words.stemAt(reading, head), GROUP.telling);
    if (kind !== GOVERNOR.verbalNoun || formOf(features) !== FORM.infinitive) return false;
    return realis === "ACTUAL" && UNTOLD_CASES.has(caseOf(features));
  }
}

/** Drops rows whose test asks for a class of argument that no word of the sentence has: most sentences need no reading then. */
function withoutHopeless(
  { reading, resolution, mentionOf, words }: SentenceContext,
  matches: readonly TriggerMatch[],
  sentence: number,
): readonly TriggerMatch[] {
  if (!matches.some(({ trigger }) => trigger.test !== undefined)) return matches;
  let classes = MADE_BY_READING;
  const end = reading.tokens.sentences[sentence + 1]!;
  for (let i = reading.tokens.sentences[sentence]!; i < end; i++) {
    const mention = mentionOf[i]!;
    if (mention >= 0) classes |= CLASS_OF_MENTION[resolution.mentions[mention]!.type] ?? 0;
    classes |= words.read(reading, i).classes;
  }
  return matches.filter(({ trigger: { test } }) => test === undefined || mayHold(test, classes));
}

/** A sentence in which something is said and nothing happens matters at the beginning alone, where the source is named. */
function isWorth(matches: readonly TriggerMatch[], sentence: number): boolean {
  return sentence < LEAD || matches.some(({ trigger }) => !SILENT.has(trigger.frame.type));
}

/** Every row that words of a sentence spell, the most specific first. */
function findMatches(finder: TriggerFinder, start: number, end: number): TriggerMatch[] {
  const matches: TriggerMatch[] = [];
  for (let i = start; i < end; i++) finder.findAt(i, start, end, matches);
  if (matches.length < 2) return matches;
  return matches.sort(
    (a, b) =>
      b.tokens.length - a.tokens.length ||
      Number(a.trigger.isNoun) - Number(b.trigger.isNoun) ||
      b.trigger.weight - a.trigger.weight,
  );
}

/** What tells an event at each token, nouns above all; a noun that is part of a construction with a verb is none. */
function eventNouns(matches: readonly TriggerMatch[]): ReadonlyMap<number, TriggerMatch> {
  const nouns = new Map<number, TriggerMatch>();
  const parts = new Set<number>();
  for (const { trigger, tokens, head } of matches) {
    if (!trigger.isNoun) for (const token of tokens) if (token !== head) parts.add(token);
  }
  for (const match of matches) {
    if (!parts.has(match.head) && !nouns.has(match.head)) nouns.set(match.head, match);
  }
  return nouns;
}

/** Nouns that stand after the verb of their trigger: `baş verən qəza`. */
function toldNouns(matches: readonly TriggerMatch[]): ReadonlySet<number> {
  const nouns = new Set<number>();
  for (const { trigger, tokens, head } of matches) {
    const last = tokens.at(-1)!;
    if (!trigger.isNoun && last > head) nouns.add(last);
  }
  return nouns;
}

/** The event that a phrase tells, or a participle that leans on it: `yanğın`, `baş verən yanğın`. */
function toldBy(phrase: Phrase, found: readonly FoundEvent[]): FoundEvent | undefined {
  const tellers = [phrase.governor, ...phrase.leaning];
  return found.find(({ governor }) => governor !== undefined && tellers.includes(governor));
}

/** `Bakıda baş verən yanğında xəsarət alıb`: an effect is where and when its cause was. */
function takeCausesPlaces(event: FoundEvent, found: readonly FoundEvent[]): void {
  for (const { role: own, phrase } of event.roles) {
    const cause = own === "cause" && phrase !== undefined ? toldBy(phrase, found) : undefined;
    if (cause === undefined) continue;
    const more = cause.roles.filter(
      ({ role }) =>
        (role === "place" || role === "time") && !event.roles.some((one) => one.role === role),
    );
    event.roles.push(...more);
    return;
  }
}

/** `Görüşdə nazirlər iştirak edib`: who takes part in talks are the parties to them. */
function giveAttendants(event: FoundEvent, found: readonly FoundEvent[]): void {
  const { frame, mode } = event.match.trigger;
  if (frame.type !== "HoldEvent" || mode !== "take-part") return;
  for (const { role, phrase } of event.roles) {
    const talks = role === "event" ? phrase?.governor : undefined;
    const other = talks && found.find(({ governor }) => governor === talks);
    if (other === undefined || !TALKS.has(other.match.trigger.frame.type)) continue;
    if (other.roles.some((own) => own.role === "participant")) continue;
    other.roles.push(...event.roles.filter((own) => own.role === "participant"));
  }
}

/** `ölənlərin sayı 86-ya çatıb`: the figure says how many died. */
function giveToll({ match, roles }: FoundEvent, found: readonly FoundEvent[]): void {
  const value = roles.find(({ role }) => role === "value");
  if (match.trigger.frame.type !== "Indicator" || value === undefined) return;
  for (const { role, phrase } of roles) {
    const counted = role === "measure" ? phrase?.possessor?.members[0] : undefined;
    const casualty = counted && toldBy(counted, found);
    if (casualty?.match.trigger.roles.number === undefined) continue;
    if (!casualty.roles.some((own) => own.role === "count"))
      casualty.roles.push({ ...value, role: "count" });
  }
}

/** `keçirilən matç` tells one event, the verb; `keçirilən görüş` another one, the noun: what the verb says was held is no second one. */
function withoutContained(found: readonly FoundEvent[]): FoundEvent[] {
  const contained = new Set<FoundEvent>();
  for (const event of found) {
    const { frame, isNoun, mode } = event.match.trigger;
    // `5 faiz artımla yüksəlib` tells one change.
    const change =
      isNoun && frame.type === "Indicator" && findIndicator(found, event.governor?.main);
    if (change) {
      contained.add(event);
      giveRoles(event, change);
    }
    if (isNoun && frame.type === "Trade" && isMeasured(event, found)) contained.add(event);
    if (frame.type !== "HoldEvent" || isNoun) continue;
    for (const { role, phrase } of event.roles) {
      if (role !== "event" || phrase === undefined) continue;
      const { head } = headOf(phrase);
      const noun = found.find(({ match }) => match.trigger.isNoun && match.head === head);
      const type = noun?.match.trigger.frame.type ?? "";
      if (noun !== undefined && type === "HoldEvent") {
        contained.add(noun);
        giveRoles(noun, event);
      } else if (HELD.has(type) && mode === "") contained.add(event);
    }
  }
  return contained.size === 0 ? [...found] : found.filter((event) => !contained.has(event));
}

/** `Bakıda komandalar arasında matç keçirilib`: what stands before the noun is said of the event that its verb tells. */
function giveRoles(noun: FoundEvent, event: FoundEvent): void {
  const more = noun.roles.filter(
    ({ role, start }) =>
      role !== "event" && !event.roles.some((one) => one.role === role && one.start === start),
  );
  event.roles.push(...more);
}

/** `İxrac 5 faiz artıb` tells how much was sold; what we say of ours tells that we sell too. */
function isMeasured(
  { match: { head }, governor }: FoundEvent,
  found: readonly FoundEvent[],
): boolean {
  if (possessiveOf(governor?.features ?? 0) === POSSESSIVE["1pl"]) return false;
  return found.some(
    ({ match, roles }) =>
      match.trigger.frame.type === "Indicator" &&
      roles.some(
        ({ role, phrase }) =>
          role === "measure" &&
          phrase !== undefined &&
          firstToken(phrase) <= head &&
          headOf(phrase).head >= head,
      ),
  );
}

function findIndicator(
  found: readonly FoundEvent[],
  main: Governor | undefined,
): FoundEvent | undefined {
  if (main === undefined) return undefined;
  return found.find(
    ({ match, governor }) => governor === main && match.trigger.frame.type === "Indicator",
  );
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
  const { polarity, realis } = reader.standingOf(tokens.at(-1)!, governors.get(head), end);
  return {
    // `tanımır` says what was refused: the refusal itself is told.
    polarity: trigger.test?.isNegated === true ? "POS" : polarity,
    realis: realis === "PLANNED" && isConditional(governors, head) ? "HYPOTHETICAL" : realis,
  };
}

/** `təşəkkür etmək istəyirəm`: who wishes to thank thanks. */
function isSaid({ trigger }: TriggerMatch, governor: Governor | undefined, told: Realis): boolean {
  if (told !== "PLANNED" || !GREETINGS.has(trigger.frame.type)) return false;
  return personOf(governor?.main?.features ?? 0) === PERSON.first;
}

/** Does the main verb follow from a condition: `etsə, yardımı dayandıracaq`? */
function isConditional(governors: Governors, token: number): boolean {
  for (const { features, token: other } of governors.values()) {
    if (other < token && (features & FLAG.conditional) !== 0) return true;
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
