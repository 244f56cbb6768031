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
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";
import { NUMERALS } from "./numerals.ts";

/** Words of time. */
export const TIME_LEXICONS: readonly LexiconSource[] = [
  { table: timeMonths, category: CATEGORY.month },
  { table: timeWeekdays, category: CATEGORY.weekday },
  { table: timeUnits, category: CATEGORY.timeUnit },
  { table: timeSeasons, category: CATEGORY.timeWord },
  { table: timeRelativeWords, category: CATEGORY.timeWord },
  { table: timeDayparts, category: CATEGORY.timeWord },
  { table: timeEras, category: CATEGORY.timeWord },
  { table: timeDirections, category: CATEGORY.timeWord },
  { table: timeApproximations, category: CATEGORY.timeWord },
  { table: timeParts, category: CATEGORY.timeWord },
  { table: timeSets, category: CATEGORY.timeWord },
  { table: timeHolidays, category: CATEGORY.timeWord },
  { table: timeClock, category: CATEGORY.timeWord },
  { table: timeTimeZones, category: CATEGORY.timeWord },
  NUMERALS,
];
