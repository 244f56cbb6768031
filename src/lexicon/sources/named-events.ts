import { organisationsNamedEventHeads } from "../../generated/organisations-named-event-heads.ts";
import { organisationsNamedEvents } from "../../generated/organisations-named-events.ts";
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";

/** Events that have a name, and the heads of their names. */
export const NAMED_EVENT_LEXICONS: readonly LexiconSource[] = [
  { table: organisationsNamedEvents, category: CATEGORY.namedEvent },
  { table: organisationsNamedEventHeads, category: CATEGORY.namedEventHead },
];
