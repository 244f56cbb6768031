import type { Event, RoleName, Span, TimeEntity } from "varliq";
import type { Messages } from "./messages/index.ts";

/** A name may run over a line break; what is said about it must not. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

export function capitalize(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

/** `1.296`; not by `toLocaleString`, as few browsers bring Azerbaijani. */
export function sayNumber(number: number, { thousands }: Messages): string {
  return String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, thousands);
}

/** `9 mart 2026, 04:20` of a TIMEX3 value, with what is unknown left out; a value of another form stays as it is. */
export function sayTime(value: string, { months }: Messages): string {
  const match =
    /^(?<year>\d{4}|XXXX)(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?(?:T(?<clock>\d\d:\d\d))?$/u.exec(
      value,
    );
  if (!match?.groups) return value;
  const { year = "", month, day, clock } = match.groups;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const parts = [
    day === undefined ? undefined : String(Number(day)),
    name,
    year === "XXXX" ? undefined : year,
  ];
  const date = parts.filter((part) => part !== undefined).join(" ");
  if (date === "") return value;
  return clock === undefined ? date : `${date}, ${clock}`;
}

/** When an event happened, for sorting: ISO 8601, or empty where not even the year is known. */
export function beginOf({ time }: Event, times: ReadonlyMap<string, TimeEntity>): string {
  if (time === undefined) return "";
  const begin = (time.entity && times.get(time.entity)?.from) ?? time.value;
  return /^\d/u.test(begin) ? begin : "";
}

/** A phrase that fills a role of an event. */
export interface Participant extends Span {
  readonly role: RoleName;
  readonly text: string;
  readonly entity?: string;
}

/** Who did what to whom, as far as the text says it. */
export interface Sentence {
  readonly who: readonly Participant[];
  readonly did: string;
  readonly what: readonly Participant[];
  /** Time, place, means and the like. */
  readonly how: readonly Participant[];
}

const WHO = new Set(
  "actor agent attacker court employer giver organiser participant visitor voters".split(" "),
);
const WHAT = new Set(
  "artifact content defendant document event goods host measure object person recipient target victim".split(
    " ",
  ),
);

export function toSentence(event: Event): Sentence {
  const all = participantsOf(event);
  return {
    who: all.filter(({ role }) => WHO.has(role)),
    did: [...new Set(event.mentions.map(({ text }) => oneLine(text)))].join(", "),
    what: all.filter(({ role }) => WHAT.has(role)),
    how: all.filter(({ role }) => !WHO.has(role) && !WHAT.has(role)),
  };
}

/** What fills each role, said once: of several tellings that name one entity, the fullest. */
function participantsOf(event: Event): Participant[] {
  const fullest = new Map<string, Participant>();
  for (const argument of event.mentions.flatMap((telling) => telling.arguments)) {
    const key = `${argument.role} ${argument.entity ?? argument.text}`;
    const known = fullest.get(key);
    if (!known || known.text.length < argument.text.length) fullest.set(key, argument);
  }
  return [...fullest.values()];
}
