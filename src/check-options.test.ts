import { expect, test } from "vitest";
import { toPlover } from "./formats/plover.ts";
import { toOffsets } from "./formats/to-offsets.ts";
import { toWebAnnotations } from "./formats/web-annotation.ts";
import { createExtractor, extractEntities } from "./index.ts";

const wrong = (options: unknown) => options as Record<string, never>;
const text = "Nazirlər dünən Bakıda görüşüb.";
const extraction = extractEntities(text);
const calls = {
  createExtractor: (options: unknown) => createExtractor(wrong(options)),
  extractEntities: (options: unknown) => extractEntities(text, wrong(options)),
  toPlover: (options: unknown) => toPlover(extraction, wrong(options)),
  toWebAnnotations: (options: unknown) => toWebAnnotations({ text, extraction }, wrong(options)),
};

for (const [name, call] of Object.entries(calls)) {
  test(`${name} refuses options it does not know, and what are none`, () => {
    expect(() => call({ kindz: [] })).toThrow("got `kindz`");
    for (const none of [new Date(), [], null, "2026-03-12"])
      expect(() => call(none)).toThrow(TypeError);
    expect(() => call({})).not.toThrow();
  });
}

test("a unit is none that every object has", () => {
  expect(() => toOffsets(extraction, text, "constructor" as "utf8")).toThrow(RangeError);
});
