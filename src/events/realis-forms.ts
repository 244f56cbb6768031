import {
  CASE,
  caseOf,
  FLAG,
  FORM,
  formOf,
  POSSESSIVE,
  possessiveOf,
} from "../analyses/features.ts";
import type { Realis } from "../types.ts";
import { GOVERNOR, type Governor, isBare } from "./clauses/phrase.ts";

// What the form of a governor says of whether it happened.

/** What the verb form itself says of whether the event happened. */
export function realisOfForm(features: number): Realis {
  if (features & FLAG.conditional) return "HYPOTHETICAL";
  switch (formOf(features)) {
    case FORM.future:
      return "PLANNED";
    case FORM.necessity:
    case FORM.optative:
    case FORM.imperative:
      return "REQUESTED";
    case FORM.aorist:
      return "POSSIBLE";
    case FORM.relative:
      return features & FLAG.future ? "PLANNED" : "ACTUAL";
    default:
      return "ACTUAL";
  }
}

/** Is it told as over? */
export function isPast(features: number): boolean {
  const form = formOf(features);
  return form === FORM.past || form === FORM.perfect;
}

/** `gəlməyib`, `iştirak etmədən`: the form itself denies what the verb says. */
export function polarityOf(features: number): "POS" | "NEG" {
  return features & FLAG.negative || isWithout(features) ? "NEG" : "POS";
}

/** `iştirak etmədən`: the bare ablative of a verbal noun says without what. */
function isWithout(features: number): boolean {
  return (
    formOf(features) === FORM["verbal-noun"] &&
    caseOf(features) === CASE.ablative &&
    possessiveOf(features) === POSSESSIVE.none
  );
}

/** `nə hücum, nə də partlayış olub`: does its verb say that there was none? */
export function isNone({ main, group }: Governor): boolean {
  return main?.isDenied === true && group !== undefined && isBare(group);
}

/** May the words behind a verbal noun weigh it, `keçirilməsinin əhəmiyyəti`, or say what it is about, `tikilməsinə dair saziş`? */
export function isWeighed({ kind, features }: Governor): boolean {
  return kind === GOVERNOR.verbalNoun && WEIGHED.has(caseOf(features));
}

const WEIGHED: ReadonlySet<number> = new Set([CASE.nominative, CASE.genitive, CASE.dative]);

/** `bərpa edilməsi üçün`: what something else is done for is not done yet. */
export function isPurpose({ features, main, phrase }: Governor): boolean {
  if (formOf(features) !== FORM["verbal-noun"] || main === undefined || phrase === undefined)
    return false;
  return main.groups.some(({ post, members }) => post === "purpose" && members.includes(phrase));
}

/** `ixrac etməyə başlayacaq`, `yardım göstərməkdə davam edib`: the infinitive is of the verb at a token. */
export function isPhaseOf(token: number, { kind, main, features }: Governor): boolean {
  const found = caseOf(features);
  return (
    kind === GOVERNOR.verbalNoun &&
    main?.token === token &&
    (found === CASE.dative || found === CASE.locative)
  );
}
