import { FLAG_NAMES, readRows } from "../../engine/lexicon-table.ts";
import { remember } from "../../engine/remember.ts";
import { namesFamilyNameEndings } from "../../generated/names-family-name-endings.ts";

/** What an ending says of a family name: `-yeva` is a woman's. */
export interface FamilyEnding {
  readonly gender: "m" | "f" | "mf";
  readonly origin: string;
  /** Too common in other words to prove a family name alone. */
  readonly isAmbiguous: boolean;
}

/** The longest ending of a lower-case word that makes it a family name, or undefined. */
export function familyEndingOf(word: string): FamilyEnding | undefined {
  return lookUp(word) ?? undefined;
}

const lookUp = remember((word: string): FamilyEnding | null => {
  endings ??= readEndings();
  for (let length = Math.min(LONGEST, word.length - 2); length > 1; length--) {
    const found = endings.get(word.slice(-length));
    if (found !== undefined) return found;
  }
  return null;
});

const LONGEST = 6;
const AMBIGUOUS = 1 << FLAG_NAMES.indexOf("ambiguous");
let endings: ReadonlyMap<string, FamilyEnding> | undefined;

function readEndings(): ReadonlyMap<string, FamilyEnding> {
  return new Map(
    readRows(namesFamilyNameEndings).map(({ lemma, flags, cells }) => [
      lemma.slice(1),
      {
        gender: (cells[0] ?? "mf") as FamilyEnding["gender"],
        origin: cells[1] ?? "",
        isAmbiguous: (flags & AMBIGUOUS) !== 0,
      },
    ]),
  );
}
