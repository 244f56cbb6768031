import { organisationsNamedEventHeads } from "../../generated/organisations-named-event-heads.ts";
import { organisationsNamedEvents } from "../../generated/organisations-named-events.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";

/** Events that have a name, and the heads of their names. */
export const NAMED_EVENT_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [organisationsNamedEvents, "namedEvent"],
  [organisationsNamedEventHeads, "namedEventHead"],
);
