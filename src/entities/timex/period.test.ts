import { describe, expect, test } from "vitest";
import { boundsOf, nextPeriod, type Period } from "./period.ts";
import { edtfOf, isoDay, timexOf } from "./write-period.ts";

const PERIODS: readonly (readonly [Period, string, string | undefined, string | undefined])[] = [
  [{ unit: "ML", n: 1 }, "1", "1XXX", "1000-01-01/1999-12-31"],
  [{ unit: "ML", n: 0, isBefore: true }, "BC0", "-0XXX", "-0999-01-01/0000-12-31"],
  [{ unit: "CE", n: 18 }, "18", "18XX", "1800-01-01/1899-12-31"],
  [{ unit: "CE", n: 2, isBefore: true }, "BC02", "-02XX", "-0299-01-01/-0200-12-31"],
  [{ unit: "DE", n: 197 }, "197", "197X", "1970-01-01/1979-12-31"],
  [{ unit: "Y", year: 2025 }, "2025", "2025", "2025-01-01/2025-12-31"],
  [{ unit: "Y", year: 800 }, "0800", "0800", "0800-01-01/0800-12-31"],
  [{ unit: "Y", year: -63 }, "BC0064", "-0063", "-0063-01-01/-0063-12-31"],
  [{ unit: "Y" }, "XXXX", "XXXX", undefined],
  [{ unit: "H", year: 2025, n: 2 }, "2025-H2", "2025-41", "2025-07-01/2025-12-31"],
  [{ unit: "Q", year: 2025, n: 3 }, "2025-Q3", "2025-35", "2025-07-01/2025-09-30"],
  [{ unit: "SN", year: 2025, n: 1 }, "2025-SP", "2025-21", "2025-03-01/2025-05-31"],
  [{ unit: "SN", year: 2025, n: 4 }, "2025-WI", "2025-24", "2025-12-01/2026-02-28"],
  [{ unit: "M", year: 2024, month: 2 }, "2024-02", "2024-02", "2024-02-01/2024-02-29"],
  [{ unit: "M", month: 2 }, "XXXX-02", "XXXX-02", undefined],
  [{ unit: "W", year: 2025, n: 1 }, "2025-W01", "2024-12-30/2025-01-05", "2024-12-30/2025-01-05"],
  [
    { unit: "WE", year: 2025, n: 47 },
    "2025-W47-WE",
    "2025-11-22/2025-11-23",
    "2025-11-22/2025-11-23",
  ],
  [{ unit: "WD", n: 5 }, "XXXX-WXX-5", undefined, undefined],
  [
    { unit: "D", year: 2025, month: 11, day: 4 },
    "2025-11-04",
    "2025-11-04",
    "2025-11-04/2025-11-04",
  ],
  [{ unit: "D", month: 11, day: 4 }, "XXXX-11-04", "XXXX-11-04", undefined],
  [
    { unit: "TM", year: 2025, month: 11, day: 4, clock: 61 },
    "2025-11-04T01:01",
    "2025-11-04T01:01:00",
    "2025-11-04/2025-11-04",
  ],
  [
    { unit: "TS", year: 2025, month: 11, day: 4, clock: 61 },
    "2025-11-04T00:01:01",
    "2025-11-04T00:01:01",
    "2025-11-04/2025-11-04",
  ],
  [{ unit: "TM", clock: 600 }, "T10:00", undefined, undefined],
  [
    { unit: "PART", year: 2025, month: 11, day: 4, part: "TNI" },
    "2025-11-04TNI",
    "2025-11-04/2025-11-05",
    "2025-11-04/2025-11-04",
  ],
  [
    { unit: "PART", year: 2025, month: 11, day: 4, part: "TMO" },
    "2025-11-04TMO",
    undefined,
    "2025-11-04/2025-11-04",
  ],
];

describe.each(PERIODS)("%o", (period, timex, edtf, bounds) => {
  test(`is ${timex}`, () => {
    const found = boundsOf(period);
    expect(timexOf(period)).toBe(timex);
    expect(edtfOf(period)).toBe(edtf);
    expect(found && `${isoDay(found.first)}/${isoDay(found.last)}`).toBe(bounds);
  });
});

test.each([
  [{ unit: "Q", year: 2025, n: 4 }, 1, "2026-Q1"],
  [{ unit: "Q", year: 2025, n: 1 }, -1, "2024-Q4"],
  [{ unit: "SN", year: 2025, n: 4 }, 1, "2026-SP"],
  [{ unit: "M", year: 2025, month: 1 }, -1, "2024-12"],
  [{ unit: "W", year: 2025, n: 52 }, 1, "2026-W01"],
  [{ unit: "D", year: 2024, month: 2, day: 28 }, 2, "2024-03-01"],
  [{ unit: "CE", n: 19 }, -1, "18"],
  [{ unit: "TM", year: 2025, month: 12, day: 31, clock: 1439 }, 2, "2026-01-01T00:01"],
] as const)("%o and %i more is %s", (period, count, timex) => {
  expect(timexOf(nextPeriod(period, count))).toBe(timex);
});
