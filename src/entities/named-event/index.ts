import { NAMED_EVENT_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { findNamedEvents } from "./find-named-events.ts";

/** Events that have a name: `COP29`, `Zəfər Günü`. */
export const namedEvent = defineKind({
  type: "named-event",
  lexicons: NAMED_EVENT_LEXICONS,
  find: findNamedEvents,
});
