import type { Analyses } from "../../analyses/analyze.ts";
import type { Match } from "../../engine/pattern.ts";
import type { Built } from "../../mentions/candidate.ts";
import { defineRules, type RuleDefinition, type RuleSet } from "../../mentions/rules.ts";
import type { MentionType } from "../../types.ts";
import { isInTitle } from "./surroundings.ts";
import { timeBits } from "./time-bits.ts";

/** States the rules of a kind of time: none of them finds one in a title. */
// @__NO_SIDE_EFFECTS__
export function defineTimeRules<Name extends string>(
  type: MentionType,
  rules: Record<Name, RuleDefinition>,
): RuleSet<Name> {
  const untitled = Object.entries<RuleDefinition>(rules).map(([name, { pattern, build }]) => [
    name,
    { pattern, build: outsideTitles(build) },
  ]);
  return defineRules(type, Object.fromEntries(untitled), timeBits);
}

function outsideTitles(build: RuleDefinition["build"]): RuleDefinition["build"] {
  return (match: Match, reading: Analyses): Built | undefined =>
    isInTitle(reading, match.start, match.end) ? undefined : build(match, reading);
}
