import fc from "fast-check";
import { expect, test } from "vitest";
import { describeValue } from "./errors.ts";

const circular: { self?: object } = {};
circular.self = circular;

test.each<[unknown, string]>([
  [undefined, "undefined"],
  [null, "null"],
  [2, "2"],
  ["2", '"2"'],
  ["a\n", '"a\\n"'],
  ["x".repeat(1000), `"${"x".repeat(59)}…`],
  [Number.NaN, "NaN"],
  [2n, "2n"],
  [true, "true"],
  [Symbol("a"), "Symbol(a)"],
  [() => 1, "a function"],
  [[], "an array of 0"],
  [[1n], "an array of 1"],
  [new Date(0), "a Date"],
  [Object.create(null), "an object of nothing"],
  [{ text: 1n, id: 2 }, "an object of text, id"],
  [circular, "an object of self"],
])("row %# is told as it should be", (value, told) => {
  expect(describeValue(value)).toBe(told);
});

test("an object that throws when it is looked at is told too", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const hostile = {
    get [Symbol.toStringTag](): string {
      throw new Error("mine");
    },
  };
  expect(describeValue(proxy)).toBe("an object");
  expect(describeValue(hostile)).toBe("an object");
});

test("any value is told, and shortly", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
      (value) => {
        expect(describeValue(value).length).toBeLessThanOrEqual(61);
      },
    ),
  );
});
