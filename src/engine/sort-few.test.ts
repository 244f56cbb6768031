import { expect, test } from "vitest";
import { sortFew } from "./sort-few.ts";

test.each([0, 1, 2, 7, 24, 25, 100])(
  "sorts %i things and leaves equal ones in their order",
  (count) => {
    const items = Array.from({ length: count }, (_, i) => ({ key: (i * 7) % 5, i }));
    const sorted = items.toSorted((a, b) => a.key - b.key);
    expect(sortFew(items, (a, b) => a.key - b.key)).toEqual(sorted);
  },
);
