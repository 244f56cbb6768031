import { type Analyses, bareWord } from "../../analyses/analyze.ts";
import { CATEGORY, type Category } from "../../lexicon/category.ts";
import { familyEndingOf } from "./family-endings.ts";

export type Gender = "m" | "f";

/** The gender that a lexicon cell tells, if it tells one. */
export function toGender(cell: string | undefined): Gender | undefined {
  return cell === "m" || cell === "f" ? cell : undefined;
}

/** A cell of the one-word entry of a category, or `""`. */
export function cellOf(
  { lexicon }: Analyses,
  word: number,
  category: Category,
  column: string,
): string {
  if (word < 0) return "";
  for (let e = lexicon.firstEntry(lexicon.rootOf(word)); e >= 0; e = lexicon.nextEntry(e))
    if (lexicon.categoryOf(e) === category) return lexicon.cell(e, column);
  return "";
}

/** `oğlu` and `qızı` are endings of family names too: the file of those says whose they are. */
export function genderOfSuffix(word: string): Gender | undefined {
  return toGender(familyEndingOf(`  ${word}`)?.gender);
}

/** The gender that a given name or a patronymic among tokens `first` to `end` tells. */
export function genderAmong(reading: Analyses, first: number, end: number): Gender | undefined {
  let gender: Gender | undefined;
  for (let i = first; i < end; i++) {
    const word = bareWord(reading.table, reading.forms[i]!);
    if (word < 0) continue;
    const isSuffix = cellOf(reading, word, CATEGORY.nameParticle, "position") === "suffix";
    if (isSuffix) return genderOfSuffix(reading.table.keyText(reading.forms[i]!));
    gender ??=
      toGender(cellOf(reading, word, CATEGORY.givenName, "gender")) ??
      toGender(cellOf(reading, word, CATEGORY.honorific, "gender"));
  }
  return gender;
}
