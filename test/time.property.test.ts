import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRows } from "../src/engine/lexicon-table.ts";
import { dateExamples } from "../src/entities/date/date.examples.ts";
import { durationExamples } from "../src/entities/duration/duration.examples.ts";
import { setExamples } from "../src/entities/set/set.examples.ts";
import { timeExamples } from "../src/entities/time/time.examples.ts";
import {
  type CalendarDay,
  daysInMonth,
  toCalendarDay,
  toDayNumber,
} from "../src/entities/timex/calendar.ts";
import { timeMonths } from "../src/generated/time-months.ts";
import { findTimes } from "../src/time.ts";

/** Names of the twelve months, as the lexicon spells them first. */
const MONTHS = Array.from({ length: 12 }, (_, i) => {
  const value = String(i + 1).padStart(2, "0");
  const row = readRows(timeMonths).find(({ flags, cells }) => flags === 0 && cells[0] === value);
  return row?.lemma ?? "";
});
const BACK = "aıou";
const REFERENCE_DATE = "2025-11-21";

/** A suffix in harmony with the last vowel of a word: `A` is a or ə, `I` one of ı i u ü. */
function inflect(word: string, suffix: string): string {
  const vowel = [...word].findLast((letter) => "aıoueəiöü".includes(letter)) ?? "a";
  const isBack = BACK.includes(vowel);
  const isRound = "ouöü".includes(vowel);
  const high = isBack ? (isRound ? "u" : "ı") : isRound ? "ü" : "i";
  return word + suffix.replaceAll("A", isBack ? "a" : "ə").replaceAll("I", high);
}

/** The last vowel of a number as it is spoken, which its suffix agrees with. */
function spoken(number: number): string {
  const ones = ["", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"];
  const tens = ["", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"];
  if (number % 10 !== 0) return ones[number % 10]!;
  if (number % 100 !== 0) return tens[(number % 100) / 10]!;
  return number % 1000 === 0 ? "min" : "yüz";
}

function suffixed(number: number, suffix: string): string {
  return `${number}-${inflect(spoken(number), suffix).slice(spoken(number).length)}`;
}

const pad = (number: number): string => String(number).padStart(2, "0");
const iso = ({ year, month, day }: CalendarDay): string => `${year}-${pad(month)}-${pad(day)}`;
const monthOf = ({ month }: CalendarDay): string => MONTHS[month - 1]!;
const yearOf = ({ year }: CalendarDay): string => suffixed(year, "cI");
const CASES = ["", "dA", "dAn", "A"];

/** Ways to write a day in full, in each of the four cases that dates stand in. */
const WAYS: Readonly<Record<string, (day: CalendarDay) => readonly string[]>> = {
  "14 noyabr 2025-ci il tarixində": (day) => [
    `${day.day} ${monthOf(day)} ${yearOf(day)} il tarixində`,
    ...["il", "ildə", "ildən", "ilə"].map(
      (il) => `${day.day} ${monthOf(day)} ${yearOf(day)} ${il}`,
    ),
  ],
  "2025-ci il noyabrın 14-də": (day) =>
    ["il", "ilin"].flatMap((il) =>
      CASES.map((ending) => {
        const last = ending === "" ? String(day.day) : suffixed(day.day, ending);
        return `${yearOf(day)} ${il} ${inflect(monthOf(day), "In")} ${last}`;
      }),
    ),
  "2025-ci ilin 14 noyabrında": (day) =>
    ["", "IndA", "IndAn", "InA"].map(
      (ending) => `${yearOf(day)} ilin ${day.day} ${inflect(monthOf(day), ending)}`,
    ),
  "2025-ci il noyabr ayının 14-də": (day) => [
    `${yearOf(day)} il ${monthOf(day)} ayının ${suffixed(day.day, "dA")}`,
  ],
  "14.11.2025": (day) => {
    const [date, month] = [pad(day.day), pad(day.month)];
    return [".", "/", "-"].map((separator) => [date, month, day.year].join(separator));
  },
  "2025-11-14": (day) => [iso(day)],
  "14 noyabr, 2025": (day) => [
    `${day.day} ${monthOf(day)}, ${day.year}`,
    `${day.day} ${monthOf(day)} ${day.year}`,
  ],
};

const anyDay = fc
  .integer({
    min: toDayNumber({ year: 1000, month: 1, day: 1 }),
    max: toDayNumber({ year: 2100, month: 12, day: 31 }),
  })
  .map(toCalendarDay);

/** The values of the times in a sentence around an expression. */
function valuesIn(expression: string, referenceDate?: string): readonly string[] {
  const options = referenceDate === undefined ? {} : { referenceDate };
  return findTimes(`İclas ${expression} keçirilib.`, options).map(({ value }) => value);
}

describe("a day reads back as itself", () => {
  test.each(Object.keys(WAYS))("written as %s", (way) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const written of WAYS[way]!(day)) {
          expect([written, valuesIn(written)]).toEqual([written, [iso(day)]]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("months, cases and orders", () => {
  const cases = MONTHS.flatMap((name, i) =>
    CASES.map((ending) => ({ name, month: i + 1, ending })),
  );

  test.each(cases)("$name, the 9th, with -$ending", ({ name, month, ending }) => {
    const day = ending === "" ? "9" : suffixed(9, ending);
    const month9 = ending === "" ? name : inflect(name, ending);
    const want = `2025-${pad(month)}-09`;
    const expected = month === 12 ? want.replace("2025", "2024") : want;
    expect(valuesIn(`${inflect(name, "In")} ${day}`, REFERENCE_DATE)).toEqual([expected]);
    expect(valuesIn(`9 ${month9}`, REFERENCE_DATE)).toEqual([expected]);
    expect(valuesIn(`${name} ayının ${day}`, REFERENCE_DATE)).toEqual([expected]);
  });

  test.each(cases)("$name of a year, with -$ending", ({ name, month, ending }) => {
    const possessed = inflect(name, "I");
    const inCase =
      ending === "A"
        ? `${possessed}n${inflect(possessed, "A").at(-1)}`
        : possessed + inflect(possessed, ending === "" ? "" : `n${ending}`).slice(possessed.length);
    expect(valuesIn(`2019-cu ilin ${inCase}`)).toEqual([`2019-${pad(month)}`]);
  });
});

test("a range reads back as its ends", () => {
  const span = fc.tuple(anyDay, fc.integer({ min: 1, max: 27 }));
  fc.assert(
    fc.property(span, ([start, length]) => {
      const end = { ...start, day: start.day + length };
      fc.pre(end.day <= daysInMonth(start.year, start.month));
      const month = inflect(monthOf(start), "In");
      const want = [`${iso(start)}/${iso(end)}`];
      const whole = `${yearOf(start)} il ${month} ${suffixed(start.day, "dAn")}`;
      expect(
        valuesIn(`${whole} ${suffixed(end.day, "A")} qədər`.replace(/(\d)-([aə]) q/u, "$1-n$2 q")),
      ).toEqual(want);
      expect(valuesIn(`${whole} ${end.day}-dək`)).toEqual(want);
      expect(valuesIn(`${start.day}-${end.day} ${monthOf(start)} ${yearOf(start)} ildə`)).toEqual(
        want,
      );
    }),
    { numRuns: 60 },
  );
});

test("a time of day reads back as itself", () => {
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(clock, ([hour, minute]) => {
      const written = `${pad(hour)}:${pad(minute)}`;
      const want = [`2025-11-21T${written}`];
      expect(valuesIn(`saat ${written}-da`, REFERENCE_DATE)).toEqual(want);
      expect(valuesIn(written, REFERENCE_DATE)).toEqual(want);
      expect(valuesIn(`noyabrın 20-də saat ${written}-də`, REFERENCE_DATE)).toEqual([
        `2025-11-20T${written}`,
      ]);
    }),
    { numRuns: 60 },
  );
});

test("so many units before and after count from the day of the text", () => {
  const today = toDayNumber({ year: 2025, month: 11, day: 21 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const before = iso(toCalendarDay(today - count));
      const after = iso(toCalendarDay(today + count));
      expect(valuesIn(`${count} gün əvvəl`, REFERENCE_DATE)).toEqual([before]);
      const [coming] = findTimes(`İclas ${count} gün sonra keçiriləcək.`, {
        referenceDate: REFERENCE_DATE,
      });
      expect(coming?.value).toBe(after);
      expect(valuesIn(`${count} il əvvəl`, REFERENCE_DATE)).toEqual([String(2025 - count)]);
    }),
    { numRuns: 40 },
  );
});

describe("however many units before and after", () => {
  const numbers = fc
    .integer({ min: 1, max: 30 })
    .chain((digits) => fc.bigInt({ min: 10n ** BigInt(digits - 1), max: 10n ** BigInt(digits) }));
  const units = fc.constantFrom(
    "saat",
    "gün",
    "həftə",
    "ay",
    "rüb",
    "il",
    "onillik",
    "əsr",
    "minillik",
  );

  test("no value has an exponent, EDTF is valid, and bounds have years of four digits", () => {
    fc.assert(
      fc.property(numbers, units, fc.constantFrom("əvvəl", "sonra"), (number, unit, direction) => {
        const text = `Yarış ${number} ${unit} ${direction} keçirilib.`;
        for (const { value, edtf: written, from, to } of findTimes(text, {
          referenceDate: REFERENCE_DATE,
        })) {
          expect([text, value]).toEqual([text, expect.stringMatching(/^[^.+]+$/u)]);
          if (written !== undefined)
            expect([text, written, isEdtf(written)]).toEqual([text, written, true]);
          for (const bound of [from, to]) {
            if (bound !== undefined) expect(bound).toMatch(/^-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/u);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["65 milyon il əvvəl", { value: "BC64997976", edtf: "Y-64997975" }],
    ["12 min il sonra", { value: "14025", edtf: "Y14025" }],
    ["13,8 milyard il əvvəl", { value: "BC13799997976", edtf: "Y-13799997975" }],
    ["4 milyon gün sonra", { value: "12977-07-08" }],
    ["12 min il sonraya qədər", { value: "14025" }],
    ["200 milyard gün əvvəl", { value: "PAST_REF" }],
  ])("%s has no days that ISO 8601 and EDTF can write", (when, told) => {
    const [found] = findTimes(`Yer kürəsi ${when} belə idi.`, { referenceDate: REFERENCE_DATE });
    expect({ value: found?.value, edtf: found?.edtf, from: found?.from, to: found?.to }).toEqual({
      edtf: undefined,
      from: undefined,
      to: undefined,
      ...told,
    });
  });
});

describe("what is written as EDTF", () => {
  const sentences = [dateExamples, timeExamples, durationExamples, setExamples]
    .flatMap((examples) => Object.values(examples))
    .flatMap(({ finds }) => finds.map((find) => (typeof find === "string" ? find : find[0])))
    .map((marked) => marked.replace(/[[\]]/gu, ""));

  test.each([REFERENCE_DATE, `${REFERENCE_DATE}T15:39`, undefined])(
    "a parser reads, with %s",
    (referenceDate) => {
      const options = referenceDate === undefined ? {} : { referenceDate };
      const written = sentences.flatMap((text) => findTimes(text, options));
      expect(written.filter((found) => found.edtf !== undefined).length).toBeGreaterThan(50);
      const invalid = written.filter(({ edtf: value }) => value !== undefined && !isEdtf(value));
      expect(invalid.map(({ text, edtf: value }) => [text, value])).toEqual([]);
    },
  );

  test("no parser reads what is none", () => {
    expect(isEdtf("2025-13")).toBe(false);
    expect(isEdtf("2025-W47")).toBe(false);
  });
});

function isEdtf(value: string): boolean {
  try {
    return edtf(value) !== undefined;
  } catch {
    return false;
  }
}

/** How a day, its month and its year are written, and the first and the last day of each. */
const AROUND: Readonly<Record<string, (day: CalendarDay) => readonly [string, string, string]>> = {
  day: (day) => [
    `${yearOf(day)} il ${inflect(monthOf(day), "In")} ${suffixed(day.day, "dA")}`,
    iso(day),
    iso(day),
  ],
  month: (day) => [
    `${yearOf(day)} ilin ${inflect(monthOf(day), "IndA")}`,
    iso({ ...day, day: 1 }),
    iso({ ...day, day: daysInMonth(day.year, day.month) }),
  ],
  year: (day) => [`${yearOf(day)} ildə`, `${day.year}-01-01`, `${day.year}-12-31`],
};

test.each(Object.keys(AROUND))("a %s has its first and its last day", (grain) => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [written, from, to] = AROUND[grain]!(day);
      const [found] = findTimes(`İclas ${written} keçirilib.`);
      expect(found).toMatchObject({ from, to, grain });
      expect(found?.inferred).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test("a range has its ends as its first and its last day", () => {
  const range = fc.uniqueArray(anyDay, { minLength: 2, maxLength: 2, selector: toDayNumber });
  fc.assert(
    fc.property(range, (days) => {
      const [start, end] = days.toSorted((a, b) => toDayNumber(a) - toDayNumber(b));
      const from = `${yearOf(start!)} il ${inflect(monthOf(start!), "In")} ${suffixed(start!.day, "dAn")}`;
      const to = `${yearOf(end!)} il ${inflect(monthOf(end!), "In")} ${end!.day}-dək`;
      const [found] = findTimes(`Sərgi ${from} ${to} davam edib.`);
      expect(found).toMatchObject({ from: iso(start!), to: iso(end!), grain: "day" });
      expect(found?.inferred).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
