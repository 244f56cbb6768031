import type { Analyses } from "../analyses/analyze.ts";
import { CASE, FLAG } from "../analyses/features.ts";
import type { FormTable } from "../analyses/forms.ts";
import type { Resolution } from "../entities/resolution.ts";
import { CATEGORY } from "../lexicon/category.ts";
import type { EventArgument } from "../types.ts";
import { type Slotted, toSlots } from "./arguments.ts";
import type { Governor, Group, Phrase } from "./clauses/phrase.ts";
import { type Governors, readSentence, type SentenceContext } from "./clauses/sentence-reader.ts";
import type { FoundEvent } from "./found-event.ts";
import type { PostpositionSlot, Slot } from "./frames/frame.ts";
import { realisOfForm } from "./realis.ts";
import { holds } from "./triggers/argument-tests.ts";
import { TriggerFinder, type TriggerMatch } from "./triggers/find-triggers.ts";
import { createTriggerTable, type TriggerTable } from "./triggers/trigger-table.ts";
import { ArgumentClasses, CLASS } from "./words/argument-classes.ts";
import { createVerbTable, type VerbTable } from "./words/verb-table.ts";
import { WordReader } from "./words/word-reader.ts";

const READERS = new WeakMap<FormTable, EventReader>();

/** Reads events from texts with one lexicon; its tables are made once. */
export class EventReader {
  private readonly words: WordReader;
  private readonly classes: ArgumentClasses;
  private readonly triggers: TriggerTable;
  private readonly verbs: VerbTable;

  private constructor(table: FormTable) {
    this.words = new WordReader(table);
    this.classes = new ArgumentClasses(table.lexicon);
    this.verbs = createVerbTable(table.lexicon);
    this.triggers = createTriggerTable(table.lexicon, (word) => this.words.readLemma(word));
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
    const finder = new TriggerFinder(reading, this.words, this.triggers, this.verbs);
    const found: FoundEvent[] = [];
    for (let s = 0; s + 1 < sentences.length; s++) {
      const start = sentences[s]!;
      const end = sentences[s + 1]!;
      const matches: TriggerMatch[] = [];
      for (let i = start; i < end; i++)
        for (const match of finder.findAt(i, start, end)) matches.push(match);
      if (matches.length === 0) continue;
      const context = this.createContext(reading, resolution, mentionOf, matches);
      const governors = readSentence(context, start, end);
      for (const event of this.toEvents(context, matches, governors)) found.push(event);
    }
    return found;
  }

  private createContext(
    reading: Analyses,
    resolution: Resolution,
    mentionOf: Int32Array,
    matches: readonly TriggerMatch[],
  ): SentenceContext {
    const nouns = new Map<number, TriggerMatch>();
    for (const match of matches) if (match.trigger.isNoun) nouns.set(match.head, match);
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

  private toEvents(
    context: SentenceContext,
    matches: readonly TriggerMatch[],
    governors: Governors,
  ): FoundEvent[] {
    const taken = new Set<number>();
    const found: FoundEvent[] = [];
    const ordered = [...matches].sort(
      (a, b) => b.tokens.length - a.tokens.length || b.trigger.weight - a.trigger.weight,
    );
    for (const match of ordered) {
      if (match.tokens.some((token) => taken.has(token))) continue;
      const governor = governors.get(match.head);
      const slots = governor === undefined ? [] : toSlots(match, governor);
      const { test } = match.trigger;
      if (test !== undefined && !holds(test, (slot) => classesIn(slots, slot))) continue;
      for (const token of match.tokens) taken.add(token);
      found.push({ trigger: match.trigger, mention: toMention(context, match, slots, governor) });
    }
    return found.sort((a, b) => a.mention.start - b.mention.start);
  }
}

function mentionsByToken(reading: Analyses, { mentions }: Resolution): Int32Array {
  const mentionOf = new Int32Array(reading.tokens.count).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.parent >= 0) return;
    for (let i = mention.firstToken; i < mention.endToken; i++) mentionOf[i] = index;
  });
  return mentionOf;
}

function postpositionAt(
  reading: Analyses,
  i: number,
): { slot: PostpositionSlot | "other" | "instrumental"; end: number } | undefined {
  if ((reading.bits[i]! & (1 << CATEGORY.postposition)) === 0) return undefined;
  let best = -1;
  for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
    if (reading.lexicon.categoryOf(reading.hitEntries[h]!) !== CATEGORY.postposition) continue;
    if (best < 0 || reading.hitEnds[h]! > reading.hitEnds[best]!) best = h;
  }
  if (best < 0) return undefined;
  const slot = reading.lexicon.cell(reading.hitEntries[best]!, "slot");
  if (slot === "") return undefined;
  return { slot: slot as PostpositionSlot | "other" | "instrumental", end: reading.hitEnds[best]! };
}

/** Which phrases before it an event noun takes: those that its frame has a role for, but no subject or bare object. */
function takes({ trigger }: TriggerMatch, group: Group): boolean {
  const slot: Slot | undefined =
    group.post === undefined
      ? CASE_SLOTS.get(group.case)
      : group.post === "other"
        ? undefined
        : group.post === "agent"
          ? "subject"
          : group.post;
  if (slot === undefined) return false;
  if (slot === "locative" || slot === "during" || slot === "about") return false;
  return trigger.roles[slot] !== undefined;
}

const CASE_SLOTS = new Map<number, Slot>([
  [CASE.dative, "dative"],
  [CASE.instrumental, "instrumental"],
]);

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
  governor: Governor | undefined,
) {
  const { tokens } = context.reading;
  const start = tokens.starts[match.tokens[0]!]!;
  const end = tokens.ends[match.tokens.at(-1)!]!;
  const args = slots.flatMap((one) => toArgument(context, match, one));
  const features = governor?.features ?? 0;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    arguments: args,
    polarity: features & FLAG.negative ? ("NEG" as const) : ("POS" as const),
    realis: realisOfForm(features),
    by: match.trigger.id,
  };
}

function toArgument(
  context: SentenceContext,
  match: TriggerMatch,
  { slot, phrase }: Slotted,
): EventArgument[] {
  const role = roleOf(match, slot, phrase);
  if (role === undefined) return [];
  const { tokens } = context.reading;
  const mention = phrase.mention >= 0 ? context.resolution.mentions[phrase.mention] : undefined;
  const start = mention?.start ?? tokens.starts[firstToken(phrase)]!;
  const end = mention?.end ?? tokens.ends[phrase.head]!;
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

function firstToken(phrase: Phrase): number {
  return phrase.possessor === undefined ? phrase.first : phrase.possessor.members[0]!.first;
}

const PLACE = CLASS.place | CLASS.country | CLASS.building;

function roleOf(match: TriggerMatch, slot: Slot, phrase: Phrase): string | undefined {
  if ((phrase.classes & CLASS.time) !== 0 && phrase.mention >= 0) return "time";
  const role = match.trigger.roles[slot];
  if (role !== undefined) return role;
  if ((slot === "locative" || slot === "around") && (phrase.classes & PLACE) !== 0) return "place";
  return undefined;
}
