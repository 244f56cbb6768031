import type { Period } from "./period.ts";
import type { Told } from "./told.ts";

/** What tense says of a time: it lies before, after or at the time of the text, or nothing. */
export type Tense = "past" | "future" | "present" | "none";

/** The tense of the clause a time stands in, if it is sure which one that is. */
export interface Clause {
  readonly tense: Tense;
  readonly isSure: boolean;
}

/** When a text was written. */
export interface Now {
  readonly day: number;
  /** Minutes since midnight, if they are known. */
  readonly minute: number | undefined;
}

/** What a time is reckoned from. */
export interface Context {
  readonly now: Now | undefined;
  /** Asked only where it decides. */
  readonly clause: () => Clause;
  /** It names a day (`8 Mart ərəfəsində`, `martın 8-i üçün`) or a limit (`martın 8-dək`) of no range, and does not say when the verb took place. */
  readonly isAside?: () => boolean;
  readonly told: Told;
  readonly sentence: number;
  /** It is counted from what happens: `qəbul edildikdən üç ay sonra`. */
  readonly isOfEvent?: () => boolean;
  /** It says until when: `saat 18:00-dək`. */
  readonly isUntil?: () => boolean;
  /** It stands alone in its line. */
  readonly isLine?: boolean;
  /** The time told right before it. */
  readonly apposed?: Period | undefined;
}
