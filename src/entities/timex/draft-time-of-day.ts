import type { Clock } from "./clock.ts";
import { type DayPart, type Draft, takeModified } from "./draft.ts";
import type { TimeWord } from "./time-words.ts";

export const NIGHT: DayPart = { part: "TNI", hours: undefined };

export function takeClock(draft: Draft, clock: Clock | undefined): boolean {
  if (clock === undefined) return false;
  draft.clock = clock.minutes;
  if (clock.seconds !== undefined) draft.seconds = clock.seconds;
  return true;
}

export function takeDayPart(draft: Draft, { value, mod, hours }: TimeWord): boolean {
  if (!/^T[A-Z]{2}$/u.test(value)) return false;
  const [from, to] = hours.split("/").map(toMinutes);
  if (from !== undefined && to === undefined) draft.clock = from;
  const span =
    from === undefined || to === undefined
      ? undefined
      : ([from, to <= from ? to + 1440 : to] as const);
  draft.dayPart = { part: value, hours: span };
  // `ötən axşam`: of the day that the modifier counts.
  if (draft.steps.length === 0) takeModified(draft, "D");
  if (mod !== "") draft.mod = mod;
  return true;
}

function toMinutes(clock: string): number | undefined {
  const [hour, minute] = clock.split(":").map(Number);
  return hour === undefined || minute === undefined ? undefined : hour * 60 + minute;
}

/** When the hour begins that runs until the one that is named: on a dial, twelve is before one. */
export function hourBefore({ clock = 0 }: Draft): number {
  return clock === 60 ? 720 : clock - 60;
}

/** Puts the time of day after the day: `axşam saat 7` is 19:00. */
export function addTimeOfDay(draft: Draft): void {
  const { clock, seconds, dayPart } = draft;
  if (clock !== undefined) {
    const minutes = inDayPart(clock, dayPart?.part);
    draft.steps.push(
      seconds === undefined
        ? { op: "clock", unit: "TM", clock: minutes }
        : { op: "clock", unit: "TS", clock: minutes * 60 + seconds },
    );
  } else if (dayPart !== undefined) draft.steps.push({ op: "part", ...dayPart });
}

/** The hour on a dial of twelve, in a part of the day: `gecə 1` is 01:00, `gecə 11` 23:00, `axşam 7` 19:00. */
function inDayPart(minutes: number, part: string | undefined): number {
  const hour = Math.floor(minutes / 60);
  if (part === undefined || hour > 12) return minutes;
  const isTwelve = hour === 12;
  switch (part) {
    case "TMO":
      return minutes;
    case "TNI":
      if (isTwelve) return minutes - 720;
      return hour >= 7 ? minutes + 720 : minutes;
    case "TMD":
    case "TDT":
      return hour <= 5 ? minutes + 720 : minutes;
    default:
      return isTwelve ? minutes : minutes + 720;
  }
}
