import type { Kind } from "../kind.ts";
import { emailRules } from "./email.rules.ts";

/** E-mail addresses: `info@report.az`. */
export const email: Kind = { type: "email", lexicons: [], rules: emailRules };
