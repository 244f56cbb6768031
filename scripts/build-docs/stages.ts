import { type Analyses, analyze } from "../../src/analyses/analyze.ts";
import { createMachinery } from "../../src/create-extractor.ts";
import { resolveMentions } from "../../src/entities/resolve-mentions.ts";
import { WHOLE } from "../../src/everything.ts";
import { entitiesOf } from "../../src/extraction/entities-of.ts";
import { extractEntities } from "../../src/index.ts";
import type { Candidate } from "../../src/mentions/candidate.ts";
import { findMentions } from "../../src/mentions/find-mentions.ts";
import { type Settled, settle } from "../../src/mentions/settle.ts";
import { tokenize } from "../../src/tokens/tokenize.ts";
import { isGlued, SHAPE, TOKEN, type Tokens } from "../../src/tokens/tokens.ts";
import { describeFeatures } from "../../test/describe-features.ts";

/** The sentence that docs/ARCHITECTURE.md follows, and the day it was written. */
const SENTENCE =
  "“Report”un yazdığına görə, nazir Orxan Səfərzadə martın 10-da Liviyanın Bakıdakı səfirinə etiraz notası təqdim edib.";
const REFERENCE_DATE = "2026-03-12";

/** What each stage makes of the sentence, by the name of its place in the page. */
export function describeStages(): Record<string, string> {
  const machinery = createMachinery(WHOLE, []);
  const tokens = tokenize(SENTENCE);
  const reading = analyze(tokens, machinery.forms);
  const candidates = findMentions(reading, machinery.matcher, machinery.finders, machinery.judge);
  const settled = settle(candidates);
  return {
    sentence: fence([SENTENCE]),
    tokens: fence([showTokens(tokens)]),
    analyses: fence(showAnalyses(reading)),
    candidates: fence(candidates.map(showCandidate).sort()),
    settled: fence(settled.map((mention) => showSettled(mention, settled))),
    entities: fence(showEntities(reading, settled)),
    told: fence(showEvents()),
  };
}

function fence(lines: readonly string[]): string {
  return ["```text", ...lines, "```"].join("\n");
}

/** A bar where a token is cut without a space, a dot before a suffix, a plus before a suffix that is a token of its own. */
function showTokens(tokens: Tokens): string {
  let shown = "";
  for (let i = 0; i < tokens.count; i++) {
    const [start, core, end] = [tokens.starts[i]!, tokens.coreEnds[i]!, tokens.ends[i]!];
    if (i > 0) shown += isGlued(tokens, i) ? "|" : " ";
    if (tokens.kinds[i] === TOKEN.suffix) shown += "⁺";
    shown += tokens.text.slice(start, core);
    if ((tokens.shapes[i]! & SHAPE.suffixed) !== 0) shown += `·${tokens.text.slice(core, end)}`;
  }
  return shown;
}

const SHOWN_READINGS = 3;

/** The first readings of each word: stem and what its ending says; a question mark before a guessed stem. */
function showAnalyses({ tokens, table, forms, lexicon }: Analyses): string[] {
  const lines: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] === TOKEN.mark) continue;
    const [first, end] = [table.first[forms[i]!]!, table.first[forms[i]! + 1]!];
    const readings = Array.from({ length: end - first }, (_, n) => {
      const word = table.words[first + n]!;
      const stem = table.keyText(forms[i]!).slice(0, table.stems[first + n]);
      const known = word < 0 ? `?${stem}` : lexicon.words.text(word);
      return `${known} ${describeFeatures(table.features[first + n]!)}`.trim();
    });
    const shown = [...new Set(readings)].slice(0, SHOWN_READINGS).join("; ");
    lines.push(`${tokens.text.slice(tokens.starts[i], tokens.ends[i]).padEnd(12)} ${shown}`);
  }
  return lines;
}

function showCandidate({ start, end, type, by, score }: Candidate): string {
  const place = `${start}-${end}`.padEnd(8);
  return `${place}${SENTENCE.slice(start, end).padEnd(28)} ${type.padEnd(13)} ${by.padEnd(28)} ${score.toFixed(2)}`;
}

function showSettled({ start, end, type, parent }: Settled, all: readonly Settled[]): string {
  const around = all[parent];
  const inside = around === undefined ? "" : `, inside ${SENTENCE.slice(around.start, around.end)}`;
  return `${SENTENCE.slice(start, end).padEnd(18)} ${type}${inside}`;
}

function showEntities(reading: Analyses, settled: readonly Settled[]): string[] {
  const resolution = resolveMentions(reading, settled, REFERENCE_DATE);
  return entitiesOf(resolution).map((entity) => JSON.stringify(entity));
}

function showEvents(): string[] {
  const { events } = extractEntities(SENTENCE, { referenceDate: REFERENCE_DATE });
  return events.flatMap(({ mentions, attribution, ...event }) => [
    JSON.stringify(event),
    ...mentions.map((mention) => `  ${JSON.stringify(mention)}`),
    ...attribution.map((source) => `  ${JSON.stringify(source)}`),
  ]);
}
