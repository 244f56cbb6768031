import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isListJoint } from "../../analyses/linking-words.ts";

import { mostFrequent } from "../../engine/most-frequent.ts";

import type { Mutable } from "../../engine/mutable.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { rememberRows } from "../../lexicon/remember-rows.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import type { Settled } from "../../mentions/settle.ts";
import type { Country, Place } from "../../types.ts";
import type { PlaceKind } from "../../vocabulary.ts";
import { groupMentions } from "../groups.ts";
import { nameKey } from "../name-key.ts";

/** Gathers the mentions of each place by name, and looks up what and where it is. */
export function resolvePlaces(
  reading: Analyses,
  mentions: readonly Settled[],
  countries: readonly Country[],
): Place[] {
  const keyOf = (mention: Settled): string => keyOfPlace(reading, mention, countries);
  const listEnds = findListEnds(reading, mentions);
  return groupMentions(mentions, ["place"], "place", keyOf).map((group) => {
    const own = group.mentions.map((index) => mentions[index]!);
    const row = chooseRow(reading, own, countries);
    const head = findHead(reading, own) ?? findSharedHead(reading, listEnds, group.mentions);
    const kind = chooseKind(row?.kinds ?? NO_KINDS, head);
    const isElsewhere = kind === "village" && row !== undefined && !isKnownHere(row, countries);
    const name = mostFrequent(own.map((mention) => mention.name));
    const place: Mutable<Place> = { id: group.id, name, mentions: group.mentions };
    if (kind !== undefined) place.kind = kind as PlaceKind;
    if (row?.country !== undefined && !isElsewhere) place.country = row.country;
    return place;
  });
}

/** `Moskva vilayəti` is not `Moskva`: a province or state is another place than the city of its name. */
function keyOfPlace(reading: Analyses, mention: Settled, countries: readonly Country[]): string {
  const key = nameKey(mention.name);
  const head = findHead(reading, [mention]);
  if (head === undefined || !head.isOutside || !AROUND.has(head.kind)) return key;
  const kinds = chooseRow(reading, [mention], countries)?.kinds ?? NO_KINDS;
  return kinds.some((kind) => CITIES.has(kind)) && !kinds.includes(head.kind)
    ? `${key} ${head.kind}`
    : key;
}

/** Kinds of places that are called after their cities. */
const AROUND: ReadonlySet<string> = new Set(["province", "state"]);
const CITIES: ReadonlySet<string> = new Set(["capital", "city"]);

/** What a lexicon row says of a place. */
interface PlaceRow {
  readonly country: string | undefined;
  readonly kinds: readonly string[];
  readonly needsHead: boolean;
}

const NO_KINDS: readonly string[] = [];

const readPlace = rememberRows(
  (lexicon, entry): PlaceRow => ({
    country: countryOf(lexicon, entry),
    kinds: lexicon.cell(entry, "kind").split(" | "),
    needsHead: lexicon.hasFlag(entry, ROW_FLAG["needs-head"]),
  }),
);

const HOME = "places/azerbaijan";

function countryOf(lexicon: Lexicon, entry: number): string | undefined {
  if (lexicon.tableOf(entry) !== HOME) return lexicon.cell(entry, "country") || undefined;
  // The Caspian is on the list of home waters, and in no country.
  return lexicon.cell(entry, "kind") === "sea" ? undefined : "AZ";
}

/** The lexicon row of the place: of several of one name, one in a country that the text names, else one that is known alone. */
function chooseRow(
  reading: Analyses,
  own: readonly Settled[],
  countries: readonly Country[],
): PlaceRow | undefined {
  const { lexicon, hitFirst, hitEntries, hitEnds } = reading;
  let any: PlaceRow | undefined;
  let alone: PlaceRow | undefined;
  let matched = -1;
  for (const { firstToken, endToken, entry } of own) {
    if (matched < 0) matched = entry;
    for (let h = hitFirst[firstToken]!; h < hitFirst[firstToken + 1]!; h++) {
      if (hitEnds[h] !== endToken || lexicon.categoryOf(hitEntries[h]!) !== CATEGORY.place)
        continue;
      const row = readPlace(lexicon, hitEntries[h]!);
      if (isNamed(row, countries)) return row;
      any ??= row;
      if (!row.needsHead) alone ??= row;
    }
  }
  if (alone !== undefined || matched < 0) return alone ?? any;
  return lexicon.categoryOf(matched) === CATEGORY.place ? readPlace(lexicon, matched) : undefined;
}

function isNamed({ country }: PlaceRow, countries: readonly Country[]): boolean {
  return country !== undefined && countries.some(({ code }) => code === country);
}

/**
 * A village lies in the country of the lexicon's place if that has one of the name, or the text names the country: `Kəlbəcərin
 * Qamışlı kəndi` is not in Syria.
 */
function isKnownHere(row: PlaceRow, countries: readonly Country[]): boolean {
  return row.country === "AZ" || row.kinds.includes("village") || isNamed(row, countries);
}

/** A head tells which of several places of one name is meant, and what one is that is not known so: `Ağdam kəndi`. */
function chooseKind(known: readonly string[], head: WrittenHead | undefined): string | undefined {
  const [first = ""] = known;
  if (head === undefined) return first || undefined;
  const isOther =
    head.isOutside && DECISIVE.has(head.kind) && !(head.kind === "city" && first === "capital");
  return first === "" || known.includes(head.kind) || isOther ? head.kind : first;
}

/** Kinds whose heads say what a place is, whatever else is called so; those of the others are vague: `Şuşa bölgəsi`. */
const DECISIVE: ReadonlySet<string> = new Set([
  "village",
  "town",
  "city",
  "district",
  "province",
  "state",
]);

/** What a head says a place is. */
interface WrittenHead {
  readonly kind: string;
  readonly isOutside: boolean;
}

/** The head of a mention: its own last word, or the word after it (`Ağdam rayonu`). */
function findHead(reading: Analyses, own: readonly Settled[]): WrittenHead | undefined {
  for (const { firstToken, endToken } of own) {
    const inside = headKindWithin(reading, firstToken + 1, endToken);
    if (inside !== undefined) return { kind: inside, isOutside: false };
    const outside = headKind(reading, endToken, (hit) => isExplaining(reading, hit));
    if (outside !== undefined) return { kind: outside, isOutside: true };
  }
  return undefined;
}

/** The head of a list that a mention is in, `Ağdərə və Xocalı rayonları`; but `Gəncə kəndləri` are not Gəncə. */
function findSharedHead(
  reading: Analyses,
  listEnds: ReadonlyMap<number, number>,
  own: readonly number[],
): WrittenHead | undefined {
  for (const index of own) {
    const end = listEnds.get(index);
    const kind = end === undefined ? end : headKind(reading, end, (hit) => isShared(reading, hit));
    if (kind !== undefined) return { kind, isOutside: true };
  }
  return undefined;
}

/** For each place in a list of several the token behind the list, found from the right: a list has as many places as a text. */
function findListEnds(
  reading: Analyses,
  mentions: readonly Settled[],
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (let index = mentions.length - 2; index >= 0; index--) {
    const next = mentions[index + 1]!;
    if (!isListedWith(reading, mentions[index]!, next)) continue;
    const end = ends.get(index + 1) ?? next.endToken;
    ends.set(index + 1, end).set(index, end);
  }
  return ends;
}

function isListedWith(reading: Analyses, mention: Settled, next: Settled): boolean {
  if (mention.type !== "place" || next.type !== "place") return false;
  return next.firstToken === mention.endToken + 1 && isListJoint(reading, mention.endToken);
}

/** A place name has few words after its first; a longer one ends in its head all the same. */
const LONGEST_HEAD = 4;

function headKindWithin(reading: Analyses, from: number, end: number): string | undefined {
  for (let i = Math.max(from, end - LONGEST_HEAD); i < end; i++) {
    const kind = headKind(reading, i, (hit) => reading.hitEnds[hit] === end);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The kind of the head that begins at token `i` and is one that is asked for. */
function headKind(
  reading: Analyses,
  i: number,
  isAsked: (hit: number) => boolean,
): string | undefined {
  const { lexicon } = reading;
  if (i >= reading.tokens.count || (reading.bits[i]! & (1 << CATEGORY.placeHead)) === 0)
    return undefined;
  for (let h = reading.hitFirst[i]!; h < reading.hitFirst[i + 1]!; h++) {
    const entry = reading.hitEntries[h]!;
    if (lexicon.categoryOf(entry) === CATEGORY.placeHead && isAsked(h))
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

/** Is the head one that several names possess: `rayonları`, `küçələrində`? */
function isShared({ hitAnalyses, table }: Analyses, hit: number): boolean {
  const features = table.features[hitAnalyses[hit]!]!;
  return possessiveOf(features) === POSSESSIVE["3sg"] && (features & FLAG.plural) !== 0;
}
