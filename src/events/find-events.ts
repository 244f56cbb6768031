import type { Analyses } from "../analyses/analyze.ts";
import type { Resolution } from "../entities/resolution.ts";
import type { Event } from "../types.ts";
import { EventReader } from "./event-reader.ts";
import { mergeMentions } from "./merge-mentions.ts";

/** What the events of a text are found with; without it, none are. */
export type EventFinder = (
  reading: Analyses,
  resolution: Resolution,
  referenceDate: string | undefined,
) => Event[];

/** Finds the events of a text: tellings sentence by sentence, then which of them tell one event. */
export const findEvents: EventFinder = (reading, resolution, referenceDate) => {
  const reader = EventReader.for(reading.table);
  return mergeMentions(reader.read(reading, resolution), referenceDate);
};
