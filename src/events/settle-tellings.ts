import { POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import type { FilledRole } from "./arguments/roles.ts";
import { firstToken, type Governor, headOf, type Phrase } from "./clauses/phrase.ts";
import type { FoundEvent } from "./found-event.ts";
import type { FrameRole } from "./frames/frame.ts";

/** What the events of one sentence say of each other: they give arguments to another one, or tell the same one. */
export function settleTellings(found: FoundEvent[]): FoundEvent[] {
  if (found.length < 2) return found;
  for (const event of found) {
    takePlaces(event, found);
    giveAttendants(event, found);
    giveParties(event, found);
    giveToll(event, found);
  }
  return withoutContained(found);
}

/** The event that a phrase tells, or a participle that leans on it: `yanğın`, `baş verən yanğın`. */
function toldBy(phrase: Phrase, found: readonly FoundEvent[]): FoundEvent | undefined {
  const tellers = [phrase.governor, ...phrase.leaning];
  return found.find(({ governor }) => governor !== undefined && tellers.includes(governor));
}

/**
 * `Bakıda baş verən yanğında xəsarət alıb`, `Bakıda keçirilən sərgidə iştirak edib`: an effect is where and when its cause was, and who
 * attends is where and when it is held; `Gəncədə tikilən məktəb açılıb`: what was built is opened where, not when.
 */
function takePlaces(event: FoundEvent, found: readonly FoundEvent[]): void {
  for (const { role: own, phrase } of event.roles) {
    const around = phrase === undefined ? undefined : toldBy(phrase, found);
    if (around === undefined || around === event) continue;
    const isOfSame = own === "object" && around.match.trigger.frame === event.match.trigger.frame;
    if (own === "cause" || own === "event") giveCircumstances(around, event, ["place", "time"]);
    else if (isOfSame) giveCircumstances(around, event, ["place"]);
    else continue;
    return;
  }
}

/** Gives a telling the circumstances of another one of which it has none of its own. */
function giveCircumstances(
  from: FoundEvent,
  to: FoundEvent,
  circumstances: readonly FrameRole[],
): void {
  const more = from.roles.filter(
    ({ role }) => circumstances.includes(role) && !to.roles.some((one) => one.role === role),
  );
  to.roles.push(...more);
}

/**
 * `Nazir mayın 5-də Bakıda məktəbin açılışında iştirak edib`: what somebody attends is where and when he attends it; and
 * `Görüşdə nazirlər iştirak edib`: who takes part in talks are the parties to them.
 */
function giveAttendants(event: FoundEvent, found: readonly FoundEvent[]): void {
  if (event.match.trigger.mode !== "take-part") return;
  for (const { role, phrase } of event.roles) {
    const attended = role === "event" ? phrase?.governor : undefined;
    const other = attended && found.find(({ governor }) => governor === attended);
    if (other === undefined) continue;
    giveCircumstances(event, other, ["place", "time"]);
    if (!other.match.trigger.frame.isTalk) continue;
    const attendants = event.roles.filter((own) => own.role === "participant");
    const parties = other.roles.filter((own) => own.role === "participant");
    if (!parties.every((party) => isAmong(attendants, party))) continue;
    other.roles.push(...attendants.filter((attendant) => !isAmong(parties, attendant)));
  }
}

/** `Nazir səfirlə görüşüb, əlaqələri müzakirə edib`: who met somebody talks with him, unless he talks with another one. */
function giveParties(event: FoundEvent, found: readonly FoundEvent[]): void {
  const { frame, isNoun } = event.match.trigger;
  if (!frame.isTalk || isNoun) return;
  const own = event.roles.filter(({ role }) => role === "participant");
  const [party] = own;
  if (party === undefined || own.length > 1) return;
  const encounter = found.find(
    ({ match, roles }) =>
      match.trigger.frame.isEncounter &&
      match.head < event.match.head &&
      isAmong(roles, party) &&
      roles.filter(({ role }) => role === "participant").length > 1,
  );
  if (encounter === undefined) return;
  const others = encounter.roles.filter(({ role }) => role === "participant");
  event.roles.push(...others.filter((other) => other.start !== party.start));
}

function isAmong(roles: readonly FilledRole[], { start }: FilledRole): boolean {
  return roles.some((role) => role.start === start);
}

/** `ölənlərin sayı 86-ya çatıb`: the figure says how many died. */
function giveToll({ match, roles }: FoundEvent, found: readonly FoundEvent[]): void {
  const value = roles.find(({ role }) => role === "value");
  if (!match.trigger.frame.isFigure || value === undefined) return;
  for (const { role, phrase } of roles) {
    const counted = role === "measure" ? phrase?.possessor?.members[0] : undefined;
    const casualty = counted && toldBy(counted, found);
    if (casualty?.match.trigger.roles.number === undefined) continue;
    if (!casualty.roles.some((own) => own.role === "count"))
      casualty.roles.push({ ...value, role: "count" });
  }
}

/** `keçirilən matç` tells one event, the verb; `keçirilən görüş` another one, the noun: what the verb says was held is no second one. */
function withoutContained(found: readonly FoundEvent[]): FoundEvent[] {
  const contained = new Set<FoundEvent>();
  for (const event of found) {
    const { frame, isNoun, mode } = event.match.trigger;
    // `5 faiz artımla yüksəlib` tells one change, `5 faiz artımdan sonra yüksəlib` two.
    const isSame = isNoun && frame.isFigure && event.governor?.group?.post === undefined;
    const change = isSame ? findFigure(found, event.governor?.main) : undefined;
    if (change !== undefined) {
      contained.add(event);
      giveRoles(event, change);
    }
    if (isNoun && frame.isCounted && isPartOfFigure(event, found)) contained.add(event);
    if (!frame.isHolding || isNoun) continue;
    for (const { role, phrase } of event.roles) {
      if (role !== "event" || phrase === undefined) continue;
      const { head } = headOf(phrase);
      const noun = found.find(({ match }) => match.trigger.isNoun && match.head === head);
      if (noun === undefined) continue;
      const held = noun.match.trigger.frame;
      if (held.isHolding) {
        contained.add(noun);
        giveRoles(noun, event);
      } else if (held.isHeld && mode === "") contained.add(event);
    }
  }
  return found.filter((event) => !contained.has(event));
}

/** `Bakıda komandalar arasında matç keçirilib`: what stands before the noun is said of the event that its verb tells. */
function giveRoles(noun: FoundEvent, event: FoundEvent): void {
  const more = noun.roles.filter(
    ({ role, start }) =>
      role !== "event" && !event.roles.some((one) => one.role === role && one.start === start),
  );
  event.roles.push(...more);
}

/** `İxrac 5 faiz artıb` tells how much was sold; what we say of ours tells that we sell too. */
function isPartOfFigure(
  { match: { head }, governor }: FoundEvent,
  found: readonly FoundEvent[],
): boolean {
  if (possessiveOf(governor?.features ?? 0) === POSSESSIVE["1pl"]) return false;
  return found.some(
    ({ match, roles }) =>
      match.trigger.frame.isFigure &&
      roles.some(
        ({ role, phrase }) =>
          (role === "measure" || role === "value") &&
          phrase !== undefined &&
          firstToken(phrase) <= head &&
          headOf(phrase).head >= head,
      ),
  );
}

function findFigure(
  found: readonly FoundEvent[],
  main: Governor | undefined,
): FoundEvent | undefined {
  if (main === undefined) return undefined;
  return found.find(({ match, governor }) => governor === main && match.trigger.frame.isFigure);
}
