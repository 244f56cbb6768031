import {
  CASE,
  caseOf,
  FIELD,
  FLAG,
  FORM,
  formOf,
  POSSESSIVE,
  possessiveOf,
} from "../../analyses/features.ts";
import { WORD, type WordKind } from "./word-kind.ts";

// What the features of a form alone say of what it may be.

/** What a form of a verb does in its sentence. */
export function verbKind(features: number): WordKind {
  const form = formOf(features);
  if (form <= FORM.imperative || form === FORM.bare) return WORD.finite;
  if (form === FORM.converb || form === FORM["converb-a"]) return WORD.converb;
  if (form === FORM.participle) return WORD.participle;
  if (form === FORM.relative) return WORD.relative;
  return features & FLAG.copula ? WORD.nominalPredicate : WORD.verbalNoun;
}

/** Forms of a verb that look like a noun in this form: `gələcəklər` like some futures, `gələcəyini` like somebody's. */
export function verbFormsLike(features: number): readonly number[] {
  const ending = features & ~FLAG.alternated;
  if (ending === CASE.nominative || ending === FLAG.plural) return FINITE_FORMS;
  if (ending === CASE.dative) return CONVERB_FORMS;
  if ((ending & ~CASE_BITS) !== OWNED) return NO_FORMS;
  return ending === OWNED ? PAST_FORMS : RELATIVE_FORMS;
}

const NO_FORMS: readonly number[] = [];
const FINITE_FORMS = [FORM.future, FORM.present];
const CONVERB_FORMS = [FORM["converb-a"]];
const PAST_FORMS = [FORM.past, FORM.relative];
const RELATIVE_FORMS = [FORM.relative];

const CASE_BITS = (1 << FIELD.case.bits) - 1;
const OWNED = POSSESSIVE["3sg"] << FIELD.possessive.shift;

/** A stem alone, or with a voice: `qaz`, `qazın`; but `qazsa`. */
export function isBareStem(features: number): boolean {
  const form = formOf(features);
  return form === FORM.bare || (form === FORM.none && (features & FLAG.conditional) === 0);
}

/** `etməyi` is of `etmək`; of `etmə` it would be `etməni`. */
export function isAccusativeAction(features: number): boolean {
  return formOf(features) === FORM["verbal-noun"] && isPlainAccusative(features);
}

/** `etməyi xahiş edib`: an infinitive is nobody's, so this is its accusative. */
export function isOwnedInfinitive(features: number): boolean {
  return formOf(features) === FORM.infinitive && possessiveOf(features) !== POSSESSIVE.none;
}

/** An accusative that is nobody's. */
export function isPlainAccusative(features: number): boolean {
  return caseOf(features) === CASE.accusative && possessiveOf(features) === POSSESSIVE.none;
}

/** A word that an ending makes an adjective, with no other on it. */
export function isDerivedAdjective(features: number): boolean {
  return (features & FLAG.derived) !== 0 && (features & ~DERIVATION) === 0;
}

const DERIVATION = FLAG.derived | FLAG.alternated | FLAG.disharmonic;
