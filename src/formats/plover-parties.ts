import { readRows } from "../engine/lexicon-table.ts";
import { lowerBound } from "../engine/lower-bound.ts";
import { placesCountryCodes } from "../generated/places-country-codes.ts";
import type {
  Country,
  EventArgument,
  Extraction,
  Mention,
  Organisation,
  Person,
  Place,
} from "../types.ts";
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

/** Says who fills the roles of an extraction's events. */
export class Parties {
  private readonly mentions: readonly Mention[];
  private readonly people: ReadonlyMap<string, Person>;
  private readonly countries: ReadonlyMap<string, Country>;
  private readonly organisations: ReadonlyMap<string, Organisation>;
  private readonly places: ReadonlyMap<string, Place>;

  constructor({ mentions, people, countries, organisations, places }: Extraction) {
    this.mentions = mentions;
    this.people = byId(people);
    this.countries = byId(countries);
    this.organisations = byId(organisations);
    this.places = byId(places);
  }

  /** The entity that is named in an argument, else what the phrase itself tells. */
  of(argument: EventArgument): PloverActor {
    const { entity = "" } = argument;
    const person = this.people.get(entity);
    if (person !== undefined) return { name: person.name, ...this.affiliationOf(person) };
    const named =
      this.countries.get(entity) ?? this.organisations.get(entity) ?? this.places.get(entity);
    if (named !== undefined) return { name: named.name, ...this.ownAffiliation(entity) };
    return this.unnamed(argument);
  }

  /** Of several offices the first that tells something. */
  private affiliationOf({ roles }: Person): Affiliation {
    const offices = roles.map(({ kind, of }) => this.officeAffiliation(kind, of));
    return offices.find((office) => Object.keys(office).length > 0) ?? {};
  }

  /** `Liviyanın səfirinə` is the ambassador of Libya: the phrase says its office, and whose it is. */
  private unnamed({ start, end, text, name = text, office }: EventArgument): PloverActor {
    const { mentions } = this;
    const next = lowerBound(mentions.length, (i) => mentions[i]!.start < start);
    const first = mentions[next];
    const isInside = first !== undefined && first.end < end;
    const owner = isInside && mayOwn(first) ? first.entity : undefined;
    if (office !== undefined) return { name, ...this.officeAffiliation(office, owner) };
    const { country } = this.ownAffiliation(owner);
    return { name, ...(country === undefined ? {} : { country }) };
  }

  /** Whoever holds an office acts for the country or body it belongs to. */
  private officeAffiliation(kind: OfficeKind | undefined, of: string | undefined): Affiliation {
    const owner = this.ownAffiliation(of);
    const isOfCountry = of !== undefined && this.countries.has(of);
    const sector = owner.sector ?? (isOfCountry ? stateSector(kind) : officeSector(kind));
    const { country } = owner;
    return {
      ...(country === undefined ? {} : { country }),
      ...(sector === undefined ? {} : { sector }),
    };
  }

  /** The country that an entity is or lies in, and of a body its sector. */
  private ownAffiliation(entity = ""): Affiliation {
    const country = this.countries.get(entity);
    if (country !== undefined) return countryOf(country.code);
    const place = this.places.get(entity);
    if (place !== undefined) return countryOf(place.country);
    const organisation = this.organisations.get(entity);
    if (organisation === undefined) return {};
    const { kind } = organisation;
    // A lexicon of the user may have kinds of its own.
    const sector = kind && Object.hasOwn(BODY_SECTORS, kind) ? BODY_SECTORS[kind] : undefined;
    return { ...countryOf(organisation.country), ...(sector === undefined ? {} : { sector }) };
  }
}

function byId<T extends { readonly id: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** `Liviyanın səfiri`, `Rusiya səfiri`; not `İzmirdə həlak olanlar`. */
function mayOwn({ case: grammaticalCase }: Mention): boolean {
  return grammaticalCase === undefined || grammaticalCase === "genitive";
}

/** Whoever leads a country governs it, `lider` and `rəhbər` too; its footballers do not. */
function stateSector(kind: OfficeKind | undefined): Sector | undefined {
  return kind === undefined || kind === "party" ? "GOV" : officeSector(kind);
}

function officeSector(kind: OfficeKind | undefined): Sector | undefined {
  return kind && OFFICE_SECTORS[kind];
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
