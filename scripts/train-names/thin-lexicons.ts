import { openTable } from "../../src/engine/lexicon-table.ts";
import type { LexiconSource } from "../../src/lexicon/lexicon.ts";

/** Tables of names, which are never complete: the next article has some that no table holds. */
const OPEN_TABLES = new Set([
  "names/family-names",
  "names/given-names",
  "organisations/named-events",
  "organisations/organisations",
  "places/azerbaijan",
  "places/world",
]);

/**
 * Lexicons as they would be had nobody met a share of the names: each row is dropped or kept by its lemma and the seed, so that
 * the same name is unknown in every table.
 *
 * @param share how many of the names are dropped, 0 to 1
 */
export function thinLexicons(
  sources: readonly LexiconSource[],
  share: number,
  seed: number,
): LexiconSource[] {
  return sources.map((source) => {
    if (!OPEN_TABLES.has(source.table.id)) return source;
    const rows = openTable(source.table);
    const kept = Array.from({ length: rows.size }, (_, row) => row).filter(
      (row) => toShare(rows.lemma(row), seed) >= share,
    );
    const lineOf = (row: number): string =>
      [rows.flags(row).toString(36), ...rows.columns.map((_, i) => rows.cell(row, i))].join("\t");
    const table = {
      id: source.table.id,
      columns: rows.columns,
      lemmas: kept.map((row) => rows.lemma(row)).join("\n"),
      cells: kept.map(lineOf).join("\n"),
    };
    return { ...source, table };
  });
}

/** A number from 0 to 1 that stands for a text, another for another seed. */
function toShare(text: string, seed: number): number {
  let hash = Math.imul(seed + 1, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
