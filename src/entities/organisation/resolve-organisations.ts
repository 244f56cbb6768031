import type { Analyses } from "../../analyses/analyze.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { pushTo } from "../../engine/push-to.ts";
import type { Settled } from "../../mentions/settle.ts";
import type { Country, Organisation, Place } from "../../types.ts";
import type { OrganisationKind } from "../../vocabulary.ts";
import { HOME_STATE } from "../home-state.ts";
import { foldName, nameKey } from "../name-key.ts";
import { type Definition, findDefinitions, initialsOf } from "./acronyms.ts";
import { type Description, describe } from "./describe.ts";
import { MISSIONS } from "./state-bodies.ts";

/**
 * Gathers the mentions of each organisation.
 *
 * An organisation is known by its country and the rest of its name: `Rusiya XİN` is not `Azərbaycan XİN`, and `Azərbaycanın Xarici
 * İşlər Nazirliyi` is the latter. An acronym stands for the name that the text defines it by, else for one in the text whose
 * initials it has, else for what the lexicon says. A name without a country is the one of that name that was spoken of, while there is
 * one alone.
 */
export function resolveOrganisations(
  reading: Analyses,
  mentions: readonly Settled[],
  countries: readonly Country[],
  places: readonly Place[],
): Organisation[] {
  const descriptions = describeAll(reading, mentions);
  if (descriptions.length === 0) return [];
  const definitions = findDefinitions(reading, mentions, descriptions);
  const names = new FullNames(descriptions, definitions);
  const where = new Regions(countries, places);
  const keys = keysOf(descriptions, names, where);
  const lists = new Map<string, Description[]>();
  for (const one of descriptions) pushTo(lists, keys[one.position]!, one);
  const defined = new Map(definitions.map(({ full, acronym }) => [keys[full.position]!, acronym]));
  return [...lists].map(([key, own], i) => {
    const name = nameOrganisation(mentions, own, names);
    const short = defined.get(key) ?? first(own, (one) => one.acronym);
    const acronym = short === name ? undefined : short;
    const kind = first(own, (one) => one.kind);
    const town = kind === "international" ? undefined : first(own, (one) => one.town);
    const country = first(own, (one) => one.country) ?? where.codeOf(town);
    const place = own.some(isSeated)
      ? where.narrowest(own.flatMap((one) => one.where ?? []))
      : undefined;
    const entity: Mutable<Organisation> = {
      id: `organisation:${i + 1}`,
      name,
      mentions: own.map(({ index }) => index),
    };
    if (acronym !== undefined) entity.acronym = acronym;
    if (kind !== undefined) entity.kind = kind as OrganisationKind;
    if (country !== undefined) entity.country = country;
    if (place !== undefined) entity.in = place;
    return entity;
  });
}

function isDiplomatic({ kind, country }: Description): boolean {
  return kind !== undefined && country !== undefined && MISSIONS.has(kind);
}

/** Is it a body that is named by where it stands? */
function isSeated({ kind }: Description): boolean {
  return kind === "mission" || (kind !== undefined && MISSIONS.has(kind));
}

function describeAll(reading: Analyses, mentions: readonly Settled[]): Description[] {
  const descriptions: Description[] = [];
  let previous = -1;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.type === "organisation")
      descriptions.push(describe(reading, mentions, index, descriptions.length, previous));
    if (mention.parent < 0) previous = index;
  }
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
  /** Key of a name by what it ends with, `undefined` where several do. */
  private readonly byEnding = new Map<string, string | undefined>();

  constructor(descriptions: readonly Description[], definitions: readonly Definition[]) {
    for (const { acronym, full } of definitions) this.defined.set(foldName(acronym), full);
    const hasAcronyms = descriptions.some(({ acronym }) => acronym !== undefined);
    for (const one of descriptions) {
      const { surface, key, acronym, fullNames } = one;
      if (acronym !== undefined) continue;
      for (const name of namesOf(one)) setFirst(this.bySurface, name, key);
      this.addEndings(fullNames.length === 1 ? nameKey(fullNames[0]!) : key);
      if (!hasAcronyms) continue;
      for (const initials of initialsOf(surface)) setFirst(this.byInitials, initials, key);
    }
  }

  private addEndings(key: string): void {
    const words = key.split(" ");
    for (let i = 1; i + 1 < words.length; i++) {
      const ending = words.slice(i).join(" ");
      const known = this.byEnding.has(ending) && this.byEnding.get(ending) !== key;
      this.byEnding.set(ending, known ? undefined : key);
    }
  }

  /** What the text defines an acronym as. */
  definedAs({ acronym }: Description): Description | undefined {
    if (acronym === undefined || this.defined.size === 0) return undefined;
    return this.defined.get(foldName(acronym));
  }

  /** The full name of an acronym without its country: as the text defines it, else as the lexicon has it. */
  writtenOut(one: Description): string | undefined {
    const { fullNames } = one;
    return this.definedAs(one)?.rest ?? (fullNames.length === 1 ? fullNames[0] : undefined);
  }

  /** The key of the name that a description stands for. */
  keyOf(one: Description): string {
    const { acronym, key, surface: own, fullNames, owner, isListed } = one;
    if (acronym !== undefined) {
      const known = this.definedAs(one)?.key ?? this.byInitials.get(nameKey(acronym));
      if (known !== undefined) return known;
    }
    const surfaces = fullNames.map(nameKey);
    for (const surface of surfaces) {
      const inText = this.bySurface.get(surface);
      if (inText !== undefined) return inText;
    }
    if (surfaces.length === 1) return surfaces[0]!;
    // `Kərim Vəliyev adına Zirə məktəbi`, and then `Zirə məktəbi`
    const isShort = owner === undefined && acronym === undefined && !isListed;
    return (isShort && (this.byEnding.get(key) ?? this.byEnding.get(own))) || key;
  }
}

function setFirst(map: Map<string, string>, name: string, key: string): void {
  if (!map.has(name)) map.set(name, key);
}

/** How a lexicon may write the name out: with its country, and without quotes and what follows them. */
function namesOf({ surface, key, quoted, owner, rest }: Description): string[] {
  if (quoted !== undefined) return [surface, key];
  return owner === undefined ? [surface] : [surface, nameKey(`${owner} ${rest}`)];
}

/** The places and countries of the text, by their mentions: asked for where there is an embassy, or a place in a name. */
class Regions {
  private readonly regions: readonly (readonly (Country | Place)[])[];
  private byMention: Map<number, Country | Place> | undefined;

  constructor(countries: readonly Country[], places: readonly Place[]) {
    this.regions = [countries, places];
  }

  /** The country that a mention names or lies in, or what it is itself: `Kiyev` and `Ukrayna` are one where an embassy stands. */
  countryOf(index: number): string {
    const region = this.at(index);
    if ("code" in region) return region.code ?? region.id;
    return ("country" in region && region.country) || region.id;
  }

  /** The country that a mention lies in, if there is one and that is known. */
  codeOf(index: number | undefined): string | undefined {
    const region = index === undefined ? undefined : this.at(index);
    return region && "country" in region ? region.country : undefined;
  }

  /** The entity of the first place among mentions, else of the first country. */
  narrowest(indices: readonly number[]): string | undefined {
    const found = indices.map((index) => this.at(index).id);
    return found.find((id) => id.startsWith("place:")) ?? found[0];
  }

  private at(index: number): Country | Place {
    this.byMention ??= this.gather();
    return this.byMention.get(index)!;
  }

  private gather(): Map<number, Country | Place> {
    const byMention = new Map<number, Country | Place>();
    for (const region of this.regions.flat())
      for (const index of region.mentions) byMention.set(index, region);
    return byMention;
  }
}

/** The key of each description; equal keys are one organisation. */
function keysOf(
  descriptions: readonly Description[],
  names: FullNames,
  regions: Regions,
): string[] {
  const namesakes = new Namesakes();
  const parts = descriptions.map((one) => partsOf(one, names, regions));
  for (const part of parts) namesakes.announce(part);
  const keys: string[] = [];
  for (const one of descriptions) {
    const part = parts[one.position]!;
    // What the text defines `XİN` to be it is to the end, whatever ministry is named in between.
    const full = one.owner === undefined ? names.definedAs(one) : undefined;
    const definer = full && (keys[full.position] ?? parts[full.position]!.whole);
    keys.push(definer ?? namesakes.keyOf(part));
  }
  return keys;
}

/** What a mention shares with shorter ones, and the whole key if it says enough for one. */
interface KeyParts {
  readonly rest: string;
  readonly whole: string | undefined;
  /** Is it told to be of another state: `Latviya XİN`? Then one that is told of none may be the home one. */
  readonly isForeign: boolean;
}

function partsOf(one: Description, names: FullNames, regions: Regions): KeyParts {
  if (isDiplomatic(one)) {
    const rest = `${one.kind} of ${one.country}`;
    const whole =
      one.where === undefined ? undefined : `${rest} in ${regions.countryOf(one.where)}`;
    return { rest, whole, isForeign: false };
  }
  const rest = names.keyOf(one);
  return {
    rest,
    whole: one.country === undefined ? undefined : `${rest} of ${one.country}`,
    isForeign: one.owner !== undefined && one.country !== HOME_STATE,
  };
}

/** Whole keys by what they share with shorter ones. */
class Namesakes {
  private readonly first = new Map<string, string>();
  private readonly last = new Map<string, string>();
  private readonly foreign = new Set<string>();
  /** What two bodies share of which one is foreign: a mention that does not say which is meant is a body of its own. */
  private readonly disputed = new Set<string>();

  announce({ rest, whole, isForeign }: KeyParts): void {
    if (whole === undefined) return;
    const other = this.first.get(rest);
    if (other === undefined) this.first.set(rest, whole);
    if (isForeign) this.foreign.add(rest);
    if (other !== undefined && other !== whole && this.foreign.has(rest)) this.disputed.add(rest);
  }

  /** The key of the next mention: the one last spoken of where it does not tell, else the first to come unless that is foreign. */
  keyOf({ rest, whole }: KeyParts): string {
    if (whole !== undefined) {
      this.last.set(rest, whole);
      return whole;
    }
    if (this.disputed.has(rest)) return rest;
    const told = this.last.get(rest);
    if (told !== undefined) return told;
    if (!this.foreign.has(rest)) return this.first.get(rest) ?? rest;
    this.disputed.add(rest);
    return rest;
  }
}

/** The fullest name: more words, the country in the nominative. An acronym with its country is written out where it is known how. */
function nameOrganisation(
  mentions: readonly Settled[],
  own: readonly Description[],
  names: FullNames,
): string {
  let best: Description | undefined;
  for (const one of own) {
    if (one.acronym !== undefined) continue;
    if (best === undefined || fullness(mentions, one) > fullness(mentions, best)) best = one;
  }
  if (best !== undefined) return best.quoted ?? mentions[best.index]!.name;
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
