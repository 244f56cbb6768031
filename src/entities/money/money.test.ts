import fc from "fast-check";
import { expect, test } from "vitest";
import { extractEntities } from "../../index.ts";

const valuesIn = (amount: string) =>
  extractEntities(`İclasda ${amount} ayrılıb.`).others.map(({ value }) => value);

test.each([
  ["0,0000001 manat", "0.0000001"],
  ["0,00000015 manat", "0.00000015"],
  ["0,0000001 faiz", "0.0000001"],
  ["0,0000001-0,0000002 manat", "0.0000001..0.0000002"],
  ["1 manat 10 qəpik", "1.1"],
  ["1234567890123456 manat", "1234567890123456"],
  ["43,5 kvadrilyon manat", "43500000000000000"],
  ["1500 kvadrilyon manat", "1500000000000000000"],
])("%s is the decimal number %s", (amount, value) => {
  expect(valuesIn(amount)).toEqual([value]);
});

test.each([
  "9007199254740993 manat",
  "1000000000000000000000 manat",
  "9.007.199.254.740.993 manat",
  `${"9".repeat(400)} manat`,
])("%s is more than can be told exactly", (amount) => {
  expect(valuesIn(amount)).toEqual([]);
});

test("a sum is the number that is written, however small", () => {
  const number = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1, max: 9_999_999 }),
  );
  fc.assert(
    fc.property(number, ([whole, zeros, digits]) => {
      const decimals = "0".repeat(whole === 0 ? zeros : zeros % 4) + digits;
      const [value] = valuesIn(`${whole},${decimals} manat`);
      expect(value).toBe(`${whole}.${decimals}`.replace(/0+$/u, ""));
    }),
  );
});

test("no number of decimals is an error", () => {
  expect(valuesIn(`0,${"0".repeat(300)}1 manat`)).toHaveLength(1);
});
