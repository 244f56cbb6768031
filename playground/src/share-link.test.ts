import fc from "fast-check";
import { expect, test } from "vitest";
import type { Kind } from "./kinds.ts";
import { fromHash, type Shared, toHash } from "./share-link.ts";

const TEXT = "😀 İlham Bakıda ƏLİNİ “&#=+%” <b>\n\nsıxıb.";
const shared = (change: Partial<Shared> = {}): Shared => {
  const hidden = new Set<Kind>();
  return { text: TEXT, referenceDate: "", hidden, language: "az", ...change };
};

test.each([
  shared(),
  shared({ text: "" }),
  shared({ referenceDate: "2025-11-21", hidden: new Set(["named-event", "money"]) }),
  shared({ language: "en" }),
])("a link brings everything back (%#)", async (state) => {
  expect(await fromHash(await toHash(state))).toEqual(state);
});

test("a link has only characters that no program breaks it at", async () => {
  const hash = await toHash(shared({ referenceDate: "2025-11-21", hidden: new Set(["money"]) }));
  expect(hash).toMatch(/^#[A-Za-z0-9=&._-]+$/u);
});

test("a link is shorter than its text if the text is long", async () => {
  const text = TEXT.repeat(100);
  expect((await toHash(shared({ text }))).length).toBeLessThan(text.length / 4);
});

test.each([
  ["nothing", ""],
  ["an anchor", "#top"],
  ["a text that is not packed", "#text=Bakı"],
  ["a text that was cut off", "#text=C9"],
  ["a language that the page does not speak", "#lang=xx"],
])("%s says nothing", async (_, hash) => {
  expect(await fromHash(hash)).toEqual({});
});

test("what a link says wrong is left out", async () => {
  const hash = await toHash(shared());
  expect(await fromHash(`${hash}&date=tomorrow&hide=all.money&lang=xx`)).toEqual(
    shared({ hidden: new Set(["money"]) }),
  );
});

test("a short link does not unfold without end", async () => {
  expect(await fromHash(await toHash(shared({ text: "a".repeat(3_000_000) })))).toEqual({
    language: "az",
  });
});

test("whatever stands behind the #, reading it never fails", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
      expect(await fromHash(`#text=${text}`)).toBeTypeOf("object");
    }),
  );
});
