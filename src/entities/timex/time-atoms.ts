import type { Analyses } from "../../analyses/analyze.ts";
import { KIND_BIT } from "../../analyses/analyze.ts";
import {
  CASE,
  caseOf,
  FLAG,
  isNobodys,
  POSSESSIVE,
  possessiveOf,
} from "../../analyses/features.ts";
import { isWith } from "../../analyses/linking-words.ts";
import { atom, repeat, seq } from "../../engine/pattern.ts";
import { CATEGORY, type Category } from "../../lexicon/category.ts";
import { hitFeatures, type Rule, token } from "../../mentions/atoms.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { isHyphen } from "./number-suffix.ts";
import { TIME_BIT, tableBits, unitBits } from "./time-bits.ts";
import { type TimeWord, timeWord } from "./time-words.ts";

type Accepts = (word: TimeWord, features: number) => boolean;

/** A row of the time lexicons, by the time bits it has. The value of the capture is the hit. */
function row(
  first: number,
  category: Category,
  accepts: Accepts,
  isBarred?: (reading: Analyses, at: number) => boolean,
): Rule {
  return atom({
    first,
    more: TIME_BIT.rest,
    find(reading, at, emit) {
      if (at >= reading.tokens.count || (reading.bits[at]! & (1 << category)) === 0) return;
      if (isBarred?.(reading, at) === true) return;
      for (let hit = reading.hitFirst[at]!; hit < reading.hitFirst[at + 1]!; hit++) {
        if (reading.lexicon.categoryOf(reading.hitEntries[hit]!) !== category) continue;
        if (accepts(timeWord(reading, hit), hitFeatures(reading, hit))) {
          emit(reading.hitEnds[hit]!, hit);
        }
      }
    },
  });
}

/** A test of the ending of a word. */
export type Ending = (features: number) => boolean;

/** What makes another word of it, or a predicate's question: not an ending of a time. */
const NOT_PLAIN = FLAG.derived | FLAG.question;

export const plain: Ending = (features) => (features & NOT_PLAIN) === 0;

/** Nothing at the end of the word. */
export const bare: Ending = (features) =>
  plain(features) &&
  caseOf(features) === CASE.nominative &&
  possessiveOf(features) === 0 &&
  (features & (FLAG.plural | FLAG.ki | FLAG.copula)) === 0;

/** One of some cases, whatever number and possessive. */
export function inCase(...cases: number[]): Ending {
  return (features) => plain(features) && cases.includes(caseOf(features));
}

/** Belongs to the word before it: `ayı`, `ilində`, `günü`. */
export const possessed: Ending = (features) =>
  plain(features) && possessiveOf(features) === POSSESSIVE["3sg"];

/** Not in the plural, whatever the case. */
export const singular: Ending = (features) => plain(features) && !isPlural(features);

export const plural: Ending = (features) => plain(features) && isPlural(features);

function isPlural(features: number): boolean {
  return (features & FLAG.plural) !== 0;
}

export function month(ending: Ending = plain): Rule {
  return row(
    TIME_BIT.month,
    CATEGORY.month,
    ({ value }, features) => !value.startsWith("H") && ending(features),
  );
}

/** A unit of time in one of some lengths (`Y`, `M`), one of it (`il`, not `onillik`). */
export function unit(codes: readonly string[], ending: Ending = plain): Rule {
  return row(
    unitBits(codes),
    CATEGORY.timeUnit,
    ({ kind, value, amount }, features) =>
      kind === "unit" && amount === 1 && codes.includes(value) && ending(features),
  );
}

/** One day of the week, in any form unless an ending is asked for. */
export function weekday(ending: Ending = anyEnding): Rule {
  return weekdayRow(({ value }, features) => value.length === 1 && ending(features));
}

/** The same, of names that are nothing else; `bazar` alone is a market. */
export function sureWeekday(ending: Ending): Rule {
  return weekdayRow(
    ({ value, isAmbiguous }, features) => value.length === 1 && !isAmbiguous && ending(features),
  );
}

/** A season of any year, and no part of one. */
export function season(ending: Ending): Rule {
  return timeRow("seasons", ({ value }, features) => value.length === 2 && ending(features));
}

/** A part of any day, `axşam`, in any form unless an ending is asked for; `cümə axşamları` are days. */
export function dayPart(ending: Ending = anyEnding): Rule {
  return row(
    tableBits("dayparts"),
    CATEGORY.timeWord,
    ({ table, value }, features) =>
      table === "dayparts" && value.startsWith("T") && ending(features),
    endsWeekday,
  );
}

/** Is the token the second word of a day of the week: the `axşamı` of `çərşənbə axşamı saat 11-də`? */
function endsWeekday(reading: Analyses, at: number): boolean {
  if (at === 0) return false;
  for (let hit = reading.hitFirst[at - 1]!; hit < reading.hitFirst[at]!; hit++) {
    const isWeekday = reading.lexicon.categoryOf(reading.hitEntries[hit]!) === CATEGORY.weekday;
    if (isWeekday && reading.hitEnds[hit]! > at) return true;
  }
  return false;
}

const anyEnding: Ending = () => true;

export function weekdayRow(accepts: Accepts): Rule {
  return row(TIME_BIT.weekday, CATEGORY.weekday, accepts);
}

/** A row of the units that is an adjective or holds a number of its own: `günlük`, `beşillik`. */
export function unitRow(accepts: Accepts): Rule {
  return row(TIME_BIT.otherUnit, CATEGORY.timeUnit, accepts);
}

/** `yarım` and other number words. */
export function numeralRow(accepts: Accepts): Rule {
  return row(TIME_BIT.cardinal, CATEGORY.numeral, accepts);
}

/** A row of one kind of `time/relative-words`. */
export function relativeRow(first: number, accepts: Accepts): Rule {
  return row(
    first,
    CATEGORY.timeWord,
    (one, features) => one.table === "relative-words" && accepts(one, features),
  );
}

/** A row of one of the lexicons of time words. */
export function timeRow(table: string, accepts: Accepts = (_, features) => plain(features)): Rule {
  return row(
    tableBits(table),
    CATEGORY.timeWord,
    (one, features) => one.table === table && accepts(one, features),
  );
}

/** `yarı` of what stands before it: `üçün yarısı`. */
export const HALF_OF = halfOf((value) => value === "1/2");
/** The same, and which of the two: `noyabrın ikinci yarısı`. */
export const NTH_HALF_OF = halfOf((value) => value !== "1/2");

function halfOf(accepts: (value: string) => boolean): Rule {
  return timeRow(
    "parts",
    ({ kind, value }, features) => kind === "half-of" && accepts(value) && possessed(features),
  );
}

export const COMMA = token(TIME_BIT.and, ({ tokens }, i) => tokens.kinds[i] === TOKEN.mark);
/** Between coordinated dates: `14 və 15 noyabr`. */
export const AND = token(TIME_BIT.and, () => true);
/** `ilə`, written apart, between the two ends of a range. */
export const WITH = token(KIND_BIT.word, isWith);
/** What stands in a list between its first and its last: the `15, 16 və` of `14, 15, 16 və 17 noyabr`. */
export function listed(one: Rule): Rule {
  return repeat(seq(one, AND), 0, LONGEST_LIST);
}
/** A list of twenty, with the marks between them, is still shorter than the longest match of a pattern. */
const LONGEST_LIST = 18;
export const DASH = token(TIME_BIT.hyphen, () => true);
/** A word after a time that says how another lies to it, by what it says; not ours or yours: `20 Yanvarın tariximizdəki yeri`. */
export function direction(...kinds: readonly string[]): Rule {
  return timeRow(
    "directions",
    ({ kind }, features) => kinds.includes(kind) && plain(features) && isNobodys(features),
  );
}

/** After two ends of a range: `2005–2010-cu illər arasında`. */
export const BETWEEN = timeRow(
  "directions",
  ({ kind }, features) => kind === "between" && plain(features) && (features & FLAG.ki) === 0,
);

/** Is it a modifier of TIMEX3? The others of the lexicon (`EXACT`, `ONLY`) say nothing there and stay outside. */
export function isTimexMod(mod: string): boolean {
  return /^(?:APPROX|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE)$/u.test(mod);
}

/** A word or mark that inexactness is said with, before or after an amount or time. */
export function approximation(
  positions: readonly string[],
  test: (mod: string) => boolean = () => true,
): Rule {
  return timeRow("approximations", ({ kind, value }) => positions.includes(kind) && test(value));
}

/** `saat` before a time of day. */
export const HOUR_WORD = row(
  TIME_BIT.clockUnit,
  CATEGORY.timeUnit,
  ({ lemma }, features) => lemma === "saat" && bare(features),
);

/** A name before `vaxtı`: `Roma`, `Nyu-York`. */
export const PLACE = atom<Analyses>({
  first: TIME_BIT.place,
  more: TIME_BIT.hyphen,
  find(reading, at, emit) {
    emit(isHyphen(reading, at + 1) ? at + 3 : at + 1, at);
  },
});
