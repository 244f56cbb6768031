import type { Analyses } from "../../analyses/analyze.ts";
import { ARENA } from "../../engine/arena.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { TokenBits } from "../../mentions/rules.ts";
import { isDigit } from "../../text/letters.ts";
import { FULL_STOP, OPEN_BRACKET, ZERO } from "../../text/marks.ts";
import { isGlued, SHAPE, TOKEN, type Tokens } from "../../tokens/tokens.ts";

/** The signs of codes: rules of codes are tried where one stands, and nowhere else. */
export const CODE_BIT = {
  /** `@` with something glued to both sides. */
  at: 1 << 0,
  /** A full stop with something glued to both sides. */
  dot: 1 << 1,
  /** An address with its scheme. */
  url: 1 << 2,
  /** `+`, `(` or `*` before digits, and digits that a telephone number may begin with. */
  phone: 1 << 3,
  /** Two letters and two digits. */
  iban: 1 << 4,
  /** A number of two digits. */
  plate: 1 << 5,
  /** What a number is called: `VÖEN`, `telefon`. */
  label: 1 << 6,
  /** Digits, or letters with digits among them. */
  number: 1 << 7,
  mark: 1 << 8,
  /** Every token: an atom that covers several may have any as its second. */
  any: 1 << 9,
} as const;

/**
 * The code bits of every token, in one pass.
 *
 * Codes are told by characters and not by words, but each has a sign that is rare in text: `@`, `://`, `+`, two capitals and two
 * digits. The pass looks for these by kinds, shapes and single units of tokens, and characters are read (see `code.ts`) only
 * around a sign, for at most the length of the code. So no expression runs over a text, and none can be made to go back far.
 */
export function codeBits({ tokens, bits }: Analyses): TokenBits {
  const found = ARENA.int32(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const label = (bits[i]! & LABEL) === 0 ? 0 : CODE_BIT.label;
    found[i] = CODE_BIT.any | label | ownBits(tokens, i);
  }
  return { bits: found };
}

const LABEL = bit(CATEGORY.numberLabel);

function ownBits(tokens: Tokens, i: number): number {
  switch (tokens.kinds[i]) {
    case TOKEN.mark:
      return CODE_BIT.mark | markBits(tokens, i);
    case TOKEN.number:
      return CODE_BIT.number | numberBits(tokens, i);
    case TOKEN.url:
      return CODE_BIT.url;
    default:
      return wordBits(tokens, i);
  }
}

const AT = 0x40;
const PLUS = 0x2b;
const ASTERISK = 0x2a;

function markBits(tokens: Tokens, i: number): number {
  if (!isGlued(tokens, i + 1)) return 0;
  const { text, starts, units } = tokens;
  const start = starts[i]!;
  switch (units[i]) {
    case AT:
      return isGlued(tokens, i) ? CODE_BIT.at : 0;
    case FULL_STOP:
      return isGlued(tokens, i) ? CODE_BIT.dot : 0;
    case OPEN_BRACKET:
      return text.charCodeAt(start + 1) === PLUS || isDigit(text.charCodeAt(start + 1))
        ? CODE_BIT.phone
        : 0;
    case PLUS:
    case ASTERISK:
      return isDigit(text.charCodeAt(start + 1)) ? CODE_BIT.phone : 0;
    default:
      return 0;
  }
}

function numberBits({ units, starts, coreEnds }: Tokens, i: number): number {
  const length = coreEnds[i]! - starts[i]!;
  if (units[i] === ZERO) return length === 2 ? CODE_BIT.phone | CODE_BIT.plate : CODE_BIT.phone;
  if (length === 2) return CODE_BIT.plate;
  return length === 3 || length === LONGEST_WITH_COUNTRY ? CODE_BIT.phone : 0;
}

/** `994501234567` */
const LONGEST_WITH_COUNTRY = 12;

function wordBits(tokens: Tokens, i: number): number {
  const { text, starts, shapes, ends } = tokens;
  const start = starts[i]!;
  if ((shapes[i]! & SHAPE.hasDigit) === 0) {
    const isBeforeDigits =
      (shapes[i]! & SHAPE.allCapitals) !== 0 &&
      ends[i]! - start === 2 &&
      tokens.kinds[i + 1] === TOKEN.number;
    return isBeforeDigits ? CODE_BIT.iban : 0;
  }
  const isLikeIban =
    !isDigit(text.charCodeAt(start + 1)) &&
    isDigit(text.charCodeAt(start + 2)) &&
    isDigit(text.charCodeAt(start + 3));
  return isLikeIban ? CODE_BIT.number | CODE_BIT.iban : CODE_BIT.number;
}
