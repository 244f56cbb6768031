import { type Analyses, firstAnalysis } from "../analyses/analyze.ts";
import { type Match, Program } from "../engine/pattern.ts";
import { SHAPE } from "../tokens/tokens.ts";
import type { MentionType } from "../types.ts";
import type { Rule } from "./atoms.ts";
import { type Built, type Candidate, nominative } from "./candidate.ts";

/** One way of writing something: a pattern, and what its match stands for (or `undefined`, to decline). */
export interface RuleDefinition {
  readonly pattern: Rule;
  readonly build: (match: Match, reading: Analyses) => Built | undefined;
}

/** The rules of one kind by name; made by {@link defineRules}. */
export interface RuleSet<Name extends string = string> {
  readonly type: MentionType;
  readonly rules: Readonly<Record<Name, RuleDefinition>>;
}

/** States the rules of a kind. Their ids are `type.name`. */
// @__NO_SIDE_EFFECTS__
export function defineRules<Name extends string>(
  type: MentionType,
  rules: Record<Name, RuleDefinition>,
): RuleSet<Name> {
  return { type, rules };
}

/**
 * Examples of every rule of a set, which a test runs: square brackets mark what is found, with its value; `ignores` are texts in
 * which the kind finds nothing. A rule without examples does not compile.
 */
export type ExamplesFor<Set extends RuleSet> = {
  readonly [Name in keyof Set["rules"]]: RuleExamples;
};

export interface RuleExamples {
  readonly finds: readonly (
    | string
    | readonly [text: string, value: Readonly<Record<string, unknown>>]
  )[];
  readonly ignores: readonly string[];
}

interface CompiledRule {
  readonly id: string;
  readonly type: MentionType;
  readonly program: Program<Analyses>;
  readonly build: RuleDefinition["build"];
}

/** Rule sets compiled together: each rule is tried only where one of its first atoms can match. */
export interface Matcher {
  readonly first: number;
  readonly rules: readonly CompiledRule[];
}

export function createMatcher(sets: readonly RuleSet[]): Matcher {
  const rules = sets.flatMap((set) =>
    Object.entries(set.rules).map(([name, rule]) => ({
      id: `${set.type}.${name}`,
      type: set.type,
      program: new Program(rule.pattern),
      build: rule.build,
    })),
  );
  return { first: rules.reduce((bits, rule) => bits | rule.program.first, 0), rules };
}

/** Finds everything that the rules match, overlaps included, in order of the first token. No match goes over a blank line. */
export function matchRules(matcher: Matcher, reading: Analyses): Candidate[] {
  const found: Candidate[] = [];
  const { bits } = reading;
  let paragraphEnd = 0;
  for (let i = 0; i < bits.length; i++) {
    if (i === paragraphEnd) paragraphEnd = findParagraphEnd(reading, i);
    const here = bits[i]! & matcher.first;
    if (here === 0) continue;
    for (const rule of matcher.rules) {
      if ((here & rule.program.first) === 0) continue;
      const match = rule.program.match(reading, i, paragraphEnd);
      const built = match && rule.build(match, reading);
      if (match !== undefined && built !== undefined)
        found.push(toCandidate(rule, match, built, reading));
    }
  }
  return found;
}

function findParagraphEnd({ tokens }: Analyses, start: number): number {
  let end = start + 1;
  while (end < tokens.count && (tokens.shapes[end]! & SHAPE.paragraphStart) === 0) end++;
  return end;
}

function toCandidate(rule: CompiledRule, match: Match, built: Built, reading: Analyses): Candidate {
  const firstToken = built.firstToken ?? match.start;
  const endToken = built.endToken ?? match.end;
  const { tokens, table, forms } = reading;
  const best = firstAnalysis(table, forms[endToken - 1]!);
  const analysis = best >= 0 && table.words[best]! >= 0 ? best : -1;
  return {
    type: built.type ?? rule.type,
    firstToken,
    endToken,
    start: tokens.starts[firstToken]!,
    end: tokens.ends[endToken - 1]!,
    name: nominative(reading, firstToken, endToken, analysis),
    features: analysis < 0 ? 0 : table.features[analysis]!,
    by: rule.id,
    score: built.score ?? 0.9,
    entry: -1,
    value: built.value,
  };
}
