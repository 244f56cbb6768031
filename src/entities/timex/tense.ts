import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG, FORM, formOf } from "../../analyses/features.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { SHAPE } from "../../tokens/tokens.ts";
import type { Tense } from "./reckon.ts";

/** The tense of the first verb after a token, in its sentence: it says whether a time without a year is past or to come. */
export function tenseAfter(reading: Analyses, from: number): Tense {
  const { tokens, table, forms } = reading;
  for (let i = from; i < tokens.count; i++) {
    if ((tokens.shapes[i]! & SHAPE.sentenceStart) !== 0) break;
    if ((table.masks[forms[i]!]! & bit(CATEGORY.verb)) === 0) continue;
    const tense = tenseOf(verbFeatures(reading, forms[i]!));
    if (tense !== undefined) return tense;
  }
  return "none";
}

function verbFeatures({ table }: Analyses, form: number): number {
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    if ((table.features[a]! & FLAG.verb) !== 0 && formOf(table.features[a]!) !== FORM.bare)
      return table.features[a]!;
  }
  return 0;
}

function tenseOf(features: number): Tense | undefined {
  switch (formOf(features)) {
    case FORM.past:
    case FORM.perfect:
    case FORM.reported:
      return "past";
    case FORM.future:
      return (features & FLAG.pastCopula) === 0 ? "future" : "past";
    case FORM.present:
    case FORM.progressive:
    case FORM.aorist:
      return "present";
    case FORM.necessity:
    case FORM.optative:
    case FORM.imperative:
      return "future";
    case FORM.relative:
      return (features & FLAG.future) !== 0 ? "future" : "past";
    default:
      return undefined;
  }
}
