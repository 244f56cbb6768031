import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packNumbers, readNumbers } from "./packed-numbers.ts";

describe("packed numbers", () => {
  test("come back as they were", () => {
    const small = fc.array(fc.nat(3), { maxLength: 3000 });
    const any = fc.array(fc.nat(400), { maxLength: 300 });
    fc.assert(
      fc.property(fc.oneof(small, any), (numbers) => {
        expect([...readNumbers(packNumbers(numbers), numbers.length)]).toEqual(numbers);
      }),
    );
  });

  test("can be read in part", () => {
    expect([...readNumbers(packNumbers([3, 1, 0, 1]), 2)]).toEqual([3, 1]);
  });

  test("begin with the weight of each: one, none, four", () => {
    expect(packNumbers([2, 0, 2, 2, 2])).toMatch(/^#!& /u);
  });

  test("take no room if all are one, and little if most are", () => {
    const ones = new Uint8Array(10_000).fill(1);
    expect(packNumbers(ones).length).toBeLessThan(10);
    // A hundred rare ones among them are some eight bits each, with what the others take; a sign is six and a half.
    const mixed = ones.map((one, i) => (i % 100 === 0 ? 0 : one));
    expect(packNumbers(mixed).length).toBeLessThan(140);
  });

  test("are not too many", () => {
    expect(() => packNumbers(new Uint8Array(1 << 22))).toThrow("4194304 numbers are too many");
  });
});
