import type { Analyses } from "../../analyses/analyze.ts";
import type { Match } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { isQuoted } from "../../tokens/tokens.ts";
import { buildTime } from "../timex/build-expression.ts";
import { isCalled, isPlaceName } from "../timex/surroundings.ts";

/** A date, unless it is the name of something: `“Payız” tablosu`, `8 Noyabr prospekti`, `Mart adlı pişik`. */
export function buildDate(match: Match, reading: Analyses): Built | undefined {
  const { start, end } = match;
  const isName =
    isQuoted(reading.tokens, start, end) ||
    isPlaceName(reading, start, end) ||
    isCalled(reading, end);
  return isName ? undefined : buildTime(match, reading);
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
