import { pushTo } from "../engine/push-to.ts";
import type { Resolution } from "../entities/resolution.ts";
import type { Attribution, Event, EventMention, Place } from "../types.ts";
import { GOVERNOR, type Group, type Phrase } from "./clauses/phrase.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Frame, FrameRole } from "./frames/frame.ts";
import { isInOpening } from "./lead.ts";
import { isTold } from "./time-and-place.ts";
import type { Trigger } from "./triggers/trigger-table.ts";

/** A telling with all that is known of it. */
export interface Telling {
  readonly found: FoundEvent;
  readonly mention: EventMention;
  readonly time: Event["time"];
  readonly place: string | undefined;
  readonly attribution: readonly Attribution[];
  /** How many it tells of: `üç nəfər ölüb`. */
  readonly counts: readonly number[];
  /** Is it told in the headline? */
  readonly isHeadline: boolean;
  /** Does it begin a sentence: `Görüşdə`? */
  readonly opensSentence: boolean;
  /** Is it told of as past: `görüşləri xatırlandı`? */
  readonly isRecalled: boolean;
}

/** The lexicon word of a token, or -1 where it is unknown or says nothing (`hadisə`). */
export type WordOf = (token: number) => number;

/** An entity by its id, a noun by its lexicon word. */
type Key = string | number;

/** By role, what may tell that two phrases stand for one thing. */
type RoleKeys = Map<string, Set<Key>>;

/** Tellings of one event. */
interface Cluster {
  readonly tellings: Telling[];
  /** Days, or longer times, that were told, not inferred. */
  readonly days: string[];
  readonly towns: string[];
  readonly counts: number[];
  /** Keys of what fills each role, over the tellings that were read for them; others are read when they are asked for. */
  readonly roles: RoleKeys;
  readCount: number;
}

/** Roles that say how, when and where, not who and what. */
const CIRCUMSTANCES: ReadonlySet<FrameRole> = new Set([
  "time",
  "place",
  "extent",
  "count",
  "amount",
  "period",
]);

/**
 * Gathers the tellings of one event: of one type, with at least one participant in common, and nothing in contradiction.
 *
 * An event noun that brings nothing of its own (`görüşdə`) points back at the last event of its type. What the headline tells, the first
 * sentences tell again, often in other words.
 */
export function mergeTellings(
  tellings: readonly Telling[],
  resolution: Resolution,
  wordOf: WordOf,
): Telling[][] {
  const clusters: Cluster[] = [];
  const towns = new Set(resolution.places.filter(isTown).map(({ id }) => id));
  const byFrame = new Map<Frame, Cluster[]>();
  const rolesOf = (cluster: Cluster): RoleKeys => {
    const { tellings, roles } = cluster;
    for (; cluster.readCount < tellings.length; cluster.readCount++)
      addKeys(roles, tellings[cluster.readCount]!, resolution, wordOf);
    return roles;
  };
  for (const telling of tellings) {
    const { frame } = telling.found.match.trigger;
    const own = toCluster(telling, towns);
    const same = findSame(byFrame.get(frame) ?? [], own, rolesOf);
    if (same !== undefined) {
      same.tellings.push(telling);
      same.days.push(...own.days);
      same.towns.push(...own.towns);
      same.counts.push(...own.counts);
      continue;
    }
    clusters.push(own);
    pushTo(byFrame, frame, own);
  }
  return clusters.map((cluster) => cluster.tellings);
}

function toCluster(telling: Telling, known: ReadonlySet<string>): Cluster {
  const { time, place, counts } = telling;
  const days = time !== undefined && isTold(time) ? [time.value.slice(0, 10)] : [];
  const towns = place !== undefined && known.has(place) ? [place] : [];
  return { tellings: [telling], days, towns, counts: [...counts], roles: new Map(), readCount: 0 };
}

function isTown({ kind }: Place): boolean {
  return TOWNS.has(kind);
}

/** Of such places, none lies in another one. */
const TOWNS: ReadonlySet<Place["kind"]> = new Set(["capital", "city", "town", "village"]);

/** How many events of its type back a telling may point: no story tells of so many between two tellings of one. */
const REACH = 48;

function findSame(
  alike: readonly Cluster[],
  own: Cluster,
  rolesOf: (cluster: Cluster) => RoleKeys,
): Cluster | undefined {
  const [telling] = own.tellings;
  if (telling!.opensSentence && isPointer(telling!)) {
    const main = alike.find((cluster) => opens(cluster) && isSame(cluster, own, rolesOf));
    if (main !== undefined) return main;
  }
  const isEcho = alike.length === 1 && echoes(own, alike[0]!);
  for (let i = alike.length - 1; i >= Math.max(0, alike.length - REACH); i--)
    if (isSame(alike[i]!, own, rolesOf, isEcho)) return alike[i];
  return undefined;
}

/** Is it told in the headline or right behind it? */
function opens({ tellings }: Cluster): boolean {
  return isInOpening(tellings[0]!.found.sentence);
}

/** Does the lead tell what only the headline told so far? */
function echoes(own: Cluster, { tellings }: Cluster): boolean {
  if (own.tellings[0]!.isHeadline || !opens(own)) return false;
  return tellings.every(({ isHeadline }) => isHeadline);
}

/** Of an echo, it is enough that no role names somebody else. */
function isSame(
  cluster: Cluster,
  own: Cluster,
  rolesOf: (cluster: Cluster) => RoleKeys,
  isEcho = false,
): boolean {
  const { found } = cluster.tellings[0]!;
  const telling = own.tellings[0]!;
  if (found.polarity !== telling.found.polarity || found.realis !== telling.found.realis)
    return false;
  if (telling.isRecalled && !cluster.tellings[0]!.isRecalled) return false;
  if (areApart(found.match.trigger, telling.found.match.trigger)) return false;
  if (cluster.days.length > 0 && own.days.length > 0 && !areOfOneTime(cluster.days, own.days))
    return false;
  if (differ(cluster.towns, own.towns) || differ(cluster.counts, own.counts)) return false;
  if (isPointer(telling)) return true;
  const known = rolesOf(cluster);
  let agrees = isEcho;
  for (const [role, keys] of rolesOf(own)) {
    const others = known.get(role);
    if (others === undefined || others.size === 0 || keys.size === 0) continue;
    if (intersects(keys, others)) agrees = true;
    else if (!isEcho || (hasEntity(keys) && hasEntity(others))) return false;
  }
  return agrees;
}

/** `üç nəfər ölüb, beş nəfər yaralanıb`: two things that happened, of one frame. */
function areApart({ frame, mode }: Trigger, other: Trigger): boolean {
  const { modeApart } = frame;
  return modeApart !== "" && (mode === modeApart) !== (other.mode === modeApart);
}

/** An event noun with no arguments and no place of its own. */
function isPointer({ found: { governor, roles } }: Telling): boolean {
  if (governor?.kind !== GOVERNOR.noun) return false;
  return roles.length === 0 && governor.near.length === 0 && governor.groups.length === 0;
}

/** `noyabrda` and `noyabrın 14-də` may be one time: what is told less exactly holds the other. */
function areOfOneTime(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => one.startsWith(other) || other.startsWith(one)));
}

/** Are two things told of both, none of them the same: `Bakıda` and `Gəncədə`, three and five who died? */
function differ<T>(some: readonly T[], others: readonly T[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  return !some.some((one) => others.includes(one));
}

function hasEntity(keys: ReadonlySet<Key>): boolean {
  for (const key of keys) if (typeof key === "string") return true;
  return false;
}

function intersects(a: ReadonlySet<Key>, b: ReadonlySet<Key>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

/** Adds by role the entities that the phrases of a telling name, and their nouns. */
function addKeys(
  roles: RoleKeys,
  { found, mention }: Telling,
  resolution: Resolution,
  wordOf: WordOf,
): void {
  found.roles.forEach(({ role, phrase }, i) => {
    if (CIRCUMSTANCES.has(role) || phrase === undefined) return;
    const keys = roles.get(role) ?? new Set();
    addPhrase(keys, phrase, resolution, wordOf);
    const entity = mention.arguments[i]?.entity;
    if (entity !== undefined) keys.add(entity);
    roles.set(role, keys);
  });
}

function addPhrase(keys: Set<Key>, phrase: Phrase, resolution: Resolution, wordOf: WordOf): void {
  for (const { head, mention } of phrase.units) {
    const word = mention >= 0 ? -1 : wordOf(head);
    if (mention >= 0) addKeyOfMention(keys, resolution, mention);
    else if (word >= 0) keys.add(word);
  }
  if (phrase.possessor !== undefined) addKeysOfGroup(keys, phrase.possessor, resolution, wordOf);
  for (const group of phrase.governor?.groups ?? [])
    addKeysOfGroup(keys, group, resolution, wordOf);
}

function addKeysOfGroup(
  keys: Set<Key>,
  group: Group,
  resolution: Resolution,
  wordOf: WordOf,
): void {
  for (const phrase of group.members) addPhrase(keys, phrase, resolution, wordOf);
}

/** The entity of a mention, and those of the names inside it: `Rusiya` of `Rusiya XİN`. */
function addKeyOfMention(keys: Set<Key>, { mentions }: Resolution, index: number): void {
  const { entity, endToken } = mentions[index]!;
  keys.add(entity);
  for (let i = index + 1; i < mentions.length && mentions[i]!.firstToken < endToken; i++)
    keys.add(mentions[i]!.entity);
}
