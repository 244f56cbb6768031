import { defineKind } from "../kind.ts";
import { ibanRules } from "./iban.rules.ts";

/** Numbers of bank accounts whose check digits are right: `AZ21 NABZ 0000 0000 1370 1000 1944`. */
export const iban = defineKind({ type: "iban", lexicons: [], rules: ibanRules });
