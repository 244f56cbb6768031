import { defineKind } from "../kind.ts";
import { emailRules } from "./email.rules.ts";

/** E-mail addresses: `info@report.az`. */
export const email = defineKind({ type: "email", lexicons: [], rules: emailRules });
