import { type Analyses, analyze } from "../analyses/analyze.ts";
import { CASE, FIELD, FLAG, FORM, PERSON, POSSESSIVE, VOICE } from "../analyses/features.ts";
import { FormTable } from "../analyses/forms.ts";
import { FLAG_NAMES, openTable, ROW_FLAG } from "../engine/lexicon-table.ts";
import { EVERY_SOURCE } from "../lexicon/every-source.ts";
import { Lexicon, type LexiconSource } from "../lexicon/lexicon.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { TOKEN, tokenText } from "../tokens/tokens.ts";
import type { Span } from "../types.ts";
import type { Branch } from "./tree.ts";

/** What a text's words say for themselves, whatever was made of them. */
export interface Evidence {
  /** A branch for each word of a stretch: how it is read, and the lexicon rows that it or a phrase it begins is. */
  wordsOf(span: Span): Branch[];
}

/** Makes the function that reads texts for evidence; lexicons are compiled once. */
export function createEvidenceReader(): (text: string) => Evidence {
  const table = new FormTable(new Lexicon(EVERY_SOURCE));
  return (text) => {
    const reading = analyze(tokenize(text), table);
    return {
      wordsOf: (span) => tokensIn(reading, span).map((i) => toBranch(reading, i, EVERY_SOURCE)),
    };
  };
}

function tokensIn({ tokens }: Analyses, { start, end }: Span): number[] {
  const inside: number[] = [];
  for (let i = firstEndingAfter(tokens.ends, start); i < tokens.count; i++) {
    if (tokens.starts[i]! >= end) break;
    if (tokens.kinds[i] !== TOKEN.mark) inside.push(i);
  }
  return inside;
}

function firstEndingAfter(ends: Int32Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function toBranch(reading: Analyses, i: number, sources: readonly LexiconSource[]): Branch {
  const { table, forms, tokens } = reading;
  const form = forms[i]!;
  const first = table.first[form]!;
  const end = table.first[form + 1]!;
  const word = tokenText(tokens, i);
  if (first === end) return { line: `${word}: no reading` };
  if (table.words[first]! < 0) {
    const guesses = Array.from({ length: Math.min(end - first, MAX_GUESSES) }, (_, n) =>
      describeReading(reading, form, first + n),
    );
    return { line: `${word}: in no lexicon; by its ending ${guesses.join(", or ")}` };
  }
  return {
    line: `${word}: ${describeReading(reading, form, first)}`,
    branches: [...wordRows(reading, first, sources), ...phraseRows(reading, i, sources)],
  };
}

/** Of an unknown word there are as many readings as endings that it may have. */
const MAX_GUESSES = 4;

function describeReading({ table }: Analyses, form: number, analysis: number): string {
  const stem = table.keyText(form).slice(0, table.stems[analysis]!);
  return [stem, ...describeFeatures(table.features[analysis]!)].join(" + ");
}

/** The rows of the word itself, by its first reading. */
function wordRows(
  reading: Analyses,
  analysis: number,
  sources: readonly LexiconSource[],
): Branch[] {
  const { lexicon, table } = reading;
  const word = table.words[analysis]!;
  const root = word < 0 ? 0 : lexicon.rootOf(word);
  if (root === 0) return [];
  const rows: Branch[] = [];
  for (let entry = lexicon.firstEntry(root); entry >= 0; entry = lexicon.nextEntry(entry)) {
    rows.push({ line: describeRow(lexicon, entry, sources) });
  }
  return rows;
}

/** The rows of several words that begin here. */
function phraseRows(
  { lexicon, ...reading }: Analyses,
  i: number,
  sources: readonly LexiconSource[],
): Branch[] {
  const rows: Branch[] = [];
  for (let hit = reading.hitFirst[i]!; hit < reading.hitFirst[i + 1]!; hit++) {
    if (reading.hitEnds[hit]! - i > 1) {
      rows.push({ line: describeRow(lexicon, reading.hitEntries[hit]!, sources) });
    }
  }
  return rows;
}

/** `lexicons/places/world: Kiyev (kind city, country UA)`. */
function describeRow(lexicon: Lexicon, entry: number, sources: readonly LexiconSource[]): string {
  const id = lexicon.tableOf(entry);
  const source = sources.find(({ table }) => table.id === id);
  const columns = source === undefined ? [] : openTable(source.table).columns;
  const cells = columns
    .map((column) => [column, lexicon.cell(entry, column)])
    .filter(([, cell]) => cell !== "")
    .map((pair) => pair.join(" "));
  const flags = FLAG_NAMES.filter((name) => lexicon.hasFlag(entry, ROW_FLAG[name]));
  const facts = [...cells, ...flags].join(", ");
  return `lexicons/${id}: ${lexicon.lemma(entry)}${facts === "" ? "" : ` (${facts})`}`;
}

const VALUES = { case: CASE, possessive: POSSESSIVE, form: FORM, voice: VOICE, person: PERSON };

/** The words of grammar for what endings say: `["plural", "ablative"]`. */
function describeFeatures(features: number): string[] {
  const fields = Object.entries(VALUES).flatMap(([name, values]) => {
    const { shift, bits } = FIELD[name as keyof typeof VALUES];
    const value = (features >> shift) & ((1 << bits) - 1);
    const word = Object.entries(values).find(([, number]) => number === value)?.[0];
    if (value === 0 || word === undefined) return [];
    return [name === "possessive" ? `possessive ${word}` : word];
  });
  const flags = Object.entries(FLAG).flatMap(([name, bit]) => (features & bit ? [name] : []));
  return [...fields, ...flags];
}
