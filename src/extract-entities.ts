import { type Analyses, analyze } from "./analyses/analyze.ts";
import type { FormTable } from "./analyses/forms.ts";
import type { Restorer } from "./analyses/restore-letters.ts";
import type { Resolution } from "./entities/resolution.ts";
import { resolveMentions } from "./entities/resolve-mentions.ts";
import type { EventFinder } from "./events/find-events.ts";
import { createExtraction } from "./extraction/create-extraction.ts";
import { type Finder, findMentions } from "./mentions/find-mentions.ts";
import type { Judge } from "./mentions/name-spans.ts";
import type { Matcher } from "./mentions/rules.ts";
import { settle } from "./mentions/settle.ts";
import { tokenize } from "./tokens/tokenize.ts";
import type { Extraction } from "./types.ts";

/** What is compiled once and used for every text. */
export interface Machinery {
  readonly restore: Restorer;
  readonly forms: FormTable;
  readonly matcher: Matcher;
  readonly finders: readonly Finder[];
  readonly judge: Judge | undefined;
  readonly findEvents: EventFinder | undefined;
}

/** An extraction, and what it rests on: how the words were read, and what each mention was made of. */
export interface Explained {
  readonly extraction: Extraction;
  readonly reading: Analyses;
  readonly resolution: Resolution;
}

/** A text, and the day, or the minute, that it is from. */
export interface Source {
  readonly text: string;
  readonly referenceDate: string | undefined;
}

/**
 * The way of the data: text → tokens → analyses → mentions → entities and values → events → extraction.
 *
 * All the texts are taken through a stage before any goes on to the next: the code of a stage is large, and to fetch it again for every
 * short text takes a seventh of the time.
 */
export function extractAll(machinery: Machinery, sources: readonly Source[]): Explained[] {
  const { restore, forms, matcher, finders, judge, findEvents } = machinery;
  const tokens = sources.map(({ text }) => tokenize(restore(text), text));
  const readings = tokens.map((tokens) => analyze(tokens, forms));
  const mentions = readings.map((reading) =>
    settle(findMentions(reading, matcher, finders, judge)),
  );
  const resolutions = readings.map((reading, i) =>
    resolveMentions(reading, mentions[i]!, sources[i]!.referenceDate),
  );
  const events = readings.map((reading, i) => findEvents?.(reading, resolutions[i]!) ?? []);
  return resolutions.map((resolution, i) => ({
    extraction: createExtraction(tokens[i]!, resolution, events[i]!),
    reading: readings[i]!,
    resolution,
  }));
}
