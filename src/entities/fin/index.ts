import { NUMBER_LABELS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { finRules } from "./fin.rules.ts";

/** Personal identification numbers: `FİN: 5ABC1DE`. */
export const fin: Kind = { type: "fin", lexicons: [NUMBER_LABELS], rules: finRules };
