import { readRows } from "../engine/lexicon-table.ts";
import { placesCountryCodes } from "../generated/places-country-codes.ts";
import type { EventArgument, Extraction, Mention, Person } from "../types.ts";
import type { OfficeKind, OrganisationKind } from "../vocabulary.ts";

/** One party of a PLOVER record. */
export interface PloverActor {
  /** In the nominative. */
  readonly name: string;
  /** ISO 3166-1 alpha-3, where the country is known. */
  readonly country?: string;
  /** PLOVER's sector. */
  readonly sector?:
    | "GOV"
    | "MIL"
    | "COP"
    | "JUD"
    | "LEG"
    | "PTY"
    | "MED"
    | "BUS"
    | "REB"
    | "IGO"
    | "CVL";
}

type Sector = NonNullable<PloverActor["sector"]>;

/** Whom somebody acts for. */
type Affiliation = Omit<PloverActor, "name">;

/** Says who fills a role: the entity that is named there, else what the phrase itself tells. */
export function toActor(argument: EventArgument, extraction: Extraction): PloverActor {
  const { entity } = argument;
  const person = extraction.people.find(({ id }) => id === entity);
  if (person !== undefined) return { name: person.name, ...affiliationOf(person, extraction) };
  const { countries, organisations, places } = extraction;
  const named = [...countries, ...organisations, ...places].find(({ id }) => id === entity);
  if (named !== undefined) return { name: named.name, ...ownAffiliation(entity, extraction) };
  return toUnnamed(argument, extraction);
}

/** Of several offices the first that tells something. */
function affiliationOf({ roles }: Person, extraction: Extraction): Affiliation {
  const offices = roles.map(({ kind, of }) => officeAffiliation(kind, of, extraction));
  return offices.find((office) => Object.keys(office).length > 0) ?? {};
}

/** `Liviyanın səfirinə` is the ambassador of Libya: the phrase says its office, and whose it is. */
function toUnnamed(argument: EventArgument, extraction: Extraction): PloverActor {
  const { start, end, text, name = text, office } = argument;
  const first = extraction.mentions.find((mention) => mention.start >= start && mention.end < end);
  const owner = first !== undefined && mayOwn(first) ? first.entity : undefined;
  if (office !== undefined) return { name, ...officeAffiliation(office, owner, extraction) };
  const { country } = ownAffiliation(owner, extraction);
  return { name, ...(country === undefined ? {} : { country }) };
}

/** `Liviyanın səfiri`, `Rusiya səfiri`; not `İzmirdə həlak olanlar`. */
function mayOwn({ case: grammaticalCase }: Mention): boolean {
  return grammaticalCase === undefined || grammaticalCase === "genitive";
}

/** Whoever holds an office acts for the country or body it belongs to. */
function officeAffiliation(
  kind: OfficeKind | undefined,
  of: string | undefined,
  extraction: Extraction,
): Affiliation {
  const owner = ownAffiliation(of, extraction);
  const isOfCountry = extraction.countries.some(({ id }) => id === of);
  const sector = owner.sector ?? (isOfCountry ? stateSector(kind) : officeSector(kind));
  const { country } = owner;
  return {
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
  };
}

/** Whoever leads a country governs it, `lider` and `rəhbər` too; its footballers do not. */
function stateSector(kind: OfficeKind | undefined): Sector | undefined {
  return kind === undefined || kind === "party" ? "GOV" : officeSector(kind);
}

function officeSector(kind: OfficeKind | undefined): Sector | undefined {
  return kind && OFFICE_SECTORS[kind];
}

/** The country that an entity is or lies in, and of a body its sector. */
function ownAffiliation(
  entity: string | undefined,
  { countries, organisations, places }: Extraction,
): Affiliation {
  const country = countries.find(({ id }) => id === entity);
  if (country !== undefined) return countryOf(country.code);
  const place = places.find(({ id }) => id === entity);
  if (place !== undefined) return countryOf(place.country);
  const organisation = organisations.find(({ id }) => id === entity);
  if (organisation === undefined) return {};
  const { kind } = organisation;
  // A lexicon of the user may have kinds of its own.
  const sector = kind && Object.hasOwn(BODY_SECTORS, kind) ? BODY_SECTORS[kind] : undefined;
  return { ...countryOf(organisation.country), ...(sector === undefined ? {} : { sector }) };
}

let alpha3: ReadonlyMap<string, string> | undefined;

function countryOf(code: string | undefined): { country?: string } {
  if (code === undefined) return {};
  alpha3 ??= new Map(readRows(placesCountryCodes).map(({ lemma, cells }) => [lemma, cells[0]!]));
  const country = alpha3.get(code);
  return country === undefined ? {} : { country };
}

/** PLOVER's sectors of the kinds of organisations; what is everybody's or nobody's has none. */
const BODY_SECTORS: Readonly<Record<OrganisationKind, Sector | undefined>> = {
  agency: "GOV",
  "armed-group": "REB",
  bank: "BUS",
  club: undefined,
  committee: "GOV",
  company: "BUS",
  consulate: "GOV",
  court: "JUD",
  delegation: undefined,
  embassy: "GOV",
  federation: undefined,
  fund: undefined,
  government: "GOV",
  hospital: undefined,
  institute: undefined,
  international: "IGO",
  media: "MED",
  military: "MIL",
  ministry: "GOV",
  mission: undefined,
  movement: "CVL",
  museum: undefined,
  ngo: "CVL",
  parliament: "LEG",
  party: "PTY",
  platform: undefined,
  police: "COP",
  prosecutor: "JUD",
  religious: "CVL",
  school: undefined,
  theatre: undefined,
  union: undefined,
  university: undefined,
};

/** PLOVER's sectors of the kinds of offices; artists and athletes act for none. */
const OFFICE_SECTORS: Readonly<Record<OfficeKind, Sector | undefined>> = {
  art: undefined,
  business: "BUS",
  diplomacy: "GOV",
  education: undefined,
  justice: "JUD",
  local: "GOV",
  media: "MED",
  medicine: undefined,
  military: "MIL",
  parliament: "LEG",
  party: "PTY",
  police: "COP",
  religion: "CVL",
  royalty: "GOV",
  science: undefined,
  sport: undefined,
  state: "GOV",
};
