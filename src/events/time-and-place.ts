import type { Analyses } from "../analyses/analyze.ts";
import type { Resolution } from "../entities/resolution.ts";
import { SHAPE } from "../tokens/tokens.ts";
import type { Event } from "../types.ts";
import { GOVERNOR } from "./clauses/phrase.ts";
import type { FoundEvent } from "./found-event.ts";

type Time = NonNullable<Event["time"]>;

/**
 * When each telling says its event was, by what is surest: a date in its own clause; one of the clause it is coordinated with; the
 * date of the paragraph; last, the day of the text, before which it must have happened.
 */
export function findTimes(
  found: readonly FoundEvent[],
  reading: Analyses,
  resolution: Resolution,
): (Time | undefined)[] {
  const times: (Time | undefined)[] = [];
  let narrative: Time | undefined;
  found.forEach((event, i) => {
    const before = found[i - 1];
    if (before !== undefined && isNewParagraph(reading, before, event)) narrative = undefined;
    const own = ownTime(event, resolution);
    // `Nazir sabah görüşəcək. Səfir istefa verib`: what is to come is no time of what was.
    if (own !== undefined && isPlain(event)) narrative = own;
    times.push(
      own ??
        coordinatedTime(event, found, times, i) ??
        (narrative && isPlain(event) ? rebased(narrative, "narrative") : undefined) ??
        documentTime(event, resolution),
    );
  });
  return times;
}

function ownTime({ roles }: FoundEvent, { mentions }: Resolution): Time | undefined {
  for (const { role, mention } of roles) {
    if ((role !== "time" && role !== "period") || mention < 0) continue;
    const { type, facts, entity } = mentions[mention]!;
    if (facts.value === undefined || facts.value.endsWith("_REF")) continue;
    if (type === "duration" || type === "set") continue;
    return { value: facts.value, basis: "clause", entity };
  }
  return undefined;
}

/** `Səfir mayın 5-də çağırılıb və ona nota təqdim edilib`: both verbs share what the first one has before it, if both stand alike. */
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
    if (other.governor?.kind !== GOVERNOR.finite || time === undefined) continue;
    if (other.realis !== realis) continue;
    if (time.basis === "clause" || time.basis === "coordinated")
      return rebased(time, "coordinated");
  }
  return undefined;
}

/** Told by a finite verb as having happened. */
function isPlain({ realis, governor }: FoundEvent): boolean {
  return realis === "ACTUAL" && governor?.kind === GOVERNOR.finite;
}

function rebased({ value, entity }: Time, basis: Time["basis"]): Time {
  return entity === undefined ? { value, basis } : { value, basis, entity };
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
