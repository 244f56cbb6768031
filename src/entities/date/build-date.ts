import type { Analyses } from "../../analyses/analyze.ts";
import type { Match } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { buildTime } from "../timex/build-expression.ts";
import { isPlaceName, isQuoted } from "../timex/surroundings.ts";

/** A date, unless it is the title of something (`“Payız” tablosu`) or a place is named after it (`8 Noyabr prospekti`). */
export function buildDate(match: Match, reading: Analyses): Built | undefined {
  if (isQuoted(reading, match.start, match.end) || isPlaceName(reading, match.start, match.end)) {
    return undefined;
  }
  return buildTime(match, reading);
}

/** Of several coordinated dates the first, which is one token. */
export function firstOfSeveral(match: Match, reading: Analyses): Built | undefined {
  const built = buildTime(match, reading);
  return built && { ...built, endToken: match.start + 1 };
}

/** Of several the first, which is a range. */
export function firstRangeOfSeveral(match: Match, reading: Analyses): Built | undefined {
  const built = buildTime(match, reading);
  return built && { ...built, endToken: match.captures["to.day"]!.end };
}

/** The date between two brackets. */
export function insideBrackets(match: Match, reading: Analyses): Built | undefined {
  const built = buildTime(match, reading);
  return built && { ...built, firstToken: match.start + 1, endToken: match.end - 1 };
}
