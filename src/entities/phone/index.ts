import { NUMBER_LABELS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { phoneRules } from "./phone.rules.ts";

/** Telephone numbers: `+994 12 493 00 91`, `(012) 493-00-91`, `*9229`. */
export const phone: Kind = { type: "phone", lexicons: [NUMBER_LABELS], rules: phoneRules };
