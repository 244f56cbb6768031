import type { Analyses } from "../../analyses/analyze.ts";
import { CASE } from "../../analyses/features.ts";
import { as, type Match, oneOf, optional, seq } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import type { RuleDefinition } from "../../mentions/rules.ts";
import { buildTime } from "../timex/build-expression.ts";
import { day, modified, monthOfYear, quantity, relativeWord, year } from "../timex/fragments.ts";
import { isProperName, isSurname } from "../timex/surroundings.ts";
import { tenseAfter } from "../timex/tense.ts";
import { bare, inCase, plain, relativeRow, singular, timeRow } from "../timex/time-atoms.ts";
import { TIME_BIT } from "../timex/time-bits.ts";
import { timeWord } from "../timex/time-words.ts";
import { buildDate } from "./build-date.ts";

const PERIODS = ["Y", "SY", "M", "W", "D", "Q", "H", "CE", "DE", "ML"];
/** Units that a time is moved by. */
const SHIFTS = ["Y", "M", "W", "D", "TH", "TM", "TS", "CE", "DE", "ML"];
const FROM: readonly number[] = [CASE.ablative];
const DIRECTION = as(
  "direction",
  timeRow("directions", ({ kind }) => kind === "before" || kind === "after"),
);

/** `bundan`, `ondan` beside an amount */
const FROM_HERE = as(
  "hence",
  timeRow("directions", ({ kind }) => kind === "hence" || kind === "thence"),
);

/** Times told by how far they are from another. */
export const relativeRules = {
  /** `ötən ay`, `bu həftə`, `cari tədris ili` */
  relativePeriod: { pattern: modified(PERIODS, singular), build: buildDate },
  /** `dünən`, `bu gün`, `inişil` */
  relativeWord: {
    pattern: relativeWord(["day", "year", "month", "week"], plain),
    build: buildRelative,
  },
  /** `indi`, `tezliklə`, `son illər` */
  vague: {
    pattern: as(
      "vague",
      relativeRow(
        TIME_BIT.reference,
        ({ kind, value, isAmbiguous }, features) =>
          kind === "reference" && !isAmbiguous && VAGUE.test(value) && plain(features),
      ),
    ),
    build: buildVague,
  },
  /** `üç gün əvvəl`, `bundan iki il sonra`, `yüz il bundan əvvəl` */
  shift: {
    pattern: seq(optional(FROM_HERE), quantity(SHIFTS, bare), optional(FROM_HERE), DIRECTION),
    build: buildTime,
  },
  /** `beş ildən sonra` of what is to come; of the past it is a length */
  shiftAhead: {
    pattern: seq(quantity(SHIFTS, inCase(CASE.ablative)), DIRECTION),
    build: buildAhead,
  },
  /** `noyabrın 14-dən üç gün sonra` */
  shiftFrom: {
    pattern: seq(
      oneOf(day(FROM), monthOfYear(FROM), year(FROM)),
      quantity(SHIFTS, bare),
      DIRECTION,
    ),
    build: buildTime,
  },
} satisfies Record<string, RuleDefinition>;

const VAGUE = /^(?:PAST|PRESENT|FUTURE)_REF$/u;

function buildRelative(match: Match, reading: Analyses): Built | undefined {
  const { value, isAmbiguous } = timeWord(reading, match.captures.relative!.value);
  if (isAmbiguous && value === "anchor") return undefined;
  const isAlone = match.end - match.start === 1;
  if (isAlone && (isProperName(reading, match.start) || isSurname(reading, match.end))) {
    return undefined;
  }
  return buildDate(match, reading);
}

function buildVague(match: Match, reading: Analyses): Built {
  const { value } = timeWord(reading, match.captures.vague!.value);
  return { value: { kind: "date", value } };
}

function buildAhead(match: Match, reading: Analyses): Built | undefined {
  return tenseAfter(reading, match.end) === "future" ? buildTime(match, reading) : undefined;
}
