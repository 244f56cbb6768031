import { NUMBER_LABELS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { phoneRules } from "./phone.rules.ts";

/** Telephone numbers: `+994 12 493 00 91`, `(012) 493-00-91`, `*9229`. */
export const phone = defineKind({ type: "phone", lexicons: [NUMBER_LABELS], rules: phoneRules });
