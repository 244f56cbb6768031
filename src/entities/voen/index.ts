import { NUMBER_LABELS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { voenRules } from "./voen.rules.ts";

/** Numbers of taxpayers: `VÖEN: 1234567891`. */
export const voen = defineKind({ type: "voen", lexicons: [NUMBER_LABELS], rules: voenRules });
