import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  daysInMonth,
  easterOf,
  isDayOfMonth,
  mondayOf,
  toCalendarDay,
  toDayNumber,
  weekdayOf,
  weekOf,
} from "./calendar.ts";

const day = (year: number, month: number, dayOfMonth: number) =>
  toDayNumber({ year, month, day: dayOfMonth });

/** Some 27,000 years around the start of our era. */
const anyDay = fc.integer({ min: -5_000_000, max: 5_000_000 });

describe("days", () => {
  test.each([
    [0, 1970, 1, 1],
    [-1, 1969, 12, 31],
    [11_016, 2000, 2, 29],
    [20_413, 2025, 11, 21],
    [-719_162, 1, 1, 1],
    [-719_163, 0, 12, 31],
  ])("number %i is %i-%i-%i", (number, year, month, dayOfMonth) => {
    expect(day(year, month, dayOfMonth)).toBe(number);
    expect(toCalendarDay(number)).toEqual({ year, month, day: dayOfMonth });
  });

  test("a number reads back as itself, and follows the day before", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const one = toCalendarDay(number);
        expect(toDayNumber(one)).toBe(number);
        expect(one.day).toBeLessThanOrEqual(daysInMonth(one.year, one.month));
        const next = toCalendarDay(number + 1);
        expect(next.day).toBe(one.day === daysInMonth(one.year, one.month) ? 1 : one.day + 1);
      }),
    );
  });

  test("agree with the language's own calendar", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * 86_400_000);
        const { year, month, day: dayOfMonth } = toCalendarDay(number);
        const own = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect([year, month, dayOfMonth]).toEqual(own);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test.each([
    [2, 29, true],
    [2, 30, false],
    [4, 31, false],
    [12, 31, true],
    [13, 1, false],
    [1, 0, false],
  ])("month %i has a day %i: %s", (month, dayOfMonth, is) => {
    expect(isDayOfMonth(month, dayOfMonth)).toBe(is);
  });
});

describe("weeks", () => {
  test.each([
    [2025, 11, 21, 2025, 47],
    [2024, 12, 30, 2025, 1],
    [2021, 1, 3, 2020, 53],
    [2026, 12, 31, 2026, 53],
  ])("%i-%i-%i lies in %i-W%i", (year, month, dayOfMonth, weekYear, week) => {
    expect(weekOf(day(year, month, dayOfMonth))).toEqual({ year: weekYear, week });
  });

  test("begin on their Monday", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const monday = mondayOf(weekOf(number));
        expect(weekdayOf(monday)).toBe(1);
        expect(number - monday).toBe(weekdayOf(number) - 1);
      }),
    );
  });
});

test.each([
  [2025, 11, 2, 2026, 1],
  [2025, 1, -1, 2024, 12],
  [2025, 6, -30, 2022, 12],
  [0, 1, -1, -1, 12],
])("%i-%i and %i months is %i-%i", (year, month, months, thenYear, thenMonth) => {
  expect(addMonths({ year, month }, months)).toEqual({ year: thenYear, month: thenMonth });
});

test.each([
  [2000, 4, 23],
  [2024, 3, 31],
  [2025, 4, 20],
  [2038, 4, 25],
])("Easter of %i is on %i-%i", (year, month, dayOfMonth) => {
  expect(easterOf(year)).toEqual({ year, month, day: dayOfMonth });
});
