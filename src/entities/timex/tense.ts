import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG, FORM, formOf } from "../../analyses/features.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import type { Tense } from "./reckon.ts";

/**
 * The tense of the verb that a time stands with: the first after it in its sentence that has one. It says whether a time without a
 * year is past or to come.
 *
 * Forms that are mostly nouns or wishes (`artım`, `bildir`) decide only where no other verb follows.
 */
export function tenseAfter(reading: Analyses, from: number): Tense {
  const { tokens, table, forms } = reading;
  let weak: Tense = "none";
  for (let i = from; i < tokens.count; i++) {
    if ((tokens.shapes[i]! & SHAPE.sentenceStart) !== 0) break;
    if ((table.masks[forms[i]!]! & bit(CATEGORY.verb)) === 0) continue;
    const tense = isAttribute(reading, i) ? undefined : tenseOfForm(reading, forms[i]!);
    if (tense !== undefined) return tense;
    if (weak === "none") weak = weakTense(reading, forms[i]!);
  }
  return weak;
}

/** `qüvvəyə minmiş qanun`: the form of the reported past before a noun is a participle. */
function isAttribute({ tokens, table, forms }: Analyses, at: number): boolean {
  const form = forms[at]!;
  let isReported = false;
  for (let a = table.first[form]!; a < table.first[form + 1]! && !isReported; a++) {
    const features = table.features[a]!;
    isReported =
      (features & FLAG.verb) !== 0 &&
      formOf(features) === FORM.reported &&
      (features & FLAG.pastCopula) === 0;
  }
  const next = at + 1;
  return (
    isReported &&
    next < tokens.count &&
    tokens.kinds[next] === TOKEN.word &&
    (tokens.shapes[next]! & SHAPE.sentenceStart) === 0 &&
    !table.keyEquals(forms[next]!, "və")
  );
}

/** The tense of the first reading of a form that has one. */
function tenseOfForm({ table }: Analyses, form: number): Tense | undefined {
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const features = table.features[a]!;
    const tense = (features & FLAG.verb) === 0 ? undefined : tenseOf(features);
    if (tense !== undefined) return tense;
  }
  return undefined;
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
      return "present";
    case FORM.necessity:
      return "future";
    case FORM.relative:
      // `baş verdiyi` may be of any time, seen from its main clause.
      return (features & FLAG.future) !== 0 ? "future" : "none";
    default:
      return undefined;
  }
}

/** Aorist and wishes speak of what is to come, but their forms are other words as well. */
function weakTense({ table }: Analyses, form: number): Tense {
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const features = table.features[a]!;
    if ((features & FLAG.verb) === 0) continue;
    switch (formOf(features)) {
      case FORM.aorist:
        return "present";
      case FORM.optative:
        return "future";
      default:
    }
  }
  return "none";
}
