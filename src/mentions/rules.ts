import type { Analyses } from "../analyses/analyze.ts";
import type { Match } from "../engine/pattern.ts";
import { Program } from "../engine/program.ts";
import { SHAPE } from "../tokens/tokens.ts";
import type { MentionType } from "../types.ts";
import type { Rule } from "./atoms.ts";
import { type Built, type Candidate, TELLS } from "./candidate.ts";

/** One way of writing something: a pattern, and what its match stands for (or `undefined`, to decline). */
export interface RuleDefinition {
  readonly pattern: Rule;
  readonly build: (match: Match, reading: Analyses) => Built | undefined;
}

/** The bits of each token that the atoms of rules name as their first, and where a match may begin at all. */
export interface TokenBits {
  readonly bits: Int32Array;
  /** 1 for the tokens that are worth a try; absent if all are. */
  readonly starts?: Uint8Array;
}

export type BitsOf = (reading: Analyses) => TokenBits;

/** The rules of one kind by name; made by {@link defineRules}. */
export interface RuleSet<Name extends string = string> {
  readonly type: MentionType;
  readonly rules: Readonly<Record<Name, RuleDefinition>>;
  readonly bitsOf: BitsOf;
}

const bitsOfReading: BitsOf = ({ bits }) => ({ bits });

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

interface NamedRule {
  readonly id: string;
  readonly type: MentionType;
  readonly rule: RuleDefinition;
}

/** Rule sets compiled together: each rule is tried only where its first atoms can match. */
export interface Matcher {
  readonly groups: readonly RuleGroup[];
}

/** Rules that read the same bits. */
interface RuleGroup {
  readonly bitsOf: BitsOf;
  readonly rules: readonly NamedRule[];
  readonly program: Program<Analyses>;
}

export function createMatcher(sets: readonly RuleSet[]): Matcher {
  const bitsOfs = [...new Set(sets.map(({ bitsOf }) => bitsOf))];
  return {
    groups: bitsOfs.map((bitsOf) => {
      const rules = sets.filter((set) => set.bitsOf === bitsOf).flatMap(nameRules);
      return { bitsOf, rules, program: new Program(rules.map(({ rule }) => rule.pattern)) };
    }),
  };
}

function nameRules({ type, rules }: RuleSet): NamedRule[] {
  return Object.entries(rules).map(([name, rule]) => ({ id: `${type}.${name}`, type, rule }));
}

/** Finds everything that the rules match, overlaps included. No match goes over a blank line. */
export function matchRules(matcher: Matcher, reading: Analyses): Candidate[] {
  const found: Candidate[] = [];
  for (const { bitsOf, rules, program } of matcher.groups) {
    const { bits, starts } = bitsOf(reading);
    const take = (index: number, match: Match): void => {
      const rule = rules[index]!;
      const built = rule.rule.build(match, reading);
      if (built !== undefined) found.push(toCandidate(rule, match, built, reading));
    };
    let paragraphEnd = 0;
    for (let i = 0; i < bits.length; i++) {
      if ((bits[i]! & program.first) === 0 || starts?.[i] === 0) continue;
      if (i >= paragraphEnd) paragraphEnd = findParagraphEnd(reading, i);
      program.match(reading, bits, i, paragraphEnd, take);
    }
  }
  return found;
}

function findParagraphEnd({ tokens }: Analyses, start: number): number {
  let end = start + 1;
  while (end < tokens.count && (tokens.shapes[end]! & SHAPE.paragraphStart) === 0) end++;
  return end;
}

function toCandidate(rule: NamedRule, match: Match, built: Built, reading: Analyses): Candidate {
  const firstToken = built.firstToken ?? match.start;
  const endToken = built.endToken ?? match.end;
  const { tokens } = reading;
  const start = tokens.starts[firstToken]!;
  const end = built.end ?? tokens.ends[endToken - 1]!;
  return {
    type: built.type ?? rule.type,
    firstToken,
    endToken,
    start,
    end,
    name: built.name ?? (built.keepsCase ? tokens.text.slice(start, end) : ""),
    features: 0,
    quotedEnd: -1,
    by: rule.id,
    tells: TELLS.other,
    score: built.score ?? 0.9,
    entry: -1,
    value: built.value,
  };
}
