import type { Analyses } from "../../analyses/analyze.ts";
import { COLON, FULL_STOP } from "../../text/marks.ts";
import { isGlued } from "../../tokens/tokens.ts";
import { digitCount, digitsAt, isHyphen, suffixAt, suffixEnd } from "./number-suffix.ts";

/** A time of day in digits: minutes since midnight, and seconds if they are told. */
export interface Clock {
  readonly end: number;
  readonly minutes: number;
  readonly seconds?: number;
}

/** Reads `15:39`, `15:39:20`, `15.39`, with a suffix or not, from token `at` on. */
export function readClock(reading: Analyses, at: number): Clock | undefined {
  const hour = digitsAt(reading, at);
  return hour < 0 || digitCount(reading, at) > 2 ? undefined : readAfterHour(reading, at, hour);
}

/** Reads the `T15:39` of `2025-11-14T15:39`. */
export function readIsoClock(reading: Analyses, at: number): Clock | undefined {
  const { tokens } = reading;
  if (!isGlued(tokens, at)) return undefined;
  const [, hour] = ISO_HOUR.exec(tokens.text.slice(tokens.starts[at], tokens.ends[at])) ?? [];
  return hour === undefined ? undefined : readAfterHour(reading, at, Number(hour));
}

const ISO_HOUR = /^T(\d\d)$/u;

function readAfterHour(reading: Analyses, at: number, hour: number): Clock | undefined {
  const minute = partAfter(reading, at);
  if (minute === undefined) return undefined;
  const minutes = hour * 60 + minute.value;
  if (minutes > 1440) return undefined;
  const second = minute.hasSuffix ? undefined : partAfter(reading, minute.end - 1);
  if (second === undefined) return { end: minute.end, minutes };
  return { end: second.end, minutes, seconds: second.value };
}

interface ClockPart {
  readonly end: number;
  readonly value: number;
  readonly hasSuffix: boolean;
}

/** Two digits, below 60, after the number at `at` and a colon or full stop. */
function partAfter(reading: Analyses, at: number): ClockPart | undefined {
  const { tokens } = reading;
  const next = at + 2;
  if (next >= tokens.count || tokens.coreEnds[at] !== tokens.ends[at]) return undefined;
  const unit = tokens.units[at + 1];
  const isDashed = isHyphen(reading, at + 1);
  if (unit !== COLON && unit !== FULL_STOP && !isDashed) return undefined;
  if (!isGlued(reading.tokens, at + 1) || !isGlued(reading.tokens, next)) return undefined;
  const value = digitsAt(reading, next);
  if (value < 0 || value > 59 || digitCount(reading, next) !== 2) return undefined;
  // `saat 17-00`, as it used to be written; `saat 10-12` is from ten to twelve.
  if (isDashed && value > 0 && value <= 24) return undefined;
  const suffix = suffixAt(reading, next);
  if (!suffix.isCase) return undefined;
  return { end: suffixEnd(reading, next), value, hasSuffix: suffix.text !== "" };
}

/** Are hours and minutes parted by a colon, as nothing but times and scores are? */
export function hasColon({ tokens }: Analyses, at: number): boolean {
  return tokens.units[at + 1] === COLON;
}
