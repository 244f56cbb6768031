import fc from "fast-check";
import { expect, test } from "vitest";
import type { MentionType } from "../types.ts";
import { type Candidate, TELLS } from "./candidate.ts";
import { settle } from "./settle.ts";

/** A candidate over tokens of ten code units each. */
function candidate(
  type: MentionType,
  firstToken: number,
  endToken: number,
  score = 0.9,
  by = type as string,
): Candidate {
  const span = { firstToken, endToken, start: firstToken * 10, end: endToken * 10 };
  const said = { by, tells: TELLS.other, value: undefined };
  return { type, ...span, name: "", features: 0, quotedEnd: -1, ...said, score, entry: -1 };
}

const outline = (candidates: readonly Candidate[]) =>
  settle(candidates).map(
    ({ type, firstToken, endToken, parent }) => `${type} ${firstToken}-${endToken} in ${parent}`,
  );

test("one long name beats the two it is made of, and keeps inside what it may hold", () => {
  expect(
    outline([
      candidate("country", 0, 1),
      candidate("organisation", 1, 4, 0.8),
      candidate("organisation", 0, 4),
      candidate("money", 0, 2),
    ]),
  ).toEqual(["organisation 0-4 in -1", "country 0-1 in 0"]);
});

test("what overlaps is chosen by weight, what does not is kept", () => {
  expect(
    outline([candidate("person", 0, 2), candidate("place", 1, 2), candidate("place", 2, 3)]),
  ).toEqual(["person 0-2 in -1", "place 2-3 in -1"]);
});

test("what is left over takes nothing from the others, and what is inside keeps its parent", () => {
  expect(
    outline([
      candidate("cardinal", 0, 1, 0.9),
      candidate("cardinal", 3, 5, 1),
      candidate("organisation", 4, 7, 0.5),
      candidate("country", 4, 5),
      candidate("ordinal", 7, 8),
    ]),
  ).toEqual([
    "cardinal 0-1 in -1",
    "organisation 4-7 in -1",
    "country 4-5 in 1",
    "ordinal 7-8 in -1",
  ]);
});

const candidates = fc.array(
  fc
    .record({
      type: fc.constantFrom("organisation", "place", "country", "person", "money", "cardinal"),
      first: fc.nat(30),
      length: fc.integer({ min: 1, max: 6 }),
      score: fc.constantFrom(0.2, 0.5, 0.7, 0.9, 1),
      by: fc.constantFrom("a", "b"),
    })
    .map(({ type, first, length, score, by }) =>
      candidate(type as MentionType, first, first + length, score, by),
    ),
  { maxLength: 40 },
);

test("the order of the candidates and what stands elsewhere change nothing", () => {
  fc.assert(
    fc.property(candidates, candidates, (some, others) => {
      const settled = settle(some);
      expect(settle(some.toReversed())).toEqual(settled);
      const far = others.map((other) => candidate(other.type, other.firstToken + 100, 140));
      expect(settle([...far, ...some]).slice(0, settled.length)).toEqual(settled);
    }),
    { seed: 1 },
  );
});

test("mentions nest and never cross", () => {
  fc.assert(
    fc.property(candidates, (some) => {
      const settled = settle(some);
      settled.forEach((inner, i) => {
        settled.slice(0, i).forEach((outer, k) => {
          const apart = outer.endToken <= inner.firstToken;
          if (!apart) expect(ancestors(settled, i)).toContain(k);
        });
      });
    }),
    { seed: 1 },
  );
});

function ancestors(settled: ReturnType<typeof settle>, i: number): number[] {
  const found: number[] = [];
  for (let at = settled[i]!.parent; at >= 0; at = settled[at]!.parent) found.push(at);
  return found;
}

test("the work grows with the number of candidates", () => {
  const many = Array.from({ length: 200_000 }, (_, i) =>
    candidate(i % 2 === 0 ? "organisation" : "country", i - (i % 2), i - (i % 2) + 2 - (i % 2)),
  );
  const start = performance.now();
  expect(settle(many)).toHaveLength(200_000);
  // Seconds of reserve: looking at all candidates for each would take minutes.
  expect(performance.now() - start).toBeLessThan(5000);
});
