import type { EventMention } from "../types.ts";
import type { Trigger } from "./triggers/trigger-table.ts";

/** One telling of an event, before tellings are merged. */
export interface FoundEvent {
  readonly trigger: Trigger;
  readonly mention: EventMention;
}
