import type { Analyses } from "../analyses/analyze.ts";
import type { FormTable } from "../analyses/forms.ts";
import type { Resolution } from "../entities/resolution.ts";
import { fillRoles } from "./arguments/roles.ts";
import { type Slotted, slotOfCase, toSlots } from "./arguments/slots.ts";
import { createSourceNouns, type SourceNouns } from "./attribution.ts";
import type { Group } from "./clauses/phrase.ts";
import { readSentence, type SentenceContext } from "./clauses/sentence-reader.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Slot } from "./frames/frame.ts";
import { createRealisCues, type RealisCues, RealisReader } from "./realis.ts";
import { holds } from "./triggers/argument-tests.ts";
import { TriggerFinder, type TriggerMatch } from "./triggers/find-triggers.ts";
import { createTriggerTable, type TriggerTable } from "./triggers/trigger-table.ts";
import { ArgumentClasses, CLASS_OF_MENTION } from "./words/argument-classes.ts";
import { postpositionAt } from "./words/postpositions.ts";
import { createVerbTable, type VerbTable } from "./words/verb-table.ts";
import { WordReader } from "./words/word-reader.ts";

const TALKS: ReadonlySet<string> = new Set(["Meet", "Call", "Discuss"]);
const READERS = new WeakMap<FormTable, EventReader>();

/** Reads events from texts with one lexicon; its tables are made once. */
export class EventReader {
  readonly words: WordReader;
  readonly sourceNouns: SourceNouns;
  private readonly classes: ArgumentClasses;
  private readonly triggers: TriggerTable;
  private readonly verbs: VerbTable;
  private readonly cues: RealisCues;
  private lastTalk = "Meet";

  private constructor(table: FormTable) {
    this.words = new WordReader(table);
    this.sourceNouns = createSourceNouns(table.lexicon);
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

  /** Every telling of an event, speech verbs among them, in the order of the text. */
  read(reading: Analyses, resolution: Resolution): FoundEvent[] {
    this.words.begin();
    this.lastTalk = "Meet";
    const { sentences } = reading.tokens;
    const mentionOf = mentionsByToken(reading, resolution);
    const finder = new TriggerFinder(reading, mentionOf, this.words, this.triggers, this.verbs);
    const found: FoundEvent[] = [];
    for (let s = 0; s + 1 < sentences.length; s++) {
      const matches = findMatches(finder, sentences[s]!, sentences[s + 1]!);
      if (matches.length === 0) continue;
      const context = this.createContext(reading, resolution, mentionOf, matches);
      for (const event of this.readSentence(context, matches, s)) found.push(event);
    }
    return found;
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
      classes: this.classes,
      mentionOf,
      postpositionAt: (i) => postpositionAt(reading, i),
      isEventNoun: (i) => nouns.has(i),
      takes: (i, group) => takes(nouns.get(i)!, group),
    };
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
      if (!passes(match, slots) || this.recallsOther(match)) continue;
      for (const token of match.tokens) taken.add(token);
      if (match.trigger.frame.type === "none") continue;
      const roles = fillRoles(context, match, slots);
      if (TALKS.has(match.trigger.frame.type)) this.lastTalk = match.trigger.frame.type;
      const standing = realis.standingOf(match.tokens.at(-1)!, governor, end);
      found.push({ match, governor, roles, ...standing, sentence });
    }
    return found.sort((a, b) => a.match.tokens[0]! - b.match.tokens[0]!);
  }
}

/** Outermost mention of each token that can take part in an event, or -1. */
function mentionsByToken(reading: Analyses, { mentions }: Resolution): Int32Array {
  const mentionOf = new Int32Array(reading.tokens.count).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.parent >= 0 || CLASS_OF_MENTION[mention.type] === undefined) return;
    for (let i = mention.firstToken; i < mention.endToken; i++) mentionOf[i] = index;
  });
  return mentionOf;
}

/** Every row that words of a sentence spell, the most specific first. */
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

function passes({ trigger: { test } }: TriggerMatch, slots: readonly Slotted[]): boolean {
  return test === undefined || holds(test, (slot) => classesIn(slots, slot));
}

function classesIn(slots: readonly Slotted[], slot: Slot | "any"): number {
  let found = -1;
  for (const one of slots) {
    if (slot !== "any" && one.slot !== slot) continue;
    found = Math.max(found, 0) | one.phrase.classes;
  }
  return found;
}
