import type { Analyses } from "../../analyses/analyze.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { officeKindIn } from "../../entities/person/office-kind.ts";
import { writeNominative } from "../../mentions/candidate.ts";
import { sourceText } from "../../tokens/tokens.ts";
import type { EventArgument } from "../../types.ts";
import type { RoleName } from "../../vocabulary.ts";
import { ACTOR } from "../clauses/phrase.ts";
import type { WordReader } from "../words/word-reader.ts";
import type { FilledRole } from "./roles.ts";

/** A filled role as results tell it; what is no entity is told by its phrase. */
export function toArgument(
  reading: Analyses,
  words: WordReader,
  filled: FilledRole,
  entity: string | undefined,
): EventArgument {
  const { start, end, head, phrase } = filled;
  // Who says something is told by the attribution, and is an argument of no event.
  const role = filled.role as RoleName;
  const { tokens } = reading;
  const text = sourceText(tokens, start, end);
  if (entity !== undefined) return { role, start, end, text, entity };
  const name = tokens.text.slice(start, tokens.starts[head]) + nameOfHead(reading, words, filled);
  const argument: Mutable<EventArgument> = { role, start, end, text, name };
  if (phrase === undefined || (phrase.classes & ACTOR) === 0) return argument;
  let first = head;
  while (first > 0 && tokens.starts[first - 1]! >= start) first--;
  const office = officeKindIn(reading, first, head + 1);
  if (office !== undefined) argument.office = office;
  return argument;
}

/** The last word without its case, as the sentence reads it: `səfiri` of `səfirinə`, `o` of `ona`. */
function nameOfHead(reading: Analyses, words: WordReader, { head, phrase }: FilledRole): string {
  const { table, forms, lexicon } = reading;
  const pronoun = words.pronounAt(reading, head);
  if (pronoun >= 0) return lexicon.words.text(pronoun);
  const { features } = phrase ?? words.read(reading, head);
  const end = table.first[forms[head]! + 1]!;
  let analysis = table.first[forms[head]!]!;
  while (analysis < end && table.features[analysis] !== features) analysis++;
  return writeNominative(reading, head, head + 1, analysis < end ? analysis : -1);
}
