import { hasKey } from "../../engine/has-key.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { toBits } from "../../engine/to-bits.ts";
import { eventsArgumentClasses } from "../../generated/events-argument-classes.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { foldCase } from "../../text/fold-case.ts";
import { inEveryHarmony } from "../../text/harmony.ts";
import type { MentionType } from "../../types.ts";

/** What the head of a phrase may stand for, as bits: what tells homographs of triggers apart. */
const CLASS_NAMES = [
  "person",
  "envoy",
  "institution",
  "country",
  "place",
  "building",
  "document",
  "decree",
  "law",
  "vehicle",
  "weapon",
  "amount",
  "time",
  "happening",
  "clause",
  "relation",
  "figure",
  "team",
  "road",
  "crime",
  "position",
  "collective",
  "force",
  "goods",
  "topic",
  "statement",
  "process",
  "permit",
  "event",
  "war",
  "office",
] as const;

export const CLASS = toBits(CLASS_NAMES);

/** Mentions of other types take no part in events: their words are read as words. */
export const CLASS_OF_MENTION: Readonly<Partial<Record<MentionType, number>>> = {
  person: CLASS.person,
  country: CLASS.country,
  place: CLASS.place,
  organisation: CLASS.institution,
  "named-event": CLASS.happening,
  date: CLASS.time,
  time: CLASS.time,
  duration: CLASS.time,
  set: CLASS.time,
  money: CLASS.amount,
  percent: CLASS.amount,
};

/** Classes of lexicon words. */
export class ArgumentClasses {
  private readonly lexicon: Lexicon;
  /** Classes of the rows of `lexicons/events/argument-classes.tsv`, by the words as they are looked up. */
  private readonly rows = new Map<string, string>();
  private readonly listed = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    for (const { lemma, cells } of readRows(eventsArgumentClasses)) {
      const key = foldCase(lemma);
      const before = this.rows.get(key);
      this.rows.set(key, before === undefined ? cells[0]! : `${before} | ${cells[0]}`);
    }
  }

  of(word: number): number {
    if (word < 0) return 0;
    const mask = this.lexicon.masks[word]!;
    let bits = this.listedOf(word);
    if (mask & (1 << CATEGORY.position)) bits |= CLASS.person | CLASS.office;
    if (mask & (1 << CATEGORY.people)) bits |= CLASS.person;
    // `qaydanın tətbiqi`: an application is a body by its name alone.
    if (mask & (1 << CATEGORY.organisationHead) && !(bits & CLASS.process))
      bits |= CLASS.institution;
    if (mask & (1 << CATEGORY.placeHead)) bits |= CLASS.place | this.buildingOf(word);
    if (mask & (1 << CATEGORY.timeUnit)) bits |= CLASS.time;
    return bits;
  }

  /** `kilsə`: what is built is a head of places of that kind. */
  private buildingOf(word: number): number {
    const { lexicon } = this;
    const root = lexicon.rootOf(word);
    for (let e = lexicon.firstEntry(root); e >= 0; e = lexicon.nextEntry(e)) {
      const isHead = lexicon.categoryOf(e) === CATEGORY.placeHead;
      if (isHead && lexicon.cell(e, "kind") === "building") return CLASS.building;
    }
    return 0;
  }

  private listedOf(word: number): number {
    const known = this.listed.get(word);
    if (known !== undefined) return known;
    const text = this.lexicon.words.text(word);
    const bits = this.classesOf(text) ?? (isDoer(text) ? CLASS.person : 0);
    this.listed.set(word, bits);
    return bits;
  }

  private classesOf(text: string): number | undefined {
    return this.rows
      .get(text)
      ?.split(" | ")
      .reduce((sum, name) => sum | bitOf(name), 0);
  }
}

/** `neftçi`, `respublikaçılar`: who does something, unless a row says otherwise. */
function isDoer(text: string): boolean {
  return DOERS.some((ending) => text.endsWith(ending));
}

const DOERS = ["çI", "çIlAr"].flatMap(inEveryHarmony);

export function bitOf(name: string): number {
  if (!hasKey(CLASS, name)) throw new Error(`events: unknown argument class "${name}"`);
  return CLASS[name];
}
