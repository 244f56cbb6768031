import type { Analyses } from "../analyses/analyze.ts";
import { lowerBound } from "../engine/lower-bound.ts";
import type { Mutable } from "../engine/mutable.ts";
import type { Resolution } from "../entities/resolution.ts";
import { readNumber } from "../mentions/read-number.ts";
import { sourceText } from "../tokens/tokens.ts";
import type { Attribution, Event, EventMention, Span } from "../types.ts";
import type { EventType } from "../vocabulary.ts";
import { ReferenceResolver } from "./arguments/references.ts";
import type { FilledRole } from "./arguments/roles.ts";
import { toArgument } from "./arguments/to-argument.ts";
import { Attributor, isDoubted, isSpeech } from "./attribution.ts";
import { GOVERNOR, isAccusative, isBare } from "./clauses/phrase.ts";
import { EventKnowledge } from "./event-knowledge.ts";
import { EventReader } from "./event-reader.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Frame } from "./frames/frame.ts";
import { isInLead } from "./lead.ts";
import { mergeTellings, type Telling } from "./merge-mentions.ts";
import { findTimes, isSurer, isTold, placeOf } from "./time-and-place.ts";
import { GROUP, STEM } from "./words/word-groups.ts";
import type { WordReader } from "./words/word-reader.ts";

/** What the events of a text are found with; without it, none are. */
export type EventFinder = (reading: Analyses, resolution: Resolution) => readonly Event[];

/** Finds the events of a text: tellings sentence by sentence, then which of them tell one event. */
export const findEvents: EventFinder = (reading, resolution) => {
  const known = EventKnowledge.of(reading.table);
  const found = new EventReader(known, reading, resolution).read();
  if (found.every(isSpeech)) return [];
  const { words, groups } = known;
  const tellings = toTellings(known, reading, resolution, found);
  const wordOf = (token: number): number => {
    const stem = words.stemAt(reading, token);
    // `baş verən hadisə` contradicts nothing.
    return groups.isIn(stem, GROUP.general) ? -1 : stem;
  };
  const merged = mergeTellings(tellings, resolution, wordOf);
  const triggers = triggersOf(merged);
  const causes = merged.map((cluster, i) => causesOf(cluster, i, triggers));
  const told = merged.map((_, i) => toEvent(merged, i, causes[i]!));
  shareTimes(told, causes);
  return told;
};

/** What is known of each telling of an event, so that it can be said which tell one. */
function toTellings(
  known: EventKnowledge,
  reading: Analyses,
  resolution: Resolution,
  found: readonly FoundEvent[],
): Telling[] {
  const { words, groups } = known;
  const events = found.filter((one) => !isSpeech(one));
  const references = new ReferenceResolver(reading, resolution, words);
  const attributor = new Attributor(reading, resolution, known, references, found);
  const times = findTimes(events, known, reading, resolution);
  const people = new Set(resolution.people.map(({ id }) => id));
  const hasHeadline = isHeadline(reading);
  return events.map((event, i): Telling => {
    const attribution = attributor.chainOf(event);
    const told = attribution.at(-1)?.entity;
    const speaker = told !== undefined && people.has(told) ? told : undefined;
    return {
      found: event,
      mention: toMention(reading, words, event, isDoubted(attribution), (filled) =>
        references.entityOf(filled, event, speaker),
      ),
      time: times[i],
      place: placeOf(event, resolution),
      attribution,
      counts: countsOf(reading, event),
      isHeadline: event.sentence === 0 && hasHeadline,
      opensSentence: event.match.tokens[0] === reading.tokens.sentences[event.sentence],
      isRecalled: isRecalled(event, (token) =>
        groups.isStem(words.stemAt(reading, token), STEM.recalling),
      ),
    };
  });
}

function toMention(
  reading: Analyses,
  words: WordReader,
  event: FoundEvent,
  isDoubted: boolean,
  entityOf: (filled: FilledRole) => string | undefined,
): EventMention {
  const { tokens } = reading;
  const { match, polarity, realis, roles } = event;
  const start = tokens.starts[match.tokens[0]!]!;
  const end = tokens.ends[match.tokens.at(-1)!]!;
  const parts = triggerParts(match.tokens, tokens);
  const mention = { start, end, text: sourceText(tokens, start, end) } as Mutable<EventMention>;
  if (parts.length > 1) mention.parts = parts;
  mention.arguments = roles.map((filled) => toArgument(reading, words, filled, entityOf(filled)));
  mention.polarity = polarity;
  mention.realis = isDoubted && realis === "ACTUAL" ? "REPORTED-DOUBT" : realis;
  mention.by = match.trigger.id;
  return mention;
}

/** The first sentence is a headline if it has a line of its own and no full stop. */
function isHeadline({ tokens }: Analyses): boolean {
  const next = tokens.sentences[1]!;
  const end = tokens.ends[next - 1]!;
  const isStopped = sourceText(tokens, end - 1, end) === ".";
  return !isStopped && sourceText(tokens, end, tokens.starts[next] ?? end).includes("\n");
}

/** `əvvəlki görüşlər xatırlandı` tells of others than `görüşüb`; `söhbət zamanı xatırladı` does not. */
function isRecalled({ governor }: FoundEvent, isRecalling: (token: number) => boolean): boolean {
  const { kind, main, group } = governor ?? {};
  if (kind !== GOVERNOR.noun || main === undefined || group === undefined) return false;
  return (isBare(group) || isAccusative(group)) && isRecalling(main.token);
}

/** The numbers of those who died, or were hurt. */
function countsOf(reading: Analyses, { roles }: FoundEvent): number[] {
  const { starts } = reading.tokens;
  return roles.flatMap(({ role, start, head }) => {
    if (role !== "count") return [];
    for (let i = lowerBound(head, (at) => starts[at]! < start); i <= head; i++) {
      const number = readNumber(reading, i);
      if (number !== undefined) return number.value;
    }
    return [];
  });
}

/** The stretches of a trigger whose words stand apart. */
function triggerParts(own: readonly number[], tokens: Analyses["tokens"]): Span[] {
  const parts: { start: number; end: number; last: number }[] = [];
  for (const token of own) {
    const part = parts.at(-1);
    if (part !== undefined && part.last === token - 1) {
      part.end = tokens.ends[token]!;
      part.last = token;
    } else parts.push({ start: tokens.starts[token]!, end: tokens.ends[token]!, last: token });
  }
  return parts.map(({ start, end }) => ({ start, end }));
}

function toEvent(
  clusters: readonly (readonly Telling[])[],
  index: number,
  causes: readonly number[],
): Mutable<Event> {
  const cluster = clusters[index]!;
  const [first] = cluster as [Telling];
  const { trigger } = first.found.match;
  const time = surestTime(cluster) ?? first.time;
  const place = cluster.map((telling) => telling.place).find((one) => one !== undefined);
  // What is said, and what is no event, was left out before.
  const type = trigger.frame.type as EventType;
  const event = { id: idOf(index), type } as Mutable<Event>;
  if (trigger.mode !== "") event.mode = trigger.mode;
  const isCoded = !trigger.frame.isCodedIfDeliberate || isDeliberate(clusters, cluster, causes);
  event.codes = isCoded ? codesOf(trigger.frame) : {};
  event.polarity = first.mention.polarity;
  event.realis = first.mention.realis;
  if (time !== undefined) event.time = time;
  if (place !== undefined) event.place = place;
  event.attribution = attributionOf(cluster);
  if (causes.length > 0) event.causes = causes.map(idOf);
  event.mentions = cluster.map(({ mention }) => mention);
  return event;
}

/** `Hücumda 17 nəfər ölüb`: a headline names no source, and who tells it again in a clause of his does, in the lead or right behind it. */
function attributionOf([first, ...others]: readonly Telling[]): readonly Attribution[] {
  const { isHeadline, attribution } = first!;
  if (!isHeadline) return attribution;
  const again = others.find(
    ({ found: { governor, sentence } }) =>
      isInLead(sentence - 1) && governor?.kind === GOVERNOR.finite,
  );
  const isMore = again !== undefined && again.attribution.length > attribution.length;
  return isMore ? again.attribution : attribution;
}

/** Something and what came of it were at one time, so the surer time is that of both: `Dünən Bakıda yanğın olub. Yanğında üç nəfər ölüb`. */
function shareTimes(
  events: readonly Mutable<Event>[],
  causes: readonly (readonly number[])[],
): void {
  events.forEach((event, i) => {
    for (const index of causes[i]!) {
      const cause = events[index]!;
      if (cause.realis !== event.realis) continue;
      if (isSurer(cause.time, event.time)) event.time = { ...cause.time, basis: "narrative" };
      else if (isSurer(event.time, cause.time)) cause.time = { ...event.time, basis: "narrative" };
    }
  });
}

function idOf(index: number): string {
  return `event:${index + 1}`;
}

/** Did somebody do it, or did it come of an attack? */
function isDeliberate(
  clusters: readonly (readonly Telling[])[],
  cluster: readonly Telling[],
  causes: readonly number[],
): boolean {
  return (
    cluster.some(({ found: { roles } }) => roles.some(({ role }) => role === "agent")) ||
    causes.some((cause) => clusters[cause]![0]!.found.match.trigger.frame.isAssault)
  );
}

/** What some telling says of when it was, or else what is told around one. */
function surestTime(cluster: readonly Telling[]): Event["time"] {
  const told =
    cluster.find(({ time }) => isTold(time)) ??
    cluster.find(({ time }) => time?.basis === "narrative");
  return told?.time;
}

function codesOf({ plover, cameo }: Frame): Event["codes"] {
  const codes: Mutable<Event["codes"]> = {};
  if (plover !== undefined) codes.plover = plover;
  if (cameo !== undefined) codes.cameo = cameo;
  return codes;
}

/** Where an event of a number is told. */
interface Trigger extends Span {
  readonly event: number;
}

function triggersOf(merged: readonly (readonly Telling[])[]): Trigger[] {
  const triggers: Trigger[] = [];
  merged.forEach((cluster, event) => {
    for (const { mention } of cluster)
      triggers.push({ start: mention.start, end: mention.end, event });
  });
  return triggers.sort((a, b) => a.start - b.start);
}

/** Events told as the cause of this one: those whose trigger begins inside an argument with the role `cause`. */
function causesOf(
  cluster: readonly Telling[],
  index: number,
  triggers: readonly Trigger[],
): number[] {
  const causes = cluster
    .flatMap(({ mention }) => mention.arguments)
    .filter(({ role }) => role === "cause")
    .flatMap(({ start, end }) => eventsIn(triggers, start, end))
    .filter((event) => event !== index);
  return [...new Set(causes)].sort((a, b) => a - b);
}

/** The events of triggers that begin between two offsets. */
function eventsIn(triggers: readonly Trigger[], start: number, end: number): number[] {
  const first = lowerBound(triggers.length, (i) => triggers[i]!.start < start);
  const next = lowerBound(triggers.length, (i) => triggers[i]!.start < end);
  return triggers.slice(first, next).map(({ event }) => event);
}
