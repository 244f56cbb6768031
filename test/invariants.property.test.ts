// What must hold for every text there can be. `FUZZ=100000 npx vitest run test/invariants` looks longer, and elsewhere each time.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRows } from "../src/engine/lexicon-table.ts";
import { createExtractor, type Extraction, extractEntities, type Mention } from "../src/index.ts";
import { foldCase } from "../src/text/fold-case.ts";
import { CHAR, classOf } from "../src/text/letters.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import { ASCII, written } from "./texts.ts";

const longRun = process.env.FUZZ;
const RUNS = longRun === undefined ? 300 : Number(longRun);
const TIMEOUT = longRun === undefined ? 60_000 : 24 * 3_600_000;
const root = fileURLToPath(new URL("..", import.meta.url));

/** Every word we know, and every ending. */
const tables = await loadTables();
const lemmas = tables.flatMap((table) => readRows(table).map(({ lemma }) => lemma));
const endings = tables
  .filter(({ id }) => id === "morphology/suffixes")
  .flatMap((table) => readRows(table).map(({ lemma }) => spellOnce(lemma)));
const stories = [join(root, "examples"), join(root, "test/golden")]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".txt") && !path.endsWith(".known.txt"))
  .map((path) => readFileSync(path, "utf8"))
  .flatMap((story) => [story, written(story, ASCII)]);

const MARKS =
  ". , ; : ! ? … - – — ‑ ' ’ ‘ ` \" “ ” „ « » ( ) [ ] / % № $ ₼ € + = _ @ # & * ://".split(" ");
const SPACES = [" ", " ", " ", " ", "", "\n", "\r\n", "\n\n", "\u00a0", "\t", "\u2028"];
const HOSTILE = [
  "\u0307",
  "\u0327",
  "\u0306",
  "\u0308",
  "\u200f",
  "\u202e",
  "\u2067",
  "\u200b",
  "\ufeff",
  "\u00ad",
  "\0",
  "\ud83d",
  "\ude00",
  "\u{1f600}",
  "ǝ",
  "ә",
  "Ә",
  "ю",
  "İ",
  "I",
  "ı",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "http://",
];

/** Sequences of UTF-16 code units, of which most are no text: lone surrogates, NUL, controls. */
const anyUnits = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x60f), fc.integer({ min: 0xd800, max: 0xdfff })))
  .map((units) => String.fromCharCode(...units));

/** Azerbaijani by construction: lemmas with endings, numbers and dates, with the marks of real and of broken text. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lemmas) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...lemmas),
        fc.array(fc.constantFrom(...endings), { minLength: 1, maxLength: 3 }),
      )
      .map(([lemma, suffixes]) => lemma + suffixes.join("")),
  },
  { weight: 2, arbitrary: fc.nat(10_000).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("2025-ci", "14-də", "21.11.2025", "10:30", "1,7", "5%") },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);
const azerbaijani = fc
  .array(fc.tuple(word, fc.constantFrom(...SPACES)), { maxLength: 60 })
  .map((words) => words.flat().join(""));

/** A text with something put in or taken out at random places. */
const mutated = fc
  .tuple(
    fc.oneof(azerbaijani, fc.constantFrom(...stories)),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(anyUnits, fc.constantFrom(...HOSTILE))), {
      maxLength: 8,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [place, length, put]) => {
      const at = place % (changed.length + 1);
      return changed.slice(0, at) + put + changed.slice(at + length);
    }, text),
  );

/** A mark after every letter. */
const marked = fc
  .tuple(azerbaijani, fc.constantFrom("\u0307", "\u200f", "\0", "\u0327\u0307\u0308"))
  .map(([text, mark]) => [...text].join(mark));

const anyText = fc.oneof(anyUnits, azerbaijani, mutated, marked);

function holds(property: string, check: (text: string) => void): void {
  test(
    property,
    () => {
      fc.assert(fc.property(anyText, check), options());
    },
    TIMEOUT,
  );
}

function options(runs = RUNS): fc.Parameters<unknown> {
  return longRun === undefined ? { numRuns: runs, seed: 20_251_121 } : { numRuns: runs };
}

describe("whatever the text", () => {
  holds("offsets are those of the text", (text) => {
    for (const { start, end, text: slice, name } of extractEntities(text).mentions) {
      expect(0 <= start && start < end && end <= text.length).toBe(true);
      expect(slice).toBe(text.slice(start, end));
      expect(name).not.toBe("");
    }
  });

  holds("mentions stand in order, nest in their parents and cross no other", (text) => {
    const { mentions } = extractEntities(text);
    mentions.forEach((mention, i) => {
      const before = mentions[i - 1];
      if (before !== undefined) expect(compareSpans(before, mention)).toBeLessThanOrEqual(0);
      expect(mention.parent).toBe(findParent(mentions, i));
    });
  });

  holds("every mention belongs to one entity, which knows it", (text) => {
    const extraction = extractEntities(text);
    const owners = extraction.mentions.map((): string[] => []);
    const ids = new Set<string>();
    for (const { id, mentions } of entitiesOf(extraction)) {
      expect(ids.has(id)).toBe(false);
      ids.add(id);
      expect(mentions.length).toBeGreaterThan(0);
      expect(mentions).toEqual(mentions.toSorted((a, b) => a - b));
      for (const index of mentions) owners[index]!.push(id);
    }
    expect(owners).toEqual(extraction.mentions.map(({ entity }) => [entity]));
  });

  holds("spans inside events and roles are those of the text", (text) => {
    for (const span of spansIn(extractEntities(text))) expectOf(span, text);
  });

  holds("scores are numbers from 0 to 1", (text) => {
    for (const { score } of extractEntities(text).mentions) {
      expect(score >= 0 && score <= 1).toBe(true);
    }
  });

  holds("the result survives JSON", (text) => {
    const extraction = extractEntities(text);
    expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
  });

  holds("a second run finds the same", (text) => {
    const first = extractEntities(text, { referenceDate: "2025-11-21" });
    expect(extractEntities(text, { referenceDate: "2025-11-21" })).toEqual(first);
  });

  holds("tokens cover all but white space and loose marks, in order", (text) => {
    const { count, starts, ends, coreEnds } = tokenize(text);
    let at = 0;
    for (let i = 0; i < count; i++) {
      expect(hasOnlyGaps(text, at, starts[i]!)).toBe(true);
      expect(at <= starts[i]! && starts[i]! < ends[i]! && coreEnds[i]! <= ends[i]!).toBe(true);
      at = ends[i]!;
    }
    expect(at <= text.length && hasOnlyGaps(text, at, text.length)).toBe(true);
  });

  holds("folding keeps the length, and folding twice is folding once", (text) => {
    const folded = foldCase(text);
    expect(folded).toHaveLength(text.length);
    expect(foldCase(folded)).toBe(folded);
  });
});

test.each(stories)("whatever is quoted of a story is what it says: %.40s", (story) => {
  const spans = spansIn(extractEntities(story));
  expect(spans.length).toBeGreaterThan(0);
  for (const span of spans) expectOf(span, story);
});

test("an extractor that has read nothing else finds the same", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(createExtractor().extractEntities(text)).toEqual(extractEntities(text));
    }),
    // Each extractor compiles its lexicons anew.
    options(Math.ceil(RUNS / 10)),
  );
});

test("a name that is remembered is not read by what stood behind it elsewhere", () => {
  const texts = ["Brüs Li Bakıya gəlib.", "Bakıya gəlib Brüs Li ."];
  const { extractEntities } = createExtractor();
  const { extractEntities: extractLater } = createExtractor();
  const results = texts.map((text) => extractEntities(text));
  expect(texts.toReversed().map((text) => extractLater(text))).toEqual(results.toReversed());
});

test("what was read before changes nothing", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.array(mutated, { minLength: 20, maxLength: 60 }), (texts) => {
      const forward = createExtractor();
      const backward = createExtractor();
      const results = texts.map((text) => forward.extractEntities(text));
      expect(texts.toReversed().map((text) => backward.extractEntities(text))).toEqual(
        results.toReversed(),
      );
    }),
    options(Math.ceil(RUNS / 50)),
  );
});

/** What capitalised words begin with: whatever their endings, names that are told twice begin alike. */
function beginningsOf(text: string): string[] {
  return [...text.matchAll(/\p{Lu}\p{L}{2}/gu)].map(([letters]) => foldCase(letters));
}

// But for a name that is told again there, and may be surer for it.
test("what follows after a blank line moves nothing before it", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(anyText, anyText, (text, rest) => {
      const known = new Set(beginningsOf(text));
      fc.pre(!beginningsOf(rest).some((beginning) => known.has(beginning)));
      const alone = extractEntities(text).mentions.map(outline);
      const both = extractEntities(`${text}\n\n${rest}`).mentions.map(outline);
      for (const mention of alone) expect(both).toContainEqual(mention);
    }),
    options(),
  );
});

test("time grows with the length of the text, whatever is repeated", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.oneof(anyUnits, azerbaijani), (text) => {
      fc.pre(text !== "");
      // Eight times the text: twenty-four times the time is far above noise, and far below the sixty-four of a square.
      const short = costOf(text, 4000);
      const long = costOf(text, 32_000);
      expect(long).toBeLessThan(short * 24 + 50);
    }),
    options(Math.ceil(RUNS / 6)),
  );
});

test.each([
  ["one long word", "a".repeat(2_000_000)],
  ["a million combining marks", `B${"\u0307".repeat(1_000_000)}`],
  ["a dotted letter, over and over", "i\u0307".repeat(500_000)],
  ["quotes", '"'.repeat(300_000)],
  ["brackets in brackets", "(".repeat(150_000) + ")".repeat(150_000)],
  ["hyphens", "a-".repeat(300_000)],
  ["digits and dots", "12.345.6,7 ".repeat(30_000)],
  ["number words", "iyirmi beş min ".repeat(20_000)],
  ["hundreds", "yüz ".repeat(80_000)],
  ["coordination", "Bakı və Gəncə və ".repeat(15_000)],
  ["capitals", "BAKI ŞƏHƏR GƏNCƏ ".repeat(15_000)],
  ["addresses", "http://".repeat(50_000)],
  ["long words in ASCII", `${"gelmisdir".repeat(1600)} `.repeat(20)],
  [
    "turns of a talk",
    "Nazir: Biz yol çəkirik.\n\nSakin dedi: yol çəkilib, sizə təşəkkür edirik.\n".repeat(3000),
  ],
  ["every word we know", lemmas.join(" ")],
])("%s is read in reasonable time", { timeout: TIMEOUT }, (_, text) => {
  const start = process.cpuUsage();
  extractEntities(text);
  const { user, system } = process.cpuUsage(start);
  // The worst of these take a third of it here, where every import is looked up; what is not linear needs minutes.
  expect((user + system) / text.length).toBeLessThan(30);
});

describe("names that objects have", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "Valueof"];

  test("are words like others", () => {
    const text = `${names.join(" ")} Bakıda. ${names.join("da, ")}`;
    expect(extractEntities(text).places.map(({ name }) => name)).toEqual(["Bakı"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("are found when a lexicon names them", () => {
    const { extractEntities } = createExtractor({ lexicon: [{ type: "organisation", names }] });
    for (const name of names) {
      const { organisations } = extractEntities(`Dünən ${name} açılıb.`);
      expect(organisations.map((organisation) => organisation.name)).toEqual([name]);
    }
  });
});

describe("memory", () => {
  test("nothing is kept between calls", { timeout: TIMEOUT }, () => {
    const calls = longRun === undefined ? 4000 : 100_000;
    const texts = fc.sample(azerbaijani, { numRuns: 50, seed: 1 });
    const callAll = (times: number): void => {
      for (let i = 0; i < times; i++) extractEntities(texts[i % texts.length]!);
    };
    // Long enough for V8, which learns much of the code in its first thousands of calls.
    callAll(4000);
    const before = heapUsed();
    callAll(calls);
    expect(heapUsed() - before).toBeLessThan(1_000_000);
  });

  test("what is remembered of a text does not keep it alive", { timeout: TIMEOUT }, () => {
    const readLong = (round: number): void => {
      const names = `Aysel Quliyeva${LETTERS[round]}ndirovskaya, Nazirlər Kabineti ${round}, ${round}-cıncıncıncındadır.`;
      // Made of bytes, so that it is one piece: a string that is put together is not.
      extractEntities(Buffer.from(names + " ".repeat(2_000_000)).toString());
    };
    for (let round = 0; round < 5; round++) readLong(round);
    const before = heapUsed();
    for (let round = 5; round < 15; round++) readLong(round);
    // Ten texts of 4 MB have gone by; the last may stay.
    expect(heapUsed() - before).toBeLessThan(8_000_000);
  });

  test("the memo of word forms is bounded", { timeout: TIMEOUT }, () => {
    const { extractEntities } = createExtractor();
    const readNewWords = (round: number): void => {
      for (let text = 0; text < 20; text++) {
        const words = Array.from({ length: 1000 }, (_, i) => `söz${round}x${text}x${i}dan`);
        extractEntities(words.join(" "));
      }
    };
    // It fills up and starts afresh, several times: what counts is the highest.
    const highest = (first: number, end: number): number => {
      let most = 0;
      for (let round = first; round < end; round++) {
        readNewWords(round);
        most = Math.max(most, memoryUsed());
      }
      return most;
    };
    const before = highest(0, 16);
    // The 320,000 new words would take some 50 MB.
    expect(highest(16, 32) - before).toBeLessThan(16_000_000);
  });
});

const LETTERS = "abcdefghijklmnop";

function outline({ start, end, text, type, name, by }: Mention) {
  return { start, end, text, type, name, by };
}

interface Quoted {
  readonly start: number;
  readonly end: number;
  /** Parts of a trigger have none. */
  readonly text?: string;
}

/** Every stretch of text that an extraction speaks of, however deep it lies. */
function spansIn(node: unknown): Quoted[] {
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.values(node).flatMap(spansIn);
  return "start" in node ? [node as Quoted, ...inside] : inside;
}

function expectOf({ start, end, text: slice }: Quoted, text: string): void {
  expect(0 <= start && start < end && end <= text.length).toBe(true);
  if (slice !== undefined) expect(slice).toBe(text.slice(start, end));
}

function compareSpans(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest mention around one: the last before it that reaches beyond it. */
function findParent(mentions: readonly Mention[], i: number): number | undefined {
  const inner = mentions[i]!;
  for (let k = i - 1; k >= 0; k--) {
    const outer = mentions[k]!;
    if (outer.end <= inner.start) continue;
    expect(outer.end).toBeGreaterThanOrEqual(inner.end);
    return k;
  }
  return undefined;
}

function entitiesOf(extraction: Extraction) {
  const { people, countries, places, organisations, dates, others } = extraction;
  return [...people, ...countries, ...places, ...organisations, ...dates, ...others];
}

function hasOnlyGaps(text: string, start: number, end: number): boolean {
  const gaps: number[] = [CHAR.space, CHAR.newline, CHAR.ignorable, CHAR.combining];
  for (let i = start; i < end; i++) {
    if (!gaps.includes(classOf(text.charCodeAt(i)))) return false;
  }
  return true;
}

/** Milliseconds of CPU that the text costs, repeated to a length: the least of three, for the machine has other work too. */
function costOf(text: string, length: number): number {
  const repeated = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const costs = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    extractEntities(repeated);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

function memoryUsed(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
}

/** One way to write an ending of the table. */
function spellOnce(ending: string): string {
  return ending.replace(/[()]/gu, "").replace(/A/gu, "a").replace(/I/gu, "ı").replace(/Q/gu, "q");
}

type Table = Parameters<typeof readRows>[0];

async function loadTables(): Promise<Table[]> {
  const folder = join(root, "src/generated");
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(
    names.map((name) => import(pathToFileURL(join(folder, name)).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module).filter(isTable));
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && "lemmas" in value && "columns" in value;
}
