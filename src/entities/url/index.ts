import type { Kind } from "../kind.ts";
import { urlRules } from "./url.rules.ts";

/** Web addresses: `https://e-qanun.az/framework/60373`, `www.azal.az`. */
export const url: Kind = { type: "url", lexicons: [], rules: urlRules };
