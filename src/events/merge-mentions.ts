import type { Resolution } from "../entities/resolution.ts";
import type { Attribution, Event, EventMention } from "../types.ts";
import { GOVERNOR, type Group, type Phrase } from "./clauses/phrase.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Frame } from "./frames/frame.ts";

/** A telling with all that is known of it. */
export interface Telling {
  readonly found: FoundEvent;
  readonly mention: EventMention;
  readonly time: Event["time"];
  readonly place: string | undefined;
  readonly attribution: readonly Attribution[];
}

/** The lexicon word of a token, or -1 where it is unknown or says nothing (`hadisə`). */
export type WordOf = (token: number) => number;

/** An entity by its id, a noun by its lexicon word. */
type Key = string | number;

/** By role, what may tell that two phrases stand for one thing. */
type RoleKeys = Map<string, Set<Key>>;

interface Cluster {
  readonly tellings: Telling[];
  /** Keys of what fills each role, over all tellings. */
  readonly roles: RoleKeys;
  /** Days, or longer times, that were told, not inferred. */
  readonly days: Set<string>;
}

/** Roles that say how, when and where, not who and what. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  "time",
  "place",
  "manner",
  "extent",
  "count",
  "amount",
  "period",
]);

/**
 * Gathers the tellings of one event: of one type, with at least one participant in common, and nothing in contradiction.
 *
 * An event noun that brings nothing of its own (`görüşdə`) points back at the last event of its type.
 */
export function mergeTellings(
  tellings: readonly Telling[],
  resolution: Resolution,
  wordOf: WordOf,
): Telling[][] {
  const clusters: Cluster[] = [];
  const recent = new Map<Frame, readonly Cluster[]>();
  const once = framesToldOnce(tellings);
  for (const telling of tellings) {
    if (once.has(frameOf(telling))) {
      clusters.push({ tellings: [telling], roles: new Map(), days: new Set() });
      continue;
    }
    const roles = keysOf(telling, resolution, wordOf);
    const days = toldDays(telling);
    const alike = recent.get(frameOf(telling)) ?? [];
    const same = alike.findLast((cluster) => isSame(cluster, telling, roles, days));
    if (same === undefined) {
      const cluster = { tellings: [telling], roles, days };
      clusters.push(cluster);
      recent.set(frameOf(telling), [...alike.slice(1 - REACH), cluster]);
    } else add(same, telling, roles, days);
  }
  return clusters.map((cluster) => cluster.tellings);
}

/** How many events of its type back a telling may point: no story tells of so many between two tellings of one. */
const REACH = 48;

function frameOf({ found }: Telling): Frame {
  return found.match.trigger.frame;
}

function framesToldOnce(tellings: readonly Telling[]): ReadonlySet<Frame> {
  const once = new Set<Frame>();
  const told = new Set<Frame>();
  for (const telling of tellings) {
    const frame = frameOf(telling);
    if (told.has(frame)) once.delete(frame);
    else once.add(frame);
    told.add(frame);
  }
  return once;
}

function add(cluster: Cluster, telling: Telling, roles: RoleKeys, days: Set<string>): void {
  cluster.tellings.push(telling);
  for (const [role, keys] of roles) {
    const known = cluster.roles.get(role) ?? new Set();
    for (const key of keys) known.add(key);
    cluster.roles.set(role, known);
  }
  for (const day of days) cluster.days.add(day);
}

function isSame(
  { tellings, roles: known, days }: Cluster,
  telling: Telling,
  roles: RoleKeys,
  ownDays: Set<string>,
): boolean {
  const { found } = tellings[0]!;
  if (found.polarity !== telling.found.polarity || found.realis !== telling.found.realis)
    return false;
  if (days.size > 0 && ownDays.size > 0 && !areOfOneTime(days, ownDays)) return false;
  if (isPointer(telling)) return true;
  let agrees = false;
  for (const [role, keys] of roles) {
    const others = known.get(role);
    if (others === undefined || others.size === 0 || keys.size === 0) continue;
    if (!intersects(keys, others)) return false;
    agrees = true;
  }
  return agrees;
}

/** An event noun with no arguments and no place of its own. */
function isPointer({ found: { governor, roles } }: Telling): boolean {
  if (governor?.kind !== GOVERNOR.noun) return false;
  return roles.length === 0 && governor.near.length === 0 && governor.groups.length === 0;
}

function toldDays({ time }: Telling): Set<string> {
  return new Set(time !== undefined && isTold(time) ? [time.value.slice(0, 10)] : []);
}

/** Does the telling itself say when it was? */
export function isTold(time: Event["time"]): boolean {
  return time?.basis === "clause" || time?.basis === "coordinated";
}

/** `noyabrda` and `noyabrın 14-də` may be one time: what is told less exactly holds the other. */
function areOfOneTime(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) {
    for (const other of others) if (one.startsWith(other) || other.startsWith(one)) return true;
  }
  return false;
}

function intersects(a: ReadonlySet<Key>, b: ReadonlySet<Key>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

/** By role: the entities that its phrase names, and its nouns. */
function keysOf({ found, mention }: Telling, resolution: Resolution, wordOf: WordOf): RoleKeys {
  const roleKeys: RoleKeys = new Map();
  found.roles.forEach(({ role, phrase }, i) => {
    if (CIRCUMSTANCES.has(role) || phrase === undefined) return;
    const keys = roleKeys.get(role) ?? new Set();
    addPhrase(keys, phrase, resolution, wordOf);
    const entity = mention.arguments[i]?.entity;
    if (entity !== undefined) keys.add(entity);
    roleKeys.set(role, keys);
  });
  return roleKeys;
}

function addPhrase(keys: Set<Key>, phrase: Phrase, resolution: Resolution, wordOf: WordOf): void {
  for (const { head, mention } of phrase.units) {
    const word = mention >= 0 ? -1 : wordOf(head);
    if (mention >= 0) addMention(keys, resolution, mention);
    else if (word >= 0) keys.add(word);
  }
  if (phrase.possessor !== undefined) addGroup(keys, phrase.possessor, resolution, wordOf);
  for (const group of phrase.governor?.groups ?? []) addGroup(keys, group, resolution, wordOf);
}

function addGroup(keys: Set<Key>, group: Group, resolution: Resolution, wordOf: WordOf): void {
  for (const phrase of group.members) addPhrase(keys, phrase, resolution, wordOf);
}

/** The entity of a mention, and those of the names inside it: `Rusiya` of `Rusiya XİN`. */
function addMention(keys: Set<Key>, { mentions }: Resolution, index: number): void {
  const { entity, firstToken, endToken } = mentions[index]!;
  keys.add(entity);
  for (let i = index + 1; i < mentions.length && mentions[i]!.firstToken < endToken; i++) {
    if (mentions[i]!.firstToken >= firstToken) keys.add(mentions[i]!.entity);
  }
}
