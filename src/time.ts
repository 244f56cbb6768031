/**
 * Dates, times, lengths and repetitions alone.
 *
 * @module varliq/time
 */
import { createExtractorOf, type ExtractOptions } from "./create-extractor.ts";
import { date } from "./entities/date/index.ts";
import { duration } from "./entities/duration/index.ts";
import { set } from "./entities/set/index.ts";
import { time } from "./entities/time/index.ts";
import { WORD_LEXICONS } from "./lexicon/sources.ts";
import type { Span, TimeEntity, TimeValue } from "./types.ts";

export type { ExtractOptions } from "./create-extractor.ts";
export type { Grain, Span, TimeValue } from "./types.ts";

/** A time as it stands in a text, with what it means. */
export interface FoundTime extends Span, TimeValue {
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** Which rule found it: `date.dayOfMonth`. */
  readonly by: string;
}

const extractor = createExtractorOf({
  kinds: [date, time, duration, set],
  words: WORD_LEXICONS,
  weights: undefined,
  findEvents: undefined,
  isKindName: undefined,
});

/**
 * Finds the times of a text, in order: dates and clock times, how long something lasts and how often it comes back.
 *
 * Without `referenceDate` what is relative (`dünən`) counts from the text's own dateline; where there is none, its unknown parts
 * are `X`.
 *
 * @example
 * findTimes("Görüş noyabrın 14-də olub.", { referenceDate: "2025-11-21" })[0].value; //=> "2025-11-14"
 * @throws TypeError if `text` or `referenceDate` is not a string, or an option is not known; RangeError if `referenceDate` is not a
 * day of the calendar.
 */
export function findTimes(text: string, options: ExtractOptions = {}): readonly FoundTime[] {
  const { mentions, dates } = extractor.extractEntities(text, options);
  const values = new Map(dates.map((entity) => [entity.id, toValue(entity)]));
  return mentions.flatMap(({ start, end, text: written, entity, by }) => {
    const value = values.get(entity);
    return value === undefined ? [] : [{ start, end, text: written, by, ...value }];
  });
}

/** What an entity means, without what it is called and where it stands. */
function toValue({ id: _, name: __, mentions: ___, ...value }: TimeEntity): TimeValue {
  return value;
}
