import fc from "fast-check";
import { expect, test } from "vitest";
import { findEdit, moveSpans } from "./edit.ts";

test.each([
  ["Bakı", "Bakıda", { start: 4, removed: 0, added: "da" }],
  ["Bakıda", "Bakı", { start: 4, removed: 2, added: "" }],
  ["Bakıda", "Gəncədə", { start: 0, removed: 6, added: "Gəncədə" }],
  ["aa", "aaa", { start: 2, removed: 0, added: "a" }],
  ["", "a", { start: 0, removed: 0, added: "a" }],
] as const)("what made %j into %j", (before, after, edit) => {
  expect(findEdit(before, after)).toEqual(edit);
});

test("nothing made a text into itself", () => {
  expect(findEdit("Bakı", "Bakı")).toBeUndefined();
});

const text = fc.string({
  unit: fc.constantFrom("a", "b", "\n", "\ud83d", "\ude00"),
  maxLength: 12,
});

test("an edit makes the one text of the other", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = findEdit(before, after) ?? { start: 0, removed: 0, added: "" };
      const { start, removed, added } = edit;
      expect(before.slice(0, start) + added + before.slice(start + removed)).toBe(after);
    }),
  );
});

test("spans that stay still hold what they held, and the others are gone", () => {
  const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 4 });
  fc.assert(
    fc.property(text, text, spans, (before, after, pairs) => {
      const edit = findEdit(before, after);
      if (!edit) return;
      const marked = pairs
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
        .filter(({ start, end }) => start < end && end <= before.length)
        .map((span) => ({ ...span, held: before.slice(span.start, span.end) }));
      const moved = moveSpans(marked, edit);
      for (const { start, end, held } of moved) expect(after.slice(start, end)).toBe(held);
      const isTouched = ({ start, end }: { start: number; end: number }) =>
        start < edit.start + edit.removed && end > edit.start;
      const isSplit = ({ start, end }: { start: number; end: number }) =>
        start < edit.start && edit.start < end;
      expect(marked.filter((span) => !isTouched(span) && !isSplit(span))).toHaveLength(
        moved.length,
      );
    }),
  );
});
