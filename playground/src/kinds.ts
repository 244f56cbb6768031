import type { MentionType } from "varliq";

/** What can be shown and hidden; the colours and the legend know these. */
export const KINDS = [
  "person",
  "organisation",
  "country",
  "place",
  "time",
  "named-event",
  "money",
  "percent",
  "event",
] as const;

export type Kind = (typeof KINDS)[number];

const TIMES: readonly MentionType[] = ["date", "time", "duration", "set"];

/** Dates, clock times, durations and repetitions are one kind here; every other type is a kind of its own. */
export function kindOf(type: MentionType): Kind {
  return TIMES.includes(type) ? "time" : (type as Kind);
}

export function isKind(name: string): name is Kind {
  return (KINDS as readonly string[]).includes(name);
}
