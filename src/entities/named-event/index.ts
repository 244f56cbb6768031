import { CATEGORY } from "../../lexicon/category.ts";
import { NAMED_EVENT_LEXICONS } from "../../lexicon/sources.ts";
import { findEntries } from "../../mentions/lexicon-mentions.ts";
import type { Kind } from "../kind.ts";

/** Events that have a name: `COP29`, `Zəfər Günü`. */
export const namedEvent: Kind = {
  type: "named-event",
  lexicons: NAMED_EVENT_LEXICONS,
  find: (reading) => findEntries(reading, CATEGORY.namedEvent, "named-event", 0.85),
};
