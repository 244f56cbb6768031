import { readRows } from "../../engine/lexicon-table.ts";
import { numbersIbanLengths } from "../../generated/numbers-iban-lengths.ts";
import { CHAR, classOf, isDigit } from "../../text/letters.ts";

/** An account number in a text: the offset where it ends, and its characters without spaces. */
export interface Iban {
  readonly end: number;
  readonly value: string;
}

/**
 * Reads the IBAN that begins at an offset, in one piece or in groups. The country says how long it is, and its check digits must be
 * right: so spaces may stand where they like, and what is misspelt is no account.
 */
export function readIban(text: string, start: number): Iban | undefined {
  const length = lengthOf(letterAt(text, start) + letterAt(text, start + 1));
  let value = "";
  let at = start;
  while (value.length < length) {
    if (value !== "" && classOf(text.charCodeAt(at)) === CHAR.space) at++;
    const letter = letterAt(text, at++);
    if (letter === "") return undefined;
    value += letter;
  }
  const isWhole = value !== "" && letterAt(text, at) === "" && remainder(value) === 1;
  return isWhole ? { end: at, value } : undefined;
}

let lengths: ReadonlyMap<string, number> | undefined;

function lengthOf(country: string): number {
  lengths ??= new Map(
    readRows(numbersIbanLengths).map(({ lemma, cells }) => [lemma, Number(cells[0])]),
  );
  return lengths.get(country) ?? 0;
}

/** A digit or a capital; banks of Azerbaijan are written with `İ` for `I`. */
function letterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (unit === DOTTED_I) return "I";
  return isDigit(unit) || (unit >= CAPITAL_A && unit <= CAPITAL_Z) ? text.charAt(at) : "";
}

const DOTTED_I = 0x130;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

/** The country and the check digits. */
const FRONT = 4;

/** ISO 7064 MOD 97-10: the country and its check digits go to the end, a letter is a number of two digits, A being 10. */
function remainder(iban: string): number {
  let rest = 0;
  for (const letter of iban.slice(FRONT) + iban.slice(0, FRONT)) {
    const number = Number.parseInt(letter, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest;
}
