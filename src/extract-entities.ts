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

/** The way of the data: text → tokens → analyses → mentions → entities and values → events → extraction. */
export function extract(
  machinery: Machinery,
  text: string,
  referenceDate: string | undefined,
): Extraction {
  const { reading, resolution } = resolve(machinery, text, referenceDate);
  const events = machinery.findEvents?.(reading, resolution) ?? [];
  return createExtraction(reading.tokens, resolution, events);
}

/** The way up to the entities; on their own they say how the words of each mention were read. */
export function resolve(
  machinery: Machinery,
  text: string,
  referenceDate: string | undefined,
): { readonly reading: Analyses; readonly resolution: Resolution } {
  const tokens = tokenize(machinery.restore(text), text);
  const reading = analyze(tokens, machinery.forms);
  const candidates = findMentions(reading, machinery.matcher, machinery.finders, machinery.judge);
  return { reading, resolution: resolveMentions(reading, settle(candidates), referenceDate) };
}
