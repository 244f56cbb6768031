import { CASE, caseOf, FLAG, possessiveOf } from "../../analyses/features.ts";
import { openTable, type TableReader } from "../../engine/lexicon-table.ts";
import { pushTo } from "../../engine/push-to.ts";
import { eventsAttribution } from "../../generated/events-attribution.ts";
import { eventsTriggers } from "../../generated/events-triggers.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { foldCase } from "../../text/fold-case.ts";
import type { Frame } from "../frames/frame.ts";
import { FRAMES } from "../frames/index.ts";
import { state } from "../frames/state.ts";
import { isYours } from "../words/word-reader.ts";
import { type ArgumentTest, parseArgumentTest } from "./argument-tests.ts";
import { type RoleCells, type RoleTable, toRoleTable } from "./role-table.ts";

/** One row of `lexicons/events/triggers.tsv`. */
export interface Trigger {
  /** `trigger.` and the lemma. */
  readonly id: string;
  readonly frame: Frame;
  readonly mode: string;
  readonly isNoun: boolean;
  /** Tells an event only as a predicate: `qərarlıdır`. */
  readonly isPredicate: boolean;
  /** Its words tell other things too: `çıxış edib` of a speaker, or of a band. */
  readonly isAmbiguous: boolean;
  /** Tells an event only where one of its type was told before: `əməliyyat` after an attack. */
  readonly recalls: boolean;
  /** Tells an event only where one of sport was told before: `görüş` after a match. */
  readonly recallsSport: boolean;
  /** Features of a head noun in the lemma: its case, possessive and plural are asked for. */
  readonly headEnding: number;
  /** The word before the head, the others linked to it; undefined where there is none. */
  readonly nearest: Part | undefined;
  /** Bit of the word before that one, or 0; see {@link TriggerTable.partBit}. */
  readonly nextBit: number;
  readonly roles: RoleTable;
  /** How many words stand before the first plus: the nominal part, which can fill a role itself. */
  readonly ownWords: number;
  readonly test: ArgumentTest | undefined;
  /** Rows with more words go first, then verbs, then rows with more conditions: they are more specific. */
  readonly rank: number;
}

export interface Part {
  readonly word: number;
  /** Its features in the lemma: a case other than the nominative stays, and a possessive and plural too. */
  readonly ending: number;
  /** How many other words may stand between this word and the next. */
  readonly gap: number;
  /** The part before it. */
  readonly before: Part | undefined;
}

/** `təəssüf + bildir`: this many words may stand where the plus is. */
export const GAP = 3;

/** Several rows, by the word that stands at one place in them; those of a word are read when it is met. */
class RowsByWord {
  /** Bits of the words; see {@link TriggerTable.partBit}. */
  readonly bits: number;
  private readonly rows: readonly PlacedRow[];
  private readonly table: TriggerTable;
  private readonly wordOf: (trigger: Trigger) => number;
  private readonly known = new Map<number, readonly Trigger[]>();

  constructor(
    rows: readonly PlacedRow[],
    table: TriggerTable,
    wordOf: (trigger: Trigger) => number,
  ) {
    this.rows = rows;
    this.table = table;
    this.wordOf = wordOf;
    this.bits = rows.reduce((bits, { beginning }) => bits | bitOfBeginning(beginning), 0);
  }

  /** The rows with this lexicon word. */
  of(word: number): readonly Trigger[] {
    let triggers = this.known.get(word);
    if (triggers === undefined) {
      triggers = this.read(word);
      this.known.set(word, triggers);
    }
    return triggers;
  }

  private read(word: number): Trigger[] {
    const text = this.table.textOf(word);
    const own = softBeginning(text);
    const found: Trigger[] = [];
    for (const { row, beginning } of this.rows) {
      if (text.length >= SOFT && beginning !== own) continue;
      const trigger = this.table.readRow(row);
      if (trigger !== undefined && this.wordOf(trigger) === word) found.push(trigger);
    }
    return found;
  }
}

/** A row by its number, and how the word begins that it is looked up by. */
interface PlacedRow {
  readonly row: number;
  readonly beginning: string;
}

/** The rows with one last word. */
export interface HeadRows {
  /** That word is the verb `ol`, which is also the copula. */
  readonly isBe: boolean;
  /** Rows of that word alone. */
  readonly bare: readonly Trigger[];
  /** Rows of several words, by the one nearest to the last. */
  readonly near: RowsByWord;
  /** Rows whose first word may also stand after a participle, by that word. */
  readonly around: RowsByWord;
}

const ALL_BITS = -1;

function bitOfWord(text: string): number {
  return bitOfBeginning(softBeginning(text));
}

function bitOfBeginning(beginning: string): number {
  if (beginning.length < SOFT) return ALL_BITS;
  let hash = 0;
  for (let i = 0; i < SOFT; i++) hash = Math.imul(hash, 31) + beginning.charCodeAt(i);
  return 1 << (Math.imul(hash, 0x9e3779b1) >>> 27);
}

/** How a word of a lemma reads, as a noun: `atəşə` is `atəş` in the dative. */
export type ReadNoun = (word: string) => { word: number; features: number } | undefined;

/**
 * Every trigger by its last word.
 *
 * What a word of a row is in the lexicon is found by reading it as a text is read, and most rows are never asked for: the rows
 * whose last words begin alike are read when a word that begins so is met.
 */
export class TriggerTable {
  /** The verb `ol`, which is also the copula. */
  readonly be: number;
  private readonly lexicon: Lexicon;
  private readonly readNoun: ReadNoun;
  private readonly triggers = openTable(eventsTriggers);
  private readonly cues = openTable(eventsAttribution);
  /** Rows by the beginning of their last word; those of the cues are counted on from those of the triggers. */
  private readonly rows = new Map<string, number[]>();
  private readonly lastWords: string[] = [];
  /** The other words of rows, by the three letters they begin with. */
  private readonly parts = new Map<string, string[]>();
  /** Rows that have been read. */
  private readonly read = new Map<number, Trigger | undefined>();
  private readonly verbs = new Map<number, HeadRows | undefined>();
  private readonly nouns = new Map<number, HeadRows | undefined>();

  constructor(lexicon: Lexicon, readNoun: ReadNoun) {
    this.lexicon = lexicon;
    this.readNoun = readNoun;
    this.be = lexicon.findWord("ol");
    const parts = new Set<string>();
    this.file(this.triggers, 0, parts);
    this.file(this.cues, this.triggers.size, parts);
    for (const part of parts) {
      if (part.length >= SOFT) pushTo(this.parts, softBeginning(part), part);
    }
  }

  /** The rows that end in a word, which is a verb in them or a noun. */
  rowsOf(word: number, isNoun: boolean): HeadRows | undefined {
    const known = isNoun ? this.nouns : this.verbs;
    if (!known.has(word)) known.set(word, this.toHeadRows(this.readRows(word, isNoun), word));
    return known.get(word);
  }

  /** A lexicon word as it is spelled. */
  textOf(word: number): string {
    return this.lexicon.words.text(word);
  }

  /** Files the rows of a table by their last words, and collects the others. */
  private file(table: TableReader, first: number, parts: Set<string>): void {
    for (let row = 0; row < table.size; row++) {
      const words = table.lemma(row).split(" ");
      const last = words.pop()!;
      pushTo(this.rows, beginningOf(last), first + row);
      this.lastWords.push(last);
      for (const word of words) parts.add(word);
    }
  }

  /**
   * One bit of 32 for a word that may stand in rows before their last word, 0 for one that cannot: of words and rows that have no bit
   * in common, no word is in the rows.
   */
  partBit(word: number): number {
    const text = this.textOf(word);
    if (text.length < SOFT) return ALL_BITS;
    const beginning = softBeginning(text);
    const isPart = this.parts.get(beginning)?.some((part) => isFormOf(part, text));
    return isPart ? bitOfBeginning(beginning) : 0;
  }

  private readRows(word: number, isNoun: boolean): number[] {
    const text = this.textOf(word);
    const own = softBeginning(text);
    // To look at three letters is quicker than to read the word.
    return (this.rows.get(beginningOf(text)) ?? []).filter(
      (row) =>
        this.isNoun(row) === isNoun &&
        (text.length < SOFT || softBeginning(this.lastWords[row]!) === own) &&
        this.headOf(row) === word,
    );
  }

  private toHeadRows(rows: readonly number[], word: number): HeadRows | undefined {
    if (rows.length === 0) return undefined;
    const bare: Trigger[] = [];
    const near: PlacedRow[] = [];
    const around: PlacedRow[] = [];
    for (const row of rows) {
      const words = this.lemmaOf(row).split(" ");
      const parts = words.slice(0, -1).filter((word) => word !== "+");
      const [first] = parts;
      if (first === undefined) {
        const trigger = this.readRow(row);
        if (trigger !== undefined) bare.push(trigger);
        continue;
      }
      near.push({ row, beginning: softBeginning(parts.at(-1)!) });
      if (!this.isNoun(row) && words[1] === "+")
        around.push({ row, beginning: softBeginning(first) });
    }
    return {
      isBe: word === this.be,
      bare,
      near: new RowsByWord(near, this, ({ nearest }) => nearest!.word),
      around: new RowsByWord(around, this, ({ nearest }) => farthestOf(nearest!).word),
    };
  }

  private lemmaOf(row: number): string {
    const { triggers, cues } = this;
    return row < triggers.size ? triggers.lemma(row) : cues.lemma(row - triggers.size);
  }

  /** Is the last word of a row a noun? Those of the cues that are rows are verbs. */
  private isNoun(row: number): boolean {
    return row < this.triggers.size && this.triggers.cell(row, KIND_COLUMN) !== "verb";
  }

  /** Lexicon word of a row's last word, or -1. */
  private headOf(row: number): number {
    const last = this.lastWords[row]!;
    return this.isNoun(row) ? (this.readNoun(last)?.word ?? -1) : this.lexicon.findWord(last);
  }

  /** A row as a trigger; undefined if it is none. */
  readRow(row: number): Trigger | undefined {
    if (!this.read.has(row)) this.read.set(row, this.createTrigger(row));
    return this.read.get(row);
  }

  private createTrigger(row: number): Trigger | undefined {
    const { triggers, cues, lexicon, readNoun } = this;
    if (row < triggers.size) {
      const cells = triggers.columns.map((_, column) => triggers.cell(row, column));
      return createTrigger(triggers.lemma(row), cells, triggers.flags(row), lexicon, readNoun);
    }
    // Attribution cues that are verbs are triggers of `State`; what is a trigger of an event in any case stays what it is.
    const lemma = cues.lemma(row - triggers.size);
    const mode = cues.cell(row - triggers.size, 0);
    // What is told of without a speaker is no speaker.
    const told = `${state.type} ${mode}`;
    const cells = [told, "verb", "", mode.startsWith("impersonal") ? "subject=" : ""];
    const isCue = isVerb(lexicon, this.lastWords[row]!) && !this.isTrigger(lemma);
    if (!isCue) return undefined;
    return createTrigger(lemma, cells, cues.flags(row - triggers.size), lexicon, readNoun);
  }

  /** Is a cue a trigger under any condition? */
  private isTrigger(cue: string): boolean {
    const { rows, triggers } = this;
    const alike = rows.get(beginningOf(cue.slice(cue.lastIndexOf(" ") + 1))) ?? [];
    return alike.some(
      (row) =>
        row < triggers.size &&
        triggers.lemma(row).replace(" + ", " ") === cue &&
        triggers.cell(row, TEST_COLUMN) === "",
    );
  }
}

/** What words of one stem begin with, whatever their ending: many a stem has two letters, and none softens before the third. */
function beginningOf(word: string): string {
  return foldCase(word.slice(0, 2));
}

/** The letters of {@link softBeginning}. */
const SOFT = 3;

/** The first three letters, the third as it is before it softens: `çox` and `çoğu`, `ocaq` and `ocağı` do not differ in them. */
function softBeginning(word: string): string {
  const beginning = foldCase(word.slice(0, SOFT));
  const third = beginning.charAt(SOFT - 1);
  if (third === "ğ") return `${beginning.slice(0, -1)}q`;
  return third === "y" ? `${beginning.slice(0, -1)}k` : beginning;
}

/** Can a word of a row be a form of a lexicon word? Of that, the last letter may soften: `razılığı`, `razılıq`. */
function isFormOf(form: string, word: string): boolean {
  return foldCase(form).startsWith(word.slice(0, -1));
}

/** Columns `kind` and `test` of the triggers. */
const KIND_COLUMN = 1;
const TEST_COLUMN = 2;

const FRAMES_BY_TYPE: ReadonlyMap<string, Frame> = new Map(
  FRAMES.map((frame) => [frame.type, frame]),
);

function isVerb(lexicon: Lexicon, word: string): boolean {
  const found = lexicon.findWord(word);
  return found >= 0 && (lexicon.masks[found]! & bit(CATEGORY.verb)) !== 0;
}

function createTrigger(
  lemma: string,
  [told = "", kind = "", test = "", roles = ""]: readonly string[],
  flags: number,
  lexicon: Lexicon,
  readNoun: ReadNoun,
): Trigger | undefined {
  const [type = ""] = told.split(" ");
  const frame = FRAMES_BY_TYPE.get(type);
  if (frame === undefined) return undefined;
  const words = lemma.split(" ");
  const isNoun = kind !== "verb";
  const last = words.pop()!;
  const head = isNoun ? readNoun(last) : { word: lexicon.findWord(last), features: 0 };
  if (head === undefined || head.word < 0) return undefined;
  const parts = readParts(words, readNoun);
  if (parts === undefined) return undefined;
  const nearest = parts.at(-1);
  const count = parts.length + 1;
  const argumentTest = test === "" ? undefined : parseArgumentTest(test);
  return {
    id: `trigger.${lemma}`,
    frame,
    mode: told.slice(type.length + 1),
    isNoun,
    isPredicate: kind === "predicate",
    isAmbiguous: (flags & ROW_FLAG.ambiguous) !== 0,
    recalls: (flags & ROW_FLAG.recall) !== 0,
    recallsSport: (flags & ROW_FLAG["recall-sport"]) !== 0,
    headEnding: head.features,
    nearest,
    nextBit: nearest?.before === undefined ? 0 : bitOfWord(lexicon.words.text(nearest.before.word)),
    roles: rolesOf(frame, isNoun, count, parseRoles(roles)),
    ownWords: words.indexOf("+"),
    test: argumentTest,
    rank: count * WORD_RANK + (isNoun ? 0 : VERB_RANK) + (argumentTest?.weight ?? 0),
  };
}

/** The words before the last, each linked to the one before it; undefined if one of them cannot be read. */
function readParts(words: readonly string[], readNoun: ReadNoun): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] === "+") continue;
    const read = readNoun(words[i]!);
    if (read === undefined) return undefined;
    const { word, features: ending } = read;
    parts.push({ word, ending, gap: words[i + 1] === "+" ? GAP : 0, before: parts.at(-1) });
  }
  return parts;
}

/** What the frame says of slots, but for what the row itself says. */
function rolesOf(frame: Frame, isNoun: boolean, words: number, own: RoleCells): RoleTable {
  return toRoleTable({
    ...agentOfMiddle(frame, own),
    ...frame.roles,
    ...(isNoun ? frame.nominal : nominalPossessor(frame, words)),
    ...own,
  });
}

/** `polis tərəfindən bağlanıb`: what has its object for a subject has who does it beside it. */
function agentOfMiddle({ roles: { subject, object } }: Frame, own: RoleCells): RoleCells {
  if (subject === undefined || object === undefined || subject === object) return {};
  return own.subject === object ? { agent: subject } : {};
}

/** What a word and a verb count in the rank of a row; its conditions together count less than either. */
const WORD_RANK = 1 << 16;
const VERB_RANK = 1 << 15;

/** The first word of a row. */
export function farthestOf(nearest: Part): Part {
  let part = nearest;
  while (part.before !== undefined) part = part.before;
  return part;
}

/** `X-in görüşü olub`: the genitive before the noun of a construction is that of the event noun. */
function nominalPossessor({ nominal }: Frame, words: number): RoleCells {
  const possessor = words > 1 ? nominal?.possessor : undefined;
  return possessor === undefined ? {} : { possessor };
}

/** `subject=victim | object=agent`. */
function parseRoles(cell: string): RoleCells {
  if (cell === "") return {};
  return Object.fromEntries(cell.split(" | ").map((pair) => pair.split("=")));
}

/**
 * Do the endings of a word in a text suit those of the lemma? A lemma in the nominative stands for the accusative and possessives too,
 * and one in the accusative for the nominative of a passive: `xatirəsini anıb`, `xatirəsi anılıb`.
 */
export function suits(features: number, ending: number, isPassive: boolean): boolean {
  const found = caseOf(features);
  const asked = caseOf(ending);
  if ((ending & ~features & FLAG.plural) !== 0) return false;
  // `sanksiyaları` may be in the accusative too, which a passive has in the nominative: `sanksiyalar uzadılıb`.
  const isPlainPlural = isPassive && (ending & FLAG.plural) !== 0;
  const isOwned = possessiveOf(ending) !== 0 && !isPlainPlural;
  if (isOwned && possessiveOf(features) === 0 && found !== CASE.accusative) return false;
  const isObject = isPassive && asked === CASE.accusative;
  if (isObject && isYours(features)) return false;
  if (asked !== CASE.nominative && !isObject) return found === asked;
  return found === CASE.nominative || found === CASE.accusative || found === CASE.genitive;
}
