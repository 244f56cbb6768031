import { EndingTable } from "../../engine/ending-table.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { namesFamilyNameEndings } from "../../generated/names-family-name-endings.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";

/** What an ending says of a family name: `-yeva` is a woman's. */
export interface FamilyEnding {
  readonly gender: "m" | "f" | "mf";
  readonly origin: string;
  /** `-yeviç` says who the father is, always; `-oviç` may. */
  readonly patronymic: "always" | "may" | "";
  /** How many letters it has. */
  readonly length: number;
  /** Too common in other words to prove a family name alone. */
  readonly isAmbiguous: boolean;
}

/** The longest ending of a lower-case word that makes it a family name, or undefined. */
export function familyEndingOf(word: string): FamilyEnding | undefined {
  const key = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) key[i] = word.charCodeAt(i);
  return familyEndingAt(key, key.length);
}

/** The same, for the word `key[0…end)`. */
export function familyEndingAt(key: Uint16Array, end: number): FamilyEnding | undefined {
  endings ??= readEndings();
  return endings.longestOf(key, end);
}

let endings: EndingTable<FamilyEnding> | undefined;

function readEndings(): EndingTable<FamilyEnding> {
  const table = new EndingTable<FamilyEnding>();
  for (const { lemma, flags, cells } of readRows(namesFamilyNameEndings)) {
    const [gender, origin, patronymic] = cells as [
      FamilyEnding["gender"],
      string,
      FamilyEnding["patronymic"],
    ];
    const isAmbiguous = (flags & ROW_FLAG.ambiguous) !== 0;
    const ending = lemma.slice(1);
    table.add(ending, { gender, origin, patronymic, length: ending.length, isAmbiguous });
  }
  return table;
}
