import { type Analyses, bareWord } from "../analyses/analyze.ts";
import { CASE, FIELD, FLAG, FORM, PERSON, POSSESSIVE, VOICE } from "../analyses/features.ts";
import type { FormTable } from "../analyses/forms.ts";
import { lowerBound } from "../engine/lower-bound.ts";
import { EventKnowledge } from "../events/event-knowledge.ts";
import type { Explained } from "../extract-entities.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { FLAG_NAMES, ROW_FLAG } from "../lexicon/row-flags.ts";
import { isUserTable } from "../lexicon/user-lexicon.ts";
import type { Settled } from "../mentions/settle.ts";
import { sourceText, TOKEN } from "../tokens/tokens.ts";
import type { Span } from "../types.ts";
import type { Branch } from "./tree.ts";

/** What a text's words say for themselves, whatever was made of them. */
export interface Evidence {
  /** A branch for each word of a stretch: how it is read, and the lexicon rows that it or a phrase it begins is. */
  wordsOf(span: Span): Branch[];
}

/** The evidence of the text that was read last: its word forms are forgotten with the next ones. */
export function evidenceOf({ reading, resolution }: Explained): Evidence {
  const { words } = EventKnowledge.of(reading.table);
  words.begin();
  return {
    wordsOf(span) {
      const mention = resolution.mentions.find(
        ({ start, end }) => start === span.start && end === span.end,
      );
      return tokensIn(reading, span).map((i) => {
        if (i + 1 === mention?.endToken) return toBranch(reading, i, readAsName(reading, mention));
        const inName = mention && readInName(reading, i);
        return toBranch(reading, i, inName ?? words.read(reading, i));
      });
    },
  };
}

/** How a word was read: what its endings say, its word in the lexicon or its letters without case, where they are known. */
interface Used {
  readonly features: number;
  readonly word?: number;
  readonly base?: number;
}

/** `Bakı` of `Bakı Konqres Mərkəzi` is the word as it stands, whatever else it is a form of. */
function readInName({ table, forms }: Analyses, i: number): Used | undefined {
  const word = bareWord(table, forms[i]!);
  return word < 0 ? undefined : { features: 0, word };
}

/** The last word of a name: `Qrumblevskinin` is a genitive of `Qrumblevski`, as the name says, and not of `Qrumblevskin`. */
function readAsName({ tokens }: Analyses, { name, start, endToken, features }: Settled): Used {
  return { features, base: start + name.length - tokens.starts[endToken - 1]! };
}

/** The analysis by which a form was read: of its word or base if they are known, else of a word of the lexicon if any ends so; or -1. */
function usedAnalysis(table: FormTable, form: number, { features, word, base }: Used): number {
  let found = -1;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    if (table.features[a] !== features) continue;
    const isListed = table.words[a]! >= 0;
    if ((isListed && table.words[a] === word) || table.bases[a] === base) return a;
    if (found < 0 || (isListed && table.words[found]! < 0)) found = a;
  }
  return found;
}

function tokensIn({ tokens }: Analyses, { start, end }: Span): number[] {
  const inside: number[] = [];
  const first = lowerBound(tokens.count, (i) => tokens.ends[i]! <= start);
  for (let i = first; i < tokens.count && tokens.starts[i]! < end; i++) {
    if (tokens.kinds[i] !== TOKEN.mark) inside.push(i);
  }
  return inside;
}

/** A word as it was read, and the rows that it is and begins. */
function toBranch(reading: Analyses, i: number, used: Used): Branch {
  const { table, forms, tokens } = reading;
  const form = forms[i]!;
  const word = sourceText(tokens, tokens.starts[i]!, tokens.ends[i]!);
  const rows = phraseRows(reading, i);
  if (table.first[form] === table.first[form + 1])
    return { line: `${word}: no reading`, branches: rows };
  const found = usedAnalysis(table, form, used);
  if (found < 0 && used.features === 0)
    return { line: `${word}: in no lexicon; as it stands`, branches: rows };
  const analysis = found < 0 ? table.first[form]! : found;
  const read = describeReading(reading, form, analysis);
  if (table.words[analysis]! < 0)
    return { line: `${word}: in no lexicon; by its ending ${read}`, branches: rows };
  return { line: `${word}: ${read}`, branches: [...wordRows(reading, analysis), ...rows] };
}

function describeReading({ table }: Analyses, form: number, analysis: number): string {
  const stem = table.keyText(form).slice(0, table.stems[analysis]!);
  return [stem, ...describeFeatures(table.features[analysis]!)].join(" + ");
}

/** The rows of the word itself, by one of its readings. */
function wordRows(reading: Analyses, analysis: number): Branch[] {
  const { lexicon, table } = reading;
  const word = table.words[analysis]!;
  const root = word < 0 ? 0 : lexicon.rootOf(word);
  if (root === 0) return [];
  const rows: Branch[] = [];
  for (let entry = lexicon.firstEntry(root); entry >= 0; entry = lexicon.nextEntry(entry)) {
    rows.push({ line: describeRow(lexicon, entry) });
  }
  return rows;
}

/** The rows of several words that begin here. */
function phraseRows({ lexicon, ...reading }: Analyses, i: number): Branch[] {
  // A phrase begins there once for each reading of its last word.
  const entries = new Set<number>();
  for (let hit = reading.hitFirst[i]!; hit < reading.hitFirst[i + 1]!; hit++)
    if (reading.hitEnds[hit]! - i > 1) entries.add(reading.hitEntries[hit]!);
  return Array.from(entries, (entry) => ({ line: describeRow(lexicon, entry) }));
}

/** `lexicons/places/world: Kiyev (kind city, country UA)`. */
function describeRow(lexicon: Lexicon, entry: number): string {
  const id = lexicon.tableOf(entry);
  const cells = lexicon
    .columnsOf(entry)
    .map((column) => [column, lexicon.cell(entry, column)])
    .filter(([, cell]) => cell !== "")
    .map((pair) => pair.join(" "));
  const flags = FLAG_NAMES.filter((name) => lexicon.hasFlag(entry, ROW_FLAG[name]));
  const facts = [...cells, ...flags].join(", ");
  const file = isUserTable(id) ? "your lexicon" : `lexicons/${id}`;
  return `${file}: ${lexicon.lemma(entry)}${facts === "" ? "" : ` (${facts})`}`;
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
