import type { Analyses } from "../../analyses/analyze.ts";
import { mostFrequent } from "../../engine/most-frequent.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { pushTo } from "../../engine/push-to.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { rememberByNumber } from "../../lexicon/remember-by-number.ts";
import { type FlagName, ROW_FLAG } from "../../lexicon/row-flags.ts";
import type { Settled } from "../../mentions/settle.ts";
import type { Country } from "../../types.ts";
import { foldName } from "../name-key.ts";

/** The ISO 3166-1 code of a mention, by its lexicon entry; undefined where there is none. */
export function countryCode(reading: Analyses, { type, entry }: Settled): string | undefined {
  return type === "country" ? codeOf(reading.lexicon, entry) || undefined : undefined;
}

const codeOf = rememberByNumber((lexicon, entry) => lexicon.cell(entry, "code"));

/** Gathers the mentions of each country: by code, whatever name it is called by. */
export function resolveCountries(reading: Analyses, mentions: readonly Settled[]): Country[] {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.type !== "country") continue;
    pushTo(groups, countryCode(reading, mention) ?? foldName(mention.name), index);
  }
  const countries: Country[] = [];
  for (const [key, indices] of groups) {
    const name = nameCountry(reading, mentions, indices);
    const country: Mutable<Country> = { id: `country:${key}`, name, mentions: indices };
    const code = countryCode(reading, mentions[indices[0]!]!);
    if (code !== undefined) country.code = code;
    countries.push(country);
  }
  return countries;
}

/** A name that a country is called by, and how usual it is: the lower, the more. */
interface CountryName {
  readonly name: string;
  readonly rank: number;
}

/**
 * The name that people would list the country under: of the names in the text the most usual, and of those the most frequent.
 * `Azərbaycan Respublikası` names `Azərbaycan` too.
 */
function nameCountry(
  reading: Analyses,
  mentions: readonly Settled[],
  indices: readonly number[],
): string {
  const first = mentions[indices[0]!]!;
  const isPlain = rankOf(reading, first.entry) <= PLAIN_RANK;
  if (isPlain && indices.every((index) => mentions[index]!.entry === first.entry))
    return first.name;
  const names = indices.flatMap((index) => namesOf(reading, mentions[index]!));
  const best = Math.min(...names.map(({ rank }) => rank));
  return mostFrequent(names.filter(({ rank }) => rank === best).map(({ name }) => name));
}

function namesOf(reading: Analyses, mention: Settled): CountryName[] {
  const own = { name: mention.name, rank: rankOf(reading, mention.entry) };
  if (own.rank !== FORMAL_RANK) return [own];
  const short = shortName(reading, mention);
  return short === undefined ? [own] : [own, short];
}

/** Flags in the order of how far a name with them is from the usual one. */
const RANKED_FLAGS: readonly (readonly [FlagName, number])[] = [
  ["obsolete", 6],
  ["misspelt", 6],
  ["foreign", 5],
  ["abbreviation", 5],
  ["informal", 4],
  ["official", 3],
];
const FORMAL_RANK = 3;
const PLAIN_RANK = 2;

function rankOf({ lexicon }: Analyses, entry: number): number {
  if (lexicon.hasFlag(entry, ROW_FLAG.usual)) return 1;
  const flagged = RANKED_FLAGS.find(([flag]) => lexicon.hasFlag(entry, ROW_FLAG[flag]));
  return flagged?.[1] ?? PLAIN_RANK;
}

/** The plain name that a formal one begins with. */
function shortName(reading: Analyses, mention: Settled): CountryName | undefined {
  const { firstToken, endToken } = mention;
  const code = countryCode(reading, mention);
  for (let h = reading.hitFirst[firstToken]!; h < reading.hitFirst[firstToken + 1]!; h++) {
    const entry = reading.hitEntries[h]!;
    const end = reading.hitEnds[h]!;
    if (end >= endToken || reading.lexicon.categoryOf(entry) !== CATEGORY.country) continue;
    if (codeOf(reading.lexicon, entry) !== code) continue;
    const rank = rankOf(reading, entry);
    if (rank <= PLAIN_RANK)
      return {
        name: reading.tokens.text.slice(mention.start, reading.tokens.ends[end - 1]),
        rank,
      };
  }
  return undefined;
}
