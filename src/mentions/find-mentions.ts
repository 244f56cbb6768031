import type { Analyses } from "../analyses/analyze.ts";
import type { Candidate } from "./candidate.ts";
import { type Matcher, matchRules } from "./rules.ts";

/** Finds candidates that no pattern can say. */
export type Finder = (reading: Analyses) => Candidate[];

/** Finds everything that may be a mention, overlaps included. */
export function findMentions(
  reading: Analyses,
  matcher: Matcher,
  finders: readonly Finder[],
): Candidate[] {
  const found = matchRules(matcher, reading);
  for (const find of finders) for (const candidate of find(reading)) found.push(candidate);
  return found;
}
