import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { ROW_FLAG } from "../../engine/lexicon-table.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Settled } from "../../mentions/settle.ts";
import type { Country, Place } from "../../types.ts";
import { groupMentions, mostFrequent } from "../groups.ts";
import { nameKey } from "../name-key.ts";

/** Gathers the mentions of each place by name, and looks up what and where it is. */
export function resolvePlaces(
  reading: Analyses,
  mentions: readonly Settled[],
  countries: readonly Country[],
): Place[] {
  const named = new Set(countries.flatMap(({ code }) => code ?? []));
  return groupMentions(mentions, ["place"], "place", ({ name }) => nameKey(name)).map((group) => {
    const own = group.mentions.map((index) => mentions[index]!);
    const entry = chooseEntry(reading, own, named);
    const kind = chooseKind(kindsOf(reading, entry), kindByHead(reading, own));
    const country = countryOf(reading, entry);
    const name = mostFrequent(own.map((mention) => mention.name));
    const place: Mutable<Place> = { id: group.id, name, mentions: group.mentions };
    if (kind !== undefined) place.kind = kind;
    if (country !== undefined) place.country = country;
    return place;
  });
}

/** The lexicon row of the place: of several of one name, one in a country that the text names, else one that is known alone. */
function chooseEntry(
  reading: Analyses,
  own: readonly Settled[],
  named: ReadonlySet<string>,
): number {
  const entries = own.flatMap((mention) => entriesOf(reading, mention));
  const isNamed = (entry: number): boolean => named.has(countryOf(reading, entry) ?? "");
  const standsAlone = (entry: number): boolean =>
    !reading.lexicon.hasFlag(entry, ROW_FLAG["needs-head"]);
  const matched = own.find(({ entry }) => entry >= 0)?.entry;
  return entries.find(isNamed) ?? entries.find(standsAlone) ?? matched ?? entries[0] ?? -1;
}

function entriesOf(reading: Analyses, { firstToken, endToken }: Settled): number[] {
  const entries: number[] = [];
  for (let h = reading.hitFirst[firstToken]!; h < reading.hitFirst[firstToken + 1]!; h++) {
    const entry = reading.hitEntries[h]!;
    if (reading.hitEnds[h] !== endToken) continue;
    if (reading.lexicon.categoryOf(entry) === CATEGORY.place) entries.push(entry);
  }
  return entries;
}

const HOME = "places/azerbaijan";

function countryOf({ lexicon }: Analyses, entry: number): string | undefined {
  if (entry < 0 || lexicon.categoryOf(entry) !== CATEGORY.place) return undefined;
  if (lexicon.tableOf(entry) !== HOME) return lexicon.cell(entry, "country") || undefined;
  // The Caspian is on the list of home waters, and in no country.
  return lexicon.cell(entry, "kind") === "sea" ? undefined : "AZ";
}

function kindsOf({ lexicon }: Analyses, entry: number): string[] {
  if (entry < 0 || lexicon.categoryOf(entry) !== CATEGORY.place) return [];
  return lexicon.cell(entry, "kind").split(" | ");
}

/** A head tells which of several places of one name is meant, and what an unknown one is. */
function chooseKind(known: readonly string[], byHead: string | undefined): string | undefined {
  const [first = ""] = known;
  if (byHead !== undefined && (first === "" || known.includes(byHead))) return byHead;
  return first || undefined;
}

/** The kind that a head says: the mention's own last word, or the word after it (`Ağdam rayonu`). */
function kindByHead(reading: Analyses, own: readonly Settled[]): string | undefined {
  for (const { firstToken, endToken } of own) {
    const kind =
      headKindWithin(reading, firstToken + 1, endToken) ??
      headKind(reading, endToken, Number.POSITIVE_INFINITY);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** A place name has few words after its first; a longer one ends in its head all the same. */
const LONGEST_HEAD = 4;

function headKindWithin(reading: Analyses, from: number, end: number): string | undefined {
  for (let i = Math.max(from, end - LONGEST_HEAD); i < end; i++) {
    const kind = headKind(reading, i, end);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The kind of the head that begins at token `i` and, if `end` is finite, ends there. */
function headKind(reading: Analyses, i: number, end: number): string | undefined {
  const { lexicon } = reading;
  if (i >= reading.tokens.count || (reading.bits[i]! & (1 << CATEGORY.placeHead)) === 0)
    return undefined;
  for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
    const entry = reading.hitEntries[h]!;
    if (lexicon.categoryOf(entry) !== CATEGORY.placeHead) continue;
    if (Number.isFinite(end) ? reading.hitEnds[h] === end : isExplaining(reading, h))
      return lexicon.cell(entry, "kind") || undefined;
  }
  return undefined;
}

/** Is the head one that stands outside a name, and possessed by it: `rayonu`, `şəhərində`? */
function isExplaining({ lexicon, hitEntries, hitAnalyses, table }: Analyses, hit: number): boolean {
  if (lexicon.cell(hitEntries[hit]!, "inside") !== "explains") return false;
  const features = table.features[hitAnalyses[hit]!]!;
  return possessiveOf(features) === POSSESSIVE["3sg"] && (features & FLAG.plural) === 0;
}
