import type { Extraction } from "varliq";
import type { Kind } from "../kinds.ts";
import type { Messages } from "../messages/index.ts";

/** What a list of results is made from. */
export interface Findings {
  readonly text: string;
  readonly extraction: Extraction;
  readonly hidden: ReadonlySet<Kind>;
  readonly selected: string | undefined;
  readonly language: string;
  readonly messages: Messages;
}
