import type { Analyses } from "../analyses/analyze.ts";
import type { Resolution } from "../entities/resolution.ts";
import type { Event } from "../types.ts";

/** What the events of a text are found with; without it, none are. */
export type EventFinder = (
  reading: Analyses,
  resolution: Resolution,
  referenceDate: string | undefined,
) => Event[];

/** Finds the events of a text. */
export const findEvents: EventFinder = () => [];
