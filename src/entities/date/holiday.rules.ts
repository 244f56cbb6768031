import type { Analyses } from "../../analyses/analyze.ts";
import { as, type Match, seq } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import type { RuleDefinition } from "../../mentions/rules.ts";
import { buildTime } from "../timex/build-expression.ts";
import { BARE } from "../timex/checks.ts";
import { FROM } from "../timex/endpoints.ts";
import type { Point, Step, TimeExpression } from "../timex/expression.ts";
import { isAfterRow } from "../timex/surroundings.ts";
import { plain, timeRow } from "../timex/time-atoms.ts";
import { timeWord } from "../timex/time-words.ts";

const HOLIDAYS = "time/holidays";

/** Days by their names. */
export const holidayRules = {
  /** `28 May Müstəqillik Günü` */
  namedDay: {
    pattern: seq(
      FROM.DAY_THEN_MONTH,
      BARE,
      timeRow("holidays", () => true),
    ),
    build: buildNamedDay,
  },
  /** `20 Yanvar faciəsi`: the day alone, of the year that the name stands for */
  dayInName: {
    pattern: as(
      "holiday",
      timeRow("holidays", ({ value }) => /^\d{4}-/u.test(value)),
    ),
    build: buildDayInName,
  },
  /** `Yeni il`, `Novruz bayramı` */
  holiday: {
    pattern: as(
      "holiday",
      timeRow(
        "holidays",
        ({ value, kind, lemma, isAmbiguous }, features) =>
          (kind === "fixed" || value === "EASTER") &&
          !isAmbiguous &&
          !/^\d/u.test(lemma) &&
          !/^\d{4}/u.test(value) &&
          plain(features),
      ),
    ),
    build: buildHoliday,
  },
} satisfies Record<string, RuleDefinition>;

function holidayOf(match: Match, reading: Analyses): string {
  return timeWord(reading, match.captures.holiday!.value).value;
}

function buildDayInName(match: Match, reading: Analyses): Built | undefined {
  const [year, month, day] = holidayOf(match, reading).split("-").map(Number);
  const value: TimeExpression = { kind: "date", start: onDay(month, day, year) };
  return { value, endToken: match.start + 2 };
}

/** Surer than a named event of the same words. */
const NAMED_DAY_SCORE = 1;

function buildNamedDay(match: Match, reading: Analyses): Built | undefined {
  const built = buildTime(match, reading);
  return built && { ...built, score: NAMED_DAY_SCORE };
}

/** Less sure than a named event of the same words, which such days mostly are. */
const HOLIDAY_SCORE = 0.8;

const EASTER: TimeExpression = {
  kind: "date",
  start: { origin: "open", direction: 0, steps: [{ op: "easter" }] },
};

function buildHoliday(match: Match, reading: Analyses): Built | undefined {
  const holiday = holidayOf(match, reading);
  // `Çin Yeni ili` is another holiday than the new year.
  if (isAfterRow(reading, match.start, HOLIDAYS)) return undefined;
  if (holiday === "EASTER") return { value: EASTER, score: HOLIDAY_SCORE };
  const [from = "", to] = holiday.split("/");
  const [start, end] = [from, to].map(
    (day) => day && onDay(...(day.split("-").map(Number) as [number, number])),
  );
  if (start === undefined || start === "") return undefined;
  const value: TimeExpression = { kind: "date", start, ...(end ? { end } : {}) };
  return { value, score: HOLIDAY_SCORE };
}

function onDay(month = 0, day = 0, year?: number): Point {
  const steps: Step[] = [
    { op: "set", unit: "M", n: month },
    { op: "set", unit: "D", n: day },
  ];
  if (year !== undefined)
    return { origin: "open", steps: [{ op: "set", unit: "Y", n: year }, ...steps] };
  // Of a holiday the nearest is meant, whatever the tense of what is told of it.
  return { origin: "open", direction: 0, steps };
}
