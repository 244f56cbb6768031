import { timeApproximations } from "../../generated/time-approximations.ts";
import { timeClock } from "../../generated/time-clock.ts";
import { timeDayparts } from "../../generated/time-dayparts.ts";
import { timeDirections } from "../../generated/time-directions.ts";
import { timeEras } from "../../generated/time-eras.ts";
import { timeHolidays } from "../../generated/time-holidays.ts";
import { timeMonths } from "../../generated/time-months.ts";
import { timeParts } from "../../generated/time-parts.ts";
import { timeRelativeWords } from "../../generated/time-relative-words.ts";
import { timeSeasons } from "../../generated/time-seasons.ts";
import { timeSets } from "../../generated/time-sets.ts";
import { timeTimeZones } from "../../generated/time-time-zones.ts";
import { timeUnits } from "../../generated/time-units.ts";
import { timeWeekdays } from "../../generated/time-weekdays.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources, withSource } from "../to-sources.ts";
import { NUMERALS } from "./numerals.ts";
import { PLACE_HEADS } from "./place-heads.ts";

/** Words of time. */
export const TIME_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [timeMonths, "month"],
  [timeWeekdays, "weekday"],
  [timeUnits, "timeUnit"],
  [timeSeasons, "timeWord"],
  [timeRelativeWords, "timeWord"],
  [timeDayparts, "timeWord"],
  [timeEras, "timeWord"],
  [timeDirections, "timeWord"],
  [timeApproximations, "timeWord"],
  [timeParts, "timeWord"],
  [timeSets, "timeWord"],
  [timeHolidays, "timeWord"],
  [timeClock, "timeWord"],
  [timeTimeZones, "timeWord"],
  NUMERALS,
);

/** Those of days too, after which places are named: `8 Noyabr prospekti` is no date. */
export const DATE_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ withSource(
  TIME_LEXICONS,
  PLACE_HEADS,
);
