import type { Event } from "varliq";
import { element } from "../element.ts";
import { beginOf, sayTime } from "../say.ts";
import { limited } from "./card.ts";
import { eventCard } from "./event-list.ts";
import type { Findings } from "./findings.ts";

/** The events of one day. */
interface Day {
  /** ISO 8601; empty if the time is not known. */
  readonly id: string;
  readonly events: Event[];
}

/** What happened, the earliest first; what has no known time comes last, in the order of the text. */
export function timeline(findings: Findings): Node[] {
  const days = findings.hidden.has("event") ? [] : toDays(findings);
  if (days.length === 0) return [];
  const items = limited(days, (day) => dayItem(day, findings), findings);
  return [element("ol", { class: "timeline" }, ...items)];
}

function dayItem({ id, events }: Day, findings: Findings): Node {
  const { messages } = findings;
  const cards = limited(events, (event) => eventCard(event, findings), findings);
  return element(
    "li",
    { class: id === "" ? "day undated" : "day" },
    element("h2", {}, id === "" ? messages.undated : sayTime(id, messages)),
    element("ul", { class: "cards" }, ...cards),
  );
}

function toDays({ extraction }: Findings): Day[] {
  const times = new Map(extraction.dates.map((date) => [date.id, date]));
  const timed = extraction.events.map((event) => ({ event, begin: beginOf(event, times) }));
  // Undated events sort as the last day there can be.
  const keyOf = (begin: string): string => (begin === "" ? "~" : begin);
  timed.sort((a, b) => (keyOf(a.begin) < keyOf(b.begin) ? -1 : +(a.begin !== b.begin)));
  const days = new Map<string, Day>();
  for (const { event, begin } of timed) {
    const id = begin.slice(0, 10);
    if (!days.has(id)) days.set(id, { id, events: [] });
    days.get(id)!.events.push(event);
  }
  return [...days.values()];
}
