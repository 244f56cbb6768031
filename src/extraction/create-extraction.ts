import { caseName } from "../analyses/features.ts";
import type { Mutable } from "../engine/mutable.ts";
import type { Resolution, ResolvedMention } from "../entities/resolution.ts";
import { sourceText, type Tokens } from "../tokens/tokens.ts";
import type { Case, Event, Extraction, Mention } from "../types.ts";

/** Writes what was found as plain data, in the shape that is promised. */
export function createExtraction(
  tokens: Tokens,
  resolution: Resolution,
  events: readonly Event[],
): Extraction {
  const { people, countries, places, organisations, dates, others } = resolution;
  const mentions = resolution.mentions.map((mention) => toMention(tokens, mention));
  return { people, countries, places, organisations, dates, events, others, mentions };
}

function toMention(tokens: Tokens, mention: ResolvedMention): Mention {
  const { start, end, type, name, entity, by, score, facts } = mention;
  const grammaticalCase = toCase(mention.features);
  const made = { start, end, text: sourceText(tokens, start, end), type, name } as Mutable<Mention>;
  if (grammaticalCase !== undefined) made.case = grammaticalCase;
  made.entity = entity;
  if (mention.parent >= 0) made.parent = mention.parent;
  made.by = by;
  made.score = Math.round(score * 100) / 100;
  if (facts.id !== undefined) made.id = facts.id;
  if (facts.value !== undefined) made.value = facts.value;
  if (facts.mod !== undefined) made.mod = facts.mod;
  if (facts.currency !== undefined) made.currency = facts.currency;
  if (facts.unit !== undefined) made.unit = facts.unit;
  return made;
}

function toCase(features: number): Case | undefined {
  const name = caseName(features);
  return name === "nominative" || name === "equative" ? undefined : name;
}
