import type { Analyses } from "../analyses/analyze.ts";
import type { FormTable } from "../analyses/forms.ts";
import type { Resolution } from "../entities/resolution.ts";
import type { EventArgument, EventMention } from "../types.ts";
import { type Slotted, slotOfCase, toSlots } from "./arguments.ts";
import { firstToken, type Governor, type Group, headOf, type Phrase } from "./clauses/phrase.ts";
import { type Governors, readSentence, type SentenceContext } from "./clauses/sentence-reader.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Slot } from "./frames/frame.ts";
import { createRealisCues, type RealisCues, RealisReader, type Standing } from "./realis.ts";
import { holds } from "./triggers/argument-tests.ts";
import { TriggerFinder, type TriggerMatch } from "./triggers/find-triggers.ts";
import { createTriggerTable, type TriggerTable } from "./triggers/trigger-table.ts";
import { ArgumentClasses, CLASS } from "./words/argument-classes.ts";
import { postpositionAt } from "./words/postpositions.ts";
import { createVerbTable, type VerbTable } from "./words/verb-table.ts";
import { WordReader } from "./words/word-reader.ts";

const READERS = new WeakMap<FormTable, EventReader>();

/** Frames whose triggers make no events: speech verbs are cues of attribution. */
const SILENT: ReadonlySet<string> = new Set(["none", "State"]);

/** Reads events from texts with one lexicon; its tables are made once. */
export class EventReader {
  private readonly words: WordReader;
  private readonly classes: ArgumentClasses;
  private readonly triggers: TriggerTable;
  private readonly verbs: VerbTable;
  private readonly cues: RealisCues;

  private constructor(table: FormTable) {
    this.words = new WordReader(table);
    this.classes = new ArgumentClasses(table.lexicon);
    this.verbs = createVerbTable(table.lexicon);
    this.triggers = createTriggerTable(table.lexicon, (word) => this.words.readLemma(word));
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

  read(reading: Analyses, resolution: Resolution): FoundEvent[] {
    this.words.begin();
    const { sentences } = reading.tokens;
    const mentionOf = mentionsByToken(reading, resolution);
    const finder = new TriggerFinder(reading, mentionOf, this.words, this.triggers, this.verbs);
    const realis = new RealisReader(reading, this.words, this.verbs, this.cues);
    const found: FoundEvent[] = [];
    for (let s = 0; s + 1 < sentences.length; s++) {
      const start = sentences[s]!;
      const end = sentences[s + 1]!;
      const matches = findMatches(finder, start, end);
      if (matches.length === 0) continue;
      const context = this.createContext(reading, resolution, mentionOf, matches);
      const governors = readSentence(context, start, end);
      const standing = (last: number, governor: Governor | undefined): Standing =>
        realis.standingOf(last, governor, end);
      for (const event of toEvents(context, matches, governors, standing)) found.push(event);
    }
    return found;
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
      classes: this.classes,
      mentionOf,
      postpositionAt: (i) => postpositionAt(reading, i),
      isEventNoun: (i) => nouns.has(i),
      takes: (i, group) => takes(nouns.get(i)!, group),
    };
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

function findMatches(finder: TriggerFinder, start: number, end: number): TriggerMatch[] {
  const matches: TriggerMatch[] = [];
  for (let i = start; i < end; i++) {
    for (const match of finder.findAt(i, start, end)) matches.push(match);
  }
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

/** Has the frame of an event noun a role for a group before it? */
function takes({ trigger }: TriggerMatch, group: Group): boolean {
  const slot = slotOfCase(group);
  if (slot === undefined || !TAKEN.has(slot)) return false;
  return trigger.roles[slot] !== undefined;
}

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

type StandingOf = (last: number, governor: Governor | undefined) => Standing;

function toEvents(
  context: SentenceContext,
  matches: readonly TriggerMatch[],
  governors: Governors,
  standing: StandingOf,
): FoundEvent[] {
  const taken = new Set<number>();
  const found: FoundEvent[] = [];
  for (const match of matches) {
    if (match.tokens.some((token) => taken.has(token))) continue;
    const governor = governors.get(match.head);
    const slots = governor === undefined ? [] : toSlots(match, governor);
    const { test } = match.trigger;
    if (test !== undefined && !holds(test, (slot) => classesIn(slots, slot))) continue;
    for (const token of match.tokens) taken.add(token);
    if (SILENT.has(match.trigger.frame.type)) continue;
    found.push({
      trigger: match.trigger,
      mention: toMention(context, match, slots, standing(match.tokens.at(-1)!, governor)),
    });
  }
  return found.sort((a, b) => a.mention.start - b.mention.start);
}

function classesIn(slots: readonly Slotted[], slot: Slot | "any"): number {
  let found = -1;
  for (const one of slots) {
    if (slot !== "any" && one.slot !== slot) continue;
    found = Math.max(found, 0) | one.phrase.classes;
  }
  return found;
}

function toMention(
  context: SentenceContext,
  match: TriggerMatch,
  slots: readonly Slotted[],
  standing: Standing,
): EventMention {
  const { tokens } = context.reading;
  const start = tokens.starts[match.tokens[0]!]!;
  const end = tokens.ends[match.tokens.at(-1)!]!;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    arguments: [
      ...slots.flatMap((one) => toArgument(context, match, one)),
      ...selfArgument(context, match),
    ],
    ...standing,
    by: match.trigger.id,
  };
}

/** The nominal part of a construction that fills a role: `etiraz notası təqdim edilib`. */
function selfArgument(
  { reading: { tokens } }: SentenceContext,
  match: TriggerMatch,
): EventArgument[] {
  const role = match.trigger.roles.self;
  const parts = match.tokens.filter((token) => token !== match.head);
  if (role === undefined || parts.length === 0) return [];
  const first = parts[0]!;
  const last = parts.filter((token, n) => token - first === n).at(-1)!;
  const start = tokens.starts[first]!;
  const end = tokens.ends[last]!;
  return [{ role, start, end, text: tokens.text.slice(start, end) }];
}

function toArgument(
  context: SentenceContext,
  match: TriggerMatch,
  { slot, phrase }: Slotted,
): EventArgument[] {
  const role = roleOf(match, slot, phrase);
  if (role === undefined) return [];
  const { tokens } = context.reading;
  const head = headOf(phrase);
  const mention = head.mention >= 0 ? context.resolution.mentions[head.mention] : undefined;
  const start = mention?.start ?? tokens.starts[firstToken(phrase)]!;
  const end = mention?.end ?? tokens.ends[head.head]!;
  return [
    {
      role,
      start,
      end,
      text: tokens.text.slice(start, end),
      ...(mention === undefined ? {} : { entity: mention.entity }),
    },
  ];
}

/** `qəzada yaralanıb`, `hücum zamanı həlak olub`: an event beside an effect is its cause. */
const CAUSES: ReadonlySet<Slot> = new Set(["locative", "ablative", "during"]);
const WHEN: ReadonlySet<Slot> = new Set(["locative", "during"]);
const NO_PLACE =
  CLASS.clause |
  CLASS.time |
  CLASS.amount |
  CLASS.topic |
  CLASS.relation |
  CLASS.happening |
  CLASS.event |
  CLASS.person |
  CLASS.document |
  CLASS.statement |
  CLASS.process |
  CLASS.figure |
  CLASS.crime |
  CLASS.position;
/** A place, or a part of one: `Sudanın cənubunda`. */
function isPlace({ classes, possessor }: Phrase): boolean {
  if ((classes & PLACE) !== 0) return true;
  if ((classes & NO_PLACE) !== 0 || possessor === undefined) return false;
  return possessor.members.some((phrase) => (phrase.classes & PLACE) !== 0);
}

const PLACE = CLASS.place | CLASS.country | CLASS.building;
const ACTOR = CLASS.person | CLASS.institution | CLASS.country;

/** `topic/recipient`: the first for things, the second for people, bodies and countries. */
function chooseRole(role: string, phrase: Phrase): string | undefined {
  const slash = role.indexOf("/");
  if (slash < 0) return role;
  return (
    ((phrase.classes & ACTOR) !== 0 ? role.slice(slash + 1) : role.slice(0, slash)) || undefined
  );
}

function roleOf({ trigger }: TriggerMatch, slot: Slot, phrase: Phrase): string | undefined {
  if ((phrase.classes & CLASS.time) !== 0 && headOf(phrase).mention >= 0) {
    return slot === "possessor" || slot === "subject"
      ? undefined
      : (trigger.roles.during ?? "time");
  }
  if ((phrase.classes & CLASS.event) !== 0 && CAUSES.has(slot)) return trigger.roles.result;
  if ((phrase.classes & CLASS.time) !== 0 && WHEN.has(slot)) return trigger.roles.during ?? "time";
  const role = trigger.roles[slot];
  if (role !== undefined) return chooseRole(role, phrase);
  return (slot === "locative" || slot === "around") && isPlace(phrase) ? "place" : undefined;
}
