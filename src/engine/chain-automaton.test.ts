import { expect, test } from "vitest";
import { ChainAutomaton, type Link, packChains } from "./chain-automaton.ts";

const [START, PLURAL, CASE, SOFT] = [0, 1, 2, 3];

/** A toy of Turkic nouns: plural, then case; bits 1 and 2 for these. */
const links: Link[] = [
  link(START, "lar", PLURAL, 1),
  link(START, "da", CASE, 2, true),
  link(PLURAL, "da", CASE, 2, true),
  link(START, "l", PLURAL, 4),
  link(PLURAL, "arda", CASE, 8, true),
  link(START, "ğ", SOFT, 16),
  link(SOFT, "a", CASE, 2, true),
];
const automaton = new ChainAutomaton(packChains(links, [true, true, true, false]));

function link(from: number, text: string, to: number, value: number, outer = false): Link {
  return { from, text, to, mask: 0, value, outer };
}

/** Readings as *value at base*. */
function read(text: string, from = 0, value = 0): string[] {
  const key = Uint16Array.from(text, (char) => char.charCodeAt(0));
  const count = automaton.read(key, from, key.length, START, value);
  return Array.from({ length: count }, (_, i) => `${automaton.values[i]} at ${automaton.bases[i]}`);
}

test("a string is read link by link, to its end", () => {
  expect(read("lar")).toEqual(["1 at 3"]);
  expect(read("da")).toEqual(["2 at 0"]);
  expect(read("dala")).toEqual([]);
  expect(read("dax")).toEqual([]);
});

test("every reading of a string is told", () => {
  expect(read("larda").sort()).toEqual(["12 at 1", "3 at 3"]);
});

test("reading begins where it is told, with what is known", () => {
  expect(read("evda", 2, 32)).toEqual(["34 at 2"]);
});

test("nothing is a chain of no links", () => {
  expect(read("")).toEqual(["0 at 0"]);
});

test("a chain may not end where something must follow", () => {
  expect(read("ğ")).toEqual([]);
  expect(read("ğa")).toEqual(["18 at 1"]);
});

test("a link clears the bits of its mask before it sets its own", () => {
  const field = new ChainAutomaton(
    packChains(
      [
        { ...link(0, "a", 0, 1), mask: 3 },
        { ...link(0, "b", 0, 2), mask: 3 },
      ],
      [true],
    ),
  );
  const key = Uint16Array.from("ab", (char) => char.charCodeAt(0));
  field.read(key, 0, 2, 0, 4);
  expect(field.values[0]).toBe(6);
});

test("readings beyond the bound are dropped, not written past the end", () => {
  const many = new ChainAutomaton(packChains([link(0, "a", 0, 1), link(0, "aa", 0, 2)], [true]));
  const key = new Uint16Array(12).fill("a".charCodeAt(0));
  expect(many.read(key, 0, 12, 0, 0)).toBe(many.values.length);
});
