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

/** The way of the data: text → tokens → analyses → mentions → entities and values → events → extraction. */
export function extract(
  machinery: Machinery,
  text: string,
  referenceDate: string | undefined,
): Explained {
  const tokens = tokenize(machinery.restore(text), text);
  const reading = analyze(tokens, machinery.forms);
  const candidates = findMentions(reading, machinery.matcher, machinery.finders, machinery.judge);
  const resolution = resolveMentions(reading, settle(candidates), referenceDate);
  const events = machinery.findEvents?.(reading, resolution) ?? [];
  return { extraction: createExtraction(tokens, resolution, events), reading, resolution };
}
