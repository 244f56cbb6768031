import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { type Row, readRows } from "../../engine/lexicon-table.ts";
import { eventsAttribution } from "../../generated/events-attribution.ts";
import { eventsTriggers } from "../../generated/events-triggers.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Frame, Roles, Slot } from "../frames/frame.ts";
import { FRAMES } from "../frames/index.ts";
import { type ArgumentTest, parseArgumentTest } from "./argument-tests.ts";
import { type RoleTable, toRoleTable } from "./role-table.ts";

/** One row of `lexicons/events/triggers.tsv`. */
export interface Trigger {
  /** `trigger.` and the lemma. */
  readonly id: string;
  readonly frame: Frame;
  readonly mode: string;
  readonly isNoun: boolean;
  /** Tells an event only as a predicate: `qərarlıdır`. */
  readonly isPredicate: boolean;
  /** Lexicon word of the last word: a verb stem, or a noun. */
  readonly head: number;
  /** What is required of the ending of a head noun. */
  readonly headEnding: Ending;
  /** The words before the head, the nearest first. */
  readonly parts: readonly Part[];
  readonly roles: RoleTable;
  /** How many words stand before the first plus: the nominal part, which can fill a role itself. */
  readonly ownWords: number;
  readonly test: ArgumentTest | undefined;
  /** Rows with more words and more conditions are more specific, and go first. */
  readonly weight: number;
}

export interface Part {
  readonly word: number;
  readonly ending: Ending;
  /** How many other words may stand between this word and the next. */
  readonly gap: number;
}

/** A word in the lemma's own ending: a case other than the nominative stays, a possessive too. */
export interface Ending {
  readonly case: number;
  readonly isPossessed: boolean;
  readonly isPlural: boolean;
}

/** `təəssüf + bildir`: this many words may stand where the plus is. */
const GAP = 3;

/** The rows with one last word. */
export interface HeadRows {
  /** Rows of that word alone. */
  readonly bare: readonly Trigger[];
  /** Rows of several words, by the one nearest to the last. */
  readonly near: ReadonlyMap<number, readonly Trigger[]>;
  /** Rows whose first word may also stand after a participle, by that word. */
  readonly around: ReadonlyMap<number, readonly Trigger[]>;
}

/** Every trigger by its last word. */
export interface TriggerTable {
  readonly verbs: ReadonlyMap<number, HeadRows>;
  readonly nouns: ReadonlyMap<number, HeadRows>;
  /** Every word that stands before the last in some row. */
  readonly parts: ReadonlySet<number>;
  /** The verb `ol`, which is also the copula. */
  readonly be: number;
}

/** How a word of a lemma reads, as a noun: `atəşə` is `atəş` in the dative. */
export type ReadNoun = (word: string) => { word: number; features: number } | undefined;

export function createTriggerTable(lexicon: Lexicon, readNoun: ReadNoun): TriggerTable {
  const triggers: Trigger[] = [];
  const frames = new Map(FRAMES.map((frame) => [frame.type, frame]));
  for (const { lemma, cells } of [...readRows(eventsTriggers), ...speechRows(lexicon)]) {
    const frame = frames.get(cells[0] ?? "");
    const trigger = frame && createTrigger(lemma, cells, frame, lexicon, readNoun);
    if (trigger !== undefined) triggers.push(trigger);
  }
  return {
    verbs: byHead(triggers.filter(({ isNoun }) => !isNoun)),
    nouns: byHead(triggers.filter(({ isNoun }) => isNoun)),
    parts: new Set(triggers.flatMap(({ parts }) => parts.map(({ word }) => word))),
    be: lexicon.findWord("ol"),
  };
}

function byHead(triggers: readonly Trigger[]): ReadonlyMap<number, HeadRows> {
  const rows = new Map<number, HeadRows>();
  for (const [head, same] of groupBy(triggers, (trigger) => trigger.head)) {
    const longer = same.filter(({ parts }) => parts.length > 0);
    const open = longer.filter(({ parts, isNoun }) => !isNoun && parts.at(-1)!.gap > 0);
    rows.set(head, {
      bare: same.filter(({ parts }) => parts.length === 0),
      near: groupBy(longer, ({ parts }) => parts[0]!.word),
      around: groupBy(open, ({ parts }) => parts.at(-1)!.word),
    });
  }
  return rows;
}

function groupBy(
  triggers: readonly Trigger[],
  keyOf: (trigger: Trigger) => number,
): Map<number, Trigger[]> {
  const groups = new Map<number, Trigger[]>();
  for (const trigger of triggers) {
    const key = keyOf(trigger);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [trigger]);
    else group.push(trigger);
  }
  return groups;
}

/** Attribution cues that are verbs, as triggers of `State`; what is a trigger already stays what it is. */
function speechRows(lexicon: Lexicon): Pick<Row, "lemma" | "cells">[] {
  const told = new Set(readRows(eventsTriggers).map(({ lemma }) => lemma.replace(" + ", " ")));
  return readRows(eventsAttribution)
    .filter(({ lemma }) => !told.has(lemma) && isVerb(lexicon, lemma.split(" ").at(-1)!))
    .map(({ lemma, cells }) => ({ lemma, cells: ["State", cells[0] ?? "", "verb"] }));
}

function isVerb(lexicon: Lexicon, word: string): boolean {
  const found = lexicon.findWord(word);
  return found >= 0 && (lexicon.masks[found]! & bit(CATEGORY.verb)) !== 0;
}

function createTrigger(
  lemma: string,
  [, mode = "", kind = "", test = "", roles = ""]: readonly string[],
  frame: Frame,
  lexicon: Lexicon,
  readNoun: ReadNoun,
): Trigger | undefined {
  const words = lemma.split(" ").filter((word) => word !== "+");
  const isNoun = kind !== "verb";
  const last = words.at(-1)!;
  const head = isNoun ? readNoun(last) : { word: lexicon.findWord(last), features: 0 };
  const parts = words.slice(0, -1).map((word) => readNoun(word));
  if (head === undefined || head.word < 0 || parts.includes(undefined)) return undefined;
  const argumentTest = test === "" ? undefined : parseArgumentTest(test);
  return {
    id: `trigger.${lemma}`,
    frame,
    mode,
    isNoun,
    isPredicate: kind === "predicate",
    head: head.word,
    headEnding: endingOf(head.features),
    parts: parts.map((part, i) => ({ ...toPart(part!), gap: gapAfter(lemma, i) })).reverse(),
    roles: toRoleTable({
      ...frame.roles,
      ...(isNoun ? frame.nominal : nominalPossessor(frame, words.length)),
      ...parseRoles(roles),
    }),
    ownWords: lemma.split(" ").indexOf("+"),
    test: argumentTest,
    weight: words.length * 10 + (argumentTest?.weight ?? 0),
  };
}

function toPart({ word, features }: { word: number; features: number }): Omit<Part, "gap"> {
  return { word, ending: endingOf(features) };
}

function endingOf(features: number): Ending {
  return {
    case: caseOf(features),
    isPossessed: possessiveOf(features) !== 0,
    isPlural: (features & FLAG.plural) !== 0,
  };
}

function gapAfter(lemma: string, index: number): number {
  let word = -1;
  for (const part of lemma.split(" ")) {
    if (part !== "+") word++;
    else if (word === index) return GAP;
  }
  return 0;
}

/** `X-in görüşü olub`: the genitive before the noun of a construction is that of the event noun. */
function nominalPossessor({ nominal }: Frame, words: number): Roles {
  const possessor = words > 1 ? nominal?.possessor : undefined;
  return possessor === undefined ? {} : { possessor };
}

/** `subject=victim | object=agent`. */
function parseRoles(cell: string): Roles {
  if (cell === "") return {};
  return Object.fromEntries(cell.split(" | ").map((pair) => pair.split("=") as [Slot, string]));
}

/** Do the endings of a word in a text suit those of the lemma? A lemma in the nominative stands for the accusative and possessives too. */
export function suits(features: number, ending: Ending): boolean {
  const found = caseOf(features);
  if (ending.isPlural && (features & FLAG.plural) === 0) return false;
  if (ending.isPossessed && possessiveOf(features) === 0 && found !== CASE.accusative) return false;
  return ending.case === CASE.nominative
    ? found === CASE.nominative || found === CASE.accusative
    : found === ending.case;
}
