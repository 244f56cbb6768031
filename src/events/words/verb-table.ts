import { readRows } from "../../engine/lexicon-table.ts";
import { eventsVerbs } from "../../generated/events-verbs.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

/** How verb stems belong together. */
export interface VerbTable {
  /** The stem that a word is a spelling of: `ed` of `et`. */
  stemOf(word: number): number;
  /** The verbs whose passive a stem is: `edil` → `et`. */
  activesOf(word: number): readonly number[];
  /** Is it a light verb, whose meaning is in the noun before it, or the passive of one? */
  isLight(word: number): boolean;
  /** Does the verb hold or carry on what is its object? */
  isHolding(word: number): boolean;
  /** Can the verb have an object in the accusative? */
  takesObject(word: number): boolean;
}

export function createVerbTable(lexicon: Lexicon): VerbTable {
  const actives = new Map<number, number[]>();
  const stems = new Map<number, number>();
  const transitive = new Set<number>();
  for (const { lemma, cells } of readRows(eventsVerbs)) {
    const [variant = "", voice = "", active = "", government = ""] = cells;
    const word = lexicon.findWord(lemma);
    if (government.split("; ").includes("acc")) transitive.add(word);
    if (variant !== "") stems.set(lexicon.findWord(variant), word);
    if (voice !== "passive" || active === "") continue;
    const words = active.split(" | ").map((stem) => lexicon.findWord(stem));
    actives.set(
      word,
      words.filter((one) => one >= 0),
    );
  }
  const light = new Set(LIGHT_VERBS.map((stem) => lexicon.findWord(stem)));
  const holding = new Set(HOLDING_VERBS.map((stem) => lexicon.findWord(stem)));
  return {
    stemOf: (word) => stems.get(word) ?? word,
    activesOf: (word) => actives.get(word) ?? NONE,
    isLight: (word) => light.has(word),
    isHolding: (word) => holding.has(word),
    takesObject: (word) => transitive.has(word),
  };
}

const LIGHT_VERBS = [
  "et",
  "ed",
  "edil",
  "ol",
  "olun",
  "ver",
  "veril",
  "al",
  "alın",
  "apar",
  "aparıl",
  "göstər",
  "bildir",
];
const HOLDING_VERBS = ["apar", "keçir", "etdir", "başla", "başlat", "bitir", "dayandır"];
const NONE: readonly number[] = [];
