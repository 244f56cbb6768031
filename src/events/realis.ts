import { FLAG, FORM, formOf } from "../analyses/features.ts";
import type { Realis } from "../types.ts";

/** What the verb form itself says of whether the event happened. */
export function realisOfForm(features: number): Realis {
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
      return features & FLAG.conditional ? "HYPOTHETICAL" : "ACTUAL";
  }
}
