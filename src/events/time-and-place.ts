import type { Analyses } from "../analyses/analyze.ts";
import { CASE, caseOf, FLAG, FORM, formOf } from "../analyses/features.ts";
import type { Resolution } from "../entities/resolution.ts";
import { SHAPE } from "../tokens/tokens.ts";
import type { Event } from "../types.ts";
import { GOVERNOR, type Governor, type Phrase } from "./clauses/phrase.ts";
import type { EventKnowledge } from "./event-knowledge.ts";
import type { FoundEvent } from "./found-event.ts";
import { GROUP } from "./words/word-groups.ts";
import { WORD } from "./words/word-kind.ts";

/** With the past copula they tell what was before: `getmişdi`, `gedibmiş`. */
const PERFECTS: ReadonlySet<number> = new Set([FORM.perfect, FORM.reported]);

type Time = NonNullable<Event["time"]>;

/**
 * When each telling says its event was, by what is surest: a date in its own clause; one of the clause it is coordinated with; the
 * date of the paragraph; last, the day of the text, before which it must have happened, unless it is told of the past at large.
 */
export function findTimes(
  found: readonly FoundEvent[],
  known: EventKnowledge,
  reading: Analyses,
  resolution: Resolution,
): (Time | undefined)[] {
  const times: (Time | undefined)[] = [];
  let narrative: Time | undefined;
  let sentence = -1;
  let isOfEra = false;
  const isOfPast = (event: FoundEvent): boolean => {
    if (event.sentence !== sentence) {
      sentence = event.sentence;
      isOfEra = tellsEra(sentence, known, reading);
    }
    return isOfEra || isBefore(event) || comesAgain(event, resolution);
  };
  found.forEach((event, i) => {
    const before = found[i - 1];
    if (before !== undefined && isNewParagraph(reading, before, event)) narrative = undefined;
    const own = ownTime(event, resolution);
    // `Nazir sabah görüşəcək. Səfir istefa verib`: what is to come is no time of what was.
    if (own !== undefined && isPlain(event)) narrative = own;
    times.push(
      own ??
        coordinatedTime(event, found, times, i) ??
        (narrative && isPlain(event) ? { ...narrative, basis: "narrative" } : undefined) ??
        (isOfPast(event) ? undefined : documentTime(event, resolution)),
    );
  });
  return times;
}

/** From what says least of when it was. */
const BASES: readonly (Time["basis"] | undefined)[] = [
  undefined,
  "document",
  "narrative",
  "coordinated",
  "clause",
];

/** Does the telling itself say when it was? */
export function isTold(time: Time | undefined): boolean {
  return time?.basis === "clause" || time?.basis === "coordinated";
}

/** Is the first time known, and does it rest on something surer than what the other one rests on, which is nothing of its own? */
export function isSurer(time: Time | undefined, other: Time | undefined): time is Time {
  return !isTold(other) && BASES.indexOf(time?.basis) > BASES.indexOf(other?.basis);
}

function ownTime({ governor, roles }: FoundEvent, { mentions }: Resolution): Time | undefined {
  for (const { role, phrase, mention } of roles) {
    if ((role !== "time" && role !== "period") || mention < 0) continue;
    const { type, facts, entity } = mentions[mention]!;
    if (facts.value === undefined || facts.value.endsWith("_REF")) continue;
    if (type === "duration" || type === "set") continue;
    const isOfOther = governor?.kind === GOVERNOR.finite && isNear(governor, phrase);
    return { value: facts.value, basis: isOfOther ? "coordinated" : "clause", entity };
  }
  return undefined;
}

/** Does a verb share a phrase with another one? */
function isNear({ near }: Governor, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && near.some(({ members }) => members.includes(phrase));
}

/**
 * `Səfir mayın 5-də çağırılıb və ona nota təqdim edilib`: both verbs share what the first one has before it, if both stand alike; so does
 * a verb with the converb before it: `ötən il minaya düşərək həlak olub`.
 */
function coordinatedTime(
  { governor, sentence, realis }: FoundEvent,
  found: readonly FoundEvent[],
  times: readonly (Time | undefined)[],
  index: number,
): Time | undefined {
  if (governor?.kind !== GOVERNOR.finite) return undefined;
  for (let i = index - 1; i >= 0 && found[i]!.sentence === sentence; i--) {
    const other = found[i]!;
    const time = times[i];
    if (time === undefined || other.realis !== realis || !isCoordinated(other.governor, governor))
      continue;
    if (isTold(time)) return { ...time, basis: "coordinated" };
  }
  return undefined;
}

/** Is the verb or converb before a finite verb coordinated with it? */
function isCoordinated(before: Governor | undefined, finite: Governor): boolean {
  return before?.kind === GOVERNOR.converb
    ? before.main === finite
    : before?.kind === GOVERNOR.finite;
}

/** `nazir istefa vermişdi`: it was over by the time of the story. */
function isBefore({ governor }: FoundEvent): boolean {
  const features = governor?.features ?? 0;
  return PERFECTS.has(formOf(features)) && (features & FLAG.pastCopula) !== 0;
}

/** `hər il keçirilir` */
function comesAgain({ roles }: FoundEvent, { mentions }: Resolution): boolean {
  return roles.some(({ mention }) => mention >= 0 && mentions[mention]!.type === "set");
}

/** Is a sentence about the past at large: `işğal illərində`, `müharibə zamanı`, `vaxtilə`? */
function tellsEra(
  sentence: number,
  { words, groups, postpositions }: EventKnowledge,
  reading: Analyses,
): boolean {
  const { sentences } = reading.tokens;
  for (let i = sentences[sentence]!; i < sentences[sentence + 1]!; i++) {
    if (!groups.isIn(words.stemAt(reading, i), GROUP.era)) continue;
    const { kind, features: own } = words.read(reading, i);
    const isFrozen = kind === WORD.adverb || kind === WORD.postposition;
    if (isFrozen || caseOf(own) === CASE.locative) return true;
    if (postpositions.at(reading, i + 1)?.slot === "during") return true;
  }
  return false;
}

/** Told by a finite verb as having happened. */
function isPlain({ realis, governor }: FoundEvent): boolean {
  return realis === "ACTUAL" && governor?.kind === GOVERNOR.finite;
}

function documentTime({ realis }: FoundEvent, { day }: Resolution): Time | undefined {
  return day === undefined || realis !== "ACTUAL" ? undefined : { value: day, basis: "document" };
}

function isNewParagraph({ tokens }: Analyses, before: FoundEvent, event: FoundEvent): boolean {
  for (let s = before.sentence + 1; s <= event.sentence; s++) {
    if ((tokens.shapes[tokens.sentences[s]!]! & SHAPE.paragraphStart) !== 0) return true;
  }
  return false;
}

/** Where a telling says its event was: the entity of a place or country. */
export function placeOf({ roles }: FoundEvent, { mentions }: Resolution): string | undefined {
  for (const { role, mention, phrase } of roles) {
    if (role !== "place" && role !== "destination") continue;
    const named =
      mention >= 0 ? mention : (phrase?.units.find((unit) => unit.mention >= 0)?.mention ?? -1);
    if (named < 0) continue;
    const { type, entity } = mentions[named]!;
    if (type === "place" || type === "country") return entity;
  }
  return undefined;
}
