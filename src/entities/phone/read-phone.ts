import { readRows } from "../../engine/lexicon-table.ts";
import { numbersPhoneCodes } from "../../generated/numbers-phone-codes.ts";
import { CHAR, classOf, isDigit } from "../../text/letters.ts";
import { OPEN_BRACKET } from "../../text/marks.ts";

/** A telephone number in a text: the offset where it ends, and what is dialled, as E.164 where the town is known. */
export interface Phone {
  readonly end: number;
  readonly value: string;
}

/**
 * Reads a number that says by itself that it is one: with its country (`+994 12 493 00 91`, `994501234567`), with the 0 before
 * its code (`0501234567`, `012 493-00-91`), or with its code in brackets (`(12) 493 00 91`).
 */
export function readFullPhone(text: string, start: number): Phone | undefined {
  const phone = readUnbracketed(text, start);
  // A bracket that closes after the number is none of it.
  const isCut = phone !== undefined && text.charCodeAt(start) === OPEN_BRACKET;
  return isCut && !text.slice(start, phone.end).includes(")") ? undefined : phone;
}

function readUnbracketed(text: string, start: number): Phone | undefined {
  const dialled = readDialled(text, start);
  const { digits, hasPlus } = dialled;
  if (hasPlus) return readInternational(dialled, 0);
  if (digits.startsWith("00")) return readInternational(dialled, 2);
  if (digits.startsWith(AZERBAIJAN)) return readNational(dialled, AZERBAIJAN.length);
  const code = digits.startsWith("0") ? 1 : 0;
  if (code === 0 && text.charCodeAt(start) !== OPEN_BRACKET) return undefined;
  // The code stands together, or the whole number does: 01.02.2025 10:30 is none.
  const [first = digits.length] = dialled.groups;
  const isTogether = first === code + 2 || first === code + NATIONAL;
  return isTogether ? readNational(dialled, code) : undefined;
}

/** Reads a number that only what it is called tells from other numbers: `50 123 45 67`, `493-00-91`. */
export function readLocalPhone(text: string, start: number): Phone | undefined {
  const dialled = readDialled(text, start);
  return readNational(dialled, 0) ?? readSubscriber(dialled);
}

const AZERBAIJAN = "994";

/** Digits as they are dialled, without what stands between them. */
interface Dialled {
  readonly hasPlus: boolean;
  readonly digits: string;
  /** Offset after each digit. */
  readonly ends: readonly number[];
  /** How many digits there are up to the end of each group. */
  readonly groups: readonly number[];
}

/** E.164 has no longer numbers; `00` may stand before them. */
const MOST_DIGITS = 17;

const PLUS = 0x2b;

function readDialled(text: string, start: number): Dialled {
  const ends: number[] = [];
  const groups: number[] = [];
  let digits = "";
  let at = text.charCodeAt(start) === OPEN_BRACKET ? start + 1 : start;
  const hasPlus = text.charCodeAt(at) === PLUS;
  if (hasPlus) at++;
  while (isDigit(text.charCodeAt(at)) && digits.length < MOST_DIGITS) {
    digits += text.charAt(at++);
    ends.push(at);
    if (isDigit(text.charCodeAt(at))) continue;
    groups.push(digits.length);
    at = skipJoint(text, at);
  }
  return { hasPlus, digits, ends, groups };
}

/** What may stand between two groups of digits. */
const JOINTS: ReadonlySet<string> = new Set([" ", "-", ".", " - ", ")", ") ", ")-", " (", "("]);
const LONGEST_JOINT = 3;

function skipJoint(text: string, start: number): number {
  let joint = "";
  for (let at = start; at < start + LONGEST_JOINT && at < text.length; at++) {
    joint += plain(text, at);
    if (isDigit(text.charCodeAt(at + 1))) return JOINTS.has(joint) ? at + 1 : start;
  }
  return start;
}

/** A space for any space, a hyphen for any hyphen or dash. */
function plain(text: string, at: number): string {
  const kind = classOf(text.charCodeAt(at));
  if (kind === CHAR.space) return " ";
  return kind === CHAR.hyphen ? "-" : text.charAt(at);
}

/** A number of any country, after `skipped` digits. */
function readInternational(dialled: Dialled, skipped: number): Phone | undefined {
  const { digits, ends, hasPlus } = dialled;
  const number = digits.slice(skipped);
  if (number.startsWith(AZERBAIJAN)) {
    const code = skipped + AZERBAIJAN.length;
    return readNational(dialled, digits.charAt(code) === "0" ? code + 1 : code);
  }
  // `00` begins many a number that is dialled by nobody, and `+10 000` is an amount.
  const isForeign = hasPlus && number.length >= LEAST_FOREIGN && number.length <= MOST_FOREIGN;
  if (!isForeign || number.startsWith("0")) return undefined;
  return { end: ends.at(-1)!, value: `+${number}` };
}

const LEAST_FOREIGN = 10;
const MOST_FOREIGN = 15;

/** Nine digits that begin with an Azerbaijani code, from digit `start` on. */
function readNational({ digits, ends, groups }: Dialled, start: number): Phone | undefined {
  const end = start + NATIONAL;
  const number = digits.slice(start, end);
  if (!groups.includes(end) || !isCode(number.slice(0, 2))) return undefined;
  return { end: ends[end - 1]!, value: `+${AZERBAIJAN}${number}` };
}

const NATIONAL = 9;

let codes: ReadonlySet<string> | undefined;

function isCode(digits: string): boolean {
  codes ??= new Set(readRows(numbersPhoneCodes).map(({ lemma }) => lemma));
  return codes.has(digits);
}

/** Seven digits, as they are dialled within one town: `493-00-91`, `49-300-91`; but not `1 200 000`. */
function readSubscriber({ digits, ends, groups }: Dialled): Phone | undefined {
  const [first = 0] = groups;
  if (!groups.includes(SUBSCRIBER) || first < 2 || digits.startsWith("0")) return undefined;
  return { end: ends[SUBSCRIBER - 1]!, value: digits.slice(0, SUBSCRIBER) };
}

const SUBSCRIBER = 7;
