import { CASE, caseOf } from "../analyses/features.ts";
import { readRows } from "../engine/lexicon-table.ts";
import { eventsDenials } from "../generated/events-denials.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { GOVERNOR, type Governor } from "./clauses/phrase.ts";
import type { Frame } from "./frames/frame.ts";

/** What a verb says of the event beside it. */
export interface Denial {
  readonly says: "denied" | "excluded" | "forbidden" | "cancelled" | "postponed";
  /** Bits of the cases the event stands in, and `ABOUT`. */
  readonly cases: number;
}

/** Verbs that deny, call off or put off, by the verb and then by the word before it: `imtina et`. */
export type Denials = ReadonlyMap<number, ReadonlyMap<number, Denial>>;

/** Beside the cases: `səfər barədə məlumatı`. */
const ABOUT = 1 << 31;

export function createDenials(lexicon: Lexicon, readNoun: (word: string) => number): Denials {
  const denials = new Map<number, Map<number, Denial>>();
  const caseNumbers = CASE as Readonly<Record<string, number>>;
  for (const { lemma, cells } of readRows(eventsDenials)) {
    const [says, cases] = cells as [Denial["says"], string];
    const [noun, verb] = lemma.split(" ") as [string, string];
    const bits = cases
      .split(" | ")
      .reduce((all, name) => all | (name === "about" ? ABOUT : 1 << caseNumbers[name]!), 0);
    const word = lexicon.findWord(verb);
    denials.set(word, (denials.get(word) ?? new Map()).set(readNoun(noun), { says, cases: bits }));
  }
  return denials;
}

/** Does a verb with this before it deny an event of a frame that stands like this, or call it off? */
export function denies(
  { says }: Denial,
  { isUtterance, isHeld }: Frame,
  { kind }: Governor,
): boolean {
  // `ittihamı təkzib edib`: what was said was said.
  if (says !== "cancelled") return !isUtterance;
  // `sazişin imzalanması ləğv edilib`, but `sanksiyaları ləğv edib`
  return isHeld || kind === GOVERNOR.verbalNoun;
}

/** Does the event stand as the verb asks: `görüşdən imtina edib`, but `görüşdə təklifdən imtina edib`? */
export function isGoverned(
  { cases }: Denial,
  { kind, features, group }: Governor,
  verb: Governor,
): boolean {
  if (kind !== GOVERNOR.noun && kind !== GOVERNOR.verbalNoun && kind !== GOVERNOR.relative)
    return false;
  if (group?.post !== undefined) return group.post === "about" && (cases & ABOUT) !== 0;
  const own = group?.case ?? caseOf(features);
  if ((cases & (1 << own)) !== 0) return true;
  // The subject of a clause is in the genitive: `görüşün ləğv edildiyi`.
  return own === CASE.genitive && verb.kind !== GOVERNOR.finite;
}
