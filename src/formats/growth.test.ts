import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";
import type { Extraction } from "../types.ts";
import type { ExtractedText } from "./extracted-document.ts";
import * as formats from "./index.ts";

const { toBrat, toConll, toCsv, toCsvEvents, toHtml, toHuggingFace, toJson, toJsonLine } = formats;
const { toLabelStudio, toProdigy, toSpacy, toTable, toTimeline, toWebAnnotations } = formats;
const FORMATS: Readonly<Record<string, (document: ExtractedText) => unknown>> = {
  toBrat,
  toConll,
  toCsv,
  toCsvEvents,
  toHtml,
  toHuggingFace,
  toJson,
  toJsonLine,
  toLabelStudio,
  toProdigy,
  toSpacy,
  toTable,
  toTimeline,
  toWebAnnotations,
};

const few = documentOf(4000);
const many = documentOf(32_000);

/** One city that is named in every sentence: one entity has all the mentions. */
function documentOf(sentences: number): ExtractedText {
  const text = "Bakı gözəldir. ".repeat(sentences);
  return { id: 1, text, extraction: extractEntities(text) };
}

// Eight times the mentions took sixty times as long where each was put into a new copy of the list.
test.each(Object.entries(FORMATS))(
  "%s takes no square of the time for more mentions",
  (_name, write) => {
    expect(timeOf(() => write(many))).toBeLessThan(
      30 *
        Math.max(
          timeOf(() => write(few)),
          4,
        ),
    );
  },
);

test("toPlover takes no square of the time for more people", () => {
  const few = peopleOf(500);
  const many = peopleOf(4000);
  expect(timeOf(() => formats.toPlover(many))).toBeLessThan(
    30 *
      Math.max(
        timeOf(() => formats.toPlover(few)),
        4,
      ),
  );
});

/** Somebody else meets the minister in every sentence. */
function peopleOf(sentences: number): Extraction {
  const letters = [..."abcdefghij"];
  const nameOf = (i: number): string =>
    [...String(i)].map((digit) => letters[Number(digit)]).join("u");
  const told = Array.from({ length: sentences }, (_, i) => `Əli B${nameOf(i)}ov nazirlə görüşüb.`);
  return extractEntities(told.join(" "));
}

/** The best of three, in milliseconds: a machine that does other things too makes single ones long. */
function timeOf(run: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
