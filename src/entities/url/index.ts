import { defineKind } from "../kind.ts";
import { urlRules } from "./url.rules.ts";

/** Web addresses: `https://e-qanun.az/framework/60373`, `www.azal.az`. */
export const url = defineKind({ type: "url", lexicons: [], rules: urlRules });
