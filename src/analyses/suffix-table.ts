import { ChainAutomaton, type Link } from "../engine/chain-automaton.ts";
import { type Row, readRows } from "../engine/lexicon-table.ts";
import { morphologySuffixes } from "../generated/morphology-suffixes.ts";
import { SETTINGS } from "./features.ts";

/**
 * The suffix table as an automaton.
 *
 * A state is a class of the table (what has been said so far) and a side: how the letters before it end, which picks the
 * buffer letters. `Bakı` + `dakı` walks *stem after a vowel* → `da` → *locative after a vowel* → `kı` → *ki after a vowel*.
 */
export interface SuffixTable {
  readonly automaton: ChainAutomaton;
  /** The state of a class on a side. */
  state(className: string, side: Side): number;
}

/** `soft` is after a `ğ` or `y` that stands for `q` or `k`: only a vowel may follow, and something must. */
export type Side = "consonant" | "vowel" | "soft";

const SIDES: readonly Side[] = ["consonant", "vowel", "soft"];
const VOWELS = "aəeıioöuü";

export function isVowel(letter: string): boolean {
  return VOWELS.includes(letter);
}

export function createSuffixTable(): SuffixTable {
  const rows = readRows(morphologySuffixes);
  const classes = new Map<string, number>();
  const classNumber = (name: string): number => {
    const known = classes.get(name);
    if (known !== undefined) return known;
    classes.set(name, classes.size);
    return classes.size - 1;
  };
  const state = (name: string, side: Side): number =>
    classNumber(name) * SIDES.length + SIDES.indexOf(side);
  const links = rows.flatMap((row) => [...linksOf(row, state)]);
  const isFinal = Array.from(
    { length: classes.size * SIDES.length },
    (_, i) => SIDES[i % SIDES.length] !== "soft",
  );
  return { automaton: new ChainAutomaton(links, isFinal), state };
}

function* linksOf(row: Row, state: SuffixTable["state"]): Generator<Link> {
  const [from = "", to = "", features = ""] = row.cells;
  const setting = settingOf(features);
  for (const className of from.split(" | ")) {
    for (const side of SIDES) {
      for (const text of spell(row.lemma, side)) {
        const isSoft = row.lemma.endsWith("Q") && (text.endsWith("ğ") || text.endsWith("y"));
        const nextSide = isSoft ? "soft" : isVowel(text.at(-1) ?? "") ? "vowel" : "consonant";
        yield { from: state(className, side), text, to: state(to, nextSide), ...setting };
      }
    }
  }
}

function settingOf(features: string): Pick<Link, "mask" | "value" | "outer"> {
  let mask = 0;
  let value = 0;
  let outer = false;
  for (const name of features.split(" ")) {
    if (name === "") continue;
    const setting = SETTINGS.get(name);
    if (setting === undefined) throw new Error(`morphology/suffixes: unknown feature "${name}"`);
    mask |= setting.mask;
    value |= setting.value;
    outer ||= setting.outer;
  }
  return { mask, value, outer };
}

/** Every way a suffix of the table is written on one side: `(y)A` after a vowel is `ya` and `yə`. */
function spell(suffix: string, side: Side): string[] {
  const buffer = /^\((.)\)/.exec(suffix)?.[1];
  let rest = suffix;
  if (buffer !== undefined) {
    const bufferIsVowel = buffer === "I" || buffer === "A";
    const keep = bufferIsVowel ? side !== "vowel" : side === "vowel";
    rest = (keep ? buffer : "") + suffix.slice(3);
  }
  let spelled = [""];
  for (const sign of rest) {
    const letters = ARCHIPHONEMES.get(sign) ?? [sign];
    spelled = spelled.flatMap((start) => letters.map((letter) => start + letter));
  }
  return side === "soft" ? spelled.filter((text) => isVowel(text.charAt(0))) : spelled;
}

const ARCHIPHONEMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["A", ["a", "ə"]],
  ["I", ["ı", "i", "u", "ü"]],
  ["Q", ["q", "k", "ğ", "y"]],
]);
