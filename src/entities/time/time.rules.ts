import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, possessiveOf } from "../../analyses/features.ts";
import { isFormOf } from "../../analyses/form-of.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { type Row, readRows } from "../../engine/lexicon-table.ts";
import { as, type Match, oneOf, optional, seq, shared } from "../../engine/pattern.ts";
import { timeNoClock } from "../../generated/time-no-clock.ts";
import { isProperName, literal } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { COMMA as COMMA_UNIT, OPEN_BRACKET } from "../../text/marks.ts";
import { hasShape, isGlued, isQuoted, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { buildTime } from "../timex/build-expression.ts";
import { ABLATIVE, DATIVE, INSTRUMENTAL, NOMINATIVE, SAME_LINE, UP_TO } from "../timex/checks.ts";
import { hasColon, readClock } from "../timex/clock.ts";
import { defineTimeRules } from "../timex/define-time-rules.ts";
import { endsInCase, hasEnding } from "../timex/endings.ts";
import { FROM, TO } from "../timex/endpoints.ts";
import { TAIL, UNTIL, UNTIL_WORD } from "../timex/fragments.ts";
import {
  CLOCK,
  CLOCK_AFTER_WORD,
  COUNT,
  DAY,
  DOTTED_CLOCK,
  hour,
  ISO_CLOCK,
} from "../timex/number-atoms.ts";
import { isHyphen } from "../timex/number-suffix.ts";
import { isAfterRow, isBeforeRow, isPossessed } from "../timex/surroundings.ts";
import {
  approximation,
  BETWEEN,
  bare,
  COMMA,
  DASH,
  dayPart,
  direction,
  type Ending,
  HALF_OF,
  HOUR_WORD,
  inCase,
  PLACE,
  plain,
  plural,
  possessed,
  singular,
  timeRow,
  unit,
  unitRow,
  WITH,
  weekdayRow,
} from "../timex/time-atoms.ts";
import { timeWord } from "../timex/time-words.ts";

/** `vaxtı` after what it is the time of: `gecə vaxtı`, `Roma vaxtı`. */
const TIME_OF = unitRow(({ lemma }, features) => lemma === "vaxt" && possessed(features));
const DAY_PART = shared(seq(as("dayPart", dayPart(singular)), optional(TIME_OF)));
const OPTIONAL_COMMA = seq(SAME_LINE, optional(COMMA), SAME_LINE);
const OPTIONAL_DAY_PART = optional(DAY_PART);
const ABOUT = optional(as("mod", approximation(["before"], isAboutOrExact)));
/** `radələrində` */
const AROUND = as(
  "mod",
  timeRow(
    "approximations",
    ({ kind, value, lemma }) => kind === "after" && value === "APPROX" && lemma !== "qədər",
  ),
);
const ABOUT_AFTER = optional(oneOf(AROUND, as("mod", approximation(["after-dative"], isAbout))));

function isAbout(mod: string): boolean {
  return mod === "APPROX";
}

function isAboutOrExact(mod: string): boolean {
  return isAbout(mod) || mod === "EXACT";
}

/** `5 avqust 15:00 tarixindən` */
const OPTIONAL_AT = optional(direction("at"));
const EXACTLY = optional(
  timeRow("clock", ({ kind, lemma }) => kind === "exact" && lemma !== "düz saat"),
);
const MERIDIEM = optional(
  as(
    "meridiem",
    timeRow("clock", ({ kind }) => kind === "am" || kind === "pm"),
  ),
);
/** `saatlarında`, `saatları arasında`, `radələrində` after a range of hours */
const HOURS = optional(
  oneOf(
    seq(
      unit(["TH"], (features) => plural(features) && possessed(features)),
      optional(BETWEEN),
    ),
    as("mod", approximation(["after"], isAbout)),
  ),
);

/** `Bakı vaxtı ilə`, `yerli vaxtla`, `Roma vaxtilə`, `MSK vaxtı ilə`, `GMT ilə` */
const ZONE = seq(
  oneOf(
    seq(as("zone", timeRow("time-zones")), optional(TIME_OF), optional(literal("ilə"))),
    seq(as("zonePlace", PLACE), TIME_OF, oneOf(literal("ilə"), INSTRUMENTAL)),
  ),
  OPTIONAL_COMMA,
);

/** `saat 15:39`, `saat 7-də`, `15:39-da` */
const CLOCK_IN_DIGITS = oneOf(
  seq(HOUR_WORD, ABOUT, EXACTLY, oneOf(as("clock", CLOCK_AFTER_WORD), as("hour", hour()))),
  as("clock", CLOCK),
);

/** `üçün yarısı`, half past two; but `onların yarısı` is half of them, so something before it has to tell. */
const HALF_HOUR = seq(as("hour", hour([CASE.genitive])), as("halfHour", HALF_OF));
const MINUTES = optional(unit(["TM"], bare));
/** `səkkizə on dəqiqə işləmiş`, `beşə on beş dəqiqə qalmış`, `saat üçün yarısı` */
const CLOCK_IN_WORDS = oneOf(
  seq(
    optional(HOUR_WORD),
    as("hour", hour([CASE.dative])),
    oneOf(
      seq(
        as("minutesPast", COUNT),
        MINUTES,
        timeRow("clock", ({ kind }) => kind === "past"),
      ),
      seq(
        as("minutesTo", COUNT),
        MINUTES,
        timeRow("clock", ({ kind }) => kind === "to"),
      ),
    ),
  ),
  seq(HOUR_WORD, HALF_HOUR),
);

const TIME_OF_DAY = shared(
  seq(
    ABOUT,
    oneOf(
      seq(optional(ZONE), OPTIONAL_DAY_PART, ABOUT, oneOf(CLOCK_IN_DIGITS, CLOCK_IN_WORDS)),
      seq(DAY_PART, HALF_HOUR),
      // `Moskva vaxtı ilə 7.59`, where `vaxt` says what `saat` would.
      seq(ZONE, as("clock", CLOCK_AFTER_WORD)),
    ),
    MERIDIEM,
    EXACTLY,
    ABOUT_AFTER,
  ),
);
const DAY_PART_THEN_HOUR = shared(
  seq(
    DAY_PART,
    oneOf(
      as("hour", hour([CASE.locative, CASE.ablative, CASE.dative, CASE.terminative])),
      seq(as("hour", hour([CASE.nominative])), AROUND),
    ),
  ),
);

/** `axşam` of `səhər 9-dan axşam 6-ya qədər` */
const TO_DAY_PART = as("to.dayPart", dayPart(plain));
const HOUR_OR_CLOCK = oneOf(as("clock", CLOCK_AFTER_WORD), as("hour", hour()));
const TO_HOUR_OR_CLOCK = oneOf(as("to.clock", CLOCK_AFTER_WORD), as("to.hour", hour()));
/** From one time of day to another. */
const FROM_TO = shared(
  seq(
    optional(ZONE),
    OPTIONAL_DAY_PART,
    oneOf(
      seq(
        HOUR_WORD,
        HOUR_OR_CLOCK,
        oneOf(
          seq(ABLATIVE, optional(TO_DAY_PART), optional(HOUR_WORD), TO_HOUR_OR_CLOCK, UP_TO, UNTIL),
          seq(oneOf(DASH, WITH, INSTRUMENTAL), TO_HOUR_OR_CLOCK, optional(BETWEEN), HOURS),
        ),
      ),
      seq(as("hour", hour([CASE.ablative])), TO_DAY_PART, as("to.hour", hour()), UP_TO, UNTIL),
      seq(
        as("clock", CLOCK),
        optional(oneOf(DASH, WITH)),
        as("to.clock", CLOCK),
        optional(oneOf(UNTIL_WORD, BETWEEN)),
        HOURS,
      ),
    ),
  ),
);

/** The `keçən gecə` that goes over from one day to another. */
function passingNight(capture: "eve" | "night") {
  return seq(literal("keçən"), as(capture, literal("gecə", "gecədə")));
}

export const timeRules = defineTimeRules("time", {
  /** `saat 15:39-da`, `axşam saat 7-də`, `Bakı vaxtı ilə 20:00` */
  clock: { pattern: TIME_OF_DAY, build: buildClock },
  /** `17.30-da`: two digits each, in the locative */
  dottedClock: { pattern: as("clock", DOTTED_CLOCK), build: buildDottedClock },
  /** `noyabrın 14-də təqribən gecə saat 1:00-da` */
  dayThenClock: {
    pattern: seq(FROM.ANY_DAY, OPTIONAL_COMMA, TIME_OF_DAY, OPTIONAL_AT),
    build: buildTime,
  },
  /** `2025-11-14T15:39`, `2025-11-14T15:39:20Z` */
  iso: {
    pattern: seq(FROM.NUMERIC, as("isoClock", ISO_CLOCK), optional(as("utc", literal("z"))), TAIL),
    build: buildTime,
  },
  /** `Bakı vaxtı ilə noyabrın 14-də saat 20:00-da` */
  zoneThenDay: {
    pattern: seq(ZONE, FROM.ANY_DAY, OPTIONAL_COMMA, TIME_OF_DAY),
    build: buildTime,
  },
  /** `15:39, 21 noyabr 2025`, as a piece of news is dated */
  clockThenDay: {
    pattern: seq(as("clock", CLOCK), NOMINATIVE, OPTIONAL_COMMA, FROM.DATED_DAY),
    build: buildTime,
  },
  /** `25 avqust (saat 18:00) tarixinədək` */
  dayThenClockInBrackets: {
    pattern: seq(FROM.ANY_DAY, literal("("), TIME_OF_DAY, literal(")"), TAIL),
    build: buildTime,
  },
  /** `axşam yeddidə`, `səhər 9-da` */
  dayPartThenHour: { pattern: DAY_PART_THEN_HOUR, build: buildDayPartThenHour },
  /** `dünən axşam yeddidə` */
  dayThenHour: {
    pattern: seq(FROM.ANY_DAY, OPTIONAL_COMMA, DAY_PART_THEN_HOUR),
    build: buildTime,
  },
  /** `axşam saatlarında`, `gecə`, `sübh tezdən` */
  dayPart: { pattern: DAY_PART, build: buildDayPart },
  /** `günortaya yaxın`, `axşama doğru` */
  nearlyDayPart: {
    pattern: seq(
      DAY_PART,
      DATIVE,
      oneOf(as("mod", approximation(["after-dative"], isAbout)), direction("toward")),
    ),
    build: buildNearly,
  },
  /** `noyabrın 14-də gecə`, `bu gün səhər saatlarında` */
  dayThenDayPart: {
    pattern: seq(FROM.ANY_DAY, OPTIONAL_COMMA, DAY_PART),
    build: buildTime,
  },
  /** `həmin gecə` of the day told, `ötən axşam` of the day that the modifier counts */
  nearDayPart: { pattern: seq(FROM.MODIFIER, DAY_PART), build: buildTime },
  /** `ayın 14-nə keçən gecə` */
  nightBefore: {
    pattern: seq(FROM.ANY_DAY, UP_TO, passingNight("eve")),
    build: buildTime,
  },
  /** `fevralın 25-dən 26-na keçən gecə`, `şənbədən bazara keçən gecə` */
  nightBetween: {
    pattern: seq(
      FROM.ANY_DAY,
      ABLATIVE,
      oneOf(
        DAY,
        TO.ANY_DAY,
        weekdayRow((_, features) => plain(features)),
      ),
      UP_TO,
      passingNight("night"),
    ),
    build: buildNightBetween,
  },
  /** `saat 18-dən 20-dək`, `10:00-dan 12:00-dək`, `saat 10:00-12:00` */
  fromTo: { pattern: FROM_TO, build: buildTime },
  /** `noyabrın 14-də saat 10:00-dan 12:00-dək` */
  dayThenFromTo: { pattern: seq(FROM.ANY_DAY, OPTIONAL_COMMA, FROM_TO), build: buildTime },
  /** `mayın 5-i saat 22:00-dan mayın 6-sı saat 6:00-dək` */
  dayThenClockToDay: {
    pattern: seq(
      FROM.ANY_DAY,
      OPTIONAL_COMMA,
      TIME_OF_DAY,
      OPTIONAL_AT,
      oneOf(ABLATIVE, DASH),
      oneOf(TO.ANY_DAY, as("to.day", DAY)),
      OPTIONAL_COMMA,
      optional(TO_DAY_PART),
      optional(HOUR_WORD),
      TO_HOUR_OR_CLOCK,
      OPTIONAL_AT,
      UNTIL,
    ),
    build: buildTime,
  },
});

/** `10:12 hesabı ilə`, `hesab 15:13 olub` tell a score, `1:10 nisbətində` a proportion. */
function buildClock(match: Match, reading: Analyses): Built | undefined {
  const isScore = [match.start - 1, match.end].some((at) => isNoClock(reading, at, "colon"));
  if (isScore || isResult(reading, match)) return undefined;
  return isAmongScores(reading, match) ? undefined : buildTime(match, reading);
}

/** `maddənin 12.30-da`, `maddə 12.30-da`: a part of a document, not of a day. */
function buildDottedClock(match: Match, reading: Analyses): Built | undefined {
  const { start } = match;
  const isOfSome = start > 0 && endsInCase(reading, start, CASE.genitive);
  return isOfSome || isNoClock(reading, start - 1, "stop") ? undefined : buildTime(match, reading);
}

/** `25:21, 23:25`: beside what is no time of day and is written like one. */
function isAmongScores(reading: Analyses, { start, end }: Match): boolean {
  const { units } = reading.tokens;
  const first = Math.max(start - REACH, 0);
  for (let at = start; at - PAIR >= first && units[at - 1] === COMMA_UNIT; at -= PAIR)
    if (isScorePair(reading, at - PAIR)) return true;
  const last = Math.min(end + REACH, units.length);
  for (let at = end; at + PAIR <= last && units[at] === COMMA_UNIT; at += PAIR)
    if (isScorePair(reading, at + 1)) return true;
  return false;
}

/** Tokens of `25:21,`, and of as many as are looked at: a match has five sets at most. */
const PAIR = 4;
const REACH = 4 * PAIR;

function isScorePair(reading: Analyses, at: number): boolean {
  const { kinds } = reading.tokens;
  if (kinds[at] !== TOKEN.number || kinds[at + 2] !== TOKEN.number) return false;
  return hasColon(reading, at) && readClock(reading, at) === undefined;
}

/** `3:11` after a dash or in brackets: `uduzub – 3:11`. */
function isResult({ tokens }: Analyses, { start, end }: Match): boolean {
  if (start === 0 || end - start !== 3 || tokens.kinds[start] !== TOKEN.number) return false;
  const isShort = tokens.ends[start]! - tokens.starts[start]! === 1;
  const isBare = tokens.coreEnds[end - 1] === tokens.ends[end - 1];
  const before = tokens.units[start - 1];
  const isApart = before === OPEN_BRACKET || (tokens.shapes[start - 1]! & SHAPE.hyphen) !== 0;
  return isShort && isBare && isApart;
}

/** Does a word that such numbers stand beside stand at the token? */
function isNoClock(reading: Analyses, at: number, mark: "colon" | "stop"): boolean {
  noClock ??= readRows(timeNoClock);
  const words = noClock.filter(({ cells }) => cells[0] === mark).map(({ lemma }) => lemma);
  return isFormOf(reading, at, words);
}

let noClock: readonly Row[] | undefined;

/** A part of the day alone names no thing (`gecə klubu`), is no title and no name (`Gündüz Əliyev`). */
function buildDayPart(match: Match, reading: Analyses): Built | undefined {
  const { start, end } = match;
  if (isQuoted(reading.tokens, start, end) || isJoined(reading, match)) return undefined;
  const { isAmbiguous } = timeWord(reading, match.captures.dayPart!.value);
  // `iş saatları` may change; what happens `iş saatlarında` has a time.
  if (end - start > 1 && isAmbiguous && !hasEnding(reading, end, inCase(CASE.locative)))
    return undefined;
  if (end - start === 1) {
    if (hasEnding(reading, end, possessed) && !hasEnding(reading, end, unpossessed))
      return undefined;
    // `muğam gecələri` are held; the nights on which something comes back are a set.
    if (hasEnding(reading, end, plural)) return undefined;
    if (isProperName(reading, start) || isPossessed(reading, end)) return undefined;
    // `şəfəq`, `günbatan`, `iftar` are more than a time of day.
    if (isAmbiguous && !isUsual(reading, start)) return undefined;
  }
  return buildTime(match, reading);
}

/** `günbatana doğru` leads west. */
function buildNearly(match: Match, reading: Analyses): Built | undefined {
  const { isAmbiguous } = timeWord(reading, match.captures.dayPart!.value);
  return isAmbiguous && !isUsual(reading, match.start) ? undefined : buildTime(match, reading);
}

/** `gecə-gündüz`, `səhər-axşam`: two parts of the day that together mean always. */
function isJoined(reading: Analyses, { start, end }: Match): boolean {
  return (
    (isGluedHyphen(reading, end) && isBeforeRow(reading, end + 1, DAY_PARTS)) ||
    (isGluedHyphen(reading, start - 1) && isAfterRow(reading, start - 1, DAY_PARTS))
  );
}

function isGluedHyphen(reading: Analyses, at: number): boolean {
  return isHyphen(reading, at) && isGlued(reading.tokens, at) && isGlued(reading.tokens, at + 1);
}

const DAY_PARTS = "time/dayparts";

/** `gün ərzində ondan artıq` is more than ten. */
function buildDayPartThenHour(match: Match, reading: Analyses): Built | undefined {
  return isBeforeRow(reading, match.end, "time/approximations")
    ? undefined
    : buildTime(match, reading);
}

/** `yubiley gecəsi` is no part of the day. */
const unpossessed: Ending = (features) => possessiveOf(features) === 0;

/** `gündüz` is a name with a capital, unless it begins `Gündüz 17-20°`. */
function isUsual(reading: Analyses, at: number): boolean {
  const { tokens } = reading;
  if (isFormOf(reading, at, ["səhər"])) return true;
  if (!isSpelled(reading, at, "gündüz")) return false;
  return !hasShape(tokens, at, SHAPE.initialCapital) || tokens.kinds[at + 1] === TOKEN.number;
}

/** The night is told by the day it begins on; the day it ends on says nothing more. */
function buildNightBetween(match: Match, reading: Analyses): Built | undefined {
  const captures = Object.fromEntries(
    Object.entries(match.captures).filter(([name]) => !name.startsWith("to.")),
  );
  return buildTime({ ...match, captures }, reading);
}
