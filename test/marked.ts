import { type Analyses, analyze } from "../src/analyses/analyze.ts";
import { FormTable } from "../src/analyses/forms.ts";
import type { Resolution } from "../src/entities/resolution.ts";
import { resolveMentions } from "../src/entities/resolve-mentions.ts";
import { CATEGORY } from "../src/lexicon/category.ts";
import { Lexicon, type LexiconSource } from "../src/lexicon/lexicon.ts";
import * as sources from "../src/lexicon/sources.ts";
import { TELLS } from "../src/mentions/candidate.ts";
import type { Settled } from "../src/mentions/settle.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import type { MentionType } from "../src/types.ts";

const tables = [...new Set(Object.values(sources).flat())] as LexiconSource[];
const forms = new FormTable(new Lexicon(tables));

/** A text whose mentions were marked by hand. */
export interface Marked {
  readonly reading: Analyses;
  readonly settled: readonly Settled[];
}

interface Mark {
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
  readonly parent: number;
}

/** Reads marks like `[[Azərbaycanın|country] [Kiyevdəki|place] səfirliyi|organisation]`: what is resolved does not depend on finding. */
export function readMarked(marked: string): Marked {
  const { text, marks } = unmark(marked);
  const reading = analyze(tokenize(text), forms);
  return { reading, settled: marks.map((mark) => settle(reading, mark)) };
}

export function resolveMarked(marked: string): Resolution {
  const { reading, settled } = readMarked(marked);
  return resolveMentions(reading, settled, undefined);
}

function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: (Mark | { start: number; parent: number })[] = [];
  const open: number[] = [];
  let text = "";
  for (const part of marked.split(/(\[|\|[a-z-]+\])/u)) {
    if (part === "[") {
      open.push(marks.push({ start: text.length, parent: open.at(-1) ?? -1 }) - 1);
    } else if (/^\|.*\]$/u.test(part)) {
      const index = open.pop()!;
      const type = part.slice(1, -1) as MentionType;
      marks[index] = { ...marks[index]!, type, end: text.length };
    } else text += part;
  }
  return { text, marks: marks as Mark[] };
}

/** Lexicon categories of the types that have entries. */
const CATEGORIES: Readonly<Partial<Record<MentionType, number>>> = {
  country: CATEGORY.country,
  place: CATEGORY.place,
  organisation: CATEGORY.organisation,
  "named-event": CATEGORY.namedEvent,
};

function settle(reading: Analyses, { type, start, end, parent }: Mark): Settled {
  const { tokens } = reading;
  const indices = [...tokens.starts.keys()];
  const firstToken = indices.findIndex((i) => tokens.ends[i]! > start);
  const endToken = indices.findLastIndex((i) => tokens.starts[i]! < end) + 1;
  return {
    ...{ type, start, end, parent, firstToken, endToken },
    name: tokens.text.slice(start, end),
    features: 0,
    by: "marked",
    tells: TELLS.other,
    score: 1,
    quotedEnd: -1,
    value: undefined,
    entry: findEntry(reading, firstToken, endToken, CATEGORIES[type]),
  };
}

function findEntry(
  reading: Analyses,
  firstToken: number,
  endToken: number,
  category: number | undefined,
): number {
  for (let h = reading.hitFirst[firstToken]!; h < reading.hitFirst[firstToken + 1]!; h++) {
    const entry = reading.hitEntries[h]!;
    if (reading.hitEnds[h] === endToken && reading.lexicon.categoryOf(entry) === category)
      return entry;
  }
  return -1;
}
