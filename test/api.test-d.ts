import { expectTypeOf, test } from "vitest";
import type * as formats from "../src/formats/index.ts";
import {
  createExtractor,
  type Event,
  type EventArgument,
  type Extraction,
  type ExtractOptions,
  type ExtractorOptions,
  extractEntities,
  type Mention,
  type Organisation,
  type OrganisationKind,
  type Person,
  type Place,
  type UserLexiconEntry,
} from "../src/index.ts";
import type { CompromiseOptions } from "../src/integrations/compromise.ts";
import { EVENT_TYPES, type EventType, person, type RoleName } from "../src/kinds.ts";
import type { LightExtractorOptions } from "../src/light.ts";
import type { ManyDocument, ManyOptions } from "../src/many/index.ts";

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

test("what an event, a role, a place and a body can be is known to the compiler", () => {
  expectTypeOf<Event["type"]>().toEqualTypeOf<EventType>();
  expectTypeOf(EVENT_TYPES[0]).toExtend<EventType>();
  expectTypeOf<EventArgument["role"]>().toEqualTypeOf<RoleName>();
  expectTypeOf<Organisation["kind"]>().toEqualTypeOf<OrganisationKind | undefined>();
  const [event] = extractEntities("").events;
  // @ts-expect-error the type is Meet
  if (event?.type === "Meeting") return;
  // @ts-expect-error no role has this name
  event?.mentions[0]?.arguments.some(({ role }) => role === "patient");
  // @ts-expect-error what is said is told as the source of an event, never as an event
  if (event?.type === "State") return;
  // @ts-expect-error the kind is city
  (({ kind }: Place) => kind === "metropolis")({ id: "place:1", name: "Bakı", mentions: [] });
});

test("an entry of a user's lexicon says what a thing of its type can be", () => {
  createExtractor({
    lexicon: [
      { type: "place", names: ["Ulduzlu"], kind: "town", country: "AZ" },
      { type: "organisation", names: ["Xəzər Külək"], kind: "company", country: undefined },
      { type: "country", names: ["Qarağan"], country: "UY" },
      { type: "person", names: ["Könül"] },
    ],
  });
  // @ts-expect-error no place is a bank
  createExtractor({ lexicon: [{ type: "place", names: ["Ulduzlu"], kind: "bank" }] });
  // @ts-expect-error the kind is town
  createExtractor({ lexicon: [{ type: "place", names: ["Ulduzlu"], kind: "towne" }] });
  // @ts-expect-error a person is of no kind
  createExtractor({ lexicon: [{ type: "person", names: ["Könül"], kind: "city" }] });
  // @ts-expect-error nor of a country
  createExtractor({ lexicon: [{ type: "person", names: ["Könül"], country: "AZ" }] });
});

/** The names of what may be left out, but not given as undefined. */
type Strict<T> = T extends unknown
  ? { [K in keyof T]-?: object extends Pick<T, K> ? StrictName<T, K> : never }[keyof T]
  : never;
type StrictName<T, K extends keyof T> = { [_ in K]: undefined } extends Pick<T, K> ? never : K;

test("what may be left out may be undefined too", () => {
  expectTypeOf<Strict<{ readonly a?: 1; readonly b?: 1 | undefined; c: 1 }>>().toEqualTypeOf<"a">();
  expectTypeOf<Strict<ExtractOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<ExtractorOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<LightExtractorOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<UserLexiconEntry>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<ManyOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<ManyDocument>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<CompromiseOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<formats.ExtractedDocument>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<formats.ExtractedText>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<formats.CsvOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<formats.LabelOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<formats.Labels>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<formats.PloverOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<formats.ProdigyOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<formats.TableOptions>>().toEqualTypeOf<never>();
  expectTypeOf<Strict<formats.WebAnnotationOptions>>().toEqualTypeOf<never>();
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
