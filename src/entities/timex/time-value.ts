import type { Analyses } from "../../analyses/analyze.ts";
import { CASE } from "../../analyses/features.ts";
import type { Mutable } from "../../engine/mutable.ts";
import type { Settled } from "../../mentions/settle.ts";
import type { TimeValue } from "../../types.ts";
import { toCalendarDay } from "./calendar.ts";
import { endsInCase } from "./endings.ts";
import type { Point, TimeExpression } from "./expression.ts";
import { boundsOf, type Period, type Reckoned } from "./period.ts";
import { isDirection } from "./surroundings.ts";
import { offsetOf, type Zone } from "./time-zone.ts";
import { grainOf } from "./units.ts";
import { edtfOf, isoBounds, isoDay, timexOf } from "./write-period.ts";

/** Does a time open (`martın 5-dən`) or close (`noyabrın 30-dək`) an interval? */
type Relation = "since" | "until" | undefined;

/** Writes a reckoned time, or one that stands for itself, as TIMEX3 and EDTF. */
export function toTimeValue(
  reading: Analyses,
  mention: Settled,
  expression: TimeExpression,
  reckoned: Reckoned | undefined,
): TimeValue | undefined {
  if (reckoned === undefined) {
    return expression.value === undefined ? undefined : begin(expression, expression.value);
  }
  const relation = reckoned.end === undefined ? relationOf(reading, mention) : undefined;
  const value = begin(expression, timexValue(reckoned, expression.zone));
  const isFar = isBeyondFourDigits(reckoned.start) || isBeyondFourDigits(reckoned.end);
  const edtf = isFar ? farYear(reckoned, relation) : edtfValue(reckoned, relation, expression);
  if (edtf !== undefined) value.edtf = edtf;
  value.grain = grainOf(reckoned.start);
  if (!isFar) addBounds(value, reckoned, relation);
  const inferred = inferredParts(expression, reckoned.start);
  if (inferred.length > 0) value.inferred = inferred;
  return value;
}

function begin({ kind, mod, quant, freq }: TimeExpression, value: string): Mutable<TimeValue> {
  const begun: Mutable<TimeValue> = { kind, value };
  if (mod !== undefined) begun.mod = mod;
  if (quant !== undefined) begun.quant = quant;
  if (freq !== undefined) begun.freq = freq;
  return begun;
}

function timexValue({ start, end }: Reckoned, zone: Zone | undefined): string {
  const [from, to] = [start, end].map(
    (period) => period && timexOf(period) + offsetOf(zone, period),
  );
  return to === undefined ? from! : `${from}/${to}`;
}

/** Does it begin in a year that ISO 8601 and EDTF have no days of? */
function isBeyondFourDigits(period: Period | undefined): boolean {
  const bounds = period && boundsOf(period);
  return bounds !== undefined && Math.abs(toCalendarDay(bounds.first).year) > 9999;
}

/** EDTF has such a year by itself, and in no interval. */
function farYear({ start, end }: Reckoned, relation: Relation): string | undefined {
  return start.unit === "Y" && (end ?? relation) === undefined ? `Y${start.year}` : undefined;
}

function edtfValue(
  { start, end }: Reckoned,
  relation: Relation,
  { mod, zone }: TimeExpression,
): string | undefined {
  if (end !== undefined) {
    const [from, to] = [edge(start, "first", zone), edge(end, "last", zone)];
    // `dekabrdan yanvara qədər`: of a year that nobody tells, EDTF has no interval into the next.
    const isBackward = start.year === undefined && (from ?? "") > (to ?? "");
    return isBackward ? undefined : joinEdtf(from, to);
  }
  if (isClock(start)) return momentOf(start, zone);
  if (relation === undefined || isOfDay(start)) return edtfOf(start);
  // `ilin əvvəlindən` opens on the first day, `ilin sonunadək` closes on the last.
  const isExact = mod === undefined && PLAIN.includes(start.unit);
  if (relation === "since") return joinEdtf(isExact ? edtfOf(start) : dayAt(start, "first"), "..");
  return joinEdtf("..", isExact ? edtfOf(start) : dayAt(start, "last"));
}

/** Units that EDTF writes as the ends of an interval. */
const PLAIN = ["Y", "M", "D"];

/** An end of an interval: the period itself if it is plain, else its first or last day. */
function edge(period: Period, side: "first" | "last", zone: Zone | undefined): string | undefined {
  if (isClock(period)) return momentOf(period, zone);
  return PLAIN.includes(period.unit) ? edtfOf(period) : dayAt(period, side);
}

function dayAt(period: Period, side: "first" | "last"): string | undefined {
  const bounds = boundsOf(period);
  return bounds && isoDay(bounds[side]);
}

function momentOf(period: Period, zone: Zone | undefined): string | undefined {
  const edtf = edtfOf(period);
  return edtf && edtf + offsetOf(zone, period);
}

function joinEdtf(from: string | undefined, to: string | undefined): string | undefined {
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

function isClock({ unit }: Period): boolean {
  return unit === "TH" || unit === "TM" || unit === "TS";
}

function isOfDay(period: Period): boolean {
  return isClock(period) || period.unit === "PART";
}

function addBounds(value: Mutable<TimeValue>, { start, end }: Reckoned, relation: Relation): void {
  const first = isoBounds(start);
  const last = end === undefined ? first : isoBounds(end);
  if (first !== undefined && relation !== "until") value.from = first.from;
  if (last !== undefined && relation !== "since") value.to = last.to;
}

/** `noyabrın 30-na qədər` closes an interval. In the ablative a time opens one, unless it ends before: `noyabrın 30-dan əvvəl`. */
function relationOf(reading: Analyses, { endToken }: Settled): Relation {
  if (endsInCase(reading, endToken, CASE.terminative)) return "until";
  if (endsInCase(reading, endToken, CASE.ablative))
    return isDirection(reading, endToken, ["before"]) ? "until" : "since";
  const isUntil = isDirection(reading, endToken, ["until"]);
  return isUntil && endsInCase(reading, endToken, CASE.dative) ? "until" : undefined;
}

/** The parts of a day that are known but were not written. */
function inferredParts({ start }: TimeExpression, { unit, year, month, day }: Period): string[] {
  if (start === undefined || unit === "CE" || unit === "ML") return [];
  const parts: string[] = [];
  if (year !== undefined && !isWritten(start, "Y")) parts.push("year");
  if (month !== undefined && !isWritten(start, "M")) parts.push("month");
  if (day !== undefined && !isWritten(start, "D")) parts.push("day");
  return parts;
}

function isWritten({ steps }: Point, unit: string): boolean {
  return steps.some((step) => step.op === "set" && step.unit === unit);
}
