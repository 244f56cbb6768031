import type { LexiconSource } from "./lexicon.ts";
import * as sources from "./sources.ts";

/** Every lexicon there is, for what reads words and finds nothing in particular. */
export const EVERY_SOURCE: readonly LexiconSource[] = [
  ...new Set(Object.values<LexiconSource | readonly LexiconSource[]>(sources).flat()),
];
