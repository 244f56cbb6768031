import {
  CASE,
  caseOf,
  FLAG,
  FORM,
  formOf,
  PERSON,
  POSSESSIVE,
  personOf,
  possessiveOf,
  VOICE,
  voiceOf,
} from "../src/analyses/features.ts";

/** Says what the endings of a word say, in the words of the suffix table; a stem without endings says nothing. */
export function describeFeatures(features: number): string {
  const flagged = (flag: number, name: string): string => (features & flag ? name : "");
  return [
    nameOf(VOICE, voiceOf(features)),
    nameOf(FORM, formOf(features)),
    flagged(FLAG.negative, "negative"),
    flagged(FLAG.future, "relative-future"),
    flagged(FLAG.derived, "derived"),
    flagged(FLAG.ordinal, "ordinal"),
    flagged(FLAG.plural, "plural"),
    nameOf(POSSESSIVE, possessiveOf(features)),
    nameOf(CASE, caseOf(features)),
    flagged(FLAG.ki, "ki"),
    flagged(FLAG.pastCopula, "past-copula"),
    flagged(FLAG.conditional, "conditional"),
    flagged(FLAG.copula, "copula"),
    flagged(FLAG.question, "question"),
    nameOf(PERSON, personOf(features)),
  ]
    .filter((name) => name !== "")
    .join(" ");
}

/** The first value of each field is its default and goes without saying. */
function nameOf(field: Readonly<Record<string, number>>, value: number): string {
  return value === 0 ? "" : (Object.keys(field).find((name) => field[name] === value) ?? "?");
}
