import { SETTINGS } from "../src/analyses/feature-words.ts";
import { SIDE, SIDES, type Side } from "../src/analyses/sides.ts";
import { type Link, type PackedChains, packChains } from "../src/engine/chain-automaton.ts";
import type { Row } from "../src/engine/lexicon-table.ts";
import { inEveryHarmony } from "../src/text/harmony.ts";

/** The suffix table as a graph; see `src/analyses/suffix-table.ts`. */
export interface CompiledSuffixes extends PackedChains {
  /** Classes of the table, by number. */
  readonly classes: readonly string[];
}

/** Compiles `lexicons/morphology/suffixes.tsv`. */
export function compileSuffixes(rows: readonly Row[]): CompiledSuffixes {
  const classes = [
    ...new Set(rows.flatMap(({ cells: [from, to] }) => [...from!.split(" | "), to!])),
  ];
  const state = (name: string, side: Side): number => classes.indexOf(name) * SIDES.length + side;
  const links = rows.flatMap((row) => [...linksOf(row, state)]);
  const finals = classes.flatMap(() => SIDES.map((side) => side !== SIDE.soft));
  return { classes, ...packChains(links, finals) };
}

function* linksOf(row: Row, state: (name: string, side: Side) => number): Generator<Link> {
  const [from = "", to = "", features = ""] = row.cells;
  const setting = settingOf(features);
  for (const className of from.split(" | ")) {
    for (const side of SIDES) {
      for (const text of spell(row.lemma, side)) {
        const isSoft = row.lemma.endsWith("Q") && (text.endsWith("ğ") || text.endsWith("y"));
        const nextSide = isSoft
          ? SIDE.soft
          : isVowel(text.at(-1) ?? "")
            ? SIDE.vowel
            : SIDE.consonant;
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
    const keep = bufferIsVowel ? side !== SIDE.vowel : side === SIDE.vowel;
    rest = (keep ? buffer : "") + suffix.slice(3);
  }
  const spelled = inEveryHarmony(rest);
  return side === SIDE.soft ? spelled.filter((text) => isVowel(text.charAt(0))) : spelled;
}

const VOWELS = "aəeıioöuü";

function isVowel(letter: string): boolean {
  return VOWELS.includes(letter);
}
