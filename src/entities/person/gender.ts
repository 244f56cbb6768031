import { type Analyses, bareWord } from "../../analyses/analyze.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { cellOf } from "../words.ts";
import { familyEndingOf } from "./family-endings.ts";

export type Gender = "m" | "f";

/** The gender that a lexicon cell tells, if it tells one. */
export function toGender(cell: string | undefined): Gender | undefined {
  return cell === "m" || cell === "f" ? cell : undefined;
}

/** `oğlu` and `qızı` are endings of family names too: the file of those says whose they are. */
export function genderOfSuffix(word: string): Gender | undefined {
  return toGender(familyEndingOf(`  ${word}`)?.gender);
}

/** The gender that a lower-case family name tells by its ending. */
export function genderOfFamily(family: string): Gender | undefined {
  const ending = familyEndingOf(family);
  return ending?.isAmbiguous ? undefined : toGender(ending?.gender);
}

/** Is a lower-case family name a man's, `Quliyev`, because a woman's is `Quliyeva`? One of `Davudoğlu` or `Kovalski` may be either. */
export function isMansFamily(family: string): boolean {
  return genderOfFamily(`${family}a`) === "f";
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

/** The language that the first given name among tokens `first` to `end` comes from, or `""`. */
export function originOf(reading: Analyses, first: number, end: number): string {
  for (let i = first; i < end; i++) {
    const word = bareWord(reading.table, reading.forms[i]!);
    const origin = cellOf(reading, word, CATEGORY.givenName, "origin");
    if (origin !== "") return origin;
  }
  return "";
}
