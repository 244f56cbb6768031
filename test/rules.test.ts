import { describe, expect, test } from "vitest";
import { dateExamples } from "../src/entities/date/date.examples.ts";
import { dateRules } from "../src/entities/date/date.rules.ts";
import { durationExamples } from "../src/entities/duration/duration.examples.ts";
import { durationRules } from "../src/entities/duration/duration.rules.ts";
import { moneyExamples } from "../src/entities/money/money.examples.ts";
import { moneyRules } from "../src/entities/money/money.rules.ts";
import { percentExamples } from "../src/entities/percent/percent.examples.ts";
import { percentRules } from "../src/entities/percent/percent.rules.ts";
import { setExamples } from "../src/entities/set/set.examples.ts";
import { setRules } from "../src/entities/set/set.rules.ts";
import { timeExamples } from "../src/entities/time/time.examples.ts";
import { timeRules } from "../src/entities/time/time.rules.ts";
import { extractEntities, type Mention } from "../src/index.ts";
import type { RuleExamples, RuleSet } from "../src/mentions/rules.ts";

/** A Friday. Examples with relative times are seen from it. */
const REFERENCE_DATE = "2025-11-21T15:39";

const SETS: readonly (readonly [RuleSet, Readonly<Record<string, RuleExamples>>])[] = [
  [dateRules, dateExamples],
  [durationRules, durationExamples],
  [moneyRules, moneyExamples],
  [percentRules, percentExamples],
  [setRules, setExamples],
  [timeRules, timeExamples],
];

for (const [{ type }, examples] of SETS) {
  describe(type, () => {
    for (const [name, { finds, ignores }] of Object.entries(examples)) {
      test.each(finds.map((find) => (typeof find === "string" ? [find, {}] : find)))(
        `${name} finds %s`,
        (marked, value) => {
          expect(problemOf(`${type}.${name}`, marked, value)).toBeUndefined();
        },
      );
      if (ignores.length === 0) continue;
      test.each(ignores)(`${name} ignores %s`, (text) => {
        const found = mentionsOf(text).filter((mention) => mention.type === type);
        expect(found.map((mention) => `[${mention.text}] by ${mention.by}`)).toEqual([]);
      });
    }
  });
}

test("every rule finds something", () => {
  const unshown = SETS.flatMap(([{ type }, examples]) =>
    Object.entries(examples).flatMap(([name, { finds }]) =>
      finds.length === 0 ? [`${type}.${name}`] : [],
    ),
  );
  expect(unshown).toEqual([]);
});

describe("the messages of this test", () => {
  test.each([
    ["nothing found", "money.amountThenCurrency", "Heç [nə] yoxdur.", {}],
    ["several found", "money.amountThenCurrency", "Çay [2 manat], çörək 1 manat.", {}],
    ["wrong span", "money.amountThenCurrency", "Qiymət [2] manatdır.", {}],
    ["wrong value", "money.amountThenCurrency", "Qiymət [2 manatdır].", { value: "3" }],
  ])("say %s", (problem, rule, marked, value) => {
    expect(problemOf(rule, marked, value)).toContain(problem);
  });
});

/** What is wrong with what a rule finds in a text whose span is marked by square brackets; undefined if nothing is. */
function problemOf(
  rule: string,
  marked: string,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  const text = marked.replace(/[[\]]/gu, "");
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const all = mentionsOf(text);
  const found = all.filter(({ by }) => by === rule);
  const [mention] = found;
  const others = all.map((one) => `[${one.text}] ${one.value ?? ""} by ${one.by}`).join(", ");
  if (mention === undefined) return `nothing found by ${rule}; found are: ${others}`;
  if (found.length > 1) return `several found: ${others}`;
  if (mention.start !== start || mention.end !== end) {
    return `wrong span: [${mention.text}] instead of [${text.slice(start, end)}]`;
  }
  const wrong = Object.entries(value).filter(
    ([key, want]) => mention[key as keyof Mention] !== want,
  );
  if (wrong.length === 0) return undefined;
  return `wrong value: ${wrong.map(([key, want]) => `${key} is ${mention[key as keyof Mention]}, not ${want}`).join("; ")}`;
}

function mentionsOf(text: string): readonly Mention[] {
  return extractEntities(text, { referenceDate: REFERENCE_DATE }).mentions;
}
