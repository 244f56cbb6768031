import type { Parts } from "./create-extractor.ts";
import { country } from "./entities/country/index.ts";
import { date } from "./entities/date/index.ts";
import { duration } from "./entities/duration/index.ts";
import type { Kind } from "./entities/kind.ts";
import { money } from "./entities/money/index.ts";
import { namedEvent } from "./entities/named-event/index.ts";
import { organisation } from "./entities/organisation/index.ts";
import { percent } from "./entities/percent/index.ts";
import { person } from "./entities/person/index.ts";
import { place } from "./entities/place/index.ts";
import { set } from "./entities/set/index.ts";
import { time } from "./entities/time/index.ts";
import { findEvents } from "./events/find-events.ts";
import { modelsNames } from "./generated/models-names.ts";
import { WORD_LEXICONS } from "./lexicon/sources.ts";

/** Every kind of thing that is found unless others are asked for; `varliq/kinds` has more. */
export const EVERYTHING: readonly Kind[] = [
  person,
  country,
  place,
  organisation,
  namedEvent,
  date,
  time,
  duration,
  set,
  money,
  percent,
];

/** What the library finds with, all of it. */
export const WHOLE: Parts = {
  kinds: EVERYTHING,
  words: WORD_LEXICONS,
  weights: modelsNames,
  findEvents,
};
