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

/** The bits of each token that the atoms of rules name as their first. */
export type BitsOf = (reading: Analyses) => Int32Array;

/** The rules of one kind by name; made by {@link defineRules}. */
export interface RuleSet<Name extends string = string> {
  readonly type: MentionType;
  readonly rules: Readonly<Record<Name, RuleDefinition>>;
  readonly bitsOf: BitsOf;
}

const bitsOfReading: BitsOf = ({ bits }) => bits;

/**
 * States the rules of a kind. Their ids are `type.name`.
 *
 * @param bitsOf for rules whose atoms tell tokens apart more finely than by the category of their words
 */
// @__NO_SIDE_EFFECTS__
export function defineRules<Name extends string>(
  type: MentionType,
  rules: Record<Name, RuleDefinition>,
  bitsOf: BitsOf = bitsOfReading,
): RuleSet<Name> {
  return { type, rules, bitsOf };
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
  readonly groups: readonly RuleGroup[];
}

/** Rules that read the same bits. */
interface RuleGroup {
  readonly bitsOf: BitsOf;
  readonly first: number;
  readonly rules: readonly CompiledRule[];
}

export function createMatcher(sets: readonly RuleSet[]): Matcher {
  const bitsOfs = [...new Set(sets.map(({ bitsOf }) => bitsOf))];
  return {
    groups: bitsOfs.map((bitsOf) => {
      const rules = sets.filter((set) => set.bitsOf === bitsOf).flatMap(compile);
      return { bitsOf, first: rules.reduce((bits, rule) => bits | rule.program.first, 0), rules };
    }),
  };
}

function compile(set: RuleSet): CompiledRule[] {
  return Object.entries(set.rules).map(([name, rule]) => ({
    id: `${set.type}.${name}`,
    type: set.type,
    program: new Program(rule.pattern),
    build: rule.build,
  }));
}

/** Finds everything that the rules match, overlaps included. No match goes over a blank line. */
export function matchRules(matcher: Matcher, reading: Analyses): Candidate[] {
  const found: Candidate[] = [];
  for (const group of matcher.groups) matchGroup(group, reading, found);
  return found;
}

function matchGroup(
  { bitsOf, first, rules }: RuleGroup,
  reading: Analyses,
  found: Candidate[],
): void {
  const bits = bitsOf(reading);
  let paragraphEnd = 0;
  for (let i = 0; i < bits.length; i++) {
    if (i === paragraphEnd) paragraphEnd = findParagraphEnd(reading, i);
    const here = bits[i]!;
    if ((here & first) === 0) continue;
    const next = i + 1 < bits.length ? bits[i + 1]! : 0;
    for (const rule of rules) {
      const { program } = rule;
      if ((here & program.first) === 0) continue;
      if (program.second !== -1 && (next & program.second) === 0) continue;
      const match = program.match(reading, i, paragraphEnd);
      const built = match && rule.build(match, reading);
      if (match !== undefined && built !== undefined)
        found.push(toCandidate(rule, match, built, reading));
    }
  }
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
