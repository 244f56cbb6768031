import type { Analyses } from "../analyses/analyze.ts";
import type { Mutable } from "../engine/mutable.ts";
import { pushTo } from "../engine/push-to.ts";
import type { Settled } from "../mentions/settle.ts";
import type { MoneyValue, OtherEntity, OtherValue, TimeEntity, TimeValue } from "../types.ts";
import { countryCode, resolveCountries } from "./country/resolve-countries.ts";
import { resolveTimes, timeOfText } from "./date/resolve-times.ts";
import { groupMentions } from "./groups.ts";
import { foldName, nameKey } from "./name-key.ts";
import type { Nominative } from "./nominative.ts";
import { resolveOrganisations } from "./organisation/resolve-organisations.ts";
import { readRoles } from "./person/read-roles.ts";
import { resolvePeople } from "./person/resolve-people.ts";
import { resolvePlaces } from "./place/resolve-places.ts";
import { readNominatives } from "./read-nominatives.ts";
import type { Resolution, ResolvedMention } from "./resolution.ts";
import { isoDay } from "./timex/write-period.ts";

/** Works out what each mention stands for, and gathers the mentions of one thing. */
export function resolveMentions(
  reading: Analyses,
  settled: readonly Settled[],
  referenceDate: string | undefined,
): Resolution {
  const nominatives = readNominatives(reading, settled);
  const mentions: Mutable<ResolvedMention>[] = [];
  for (let i = 0; i < settled.length; i++) mentions.push(toMention(settled[i]!, nominatives[i]!));
  const now = timeOfText(reading, mentions, referenceDate);
  const times = resolveTimes(reading, mentions, now);
  const countries = resolveCountries(reading, mentions);
  const places = resolvePlaces(reading, mentions, countries);
  const organisations = resolveOrganisations(reading, mentions, countries, places);
  const named = resolvePeople(reading, mentions);
  const dates = gatherTimes(mentions, times);
  const others = gatherAllOthers(mentions);
  const entityOf = mentions.map(() => "");
  for (const entities of [countries, places, organisations, named, dates, others])
    for (const { id, mentions: own } of entities) for (const index of own) entityOf[index] = id;
  const roles = readRoles(reading, mentions, entityOf, organisations);
  for (let i = 0; i < mentions.length; i++) {
    mentions[i]!.entity = entityOf[i]!;
    mentions[i]!.facts = factsOf(reading, mentions[i]!, times[i]);
  }
  return {
    mentions,
    people: named.map((person) => Object.assign(person, { roles: roles.get(person.id) ?? [] })),
    countries,
    places,
    organisations,
    dates: dates.filter(hasValue),
    others,
    day: now && isoDay(now.day),
  };
}

/** A settled mention in the nominative; what it stands for is filled in when all are read. */
function toMention(
  mention: Settled,
  { name, features, end }: Nominative,
): Mutable<ResolvedMention> {
  return {
    type: mention.type,
    firstToken: mention.firstToken,
    endToken: mention.endToken,
    start: mention.start,
    end: end ?? mention.end,
    name,
    features,
    quotedEnd: mention.quotedEnd,
    by: mention.by,
    tells: mention.tells,
    score: mention.score,
    entry: mention.entry,
    value: mention.value,
    parent: mention.parent,
    entity: "",
    facts: NO_FACTS,
  };
}

const NO_FACTS: ResolvedMention["facts"] = {};

/** What makes two mentions of one of the other types stand for one thing. */
const OTHER_KEYS: Readonly<Record<OtherEntity["type"], (mention: Settled) => string>> = {
  "named-event": keyOfName,
  // Marks tell amounts apart: 1,7 is not 17.
  money: keyOfWriting,
  percent: keyOfWriting,
  email: keyOfValue,
  url: keyOfValue,
  phone: keyOfValue,
  iban: keyOfValue,
  fin: keyOfValue,
  voen: keyOfValue,
  plate: keyOfValue,
  quantity: keyOfValue,
  cardinal: keyOfValue,
  ordinal: keyOfValue,
  // The value of a people is its country, which several may have.
  nationality: keyOfName,
  language: keyOfValue,
};

function keyOfName({ name }: Settled): string {
  return nameKey(name);
}

function keyOfWriting({ name }: Settled): string {
  return foldName(name);
}

/** What has no value is told by its name. */
function keyOfValue(mention: Settled): string {
  const { value, unit } = quantityOf(mention);
  return value === undefined ? nameKey(mention.name) : `${value} ${unit ?? ""}`;
}

/** What tells times apart: `2019-cu ildə` has other bounds than `2019-cu ildən`, `hər gün` comes back and `bir gün` does not. */
function keyOfTime({ kind, value, mod, from, to, quant, freq }: TimeValue): string {
  return `${kind} ${value} ${mod} ${from} ${to} ${quant} ${freq}`;
}

/** A time of the text, perhaps of no known value. */
type ToldTime = Omit<TimeEntity, keyof TimeValue> & Partial<TimeValue>;

function hasValue(time: ToldTime): time is TimeEntity {
  return time.value !== undefined;
}

/** The times of the text that mean the same. */
function gatherTimes(
  mentions: readonly Settled[],
  times: readonly (TimeValue | undefined)[],
): ToldTime[] {
  const groups = groupMentions(
    mentions,
    ["date", "time", "duration", "set"],
    "date",
    ({ name }, i) => (times[i] === undefined ? name : keyOfTime(times[i])),
  );
  return groups.map(({ id, mentions: own }) => {
    const told = { id, mentions: own, name: longestName(own, mentions) };
    return Object.assign(told, times[own[0]!]);
  });
}

/** What the mentions of the other types stand for, in the order of first mention. */
function gatherAllOthers(mentions: readonly Settled[]): OtherEntity[] {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (isOther(mention.type))
      pushTo(groups, `${mention.type} ${OTHER_KEYS[mention.type](mention)}`, index);
  }
  const counts: Partial<Record<OtherEntity["type"], number>> = {};
  return [...groups.values()].map((own) => {
    const first = mentions[own[0]!]!;
    const type = first.type as OtherEntity["type"];
    const count = (counts[type] ?? 0) + 1;
    counts[type] = count;
    const { value, currency, unit } = quantityOf(first);
    const name = longestName(own, mentions);
    const entity: Mutable<OtherEntity> = { id: `${type}:${count}`, mentions: own, name, type };
    if (value !== undefined) entity.value = value;
    if (currency !== undefined) entity.currency = currency;
    if (unit !== undefined) entity.unit = unit;
    return entity;
  });
}

function isOther(type: Settled["type"]): type is OtherEntity["type"] {
  return type in OTHER_KEYS;
}

function longestName(indices: readonly number[], mentions: readonly Settled[]): string {
  let longest = "";
  for (const index of indices) {
    const { name } = mentions[index]!;
    if (name.length > longest.length) longest = name;
  }
  return longest;
}

/** What the mention itself says beside its name. */
function factsOf(
  reading: Analyses,
  mention: Settled,
  time: TimeValue | undefined,
): ResolvedMention["facts"] {
  if (time !== undefined)
    return time.mod === undefined ? { value: time.value } : { value: time.value, mod: time.mod };
  const id = countryCode(reading, mention);
  return id === undefined ? quantityOf(mention) : { id };
}

/** What a rule worked out for one of the other types; named events have nothing. */
function quantityOf({ type, value }: Settled): Partial<MoneyValue> & OtherValue {
  return value !== undefined && isOther(type) ? (value as OtherValue) : NO_FACTS;
}
