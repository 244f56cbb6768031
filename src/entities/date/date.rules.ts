import { defineRules } from "../../mentions/rules.ts";
import { timeBits } from "../timex/time-bits.ts";
import { dayRules } from "./day.rules.ts";
import { holidayRules } from "./holiday.rules.ts";
import { periodRules } from "./period.rules.ts";
import { rangeRules } from "./range.rules.ts";
import { relativeRules } from "./relative.rules.ts";
import { weekdayRules } from "./weekday.rules.ts";

export const dateRules = defineRules(
  "date",
  {
    ...dayRules,
    ...weekdayRules,
    ...holidayRules,
    ...periodRules,
    ...rangeRules,
    ...relativeRules,
  },
  timeBits,
);
