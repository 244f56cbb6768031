import type { Analyses } from "../analyses/analyze.ts";
import { FLAG } from "../analyses/features.ts";
import { isFormOf } from "../analyses/form-of.ts";

/** Makes a token of a people's name that of its language: `rus dili`, `rus və türk dillərində`, but not `türk dilçiləri`. */
export function isLanguageWord(reading: Analyses, token: number): boolean {
  return isFormOf(reading, token, LANGUAGE, (features) => (features & FLAG.derived) === 0);
}

/** `dilləri`, of several of them. */
export function isLanguagesWord(reading: Analyses, token: number): boolean {
  return isFormOf(reading, token, LANGUAGE, isPlural);
}

function isPlural(features: number): boolean {
  return (features & (FLAG.derived | FLAG.plural)) === FLAG.plural;
}

const LANGUAGE = ["dil"];
