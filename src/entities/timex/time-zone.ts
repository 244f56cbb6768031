import { readRows } from "../../engine/lexicon-table.ts";
import { timeTimeZones } from "../../generated/time-time-zones.ts";
import { boundsOf, nthWeekday, type Period } from "./period.ts";

/** What the clocks of a place show. */
export interface Zone {
  /** Offset from UTC in winter, in minutes. */
  readonly minutes: number;
  /** Whose rule puts the clocks forward in summer. */
  readonly summer: string;
}

/** The zone of a row of `time/time-zones`; none of `yerli vaxt`, which may be any. */
export function zoneNamed(name: string): Zone | undefined {
  zones ??= readZones();
  return zones.get(name);
}

let zones: ReadonlyMap<string, Zone> | undefined;

function readZones(): ReadonlyMap<string, Zone> {
  const known = new Map<string, Zone>();
  for (const { lemma, cells } of readRows(timeTimeZones)) {
    const [offset = "", summer = ""] = cells;
    if (offset !== "local") known.set(lemma, { minutes: toMinutes(offset), summer });
  }
  return known;
}

/** Reads `-05:00`. */
function toMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith("-") ? -minutes : minutes;
}

/** The offset from UTC on a day: `+04:00`, or `""` where clocks change and the day is not known. */
export function offsetOf(zone: Zone | undefined, day: Period): string {
  if (zone === undefined) return "";
  const rule = SUMMERS[zone.summer];
  if (rule === undefined) return written(zone.minutes);
  const isForward = isSummer(rule, day);
  return isForward === undefined ? "" : written(zone.minutes + (isForward ? 60 : 0));
}

function written(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${padded(hours)}:${padded(rest)}`;
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The n-th Sunday of a month, the last if n is -1. */
type Sunday = readonly [n: number, month: number];

/** When the clocks go forward, and when they go back. Both are done at night: what happens on such a day is mostly later. */
type Rule = readonly [forward: Sunday, back: Sunday];

const SUMMERS: Readonly<Record<string, Rule>> = {
  EU: [
    [-1, 3],
    [-1, 10],
  ],
  US: [
    [2, 3],
    [1, 11],
  ],
};

/** Undefined where the day is not known. */
function isSummer([forward, back]: Rule, { year, month, day }: Period): boolean | undefined {
  const today = boundsOf({ unit: "D", year, month, day })?.first;
  return today === undefined
    ? undefined
    : today >= sundayOf(forward, year) && today < sundayOf(back, year);
}

function sundayOf([n, month]: Sunday, year: number | undefined): number {
  return nthWeekday(boundsOf({ unit: "M", year, month })!, 7, n)!;
}
