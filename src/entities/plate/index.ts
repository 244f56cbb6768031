import { NUMBER_LABELS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { plateRules } from "./plate.rules.ts";

/** Number plates of Azerbaijani vehicles: `10-AA-123`. */
export const plate = defineKind({ type: "plate", lexicons: [NUMBER_LABELS], rules: plateRules });
