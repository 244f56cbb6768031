import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { KIND_BIT } from "../src/analyses/analyze.ts";
import { CASE, FLAG, FORM, POSSESSIVE } from "../src/analyses/features.ts";
import { TIME_BIT } from "../src/entities/timex/time-bits.ts";
import { CATEGORY } from "../src/lexicon/category.ts";
import { ROW_FLAG } from "../src/lexicon/row-flags.ts";
import { TELLS } from "../src/mentions/candidate.ts";
import { PART } from "../src/mentions/name-words.ts";
import { CHAR } from "../src/text/letters.ts";
import { SHAPE, TOKEN } from "../src/tokens/tokens.ts";

/** Records of numbers that code names a thousand times over: no bundler writes the number of a field in place of its name. */
const RECORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CASE,
  CATEGORY,
  CHAR,
  FLAG,
  FORM,
  KIND_BIT,
  PART,
  POSSESSIVE,
  ROW_FLAG,
  SHAPE,
  TELLS,
  TIME_BIT,
  TOKEN,
};

const NAME = `(?<![\\w.])(${Object.keys(RECORDS).join("|")})`;
const FIELD = `${NAME}(?:\\.(\\w+)\\b|\\["([\\w-]+)"\\])`;
const BIT = new RegExp(`(?<![\\w.])bit\\(${FIELD}\\)`, "gu");
const PLAIN = new RegExp(FIELD, "gu");

/** Has esbuild write {@link inlineIn numbers for names} in every module of `src`. */
export const inlineConstants: Plugin = {
  name: "inline-constants",
  setup(build) {
    build.onLoad({ filter: /src[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      return { contents: inlineIn(code), loader: "ts" };
    });
  },
};

/** A module with the numbers for `CATEGORY.place` and for `bit(CATEGORY.place)`, of the records that it imports. */
export function inlineIn(code: string): string {
  const isImported = (name: string): boolean =>
    new RegExp(`^import [^;]*\\b${name}\\b[^;]*;`, "mu").test(code);
  const known = new Set(Object.keys(RECORDS).filter(isImported));
  const numberOf = (name: string, field: string): number | undefined =>
    known.has(name) ? RECORDS[name]![field] : undefined;
  return code
    .replace(BIT, (found, name, field, quoted) => {
      const value = numberOf(name, field ?? quoted);
      return value === undefined ? found : String(1 << value);
    })
    .replace(PLAIN, (found, name, field, quoted) =>
      String(numberOf(name, field ?? quoted) ?? found),
    );
}
