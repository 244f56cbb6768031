import { expectTypeOf, test } from "vitest";
import {
  createExtractor,
  type Event,
  type Extraction,
  extractEntities,
  type Mention,
  type Person,
} from "../src/index.ts";
import { person } from "../src/kinds.ts";

test("extractEntities takes a text and options, and returns an extraction", () => {
  expectTypeOf(extractEntities).toBeCallableWith("Bakı");
  expectTypeOf(extractEntities).toBeCallableWith("Bakı", {});
  expectTypeOf(extractEntities).toBeCallableWith("Bakı", { referenceDate: "2025-11-21" });
  expectTypeOf(extractEntities("")).toEqualTypeOf<Extraction>();
  // @ts-expect-error a text is needed
  extractEntities();
  // @ts-expect-error a date is written, not built
  extractEntities("", { referenceDate: new Date() });
  // @ts-expect-error the option is named referenceDate
  extractEntities("", { date: "2025-11-21" });
});

test("an extractor extracts as the library does", () => {
  expectTypeOf(createExtractor().extractEntities("")).toEqualTypeOf<Extraction>();
});

test("kinds are those of the library and no others", () => {
  expectTypeOf(createExtractor).toBeCallableWith({ kinds: [person] });
  expectTypeOf(createExtractor).toBeCallableWith({ kinds: undefined });
  // @ts-expect-error kinds are values, not names
  createExtractor({ kinds: ["person"] });
  // @ts-expect-error nobody else makes a kind
  createExtractor({ kinds: [{ type: "person" }] });
});

test("results are readonly all the way down", () => {
  expectTypeOf<Extraction["people"]>().toEqualTypeOf<readonly Person[]>();
  expectTypeOf<Extraction["events"]>().toEqualTypeOf<readonly Event[]>();
  expectTypeOf<Person["mentions"]>().toEqualTypeOf<readonly number[]>();
  const { mentions } = extractEntities("");
  // @ts-expect-error nothing is added to a result
  mentions.push({} as Mention);
  // @ts-expect-error nothing is changed in a result
  for (const mention of mentions) mention.start = 0;
});
