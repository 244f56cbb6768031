import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { as, atom, type Match, oneOf, optional, type Pattern, repeat, seq } from "./pattern.ts";
import { Program } from "./program.ts";

/** Here the sequence is a string, and an atom is one of its letters; its value is the code of the letter. */
const letter = (...letters: string[]): Pattern<string> =>
  atom({
    first: letters.reduce((bits, char) => bits | bitOf(char), 0),
    find: (text, at, emit) => {
      if (letters.includes(text.charAt(at))) emit(at + 1, text.charCodeAt(at));
    },
  });

function bitOf(char: string): number {
  return 1 << (char.charCodeAt(0) - 97);
}

/** The bit of each letter; of none, what any atom may begin with. */
function bitsOf(text: string): Int32Array {
  return Int32Array.from(text, bitOf);
}

const [a, b, c] = [letter("a"), letter("b"), letter("c")];

function matchOf(pattern: Pattern<string>, text: string, start = 0): Match | undefined {
  let found: Match | undefined;
  const program = new Program([pattern]);
  program.match(text, bitsOf(text), start, text.length, (_, match) => {
    found = match;
  });
  return found;
}

function found(pattern: Pattern<string>, text: string, start = 0): string | undefined {
  const match = matchOf(pattern, text, start);
  return match && text.slice(match.start, match.end);
}

describe("a pattern matches", () => {
  test.each<[string, Pattern<string>, string, string | undefined]>([
    ["one letter", a, "abc", "a"],
    ["nothing else", a, "bca", undefined],
    ["one part after another", seq(a, b), "abc", "ab"],
    ["all parts or nothing", seq(a, b), "acb", undefined],
    ["one of several", oneOf(a, b), "b", "b"],
    ["an optional part that is there", seq(a, optional(b), c), "abc", "abc"],
    ["an optional part that is not there", seq(a, optional(b), c), "ac", "ac"],
    ["a part again and again, up to its bound", repeat(a, 1, 3), "aaaaa", "aaa"],
    ["a part as often as it must", repeat(a, 2, 3), "a", undefined],
    ["the longest of several ways", oneOf(a, seq(a, b), seq(a, b, c)), "abc", "abc"],
    [
      "the longest, though a shorter comes first",
      seq(oneOf(a, seq(a, b)), optional(c)),
      "abc",
      "abc",
    ],
    ["by giving back what a greedy part took", seq(repeat(a, 0, 5), a, b), "aaab", "aaab"],
    ["no empty stretch", optional(a), "b", undefined],
    ["nothing beyond the end", seq(a, b), "a", undefined],
  ])("%s", (_what, pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  test("where it is told to begin", () => {
    expect(matchOf(seq(a, b), "cabab", 3)).toMatchObject({ start: 3, end: 5 });
    expect(matchOf(seq(a, b), "cabab", 2)).toBeUndefined();
  });
});

describe("a capture", () => {
  test("holds where its part stood and what the last atom in it said", () => {
    const match = matchOf(seq(a, as("tail", seq(b, c))), "abc");
    expect(match?.captures).toEqual({ tail: { start: 1, end: 3, value: 99 } });
  });

  test("is absent where its part was not needed", () => {
    expect(matchOf(seq(a, optional(as("b", b))), "ac")?.captures).toEqual({});
  });

  test("of a repeated part holds the last time", () => {
    const match = matchOf(repeat(as("letter", oneOf(a, b)), 1, 4), "abab");
    expect(match?.captures.letter).toEqual({ start: 3, end: 4, value: 98 });
  });

  test("may hold another", () => {
    const match = matchOf(as("all", seq(a, as("b", b))), "ab");
    expect(match?.captures).toEqual({
      all: { start: 0, end: 2, value: 98 },
      b: { start: 1, end: 2, value: 98 },
    });
  });

  test("is of the way that is named first, where two are equally long", () => {
    const pattern = oneOf(as("first", seq(a, b)), as("second", seq(a, b)));
    expect(Object.keys(matchOf(pattern, "ab")?.captures ?? {})).toEqual(["first"]);
    const greedy = seq(as("many", repeat(a, 1, 3)), as("rest", repeat(a, 0, 3)));
    expect(matchOf(greedy, "aaa")?.captures.many).toMatchObject({ start: 0, end: 3 });
  });
});

test("an atom may read several places, and read them in several ways", () => {
  const run = atom<string>({
    first: 1,
    find: (text, at, emit) => {
      for (let end = at + 1; end <= text.length && text.charAt(end - 1) === "a"; end++)
        emit(end, end);
    },
  });
  expect(matchOf(seq(as("run", run), a, b), "aaab")).toEqual({
    ...{ start: 0, end: 4 },
    captures: { run: { start: 0, end: 2, value: 2 } },
  });
});

test("the first atoms of a pattern are known", () => {
  const firstOf = (pattern: Pattern<string>): number => new Program([pattern]).first;
  expect(firstOf(seq(a, b))).toBe(bitOf("a"));
  expect(firstOf(seq(optional(a), b))).toBe(bitOf("a") | bitOf("b"));
  expect(firstOf(oneOf(as("x", a), seq(b, c)))).toBe(bitOf("a") | bitOf("b"));
  expect(firstOf(seq(repeat(a, 0, 2), repeat(b, 1, 2), c))).toBe(bitOf("a") | bitOf("b"));
});

test("a pattern that would make a backtracking engine explode looks at each place a bounded number of times", () => {
  let looks = 0;
  const counted = atom<string>({
    first: 1,
    find: (text, at, emit) => {
      looks++;
      if (text.charAt(at) === "a") emit(at + 1, 0);
    },
  });
  const nested = seq(repeat(repeat(repeat(counted, 0, 8), 0, 8), 0, 8), b);
  expect(found(nested, "a".repeat(40))).toBeUndefined();
  // 512 copies of the atom, each tried at most once at each of 49 places.
  expect(looks).toBeLessThanOrEqual(512 * 49);
});

describe("a pattern and a regular expression agree", () => {
  interface Both {
    readonly pattern: Pattern<string>;
    readonly source: string;
  }
  const { both } = fc.letrec<{ both: Both }>((tie) => ({
    both: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(..."abc").map((char) => ({ pattern: letter(char), source: char })),
      fc.array(tie("both"), { minLength: 1, maxLength: 3 }).map((parts) => ({
        pattern: seq(...parts.map(({ pattern }) => pattern)),
        source: parts.map(({ source }) => source).join(""),
      })),
      fc.array(tie("both"), { minLength: 1, maxLength: 3 }).map((parts) => ({
        pattern: oneOf(...parts.map(({ pattern }) => pattern)),
        source: `(?:${parts.map(({ source }) => source).join("|")})`,
      })),
      fc.tuple(tie("both"), fc.nat(1), fc.nat(2)).map(([{ pattern, source }, least, more]) => ({
        pattern: repeat(pattern, least, least + more),
        source: `(?:${source}){${least},${least + more}}`,
      })),
    ),
  }));

  test("on the longest match", () => {
    const texts = fc
      .array(fc.constantFrom(..."abc"), { maxLength: 8 })
      .map((chars) => chars.join(""));
    fc.assert(
      fc.property(both, texts, ({ pattern, source }, text) => {
        const whole = new RegExp(`^(?:${source})$`, "u");
        const lengths = Array.from(text, (_, i) => text.length - i);
        const longest = lengths.find((length) => whole.test(text.slice(0, length)));
        expect(matchOf(pattern, text)?.end).toBe(longest);
      }),
      { numRuns: 300 },
    );
  });
});

test("after the last number of a run the places are visited afresh", () => {
  let tries = 0;
  const counted = atom<string>({
    first: bitOf("a"),
    find: (text, at, emit) => {
      tries++;
      if (text.charAt(at) === "a") emit(at + 1, 0);
    },
  });
  const program = new Program([seq(repeat(seq(optional(counted), counted), 0, 6), b)]);
  const text = "aaaaaaaaaaaac";
  const triesOf = (): number => {
    tries = 0;
    program.match(text, bitsOf(text), 0, text.length, () => {});
    return tries;
  };
  const first = triesOf();
  // What some hundred gigabytes of text come to.
  (program as unknown as { run: number }).run = 0x7ffffffe;
  expect([triesOf(), triesOf(), triesOf()]).toEqual([first, first, first]);
});
