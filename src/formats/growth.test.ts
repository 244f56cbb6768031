import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";
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
