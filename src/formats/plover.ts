import { checkOneOf, checkOptions, checkType, wrongArgument } from "../errors.ts";
import { FRAMES } from "../events/frames/index.ts";
import type { Event, EventArgument, Extraction, Grain, Realis, TimeEntity } from "../types.ts";
import { REALIS, type RoleName } from "../vocabulary.ts";
import { checkExtraction } from "./extracted-document.ts";
import { Parties, type PloverActor } from "./plover-parties.ts";

export type { PloverActor } from "./plover-parties.ts";

/** An event as PLOVER records it: who did what to whom, when. */
export interface PloverRecord {
  /** Id of the event in the extraction. */
  readonly id: string;
  /** PLOVER's event: `ACCUSE`. */
  readonly event: string;
  /** Its mode: `disapprove`. */
  readonly mode?: string;
  /** Of CAMEO, beside PLOVER's event. */
  readonly cameo?: string;
  /** What the act belongs to, of PLOVER's contexts: `military`, `diplomatic`, `economic`, `legal`, `disaster`. */
  readonly context: readonly string[];
  /** Who acts; at least one. */
  readonly actor: readonly PloverActor[];
  /** To whom it is done; empty where nobody is told. */
  readonly recipient: readonly PloverActor[];
  /**
   * The day that it began on, ISO 8601, or its month or year where no more is told: `2026-03-12`, `2026-03`, `2026`. Left out where
   * not even the year is known. Years before our era are negative: 44 BC is `-0043`.
   */
  readonly date?: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
}

/** What may differ from one export to the next. */
export interface PloverOptions {
  /** Events of which standing are exported. Default: those that happened, are planned or are called for. */
  readonly realis?: readonly Realis[] | undefined;
  /** Negated events too? Default: no. */
  readonly includeNegated?: boolean | undefined;
}

const EXPORTED: readonly Realis[] = ["ACTUAL", "PLANNED", "REQUESTED"];

/**
 * Writes the events of an extraction as PLOVER records, in their order.
 *
 * An event without a PLOVER code, or in which nobody acts, makes no record. A planned meeting, visit, aid or cooperation is an
 * agreement to do so (AGREE). A party that is no entity is named by its phrase in the nominative; its office, and whose it is, say
 * its sector and its country.
 *
 * @example
 * const text = "Nazir müavini Liviyanın səfirinə etiraz notası təqdim edib.";
 * toPlover(extractEntities(text))[0]; //=> {
 * //     id: "event:1", event: "ACCUSE", mode: "disapprove", cameo: "114", context: ["diplomatic"],
 * //     actor: [{ name: "Nazir müavini", sector: "GOV" }],
 * //     recipient: [{ name: "Liviyanın səfiri", country: "LBY", sector: "GOV" }],
 * //     quad: 3 }
 * @throws TypeError if `extraction` is not what `extractEntities` returns, or an option is not known or of the wrong type;
 * RangeError if there is no such realis.
 */
export function toPlover(extraction: Extraction, options: PloverOptions = {}): PloverRecord[] {
  checkExtraction(extraction);
  const { realis = EXPORTED, includeNegated = false } = checkOptions(options, [
    "realis",
    "includeNegated",
  ]);
  checkRealis(realis);
  checkType("includeNegated", "boolean", includeNegated);
  const times = new Map(extraction.dates.map((time) => [time.id, time]));
  const parties = new Parties(extraction);
  return extraction.events
    .filter(
      (event) => realis.includes(event.realis) && (includeNegated || event.polarity === "POS"),
    )
    .flatMap((event) => toRecord(event, parties, times));
}

function checkRealis(realis: readonly Realis[]): void {
  if (!Array.isArray(realis)) throw wrongArgument("realis", 'a list such as ["ACTUAL"]', realis);
  for (const [i, one] of realis.entries()) checkOneOf(`realis[${i}]`, REALIS, one);
}

const ACTOR_ROLES: ReadonlySet<RoleName> = new Set([
  "actor",
  "attacker",
  "agent",
  "visitor",
  "giver",
  "court",
]);
const RECIPIENT_ROLES: ReadonlySet<RoleName> = new Set([
  "recipient",
  "target",
  "victim",
  "person",
  "defendant",
  "host",
  "destination",
]);

function toRecord(event: Event, parties: Parties, times: Times): PloverRecord[] {
  const frame = FRAMES.find(({ type }) => type === event.type);
  const isAgreed = event.realis === "PLANNED" && frame?.isAgreedIfPlanned === true;
  const code = isAgreed ? "AGREE" : event.codes.plover;
  if (code === undefined) return [];
  const args = event.mentions.flatMap((mention) => mention.arguments);
  const [first, ...others] = partiesOf(args, new Set<RoleName>(["participant"]), parties);
  const acting = partiesOf(args, ACTOR_ROLES, parties);
  const actor = acting.length > 0 || first === undefined ? acting : [first];
  if (actor.length === 0) return [];
  const recipient = [...partiesOf(args, RECIPIENT_ROLES, parties), ...others];
  const date = dateOf(event, times);
  const [name, mode] = code.split("-") as [string, string?];
  return [
    {
      id: event.id,
      event: name,
      ...(mode === undefined ? {} : { mode }),
      ...(event.codes.cameo === undefined ? {} : { cameo: event.codes.cameo }),
      context: frame?.context === undefined ? [] : [frame.context],
      actor,
      recipient,
      ...(date === undefined ? {} : { date }),
      quad: QUADS.get(name) ?? 1,
    },
  ];
}

type Times = ReadonlyMap<string, TimeEntity>;

/** When an event began, as exact as its time is told. */
function dateOf({ time }: Event, times: Times): string | undefined {
  // The day of the document is no time that the text tells.
  if (time?.entity === undefined) return time?.value;
  const { from, grain } = times.get(time.entity) ?? {};
  if (from === undefined || grain === undefined) return undefined;
  const [, ...parts] = /^(-?\d+)-(\d+)-(\d+)/u.exec(from) ?? [];
  const told = parts.slice(0, PARTS_OF_DATE[grain]);
  return told.length === 0 ? undefined : told.join("-");
}

/** How many of year, month and day a time of each grain tells: an event of a week is in its month, but on none of its days. */
const PARTS_OF_DATE: Readonly<Record<Grain, 0 | 1 | 2 | 3>> = {
  millennium: 0,
  century: 0,
  decade: 0,
  year: 1,
  "half-year": 1,
  quarter: 1,
  season: 1,
  month: 2,
  week: 2,
  weekend: 2,
  day: 3,
  "part of day": 3,
  hour: 3,
  minute: 3,
  second: 3,
};

/** Who fills some roles, each once. */
function partiesOf(
  args: readonly EventArgument[],
  roles: ReadonlySet<RoleName>,
  parties: Parties,
): PloverActor[] {
  const found = new Map<string, PloverActor>();
  for (const argument of args) {
    if (!roles.has(argument.role)) continue;
    const key = argument.entity ?? argument.text;
    if (!found.has(key)) found.set(key, parties.of(argument));
  }
  return [...found.values()];
}

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
