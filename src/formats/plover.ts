import { readRows } from "../engine/lexicon-table.ts";
import { placesCountryCodes } from "../generated/places-country-codes.ts";
import type { Event, EventArgument, Extraction, Realis } from "../types.ts";

/** One party of a PLOVER record. */
export interface PloverActor {
  readonly name: string;
  /** ISO 3166-1 alpha-3, where the country is known. */
  readonly country?: string;
  /** PLOVER's sector: `GOV`, `MIL`, `COP`, `JUD`, `LEG`, `PTY`, `MED`, `BUS`, `REB`, `IGO`, `CVL`. */
  readonly sector?: string;
}

/** An event as PLOVER records it: who did what to whom, when. */
export interface PloverRecord {
  /** Id of the event in the extraction. */
  readonly id: string;
  readonly event: string;
  readonly mode?: string;
  /** Of CAMEO, beside PLOVER's event. */
  readonly cameo?: string;
  /** What the act belongs to, of PLOVER's contexts: `military`, `diplomatic`, `economic`, `legal`, `disaster`. */
  readonly context: readonly string[];
  readonly actor: readonly PloverActor[];
  readonly recipient: readonly PloverActor[];
  /** `YYYY-MM-DD` or a coarser value. */
  readonly date?: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
}

/** What may differ from one export to the next. */
export interface PloverOptions {
  /** Events of which standing are exported. Default: those that happened, are planned or are called for. */
  readonly realis?: readonly Realis[];
  /** Negated events too? Default: no. */
  readonly includeNegated?: boolean;
}

const EXPORTED: readonly Realis[] = ["ACTUAL", "PLANNED", "REQUESTED"];

/**
 * Writes the events of an extraction as PLOVER records, in their order.
 *
 * An event without a PLOVER code, or in which nobody acts, makes no record. A planned meeting, visit, aid or cooperation is an
 * agreement to do so (AGREE).
 */
export function toPlover(extraction: Extraction, options: PloverOptions = {}): PloverRecord[] {
  const { realis = EXPORTED, includeNegated = false } = options;
  return extraction.events
    .filter(
      (event) => realis.includes(event.realis) && (includeNegated || event.polarity === "POS"),
    )
    .flatMap((event) => toRecord(event, extraction));
}

const ACTOR_ROLES: ReadonlySet<string> = new Set([
  "actor",
  "attacker",
  "agent",
  "visitor",
  "giver",
  "court",
  "communicator",
]);
const RECIPIENT_ROLES: ReadonlySet<string> = new Set([
  "recipient",
  "target",
  "victim",
  "person",
  "defendant",
  "host",
  "destination",
]);
/** Events that are agreements as long as they are planned. */
const AGREED: ReadonlySet<string> = new Set(["Meet", "Visit", "Cooperate", "Aid"]);

function toRecord(event: Event, extraction: Extraction): PloverRecord[] {
  const code = AGREED.has(event.type) && event.realis === "PLANNED" ? "AGREE" : event.codes.plover;
  if (code === undefined) return [];
  const args = event.mentions.flatMap((mention) => mention.arguments);
  const [first, ...others] = partiesOf(args, new Set(["participant"]), extraction);
  const acting = partiesOf(args, ACTOR_ROLES, extraction);
  const actor = acting.length > 0 || first === undefined ? acting : [first];
  if (actor.length === 0) return [];
  const recipient = [...partiesOf(args, RECIPIENT_ROLES, extraction), ...others];
  const [name, mode] = code.split("-") as [string, string?];
  return [
    {
      id: event.id,
      event: name,
      ...(mode === undefined ? {} : { mode }),
      ...(event.codes.cameo === undefined ? {} : { cameo: event.codes.cameo }),
      context: CONTEXTS.get(event.type) ?? [],
      actor,
      recipient,
      ...(event.time === undefined ? {} : { date: event.time.value }),
      quad: QUADS.get(name) ?? 1,
    },
  ];
}

/** Who fills some roles, each once. */
function partiesOf(
  args: readonly EventArgument[],
  roles: ReadonlySet<string>,
  extraction: Extraction,
): PloverActor[] {
  const parties = new Map<string, PloverActor>();
  for (const argument of args) {
    if (!roles.has(argument.role)) continue;
    const key = argument.entity ?? argument.text;
    if (!parties.has(key)) parties.set(key, toActor(argument, extraction));
  }
  return [...parties.values()];
}

function toActor({ entity, text }: EventArgument, extraction: Extraction): PloverActor {
  const country = extraction.countries.find(({ id }) => id === entity);
  if (country !== undefined) return { name: country.name, ...countryOf(country.code) };
  const organisation = extraction.organisations.find(({ id }) => id === entity);
  if (organisation !== undefined) {
    const sector = SECTORS.get(organisation.kind ?? "");
    return {
      name: organisation.name,
      ...countryOf(organisation.country),
      ...(sector === undefined ? {} : { sector }),
    };
  }
  const person = extraction.people.find(({ id }) => id === entity);
  if (person === undefined) return { name: text };
  return { name: person.name, ...officeOf(person.roles[0]?.of, extraction) };
}

/** Whoever holds an office acts for the country or body it belongs to. */
function officeOf(of: string | undefined, extraction: Extraction): Omit<PloverActor, "name"> {
  const country = extraction.countries.find(({ id }) => id === of);
  if (country !== undefined) return { ...countryOf(country.code), sector: "GOV" };
  const organisation = extraction.organisations.find(({ id }) => id === of);
  if (organisation === undefined) return {};
  const sector = SECTORS.get(organisation.kind ?? "");
  return { ...countryOf(organisation.country), ...(sector === undefined ? {} : { sector }) };
}

let alpha3: ReadonlyMap<string, string> | undefined;

function countryOf(code: string | undefined): { country?: string } {
  if (code === undefined) return {};
  alpha3 ??= new Map(readRows(placesCountryCodes).map(({ lemma, cells }) => [lemma, cells[0]!]));
  const country = alpha3.get(code);
  return country === undefined ? {} : { country };
}

/** Kinds of organisations as `lexicons/organisations` has them → PLOVER's sectors. */
const SECTORS: ReadonlyMap<string, string> = new Map([
  ["ministry", "GOV"],
  ["government", "GOV"],
  ["agency", "GOV"],
  ["committee", "GOV"],
  ["embassy", "GOV"],
  ["consulate", "GOV"],
  ["military", "MIL"],
  ["police", "COP"],
  ["court", "JUD"],
  ["prosecutor", "JUD"],
  ["parliament", "LEG"],
  ["party", "PTY"],
  ["media", "MED"],
  ["company", "BUS"],
  ["bank", "BUS"],
  ["armed-group", "REB"],
  ["movement", "CVL"],
  ["ngo", "CVL"],
  ["international", "IGO"],
  ["religious", "CVL"],
]);

const CONTEXTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Attack", ["military"]],
  ["Clash", ["military"]],
  ["Mobilise", ["military"]],
  ["Deescalate", ["military"]],
  ["Capture", ["military"]],
  ["Summon", ["diplomatic"]],
  ["ProtestNote", ["diplomatic"]],
  ["Meet", ["diplomatic"]],
  ["Visit", ["diplomatic"]],
  ["Call", ["diplomatic"]],
  ["Agreement", ["diplomatic"]],
  ["Trade", ["economic"]],
  ["Sanction", ["economic"]],
  ["Arrest", ["legal"]],
  ["Try", ["legal"]],
  ["Investigate", ["legal"]],
  ["Release", ["legal"]],
  ["Explosion", ["disaster"]],
]);

/** PLOVER's sixteen events by quad class. */
const QUADS: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map([
  ["AGREE", 1],
  ["CONSULT", 1],
  ["SUPPORT", 1],
  ["CONCEDE", 1],
  ["COOPERATE", 2],
  ["AID", 2],
  ["RETREAT", 2],
  ["REQUEST", 3],
  ["ACCUSE", 3],
  ["REJECT", 3],
  ["THREATEN", 3],
  ["PROTEST", 4],
  ["SANCTION", 4],
  ["MOBILIZE", 4],
  ["COERCE", 4],
  ["ASSAULT", 4],
]);
