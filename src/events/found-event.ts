import type { Realis } from "../types.ts";
import type { FilledRole } from "./arguments/roles.ts";
import type { Governor } from "./clauses/phrase.ts";
import type { TriggerMatch } from "./triggers/find-triggers.ts";

/** One telling of an event, before tellings are merged. */
export interface FoundEvent {
  readonly match: TriggerMatch;
  readonly governor: Governor | undefined;
  readonly roles: FilledRole[];
  readonly polarity: "POS" | "NEG";
  readonly realis: Realis;
  /** Index of its sentence. */
  readonly sentence: number;
}
