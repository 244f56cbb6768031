import type { Analyses } from "../../analyses/analyze.ts";
import type { Mutable } from "../../engine/mutable.ts";
import type { Settled } from "../../mentions/settle.ts";
import type { Country, Organisation, Place } from "../../types.ts";
import { numberGroups, pushTo } from "../groups.ts";
import { foldName, nameKey } from "../name-key.ts";
import { type Definition, findDefinitions, initialsOf } from "./acronyms.ts";
import { type Description, describe } from "./describe.ts";

/**
 * Gathers the mentions of each organisation.
 *
 * An organisation is known by its country and the rest of its name: `Rusiya XİN` is not `Azərbaycan XİN`, and `Azərbaycanın Xarici
 * İşlər Nazirliyi` is the latter. An acronym stands for the name that the text defines it by, else for one in the text whose
 * initials it has, else for what the lexicon says. A name without a country is the one of that name last spoken of.
 */
export function resolveOrganisations(
  reading: Analyses,
  mentions: readonly Settled[],
  regions: readonly (Country | Place)[],
): Organisation[] {
  const descriptions = describeAll(reading, mentions);
  const definitions = findDefinitions(reading, mentions, descriptions);
  const names = new FullNames(descriptions, definitions);
  const where = new Regions(regions);
  const keys = keysOf(descriptions, names, where);
  const lists = new Map<string, number[]>();
  for (const { index } of descriptions) pushTo(lists, keys.get(index)!, index);
  const byIndex = new Map(descriptions.map((one) => [one.index, one]));
  const defined = new Map(definitions.map(({ full, acronym }) => [keys.get(full.index)!, acronym]));
  return numberGroups([...lists.values()], "organisation").map((group) => {
    const own = group.mentions.map((index) => byIndex.get(index)!);
    const name = nameOrganisation(mentions, own, names);
    const short = defined.get(keys.get(group.mentions[0]!)!) ?? first(own, (one) => one.acronym);
    const acronym = short === name ? undefined : short;
    const kind = first(own, (one) => one.kind);
    const country = first(own, (one) => one.country);
    const place = own.some(isDiplomatic)
      ? where.narrowest(own.flatMap((one) => one.where ?? []))
      : undefined;
    const entity: Mutable<Organisation> = { id: group.id, name, mentions: group.mentions };
    if (acronym !== undefined) entity.acronym = acronym;
    if (kind !== undefined) entity.kind = kind;
    if (country !== undefined) entity.country = country;
    if (place !== undefined) entity.in = place;
    return entity;
  });
}

/** Kinds of which a country has one in each other country. */
const DIPLOMATIC: ReadonlySet<string> = new Set(["embassy", "consulate"]);

function isDiplomatic({ kind, country }: Description): boolean {
  return kind !== undefined && country !== undefined && DIPLOMATIC.has(kind);
}

function describeAll(reading: Analyses, mentions: readonly Settled[]): Description[] {
  const descriptions: Description[] = [];
  let previous = -1;
  mentions.forEach((mention, index) => {
    if (mention.type === "organisation")
      descriptions.push(describe(reading, mentions, index, previous));
    if (mention.parent < 0) previous = index;
  });
  return descriptions;
}

function first<T, V>(list: readonly T[], value: (one: T) => V | undefined): V | undefined {
  for (const one of list) {
    const found = value(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Which full name an acronym or alias stands for in this text. */
class FullNames {
  /** Key of a name by its surface, and by the initials of its words. */
  private readonly bySurface = new Map<string, string>();
  private readonly byInitials = new Map<string, string>();
  private readonly defined = new Map<string, Description>();

  constructor(descriptions: readonly Description[], definitions: readonly Definition[]) {
    for (const { acronym, full } of definitions) this.defined.set(foldName(acronym), full);
    const hasAcronyms = descriptions.some(({ acronym }) => acronym !== undefined);
    for (const { surface, key, acronym } of descriptions) {
      if (acronym !== undefined || this.bySurface.has(surface)) continue;
      this.bySurface.set(surface, key);
      if (!hasAcronyms) continue;
      for (const initials of initialsOf(surface)) this.byInitials.set(initials, key);
    }
  }

  /** What the text defines an acronym as. */
  definedAs({ acronym }: Description): Description | undefined {
    return acronym === undefined ? undefined : this.defined.get(foldName(acronym));
  }

  /** The full name of an acronym without its country: as the text defines it, else as the lexicon has it. */
  writtenOut(one: Description): string | undefined {
    const { fullNames } = one;
    return this.definedAs(one)?.rest ?? (fullNames.length === 1 ? fullNames[0] : undefined);
  }

  /** The key of the name that a description stands for. */
  keyOf(one: Description): string {
    const { acronym, key, fullNames } = one;
    if (acronym !== undefined) {
      const known = this.definedAs(one)?.key ?? this.byInitials.get(nameKey(acronym));
      if (known !== undefined) return known;
    }
    const surfaces = fullNames.map(nameKey);
    for (const surface of surfaces) {
      const inText = this.bySurface.get(surface);
      if (inText !== undefined) return inText;
    }
    return surfaces.length === 1 ? surfaces[0]! : key;
  }
}

/** The places and countries of the text, by their mentions. */
class Regions {
  private readonly byMention = new Map<number, Country | Place>();

  constructor(regions: readonly (Country | Place)[]) {
    for (const region of regions)
      for (const index of region.mentions) this.byMention.set(index, region);
  }

  /** The country that a mention names or lies in, or what it is itself: `Kiyev` and `Ukrayna` are one where an embassy stands. */
  countryOf(index: number): string {
    const region = this.byMention.get(index)!;
    if ("code" in region) return region.code ?? region.id;
    return ("country" in region && region.country) || region.id;
  }

  /** The entity of the first place among mentions, else of the first country. */
  narrowest(indices: readonly number[]): string | undefined {
    const found = indices.map((index) => this.byMention.get(index)!.id);
    return found.find((id) => id.startsWith("place:")) ?? found[0];
  }
}

/** The key of each organisation mention; equal keys are one organisation. */
function keysOf(
  descriptions: readonly Description[],
  names: FullNames,
  regions: Regions,
): Map<number, string> {
  const owned = new Owned();
  const parts = new Map(descriptions.map((one) => [one.index, partsOf(one, names, regions)]));
  for (const { rest, whole } of parts.values())
    if (whole !== undefined) owned.announce(rest, whole);
  const keys = new Map<number, string>();
  for (const one of descriptions) {
    const { rest, whole } = parts.get(one.index)!;
    if (whole !== undefined) owned.name(rest, whole);
    // What the text defines `XİN` to be it is to the end, whatever ministry is named in between.
    const full = one.owner === undefined ? names.definedAs(one) : undefined;
    const definer = full && (keys.get(full.index) ?? parts.get(full.index)!.whole);
    keys.set(one.index, definer ?? whole ?? owned.find(rest) ?? rest);
  }
  return keys;
}

/** What a mention shares with shorter ones, and the whole key if it says enough for one. */
interface KeyParts {
  readonly rest: string;
  readonly whole: string | undefined;
}

function partsOf(one: Description, names: FullNames, regions: Regions): KeyParts {
  if (isDiplomatic(one)) {
    const rest = `${one.kind} of ${one.country}`;
    return {
      rest,
      whole: one.where === undefined ? undefined : `${rest} in ${regions.countryOf(one.where)}`,
    };
  }
  const rest = names.keyOf(one);
  return { rest, whole: one.country === undefined ? undefined : `${rest} of ${one.country}` };
}

/** Whole keys by what they share with shorter ones. */
class Owned {
  private readonly first = new Map<string, string>();
  private readonly last = new Map<string, string>();

  announce(rest: string, whole: string): void {
    if (!this.first.has(rest)) this.first.set(rest, whole);
  }

  name(rest: string, whole: string): void {
    this.last.set(rest, whole);
  }

  /** The one last spoken of, else the first to come. */
  find(rest: string): string | undefined {
    return this.last.get(rest) ?? this.first.get(rest);
  }
}

/** The fullest name: more words, the country in the nominative. An acronym with its country is written out where it is known how. */
function nameOrganisation(
  mentions: readonly Settled[],
  own: readonly Description[],
  names: FullNames,
): string {
  const full = own.filter(({ acronym }) => acronym === undefined);
  if (full.length > 0) {
    const best = full.reduce((fullest, next) =>
      fullness(mentions, next) > fullness(mentions, fullest) ? next : fullest,
    );
    return best.quoted ?? mentions[best.index]!.name;
  }
  const withOwner = own.find(({ owner }) => owner !== undefined);
  const written = withOwner === undefined ? undefined : names.writtenOut(withOwner);
  if (written !== undefined) return `${withOwner!.owner} ${written}`;
  return mentions[(withOwner ?? own[0]!).index]!.name;
}

/** Words, with the place that an embassy's name tells, and less for a country in the genitive. */
function fullness(mentions: readonly Settled[], one: Description): number {
  const { firstToken, endToken } = mentions[one.index]!;
  const tellsWhere = one.where !== undefined && mentions[one.where]!.parent === one.index;
  return endToken - firstToken + (tellsWhere ? 2 : 0) - (one.isGenitive ? 0.5 : 0);
}
