import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import { mostFrequent } from "../../engine/most-frequent.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { rememberByNumber } from "../../lexicon/remember-by-number.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { entryAt, findHit } from "../../mentions/entry-at.ts";
import type { Settled } from "../../mentions/settle.ts";
import type { Country, Place } from "../../types.ts";
import type { PlaceKind } from "../../vocabulary.ts";
import { groupMentions } from "../groups.ts";
import { HOME_STATE } from "../home-state.ts";
import { nameKey } from "../name-key.ts";

/** Gathers the mentions of each place by name, and looks up what and where it is. */
export function resolvePlaces(
  reading: Analyses,
  mentions: readonly Settled[],
  countries: readonly Country[],
): Place[] {
  const listEnds = findListEnds(reading, mentions);
  const keyOf = (mention: Settled, index: number): string => {
    const head = findHead(reading, [mention]) ?? findSharedHead(reading, listEnds, [index]);
    return keyOfPlace(reading, mention, head, countries);
  };
  return groupMentions(mentions, ["place"], "place", keyOf).map((group) => {
    const own = group.mentions.map((index) => mentions[index]!);
    const row = chooseRow(reading, own, countries);
    const head = findHead(reading, own) ?? findSharedHead(reading, listEnds, group.mentions);
    const kind = chooseKind(row?.kinds ?? NO_KINDS, head);
    const isElsewhere = row !== undefined && !isIn(row, kind, countries);
    const place: Mutable<Place> = {
      id: group.id,
      name: fullestName(own),
      mentions: group.mentions,
    };
    if (kind !== undefined) place.kind = kind as PlaceKind;
    if (row?.country !== undefined && !isElsewhere) place.country = row.country;
    return place;
  });
}

/** The name of most words, of several the most frequent. */
function fullestName(mentions: readonly Settled[]): string {
  const wordsOf = ({ firstToken, endToken }: Settled): number => endToken - firstToken;
  const most = mentions.reduce((found, mention) => Math.max(found, wordsOf(mention)), 0);
  return mostFrequent(mentions.filter((one) => wordsOf(one) === most).map(({ name }) => name));
}

/**
 * What the mentions of one place have in common. `Moskva vilayəti` is not `Moskva`: a province or state is another place than the city
 * of its name; but `Xəzər dənizi` is `Xəzər`, if it is a sea that the lexicon knows by that name first.
 *
 * @param head its own, or that of the list that it is in
 */
function keyOfPlace(
  reading: Analyses,
  mention: Settled,
  head: WrittenHead | undefined,
  countries: readonly Country[],
): string {
  const key = nameKey(mention.name);
  if (head === undefined) return key;
  const { kind, isOutside, start } = head;
  if (!isOutside) {
    const { lexicon } = reading;
    const named = entryAt(reading, mention.firstToken, start, CATEGORY.place);
    if (named < 0) return key;
    const row = readPlace(lexicon, named);
    const isSame = NATURAL.has(kind) ? row.kinds[0] === kind : isOfficial(reading, mention, row);
    return isSame ? nameKey(lexicon.lemma(named)) : key;
  }
  const kinds = chooseRow(reading, [mention], countries)?.kinds ?? NO_KINDS;
  const isOther = AROUND.has(kind)
    ? kinds.some((known) => CITIES.has(known)) && !kinds.includes(kind)
    : NATURAL.has(kinds[0]!) && DECISIVE.has(kind);
  return isOther ? `${key} ${kind}` : key;
}

/** Is it what the lexicon has as the full name of such a region: `Qəzza Zolağı`, `Tatarıstan Respublikası`? */
function isOfficial(
  reading: Analyses,
  { firstToken, endToken }: Settled,
  { country, kinds }: PlaceRow,
): boolean {
  const { lexicon } = reading;
  const whole = entryAt(reading, firstToken, endToken, CATEGORY.place);
  if (whole < 0 || !lexicon.hasFlag(whole, ROW_FLAG.official)) return false;
  const row = readPlace(lexicon, whole);
  return row.country === country && row.kinds[0] === kinds[0];
}

/** Kinds of places that are called after their cities. */
const AROUND: ReadonlySet<string> = new Set(["province", "state"]);
const CITIES: ReadonlySet<string> = new Set(["capital", "city"]);

/** Kinds of places whose heads may be left out: `Xəzər`, `Hudson`. */
const NATURAL: ReadonlySet<string> = new Set(["lake", "mountain", "river", "sea"]);

/** What a lexicon row says of a place. */
interface PlaceRow {
  readonly country: string | undefined;
  readonly kinds: readonly string[];
  readonly needsHead: boolean;
}

const NO_KINDS: readonly string[] = [];

const readPlace = rememberByNumber(
  (lexicon, entry): PlaceRow => ({
    country: countryOf(lexicon, entry),
    kinds: lexicon.cell(entry, "kind").split(" | "),
    needsHead: lexicon.hasFlag(entry, ROW_FLAG["needs-head"]),
  }),
);

const HOME = "places/azerbaijan";

function countryOf(lexicon: Lexicon, entry: number): string | undefined {
  return lexicon.tableOf(entry) === HOME ? HOME_STATE : lexicon.cell(entry, "country") || undefined;
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
  const category = lexicon.categoryOf(matched);
  if (category === CATEGORY.place) return readPlace(lexicon, matched);
  return category === CATEGORY.country ? readTerritory(lexicon, matched) : undefined;
}

/** A part of a state that the lexicon has among states, `Şotlandiya`; by its code of ISO 3166-2 it lies in one, if it has one. */
const readTerritory = rememberByNumber(
  (lexicon, entry): PlaceRow => ({
    country: lexicon.cell(entry, "code").split("-")[0] || undefined,
    kinds: [TERRITORY],
    needsHead: false,
  }),
);

const TERRITORY = "region";

function isNamed({ country }: PlaceRow, countries: readonly Country[]): boolean {
  return country !== undefined && countries.some(({ code }) => code === country);
}

/**
 * Does a place of a kind lie in the country that the lexicon has? A village does if the lexicon has one of the name there, or the text
 * names the country: `Kəlbəcərin Qamışlı kəndi` is not in Syria. The Caspian is on the list of home waters, and in no country.
 */
function isIn(row: PlaceRow, kind: string | undefined, countries: readonly Country[]): boolean {
  const isHome = row.country === HOME_STATE;
  if (kind === "sea") return !isHome;
  return kind !== "village" || isHome || row.kinds.includes("village") || isNamed(row, countries);
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
  /** The token that it begins at. */
  readonly start: number;
  readonly isOutside: boolean;
}

/** The head of a mention: its own last word, or the word after it (`Ağdam rayonu`). */
function findHead(reading: Analyses, own: readonly Settled[]): WrittenHead | undefined {
  for (const { firstToken, endToken } of own) {
    const head =
      findHeadWithin(reading, firstToken + 1, endToken) ??
      headAt(reading, endToken, true, (hit) => isExplaining(reading, hit));
    if (head !== undefined) return head;
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
    const head =
      end === undefined ? end : headAt(reading, end, true, (hit) => isShared(reading, hit));
    if (head !== undefined) return head;
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

function findHeadWithin(reading: Analyses, from: number, end: number): WrittenHead | undefined {
  for (let i = Math.max(from, end - LONGEST_HEAD); i < end; i++) {
    const head = headAt(reading, i, false, (hit) => reading.hitEnds[hit] === end);
    if (head !== undefined) return head;
  }
  return undefined;
}

/** The head that begins at token `start` and is one that is asked for. */
function headAt(
  reading: Analyses,
  start: number,
  isOutside: boolean,
  isAsked: (hit: number) => boolean,
): WrittenHead | undefined {
  const { lexicon } = reading;
  if (start >= reading.tokens.count || (reading.bits[start]! & (1 << CATEGORY.placeHead)) === 0)
    return undefined;
  const hit = findHit(reading, start, CATEGORY.placeHead, isAsked);
  if (hit < 0) return undefined;
  return { kind: lexicon.cell(reading.hitEntries[hit]!, "kind"), start, isOutside };
}

/** Is the head one that stands outside a name, and possessed by it: `rayonu`, `şəhərində`? */
function isExplaining(reading: Analyses, hit: number): boolean {
  if (reading.lexicon.cell(reading.hitEntries[hit]!, "inside") !== "explains") return false;
  const features = hitFeatures(reading, hit);
  return possessiveOf(features) === POSSESSIVE["3sg"] && (features & FLAG.plural) === 0;
}

/** Is the head one that several names possess: `rayonları`, `küçələrində`? */
function isShared(reading: Analyses, hit: number): boolean {
  const features = hitFeatures(reading, hit);
  return possessiveOf(features) === POSSESSIVE["3sg"] && (features & FLAG.plural) !== 0;
}
