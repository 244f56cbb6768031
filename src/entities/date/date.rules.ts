import { defineTimeRules } from "../timex/define-time-rules.ts";
import { dayRules } from "./day.rules.ts";
import { holidayRules } from "./holiday.rules.ts";
import { periodRules } from "./period.rules.ts";
import { rangeRules } from "./range.rules.ts";
import { relativeRules } from "./relative.rules.ts";
import { weekdayRules } from "./weekday.rules.ts";

export const dateRules = defineTimeRules("date", {
  ...dayRules,
  ...weekdayRules,
  ...holidayRules,
  ...periodRules,
  ...rangeRules,
  ...relativeRules,
});
