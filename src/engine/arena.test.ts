import { expect, test } from "vitest";
import { Arena } from "./arena.ts";

test("arrays are cut out of one buffer, none over another", () => {
  const arena = new Arena();
  const bytes = arena.uint8(3);
  const shorts = arena.uint16(3);
  const ints = arena.int32(3);
  const floats = arena.float32(1);
  const doubles = arena.float64(2);
  const arrays = [bytes, shorts, ints, floats, doubles];
  expect(new Set(arrays.map(({ buffer }) => buffer)).size).toBe(1);
  arrays.forEach((array, i) => {
    array.fill(i + 1);
  });
  expect(arrays.map((array) => [...array])).toEqual([[1, 1, 1], [2, 2, 2], [3, 3, 3], [4], [5, 5]]);
});

test("what is cut is zero, in buffer after buffer", () => {
  const arena = new Arena();
  const arrays = Array.from({ length: 100 }, () => arena.int32(1000));
  for (const array of arrays) {
    expect(array.every((number) => number === 0)).toBe(true);
    array.fill(7);
  }
  expect(new Set(arrays.map(({ buffer }) => buffer)).size).toBeGreaterThan(1);
});

test("a long array has a buffer of its own", () => {
  const arena = new Arena();
  for (const array of [
    arena.float64(1e5),
    arena.float32(1e5),
    arena.int32(1e5),
    arena.uint16(1e5),
    arena.uint8(1e5),
  ]) {
    expect(array).toHaveLength(1e5);
    expect(array.buffer.byteLength).toBe(array.byteLength);
  }
});

test("an array of no elements can be cut where a buffer is full", () => {
  const arena = new Arena();
  for (let i = 0; i < 70_000; i++) expect(arena.uint8(i % 2)).toHaveLength(i % 2);
});
