import type { Analyses } from "../../analyses/analyze.ts";
import { CASE } from "../../analyses/features.ts";
import type { Match } from "../../engine/pattern.ts";
import { as, oneOf, optional, seq, shared } from "../../engine/pattern.ts";
import { isCapital, literal, token } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules } from "../../mentions/rules.ts";
import { buildTime } from "../timex/build-expression.ts";
import {
  ABLATIVE,
  FROM,
  INSTRUMENTAL,
  TAIL,
  UNTIL,
  UNTIL_WORD,
  UP_TO,
} from "../timex/fragments.ts";
import { CLOCK, CLOCK_AFTER_WORD, COUNT, DAY, hour } from "../timex/number-atoms.ts";
import { isQuoted } from "../timex/surroundings.ts";
import {
  approximation,
  BETWEEN,
  bare,
  COMMA,
  DASH,
  HOUR_WORD,
  plain,
  possessed,
  timeRow,
  unit,
  unitRow,
} from "../timex/time-atoms.ts";
import { TIME_BIT, timeBits } from "../timex/time-bits.ts";
import { timeWord } from "../timex/time-words.ts";

const DAY_PART = shared(
  as(
    "dayPart",
    timeRow("dayparts", ({ value }, features) => value.startsWith("T") && plain(features)),
  ),
);
const _DAY_PART_BARE = as(
  "dayPart",
  timeRow("dayparts", ({ value }, features) => value.startsWith("T") && bare(features)),
);
const ABOUT = optional(
  as(
    "mod",
    approximation(["before"], (mod) => mod === "APPROX" || mod === "EXACT"),
  ),
);
const ABOUT_AFTER = optional(
  as(
    "mod",
    approximation(["after", "after-dative"], (mod) => mod === "APPROX"),
  ),
);
const EXACTLY = optional(
  timeRow("clock", ({ kind, lemma }) => kind === "exact" && lemma !== "düz saat"),
);
const MERIDIEM = optional(
  as(
    "meridiem",
    timeRow("clock", ({ kind }) => kind === "meridiem"),
  ),
);

/** `Bakı vaxtı ilə`, `yerli vaxtla`, `Roma vaxtı ilə` */
const LOCAL_TIME = unitRow(({ lemma }, features) => lemma === "vaxt" && possessed(features));
const ZONE = seq(
  oneOf(as("zone", timeRow("time-zones")), seq(token(TIME_BIT.place, isCapital), LOCAL_TIME)),
  optional(literal("ilə")),
  optional(COMMA),
);

/** `saat 15:39`, `saat 7-də`, `15:39-da` */
const CLOCK_IN_DIGITS = oneOf(
  seq(HOUR_WORD, EXACTLY, oneOf(as("clock", CLOCK_AFTER_WORD), as("hour", hour()))),
  as("clock", CLOCK),
);

/** `səkkizə on dəqiqə işləmiş`, `beşə on beş dəqiqə qalmış`, `üçün yarısı` */
const CLOCK_IN_WORDS = seq(
  optional(HOUR_WORD),
  oneOf(
    seq(
      as("hour", hour([CASE.dative])),
      oneOf(
        seq(
          as("minutesPast", COUNT),
          optional(unit(["TM"], bare)),
          timeRow("clock", ({ kind }) => kind === "past"),
        ),
        seq(
          as("minutesTo", COUNT),
          optional(unit(["TM"], bare)),
          timeRow("clock", ({ kind }) => kind === "to"),
        ),
      ),
    ),
    seq(
      as("hour", hour([CASE.genitive])),
      as(
        "halfHour",
        timeRow("parts", ({ lemma }, features) => lemma === "yarı" && possessed(features)),
      ),
    ),
  ),
);

const TIME_OF_DAY = shared(
  seq(
    ABOUT,
    optional(ZONE),
    optional(DAY_PART),
    ABOUT,
    oneOf(CLOCK_IN_DIGITS, CLOCK_IN_WORDS),
    MERIDIEM,
    EXACTLY,
    ABOUT_AFTER,
  ),
);
const OPTIONAL_COMMA = optional(COMMA);

const DAY_PART_THEN_HOUR = shared(
  seq(DAY_PART, as("hour", hour([CASE.locative, CASE.ablative, CASE.dative, CASE.terminative]))),
);

/** From one time of day to another. */
const FROM_TO = shared(
  seq(
    optional(DAY_PART),
    oneOf(
      seq(
        HOUR_WORD,
        oneOf(as("clock", CLOCK_AFTER_WORD), as("hour", hour())),
        oneOf(
          seq(
            ABLATIVE,
            optional(HOUR_WORD),
            oneOf(as("to.clock", CLOCK_AFTER_WORD), as("to.hour", hour())),
            UP_TO,
            UNTIL,
          ),
          seq(
            oneOf(DASH, literal("ilə"), INSTRUMENTAL),
            oneOf(as("to.clock", CLOCK_AFTER_WORD), as("to.hour", hour())),
            optional(BETWEEN),
          ),
        ),
      ),
      seq(
        as("clock", CLOCK),
        optional(oneOf(DASH, literal("ilə"))),
        as("to.clock", CLOCK),
        optional(oneOf(UNTIL_WORD, BETWEEN)),
      ),
    ),
  ),
);

export const timeRules = defineRules(
  "time",
  {
    /** `saat 15:39-da`, `axşam saat 7-də`, `Bakı vaxtı ilə 20:00` */
    clock: { pattern: TIME_OF_DAY, build: buildClock },
    /** `noyabrın 14-də təqribən gecə saat 1:00-da` */
    dayThenClock: { pattern: seq(FROM.ANY_DAY, OPTIONAL_COMMA, TIME_OF_DAY), build: buildTime },
    /** `25 avqust (saat 18:00) tarixinədək` */
    dayThenClockInBrackets: {
      pattern: seq(FROM.ANY_DAY, literal("("), TIME_OF_DAY, literal(")"), TAIL),
      build: buildTime,
    },
    /** `axşam yeddidə`, `səhər 9-da` */
    dayPartThenHour: { pattern: DAY_PART_THEN_HOUR, build: buildTime },
    /** `dünən axşam yeddidə` */
    dayThenHour: {
      pattern: seq(FROM.ANY_DAY, OPTIONAL_COMMA, DAY_PART_THEN_HOUR),
      build: buildTime,
    },
    /** `axşam saatlarında`, `gecə`, `sübh tezdən` */
    dayPart: { pattern: DAY_PART, build: buildDayPart },
    /** `noyabrın 14-də gecə`, `bu gün səhər saatlarında` */
    dayThenDayPart: { pattern: seq(FROM.ANY_DAY, OPTIONAL_COMMA, DAY_PART), build: buildTime },
    /** `həmin gecə`, `ötən axşam` */
    nearDayPart: { pattern: seq(FROM.MODIFIER, DAY_PART), build: buildTime },
    /** `ayın 14-nə keçən gecə` */
    nightBefore: {
      pattern: seq(FROM.ANY_DAY, UP_TO, literal("keçən"), as("eve", literal("gecə", "gecədə"))),
      build: buildTime,
    },
    /** `fevralın 25-dən 26-na keçən gecə` */
    nightBetween: {
      pattern: seq(
        FROM.ANY_DAY,
        ABLATIVE,
        oneOf(DAY, FROM.ANY_DAY),
        UP_TO,
        literal("keçən"),
        as("night", literal("gecə")),
      ),
      build: buildNightBetween,
    },
    /** `saat 18-dən 20-dək`, `10:00-dan 12:00-dək`, `saat 10:00-12:00` */
    fromTo: { pattern: FROM_TO, build: buildTime },
    /** `noyabrın 14-də saat 10:00-dan 12:00-dək` */
    dayThenFromTo: { pattern: seq(FROM.ANY_DAY, OPTIONAL_COMMA, FROM_TO), build: buildTime },
  },
  timeBits,
);

/** `10:12 hesabı ilə` is a score. */
function buildClock(match: Match, reading: Analyses): Built | undefined {
  const next = match.end;
  if (
    next < reading.tokens.count &&
    reading.table.keyText(reading.forms[next]!).startsWith("hesab")
  )
    return undefined;
  return buildTime(match, reading);
}

/** A part of the day alone names no thing (`gecə klubu`), is no title, and no name (`Gündüz Əliyev`). */
function buildDayPart(match: Match, reading: Analyses): Built | undefined {
  const { isAmbiguous } = timeWord(reading, match.captures.dayPart!.value);
  if (isAmbiguous || isQuoted(reading, match.start, match.end)) return undefined;
  return buildTime(match, reading);
}

/** The night is told by the day it begins on. */
function buildNightBetween(match: Match, reading: Analyses): Built | undefined {
  return buildTime(match, reading);
}
