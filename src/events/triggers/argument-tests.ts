import { hasKey } from "../../engine/has-key.ts";
import type { Slot } from "../frames/frame.ts";
import { bitOf } from "../words/argument-classes.ts";

/**
 * What the arguments of a trigger must be for it to tell its event: the `test` column of the triggers.
 *
 * `object=person/envoy & dative=institution` asks for both; `!=` allows the slot to be empty; `has object`, `no object` ask
 * whether it is filled at all. `any` stands for every slot; `negated`, `affirmed`, `active`, `passive`, `finite`, `predicative`, `told`, `existing` and `oblique` ask how the verb or noun stands.
 */
export interface ArgumentTest {
  readonly conditions: readonly Condition[];
  /** The more, the more it asks for. */
  readonly weight: number;
  /** It asks for a verb that is negated. */
  readonly isNegated: boolean;
  /** It asks for a verb that ends a sentence. */
  readonly isFinite: boolean;
}

interface Condition {
  readonly slot: Slot | "any";
  readonly kind: "is" | "isNot" | "has" | "no" | "stands" | "standsNot";
  /** Classes one of which is meant; of a verb, bits of {@link STANDS}. */
  readonly classes: number;
}

/** How a verb stands, as bits. */
export const STANDS = {
  negated: 1,
  passive: 2,
  finite: 4,
  /** In a tense of what holds at any time: `tələb olunur` is needed, `tələb olunub` was demanded. */
  general: 8,
  /** Of a noun, in another case than the nominative, or with a postposition: `söhbətdə`, `söhbət zamanı`. */
  oblique: 16,
  /** Of a noun, what there is: `yaralı var`. */
  existing: 32,
  /** Of a participle, before what it is said of: `vəzifəsini icra edən nazir`. */
  attributive: 64,
} as const;

export function parseArgumentTest(cell: string): ArgumentTest {
  const conditions = cell.split(" & ").map(parseCondition);
  const asksFor = (stands: number): boolean =>
    conditions.some(({ kind, classes }) => kind === "stands" && classes === stands);
  return {
    conditions,
    weight: conditions.reduce(addWeight, 0),
    isNegated: asksFor(STANDS.negated),
    isFinite: asksFor(STANDS.finite),
  };
}

/** What must be there says more than what must not. */
function addWeight(sum: number, { kind }: Condition): number {
  return sum + (kind === "isNot" || kind === "no" || kind === "standsNot" ? 2 : 3);
}

function parseCondition(text: string): Condition {
  const [first = "", second = ""] = text.split(" ");
  if (first === "affirmed") return { slot: "any", kind: "standsNot", classes: STANDS.negated };
  if (first === "active") return { slot: "any", kind: "standsNot", classes: STANDS.passive };
  if (first === "predicative")
    return { slot: "any", kind: "standsNot", classes: STANDS.attributive };
  if (first === "told") return { slot: "any", kind: "standsNot", classes: STANDS.general };
  if (second === "" && hasKey(STANDS, first))
    return { slot: "any", kind: "stands", classes: STANDS[first] };
  if (first === "has" || first === "no") return { slot: second as Slot, kind: first, classes: 0 };
  const [, slot = "", sign = "", names = ""] = /^([a-z]+)(!?=)(.+)$/u.exec(text) ?? [];
  const classes = names.split("/").reduce((bits, name) => bits | bitOf(name), 0);
  return { slot: slot as Slot | "any", kind: sign === "=" ? "is" : "isNot", classes };
}

/** Could the test hold in a sentence whose words have these classes? */
export function mayHold({ conditions }: ArgumentTest, classes: number): boolean {
  return conditions.every(({ kind, classes: asked }) => kind !== "is" || (asked & classes) !== 0);
}

/** Does the test hold, given how the verb stands and the classes of what fills each slot? Of empty slots, `classesOf` gives -1. */
export function holds(
  test: ArgumentTest,
  stands: number,
  classesOf: (slot: Slot | "any") => number,
): boolean {
  return test.conditions.every(({ slot, kind, classes }) => {
    const found = kind === "stands" || kind === "standsNot" ? -1 : classesOf(slot);
    switch (kind) {
      case "stands":
        return (stands & classes) !== 0;
      case "standsNot":
        return (stands & classes) === 0;
      case "has":
        return found >= 0;
      case "no":
        return found < 0;
      case "is":
        return found >= 0 && (found & classes) !== 0;
      default:
        return found < 0 || (found & classes) === 0;
    }
  });
}
