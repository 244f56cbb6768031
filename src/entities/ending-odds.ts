import { EndingTable } from "../engine/ending-table.ts";
import { readRows } from "../engine/lexicon-table.ts";
import { morphologyNameEndings } from "../generated/morphology-name-endings.ts";

/**
 * How much likelier it is that a name which no lexicon has is inflected with an ending than that it ends so in the nominative: a
 * natural logarithm, or undefined for endings that are not in the table. The ending is `key[start…end)`.
 */
export function endingOdds(
  key: Uint16Array,
  start: number,
  end: number,
  isPerson: boolean,
): number | undefined {
  table ??= readTable();
  const odds = table.get(key, start, end);
  return isPerson ? odds?.person : odds?.place;
}

interface Odds {
  readonly person: number;
  readonly place: number;
}

let table: EndingTable<Odds> | undefined;

function readTable(): EndingTable<Odds> {
  const odds = new EndingTable<Odds>();
  for (const { lemma, cells } of readRows(morphologyNameEndings))
    odds.add(lemma, { person: Number(cells[0]), place: Number(cells[1]) });
  return odds;
}
