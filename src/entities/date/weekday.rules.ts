import type { Analyses } from "../../analyses/analyze.ts";
import { as, type Match, oneOf, optional, seq } from "../../engine/pattern.ts";
import { isProperName } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import type { RuleDefinition } from "../../mentions/rules.ts";
import { FROM } from "../timex/endpoints.ts";
import type { Point, TimeExpression } from "../timex/expression.ts";
import { WEEKEND } from "../timex/fragments.ts";
import { isAfterRow, isPossessed } from "../timex/surroundings.ts";
import { bare, singular, weekdayRow } from "../timex/time-atoms.ts";
import { timeWord } from "../timex/time-words.ts";
import { buildDate } from "./build-date.ts";

const HOLIDAYS = "time/holidays";

/** `bazar` alone, which is also a market. */
const SUNDAY = as(
  "weekday",
  weekdayRow(({ value, isAmbiguous }, features) => value === "7" && isAmbiguous && bare(features)),
);
const WORKDAYS = as(
  "weekday",
  weekdayRow(({ value }, features) => value === "1/5" && singular(features)),
);

/** Days and parts of the week. */
export const weekdayRules = {
  /** `şənbə günü`, `ötən həftənin cümə günü` */
  weekday: { pattern: FROM.WEEKDAY, build: buildWeekday },
  /** `keçən bazar`: with a week counted, it is hardly a market */
  nearSunday: { pattern: seq(FROM.MODIFIER, SUNDAY), build: buildNearSunday },
  /** `həftəsonu`, `bu həftənin sonu` */
  weekend: {
    pattern: seq(optional(oneOf(FROM.IN_WEEK, FROM.MODIFIER)), WEEKEND),
    build: buildDate,
  },
  /** `həftə içi`, `gələn həftə içi`: from Monday to Friday */
  workdays: {
    pattern: seq(optional(oneOf(FROM.IN_WEEK, FROM.MODIFIER)), WORKDAYS),
    build: buildWorkdays,
  },
} satisfies Record<string, RuleDefinition>;

/** `Cümə məscidi`, `şənbə oyunu` are named after a day. */
function buildWeekday(match: Match, reading: Analyses): Built | undefined {
  const isAlone = match.end - match.start === 1;
  if (isAlone && (isProperName(reading, match.start) || isPossessed(reading, match.end))) {
    return undefined;
  }
  // `İlaxır çərşənbə` is a holiday.
  return isAfterRow(reading, match.start, HOLIDAYS) ? undefined : buildDate(match, reading);
}

/** `keçən bazar`, but not `bu bazar` or `keçən bazar iqtisadiyyatı`. */
function buildNearSunday(match: Match, reading: Analyses): Built | undefined {
  const { value } = timeWord(reading, match.captures.modifier!.value);
  const isNear = value === "now-1" || value === "now+1";
  return isNear && !isPossessed(reading, match.end) ? buildDate(match, reading) : undefined;
}

function buildWorkdays(match: Match, reading: Analyses): Built | undefined {
  const built = buildDate(match, reading);
  const value = built?.value as TimeExpression | undefined;
  const end: Point = { origin: "open", steps: [{ op: "set", unit: "WD", n: FRIDAY }] };
  return value && { value: { ...value, end } };
}

const FRIDAY = 5;
