import { type Row, readRows } from "../engine/lexicon-table.ts";
import { morphologyNameEndings } from "../generated/morphology-name-endings.ts";

/**
 * How much likelier it is that a name which no lexicon has is inflected with an ending than that it ends so in the nominative: a
 * natural logarithm, or undefined for endings that are not in the table.
 */
export function endingOdds(ending: string, isPerson: boolean): number | undefined {
  table ??= new Map(readRows(morphologyNameEndings).map((row) => [row.lemma, toOdds(row)]));
  const odds = table.get(ending);
  return isPerson ? odds?.person : odds?.place;
}

interface Odds {
  readonly person: number;
  readonly place: number;
}

let table: ReadonlyMap<string, Odds> | undefined;

function toOdds({ cells: [person, place] }: Row): Odds {
  return { person: Number(person), place: Number(place) };
}
