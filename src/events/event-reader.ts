import type { Analyses } from "../analyses/analyze.ts";
import { CASE, caseOf, FLAG, FORM, formOf } from "../analyses/features.ts";
import type { FormTable } from "../analyses/forms.ts";
import { readRows } from "../engine/lexicon-table.ts";
import type { Resolution } from "../entities/resolution.ts";
import { eventsExtents } from "../generated/events-extents.ts";
import type { Realis } from "../types.ts";
import { fillRoles } from "./arguments/roles.ts";
import { type Slotted, slotOfCase, toSlots } from "./arguments/slots.ts";
import { createSourceNouns, type SourceNouns } from "./attribution.ts";
import { GOVERNOR, type Governor, type Group, headOf } from "./clauses/phrase.ts";
import { type Governors, readSentence, type SentenceContext } from "./clauses/sentence-reader.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Slot } from "./frames/frame.ts";
import { createRealisCues, type RealisCues, RealisReader } from "./realis.ts";
import { holds, mayHold } from "./triggers/argument-tests.ts";
import { TriggerFinder, type TriggerMatch } from "./triggers/find-triggers.ts";
import { TriggerTable } from "./triggers/trigger-table.ts";
import { CLASS, CLASS_OF_MENTION } from "./words/argument-classes.ts";
import { Postpositions } from "./words/postpositions.ts";
import { VerbTable } from "./words/verb-table.ts";
import { WordReader } from "./words/word-reader.ts";

/** Sentences of the lead: title, first paragraph, and the line that names the source. */
const LEAD = 5;
const SILENT: ReadonlySet<string> = new Set(["none", "State"]);
const GENERAL = ["hadisə", "insident", "məsələ"];
/** Classes that come of reading, not of words. */
const MADE_BY_READING = CLASS.clause | CLASS.event;
const TALKS: ReadonlySet<string> = new Set(["Meet", "Call", "Discuss"]);
const READERS = new WeakMap<FormTable, EventReader>();

/** Reads events from texts with one lexicon; its tables are made once. */
export class EventReader {
  readonly words: WordReader;
  readonly sourceNouns: SourceNouns;
  /** Words that stand for any event: `baş verən hadisə` contradicts nothing. */
  readonly generalWords: readonly number[];
  private readonly finder: TriggerFinder;
  private readonly postpositions = new Postpositions();
  private readonly verbs: VerbTable;
  private readonly cues: RealisCues;
  private readonly extents: ReadonlySet<number>;
  private lastTalk = "Meet";

  private constructor(table: FormTable) {
    this.words = new WordReader(table);
    this.sourceNouns = createSourceNouns(table.lexicon);
    this.generalWords = GENERAL.map((word) => table.lexicon.findWord(word));
    this.verbs = new VerbTable(table.lexicon);
    const triggers = new TriggerTable(table.lexicon, (word) => this.words.readLemma(word));
    this.finder = new TriggerFinder(this.words, triggers, this.verbs);
    this.extents = new Set(
      readRows(eventsExtents).map(({ lemma }) => table.lexicon.findWord(lemma)),
    );
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
    this.lastTalk = "Meet";
    const { sentences } = reading.tokens;
    const mentionOf = mentionsByToken(reading, resolution);
    this.finder.begin(reading, mentionOf);
    const events: FoundEvent[] = [];
    for (let s = 0; s + 1 < sentences.length; s++) {
      const found = findMatches(this.finder, sentences[s]!, sentences[s + 1]!);
      if (found.length === 0) continue;
      const matches = this.withoutHopeless(found, reading, resolution, mentionOf, s);
      if (matches.length === 0 || !this.isWorth(matches, s)) continue;
      const context = this.createContext(reading, resolution, mentionOf, matches);
      for (const event of this.readSentence(context, matches, s)) events.push(event);
    }
    return events;
  }

  /** Drops rows whose test asks for a class of argument that no word of the sentence has: most sentences need no reading then. */
  private withoutHopeless(
    matches: readonly TriggerMatch[],
    reading: Analyses,
    resolution: Resolution,
    mentionOf: Int32Array,
    sentence: number,
  ): readonly TriggerMatch[] {
    if (!matches.some(({ trigger }) => trigger.test !== undefined)) return matches;
    let classes = MADE_BY_READING;
    const end = reading.tokens.sentences[sentence + 1]!;
    for (let i = reading.tokens.sentences[sentence]!; i < end; i++) {
      const mention = mentionOf[i]!;
      if (mention >= 0) classes |= CLASS_OF_MENTION[resolution.mentions[mention]!.type];
      classes |= this.words.read(reading, i).classes;
    }
    return matches.filter(({ trigger: { test } }) => test === undefined || mayHold(test, classes));
  }

  /** A sentence in which something is said and nothing happens matters at the beginning alone, where the source is named. */
  private isWorth(matches: readonly TriggerMatch[], sentence: number): boolean {
    return sentence < LEAD || matches.some(({ trigger }) => !SILENT.has(trigger.frame.type));
  }

  /** `söhbət` is whatever talk was told last. */
  private recallsOther({ trigger }: TriggerMatch): boolean {
    return trigger.mode === "recall" && trigger.frame.type !== this.lastTalk;
  }

  private createContext(
    reading: Analyses,
    resolution: Resolution,
    mentionOf: Int32Array,
    matches: readonly TriggerMatch[],
  ): SentenceContext {
    const nouns = eventNouns(matches);
    return {
      reading,
      resolution,
      words: this.words,
      verbs: this.verbs,
      mentionOf,
      postpositionAt: (i) => this.postpositions.at(reading, i),
      isSource: (i) => this.isSource(reading, i),
      isExtent: (i) => i >= 0 && this.extents.has(this.words.stemAt(reading, i)),
      isEventNoun: (i) => nouns.has(i),
      takes: (i, group) => takes(nouns.get(i)!, group),
    };
  }

  private isSource(reading: Analyses, i: number): boolean {
    return this.sourceNouns.modes.has(this.words.stemAt(reading, i));
  }

  /** Chooses among the matches of a sentence, the most specific first, by their arguments. */
  private readSentence(
    context: SentenceContext,
    matches: readonly TriggerMatch[],
    sentence: number,
  ): FoundEvent[] {
    const { sentences } = context.reading.tokens;
    const end = sentences[sentence + 1]!;
    const governors = readSentence(context, sentences[sentence]!, end);
    const realis = new RealisReader(context.reading, this.words, this.verbs, this.cues);
    const taken = new Set<number>();
    const found: FoundEvent[] = [];
    for (const match of matches) {
      if (match.tokens.some((token) => taken.has(token))) continue;
      const governor = governors.get(match.head);
      const slots = governor === undefined ? [] : toSlots(match, governor);
      if (!passes(match, slots, governor) || this.recallsOther(match)) continue;
      for (const token of match.tokens) taken.add(token);
      if (match.trigger.frame.type === "none") continue;
      const roles = fillRoles(context, match, slots);
      if (TALKS.has(match.trigger.frame.type)) this.lastTalk = match.trigger.frame.type;
      const last = match.tokens.at(-1)!;
      const standing = { ...realis.standingOf(last, governor, end) };
      if (isConditional(governors, match.head) && standing.realis === "PLANNED")
        standing.realis = "HYPOTHETICAL";
      // `tanımır` says what was refused: the refusal itself is told.
      if (match.trigger.test?.conditions.some(({ kind }) => kind === "negated"))
        standing.polarity = "POS";
      if (governor !== undefined && isOnlyNamed(context, governor, standing.realis)) continue;
      found.push({ match, governor, roles, ...standing, sentence });
    }
    return withoutContained(withCausesPlaces(found)).sort(
      (a, b) => a.match.tokens[0]! - b.match.tokens[0]!,
    );
  }
}

/** Outermost mention of each token, or -1. */
function mentionsByToken(reading: Analyses, { mentions }: Resolution): Int32Array {
  const mentionOf = new Int32Array(reading.tokens.count).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.parent >= 0) return;
    for (let i = mention.firstToken; i < mention.endToken; i++) mentionOf[i] = index;
  });
  return mentionOf;
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

/** `Bakıda baş verən yanğında xəsarət alıb`: an effect is where and when its cause was. */
function withCausesPlaces(found: readonly FoundEvent[]): FoundEvent[] {
  return found.map((event) => {
    const causes = event.roles.flatMap(({ role, phrase }) =>
      role === "cause" && phrase?.governor !== undefined ? [phrase.governor] : [],
    );
    const more = found
      .filter(({ governor }) => governor !== undefined && causes.includes(governor))
      .flatMap(({ roles }) => roles.filter(({ role }) => role === "place" || role === "time"))
      .filter(({ role }) => !event.roles.some((own) => own.role === role));
    return more.length === 0 ? event : { ...event, roles: [...event.roles, ...more] };
  });
}

/** `keçirilən matç` tells one event: the noun is what the verb says was held. */
function withoutContained(found: readonly FoundEvent[]): FoundEvent[] {
  const held = new Set(
    found
      .filter(({ match }) => match.trigger.frame.type === "HoldEvent" && !match.trigger.isNoun)
      .flatMap(({ roles }) => roles.filter(({ role }) => role === "event"))
      .flatMap(({ phrase }) => (phrase === undefined ? [] : [headOf(phrase).head])),
  );
  return found.filter(
    ({ match }) =>
      !(match.trigger.isNoun && match.trigger.frame.type === "HoldEvent" && held.has(match.head)),
  );
}

/** Does the main verb follow from a condition: `etsə, yardımı dayandıracaq`? */
function isConditional(governors: Governors, token: number): boolean {
  for (const { features, token: other } of governors.values()) {
    if (other < token && (features & FLAG.conditional) !== 0) return true;
  }
  return false;
}

/** Nouns after an event noun that still tell the event: `hücum halları`, `danışıqlar prosesi`. */
const TELLING_NOUNS = ["hal", "proses", "cəhd", "fakt", "nəticə", "zaman"];

/**
 * Is the event named without being told? `kömək etmək üçün` is a purpose, `həbs cəzası` a kind of punishment.
 */
function isOnlyNamed(
  { reading, words }: SentenceContext,
  { kind, features, phrase, token }: Governor,
  realis: Realis,
): boolean {
  if (phrase === undefined) return false;
  const head = headOf(phrase).head;
  if (kind === GOVERNOR.noun && head !== token) {
    const word = words.read(reading, head).nominal[0]?.word ?? -1;
    return !TELLING_NOUNS.some((noun) => reading.lexicon.findWord(noun) === word);
  }
  if (kind !== GOVERNOR.verbalNoun || formOf(features) !== FORM.infinitive) return false;
  return realis === "ACTUAL" && UNTOLD_CASES.has(caseOf(features));
}

/** Cases of an infinitive that asserts nothing: `-maq üçün`, `-maqla`, `-maqda`. */
const UNTOLD_CASES: ReadonlySet<number> = new Set([
  CASE.nominative,
  CASE.locative,
  CASE.instrumental,
]);

const TAKEN: ReadonlySet<Slot> = new Set([
  "dative",
  "instrumental",
  "against",
  "between",
  "subject",
  "toward",
  "leader",
  "participant",
  "host",
]);

/** Has the frame of an event noun a role for a group before it? */
function takes({ trigger }: TriggerMatch, group: Group): boolean {
  const slot = slotOfCase(group);
  return slot !== undefined && TAKEN.has(slot) && trigger.roles[slot] !== undefined;
}

function passes(
  { trigger: { test } }: TriggerMatch,
  slots: readonly Slotted[],
  governor: Governor | undefined,
): boolean {
  const isNegated = ((governor?.features ?? 0) & FLAG.negative) !== 0;
  return test === undefined || holds(test, isNegated, (slot) => classesIn(slots, slot));
}

function classesIn(slots: readonly Slotted[], slot: Slot | "any"): number {
  let found = -1;
  for (const one of slots) {
    if (slot !== "any" && one.slot !== slot) continue;
    found = Math.max(found, 0) | one.phrase.classes;
  }
  return found;
}
