import { NUMBER_LABELS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { finRules } from "./fin.rules.ts";

/** Personal identification numbers: `FİN: 5ABC1DE`. */
export const fin = defineKind({ type: "fin", lexicons: [NUMBER_LABELS], rules: finRules });
