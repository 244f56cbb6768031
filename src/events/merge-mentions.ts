import type { Event } from "../types.ts";
import type { FoundEvent } from "./found-event.ts";

/** Gathers the tellings of one event. */
export function mergeMentions(
  found: readonly FoundEvent[],
  _referenceDate: string | undefined,
): Event[] {
  return found.map(({ trigger, mention }, i) => ({
    id: `event:${i + 1}`,
    type: trigger.frame.type,
    codes: {
      ...(trigger.frame.plover === undefined ? {} : { plover: trigger.frame.plover }),
      ...(trigger.frame.cameo === undefined ? {} : { cameo: trigger.frame.cameo }),
    },
    polarity: mention.polarity,
    realis: mention.realis,
    attribution: [],
    mentions: [mention],
  }));
}
