import { CASE, FIELD, FLAG, FORM, PERSON, POSSESSIVE, VOICE } from "./features.ts";

/** What a feature word of `lexicons/morphology/suffixes.tsv` does to the features of a word. */
export interface Setting {
  readonly mask: number;
  readonly value: number;
  /** Belongs to the outer part of a name: case, `-kı`, copula. What stands before it is the nominative. */
  readonly outer: boolean;
}

function field(name: keyof typeof FIELD, value: number, outer = false): Setting {
  const { shift, bits } = FIELD[name];
  return { mask: ((1 << bits) - 1) << shift, value: value << shift, outer };
}

function flag(bit: number, outer = false): Setting {
  return { mask: 0, value: bit, outer };
}

/** Feature words of the suffix table → the bits they set. */
export const SETTINGS: ReadonlyMap<string, Setting> = new Map([
  ...Object.entries(CASE).map(([name, value]) => [name, field("case", value, true)] as const),
  ...Object.entries(POSSESSIVE).map(([name, value]) => [name, field("possessive", value)] as const),
  ...Object.entries(FORM).map(([name, value]) => [name, field("form", value)] as const),
  ...Object.entries(VOICE).map(([name, value]) => [name, field("voice", value)] as const),
  ["first", field("person", PERSON.first)],
  ["second", field("person", PERSON.second)],
  ["plural", flag(FLAG.plural)],
  ["ki", flag(FLAG.ki, true)],
  ["copula", flag(FLAG.copula, true)],
  ["past-copula", flag(FLAG.pastCopula, true)],
  ["question", flag(FLAG.question, true)],
  ["derived", flag(FLAG.derived)],
  ["negative", flag(FLAG.negative)],
  ["conditional", flag(FLAG.conditional, true)],
  ["pluperfect", flag(FLAG.pastCopula)],
  ["relative-future", flag(FLAG.future)],
  ["ordinal", flag(FLAG.ordinal)],
] as const);
