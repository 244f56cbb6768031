import {
  CASE,
  caseOf,
  FLAG,
  PERSON,
  POSSESSIVE,
  personOf,
  possessiveOf,
} from "../../analyses/features.ts";
import {
  ACTOR,
  BODY,
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isAccusative,
  isBare,
  isBetween,
  isGenitive,
  isNamedPerson,
  isReceiver,
  lastOf,
  type Phrase,
  slotOfCase,
  toPhrase,
  type Unit,
} from "../clauses/phrase.ts";
import type { Slot } from "../frames/frame.ts";
import type { TriggerMatch } from "../triggers/find-triggers.ts";
import { CLASS } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import { isInfinitive } from "../words/word-reader.ts";

/** A phrase in the slot it fills. */
export interface Slotted {
  readonly slot: Slot;
  readonly phrase: Phrase;
}

/** Sorts what a trigger governs into slots. */
export function toSlots(match: TriggerMatch, governor: Governor): Slotted[] {
  const slots: Slotted[] = [];
  const { roles, frame } = match.trigger;
  const hasOwnPart = governor.groups.some((group) => hasOwn(match, group));
  const groups = hasOwnPart
    ? governor.groups.filter((group) => !hasOwn(match, group))
    : governor.groups;
  if (hasOwnPart && roles.self !== undefined) addListedSelves(slots, match, governor);
  // `Gəncədə məktəbdə olub`: of several places the last is the one visited, those before it say where it is.
  const visited = roles.locative?.name === "destination" ? groups.findLast(isLocative) : undefined;
  for (const group of groups) {
    const isBefore = visited !== undefined && group !== visited && isLocative(group);
    addGroup(slots, isBefore ? "around" : slotOf(group, groups, match, governor), group);
  }
  if (governor.kind === GOVERNOR.noun) addNounSlots(slots, match, governor);
  else {
    if (hasOwnPart) addOfOwn(slots, match, governor);
    // Where and when the clause before was.
    for (const group of governor.near) addGroup(slots, slotOfCase(group), group);
  }
  addShared(slots, match, governor);
  addArmed(slots, match);
  addDecreeing(slots, match, groups);
  if (frame.isHolding) addHolders(slots);
  if (!match.isPassive && !isFilled(slots, "object")) addGroup(slots, "object", governor.object);
  addAround(slots, match, governor);
  addOfTold(slots, match, governor);
  if (frame.hasPartiesOfTopic) addLent(slots, governor);
  return slots;
}

/**
 * `bank və teatr arasında əməkdaşlığa dair memorandum imzalanıb`: between whom the topic is, the agreement is; `Mali-Çad sazişi
 * imzalanıb`: and between whom the document is.
 */
function addLent(slots: Slotted[], { groups, kind }: Governor): void {
  if (kind === GOVERNOR.noun || slots.some(({ slot }) => PARTIES.has(slot))) return;
  for (const { members } of groups) {
    for (const phrase of members) {
      // `Mali və Çad nazirləri` are the parties themselves.
      if ((phrase.classes & ACTOR) === 0) addPair(slots, phrase);
      const lent = lentBy(phrase);
      if (!lent.some(isParty)) continue;
      for (const group of lent) addGroup(slots, slotOfCase(group), group);
      return;
    }
  }
}

/** What may say between whom: of `Mali və Çad arasında azad ticarət`, of an event noun, and of `fond ilə bank arasında işi asanlaşdıran saziş`. */
function lentBy({ possessor, governor, leaning }: Phrase): readonly Group[] {
  if (possessor?.post === "between") return [possessor];
  if (governor?.kind === GOVERNOR.noun) return governor.groups;
  return leaning.flatMap(({ groups }) => groups).filter(isParty);
}

const PARTIES: ReadonlySet<Slot> = new Set(["between", "instrumental"]);

function isParty(group: Group): boolean {
  const slot = slotOfCase(group);
  return slot !== undefined && PARTIES.has(slot);
}

/** `İsrailin dronu`, `İsrail dronunun hücumu`, `İsrailə məxsus dron`: whose weapon attacks does so. */
function addArmed(slots: Slotted[], { trigger: { roles } }: TriggerMatch): void {
  for (const { slot, phrase } of [...slots]) {
    const bits = roles[slot]?.classes ?? 0;
    if ((bits & CLASS.weapon) === 0 || (phrase.classes & bits) === 0) continue;
    if (roles[slot]!.otherwise === undefined) continue;
    const { possessor, units } = phrase;
    if (possessor?.members.every(isBody) === true) addGroup(slots, slot, possessor);
    else if (isNamedBody(units[0]!)) slots.push({ slot, phrase: toPhrase([units[0]!]) });
  }
}

function isBody({ classes }: Phrase): boolean {
  return (classes & BODY) !== 0;
}

/** `nazirin əmri ilə`, `nazirin əmrinə əsasən təyin edilib`: whose decree it was done by did it, where no agent is named. */
function addDecreeing(
  slots: Slotted[],
  { hasAgent }: TriggerMatch,
  groups: readonly Group[],
): void {
  if (!hasAgent || isFilled(slots, "subject")) return;
  for (const group of groups) {
    const { classes, possessor } = lastOf(group);
    const slot = slotOfCase(group);
    if ((classes & CLASS.decree) !== 0 && (slot === "instrumental" || slot === "basis"))
      addGroup(slots, "subject", possessor);
  }
}

/** `Nazirliyin iclası keçirilib`: whose meeting it is holds it. */
function addHolders(slots: Slotted[]): void {
  for (const { slot, phrase } of [...slots]) {
    if (slot !== "object" || (phrase.classes & CLASS.happening) === 0) continue;
    const { possessor } = phrase;
    if (possessor?.members.every(({ classes }) => (classes & CLASS.institution) !== 0) === true)
      addGroup(slots, "leader", possessor);
  }
}

function isLocative(group: Group): boolean {
  return slotOfCase(group) === "locative";
}

function addGroup(slots: Slotted[], slot: Slot | undefined, group: Group | undefined): void {
  if (slot === undefined || group === undefined) return;
  for (const phrase of group.members) {
    // `Mali-Çad arasında`
    if (slot === "between" && phrase.units.every(isNamedBody))
      for (const unit of phrase.units) slots.push({ slot, phrase: toPhrase([unit]) });
    else slots.push({ slot, phrase });
  }
}

function isNamedBody({ mention, classes }: Unit): boolean {
  return mention >= 0 && (classes & BODY) !== 0;
}

/** `bağların və parkların salınması`: what is listed before the nominal part is what it is. */
function addListedSelves(slots: Slotted[], match: TriggerMatch, { groups }: Governor): void {
  for (const { members } of groups) {
    const own = members.findIndex((phrase) => isOwn(match, phrase));
    // `su və qaz xətləri çəkilib`: the lines are of water and of gas.
    const isPossessed = own > 0 && possessiveOf(members[own]!.features) !== POSSESSIVE.none;
    for (const phrase of members.slice(0, Math.max(own, 0)))
      if (!isPossessed || phrase.features !== 0) slots.push({ slot: "self", phrase });
  }
}

/** Is the nominal part of the trigger in the group? */
function hasOwn(match: TriggerMatch, { members }: Group): boolean {
  return members.some((phrase) => isOwn(match, phrase));
}

function isOwn({ tokens }: TriggerMatch, { units }: Phrase): boolean {
  return units.some(({ head }) => tokens.includes(head));
}

function slotOf(
  group: Group,
  groups: readonly Group[],
  match: TriggerMatch,
  governor: Governor,
): Slot | undefined {
  if (isBare(group)) return bareSlot(group, groups, match, governor);
  if (isGenitive(group)) {
    if (governor.kind === GOVERNOR.finite)
      return isOfPredicate(group, match) || isPossessed(match, governor) ? "possessor" : undefined;
    return match.isPassive ? "object" : "subject";
  }
  if (group.post === "agent" && !match.isPassive) {
    // `bağlanıb`, `açılışı olub`: what is closed or opened is the subject.
    if (match.trigger.roles.agent !== undefined) return "agent";
    // `X tərəfindən` beside an active verb is the agent of something else.
    if (!match.hasAgent && isClauseOfOwn(governor)) return undefined;
  }
  const slot = slotOfCase(group);
  if (isClause(group) && group.post === undefined && match.trigger.roles.clause !== undefined)
    return "clause";
  return slot;
}

/** Does a clause stand by itself, with its subject in it, so that the agent is no part of what it leans on? */
function isClauseOfOwn({ kind }: Governor): boolean {
  return kind === GOVERNOR.finite || kind === GOVERNOR.relative || kind === GOVERNOR.verbalNoun;
}

/** `Ukraynanın yanındayıq`: the genitive right before a noun that is the predicate. */
function isOfPredicate(group: Group, { trigger, tokens: [first] }: TriggerMatch): boolean {
  return trigger.isPredicate && headOf(lastOf(group)).head === first! - 1;
}

/** `X-in Y ilə görüşü olub`: has the nominal part a possessor that stands apart? */
function isPossessed(match: TriggerMatch, { groups }: Governor): boolean {
  return groups.some(({ members }) =>
    members.some(
      (phrase) =>
        isOwn(match, phrase) &&
        phrase.possessor === undefined &&
        possessiveOf(headOf(phrase).features) !== 0,
    ),
  );
}

function isClause(group: Group): boolean {
  return (lastOf(group).classes & CLASS.clause) !== 0;
}

/** A nominative is the object of a passive; of an active verb the first one is the subject, one right before it the object. */
function bareSlot(
  group: Group,
  groups: readonly Group[],
  match: TriggerMatch,
  governor: Governor,
): Slot | undefined {
  const isCounted = match.trigger.roles.quantity !== undefined;
  if (isCounted && (lastOf(group).classes & CLASS.amount) !== 0) return "quantity";
  const isCapacity =
    match.trigger.roles.capacity !== undefined && isBeside(group, match) && isOffice(group, groups);
  if (isCapacity && !isAlone(group, groups, match, governor)) return "capacity";
  if (match.isPassive) return "object";
  const { kind } = governor;
  // `ölkənin seçkilərini tanımırıq`, `ölkənin seçkiləri tanımırıq`: nobody but a pronoun is the subject of `we`.
  const { kind: head } = headOf(lastOf(group));
  if (
    kind === GOVERNOR.finite &&
    personOf(governor.features) === PERSON.first &&
    head !== WORD.pronoun
  )
    return "object";
  if (kind !== GOVERNOR.finite) return isInfinitiveClause(group) ? "clause" : "object";
  const isBareThing = (one: Group): boolean =>
    isBare(one) && !(isCounted && (lastOf(one).classes & CLASS.amount) !== 0);
  const first = groups.find(isBareThing);
  const last = groups.findLast(isBareThing);
  if (isCounted && first !== last) return group === last ? "object" : "capacity";
  if (group !== first) {
    if (isInfinitiveClause(group)) return "clause";
    return groups.some(isAccusative) ? undefined : "object";
  }
  const isLone = first === last && governor.shared !== undefined && isThing(group);
  return isLone && headOf(lastOf(group)).head === match.tokens[0]! - 1 ? "object" : "subject";
}

/** `Yeni baş nazir seçilib`: with nobody else, an office is who is elected. */
function isAlone(
  group: Group,
  groups: readonly Group[],
  { isPassive }: TriggerMatch,
  { kind, shared }: Governor,
): boolean {
  if (!isPassive || kind !== GOVERNOR.finite || shared !== undefined) return false;
  return !groups.some((one) => one !== group && isBare(one));
}

/** Does a word that is no name stand right before the trigger? */
function isBeside(group: Group, { tokens: [first] }: TriggerMatch): boolean {
  const { head, mention } = headOf(lastOf(group));
  return head === first! - 1 && mention < 0;
}

/** `Səfərov şuranın sədri seçilib`, `fond ləğvedici təyin edilib`: an office, or what stands beside who becomes it. */
function isOffice(group: Group, groups: readonly Group[]): boolean {
  if ((lastOf(group).classes & CLASS.office) !== 0) return true;
  return groups.some((one) => one !== group && isBare(one) && isSomebody(one));
}

function isSomebody(group: Group): boolean {
  return (lastOf(group).classes & (CLASS.person | CLASS.institution)) !== 0;
}

function isInfinitiveClause(group: Group): boolean {
  const { classes, features } = lastOf(group);
  return (classes & CLASS.clause) !== 0 && isInfinitive(features);
}

function isThing(group: Group): boolean {
  return (lastOf(group).classes & (CLASS.person | CLASS.institution | CLASS.country)) === 0;
}

/** A participle's noun; the subject that a converb, coordinated verb or infinitive has in common with another verb. */
function addShared(slots: Slotted[], match: TriggerMatch, governor: Governor): void {
  const { kind, head } = governor;
  const shared = governor.shared && hasOwn(match, governor.shared) ? undefined : governor.shared;
  const subject: Slot = match.isPassive ? "object" : "subject";
  const hasSubject = isFilled(slots, subject);
  switch (kind) {
    case GOVERNOR.participle:
      if (head !== undefined && !isOwn(match, head))
        for (const phrase of [head, ...governor.others])
          slots.push({ slot: hasSubject ? "object" : subject, phrase });
      return;
    case GOVERNOR.relative:
      if (match.isPassive) return;
      // `müalicə aldığı xəstəxana`: what has its object is said of a place or time.
      if (head !== undefined && !isOwn(match, head) && mayBeTold(match, slots, hasSubject))
        slots.push({ slot: "object", phrase: head });
      // `komissiya yanğının necə baş verdiyini`: who says it had no part in it.
      if (!hasSubject && !hasOwnGenitive(match, governor)) addGroup(slots, subject, shared);
      return;
    case GOVERNOR.verbalNoun:
      if (!hasSubject && !match.isPassive && !hasOwnSubject(match, governor))
        addGroup(slots, subject, shared);
      return;
    case GOVERNOR.noun:
      if (canShare(match, governor, slots)) addGroup(slots, "subject", shared);
      else addAttendants(slots, match, governor);
      return;
    default:
      // `o deyib ki, araşdırma aparılır`: who speaks is not what is done.
      if (
        !hasSubject &&
        !(match.isPassive && (governor.sharesSpeaker || isOfOwnPart(match, governor)))
      )
        addGroup(slots, subject, shared);
  }
}

/**
 * What the clause around an event noun tells: what led to it, `ölümü ilə nəticələnən qəza`, or what somebody helped with,
 * `fondun dəstəyi ilə keçirilən sərgi`.
 */
function addAround(slots: Slotted[], match: TriggerMatch, governor: Governor): void {
  const { clause, group, kind } = governor;
  if (clause === undefined) return;
  const isHelp = match.trigger.frame.isHelp && kind === GOVERNOR.noun && group === undefined;
  if (!clause.isLeading && !isHelp) return;
  const slot = clause.isLeading ? "result" : "dative";
  for (const phrase of toldOf(clause)) if (!isOwn(match, phrase)) slots.push({ slot, phrase });
}

/** Of what or whom a clause tells: what a participle leans on, or the subject of a verb. */
function toldOf(clause: Governor): readonly Phrase[] {
  const { kind, head, others, groups, shared, token, isLeading } = clause;
  if (kind === GOVERNOR.participle || kind === GOVERNOR.relative)
    return head === undefined ? [] : [head, ...others];
  // `səbəb` of `səbəb olub`
  const isPart = (group: Group): boolean => isLeading && headOf(lastOf(group)).head === token - 1;
  const subject = groups.find((group) => isBare(group) && !isPart(group));
  return (subject ?? shared)?.members ?? [];
}

/** `nazirlərin Bakıda keçirilmiş görüşü`, `ölkənin yeni seçilmiş prezidenti Oyadis`: whose what a participle tells is, and what office. */
function addOfTold(slots: Slotted[], match: TriggerMatch, { kind, head }: Governor): void {
  if (kind !== GOVERNOR.participle || head === undefined) return;
  const isElected = match.trigger.roles.capacity !== undefined && match.isPassive;
  if (!isElected && !isOwn(match, head)) return;
  addGroup(slots, "possessor", head.possessor);
  const office = isElected ? head.units.at(-2) : undefined;
  if (office !== undefined && (office.classes & CLASS.office) !== 0)
    slots.push({ slot: "capacity", phrase: toPhrase([office]) });
}

/** `insanların həlak olduğu ərazi`: what one alone does or suffers leaves nobody for the noun that the clause leans on. */
function mayBeTold(
  { trigger: { roles } }: TriggerMatch,
  slots: readonly Slotted[],
  hasSubject: boolean,
): boolean {
  const isOfOne = roles.subject?.name === roles.object?.name;
  return !(hasSubject && isOfOne) && !isFilled(slots, "object");
}

/** `təyyarənin qəzaya uğraması`, where the genitive is part of the trigger; `bina çökməsi`, where what stands bare is what does it. */
function hasOwnSubject(match: TriggerMatch, { groups }: Governor): boolean {
  const { subject, object } = match.trigger.roles;
  const isOfOne = subject?.name === object?.name;
  return groups.some((group) =>
    hasOwn(match, group) ? group.case === CASE.genitive : isOfOne && isBare(group),
  );
}

/** `saziş imzalansa, qoşunlar çıxarılacaq`: what the trigger itself says is done to is not what was told before. */
function isOfOwnPart(match: TriggerMatch, { groups, shared }: Governor): boolean {
  // `nazir saxlanılıb və həbs edilib`: a part that only makes the verb leaves room for whom it is done to.
  const isOfSomebody = shared !== undefined && (lastOf(shared).classes & CLASS.person) !== 0;
  if (isOfSomebody && match.trigger.roles.self === undefined) return false;
  return groups.some((group) => isBare(group) && hasOwn(match, group));
}

function hasOwnGenitive(match: TriggerMatch, { groups }: Governor): boolean {
  return groups.some((group) => group.case === CASE.genitive && hasOwn(match, group));
}

/** `Nazir həmkarı ilə görüşdə…`, `tərəflər danışıqları davam etdirir`: the subject takes part. */
function canShare(
  { trigger }: TriggerMatch,
  { main, group, phrase, shared, token, features }: Governor,
  slots: readonly Slotted[],
): boolean {
  if (shared === group) return false;
  // `qonşunu danışıqlara çağırıb`
  if (shared !== undefined && isAccusative(shared))
    return !(isFilled(slots, "possessor") || isFilled(slots, "subject"));
  // `nazir getmək niyyətində deyil`: what somebody is or is not.
  if (trigger.frame.isIntent && main?.token === token + 1 && caseOf(features) === CASE.locative)
    return !isFilled(slots, "possessor");
  // `nazir Tehrana səfəri zamanı danışıb`, `nazir səfərini təxirə salıb`: the visit is the minister's.
  const isOwn = possessiveOf(features) === POSSESSIVE["3sg"] && (features & FLAG.plural) === 0;
  if (trigger.roles.subject?.name === "visitor" && isOwn) {
    const isObject = caseOf(features) === CASE.accusative && phrase?.units.length === 1;
    if (isFilled(slots, "possessor") || isFilled(slots, "subject")) return false;
    return isObject || group?.post !== undefined;
  }
  const isHeld = main?.isHolding === true && group !== undefined && main.groups.includes(group);
  const takesPart = trigger.roles.subject?.name === "participant";
  return (
    ((isHeld && trigger.frame.isAssault && isDone(group, main)) ||
      (takesPart && (isHeld || isFilled(slots, "instrumental")))) &&
    // `A ilə B arasında toqquşmada üç nəfər ölüb`: the sides are all named.
    !(isFilled(slots, "possessor") || isFilled(slots, "between"))
  );
}

/** `İsrail hücumları davam etdirir`, `Ordu əməliyyata başlayıb`: is it what somebody does, and no answer to it? */
function isDone(group: Group, { token }: Governor): boolean {
  if (group.post !== undefined) return false;
  const isBeside = headOf(lastOf(group)).head === token - 1;
  return isAccusative(group) || (isBeside && (isBare(group) || group.case === CASE.dative));
}

/**
 * `Nazirlər Kərimov və Vəliyev telefon danışığında bildiriblər`, `görüş zamanı səfirə nota təqdim edilib`: who says or is told
 * something at an encounter takes part in it.
 */
function addAttendants(slots: Slotted[], { trigger }: TriggerMatch, governor: Governor): void {
  const { main, group, shared } = governor;
  if (!trigger.frame.isEncounter || main?.kind !== GOVERNOR.finite || group === undefined) return;
  const isAt = group.post === "during" || (group.case === CASE.locative && !group.post);
  if (!isAt || ENCOUNTERING.some((slot) => isFilled(slots, slot))) return;
  if (shared?.members.every(isNamedPerson) === true) addGroup(slots, "subject", shared);
  for (const one of main.groups) if (isReceiver(one)) addGroup(slots, "subject", one);
}

/** Slots of those whose encounter it is. */
const ENCOUNTERING: readonly Slot[] = ["possessor", "between", "subject"];

/** `təbii qaz satışına başlayıb`: what stands before the nominal part as one word with it; but not `təmir-tikintisinə başlayıb`. */
function addModifier(slots: Slotted[], { tokens, trigger }: TriggerMatch, { units }: Phrase): void {
  if (trigger.roles.modifier === undefined) return;
  const own = units.findIndex(({ head }) => tokens.includes(head));
  const last = units[own - 1];
  if (last === undefined || (last.classes & (CLASS.process | CLASS.event)) !== 0) return;
  if (modifierSlot(last) === "modifier")
    slots.push({ slot: "modifier", phrase: toPhrase(units.slice(0, own)) });
}

/** The genitive before an event noun, the nouns of its compound, and where and when its verb says it was. */
function addNounSlots(slots: Slotted[], match: TriggerMatch, governor: Governor): void {
  const { phrase, modifiers, leaning, near } = governor;
  if (phrase !== undefined) {
    addGroup(slots, "possessor", phrase.possessor);
    if (phrase.complement !== undefined) slots.push({ slot: "clause", phrase: phrase.complement });
  }
  const others = modifiers.findLastIndex(isPossessedPlace) + 1;
  if (others > 0) slots.push({ slot: "locative", phrase: toPhrase(modifiers.slice(0, others)) });
  for (let i = others; i < modifiers.length; i++) {
    const unit = modifiers[i]!;
    const slot = match.tokens.includes(unit.head) ? undefined : modifierSlot(unit);
    if (slot !== undefined) slots.push({ slot, phrase: toPhrase([unit]) });
  }
  for (const participle of leaning) addLeaning(slots, participle);
  if (match.trigger.frame.hasSides) {
    addSides(slots, governor);
    addOwnSide(slots, governor);
  }
  if (!isOtherwise(governor))
    for (const circumstance of near) addGroup(slots, slotOfCase(circumstance), circumstance);
  addTimeOfMain(slots, governor);
  addGranted(slots, governor);
}

/** `Dünən nazir Bakıya səfəri zamanı sərgiyə baxıb`: both were then; but not `səfərindən sonra`. */
function addTimeOfMain(slots: Slotted[], { group, main, groups, near }: Governor): void {
  if (group?.post !== "during" || group.case === CASE.ablative) return;
  const first = main?.kind === GOVERNOR.finite ? main.groups[0] : undefined;
  if (first === undefined || !isDate(first) || groups.some(isDate) || near.some(isDate)) return;
  if (first !== group) addGroup(slots, slotOfCase(first), first);
}

function isDate(group: Group): boolean {
  const phrase = lastOf(group);
  return (phrase.classes & CLASS.time) !== 0 && headOf(phrase).mention >= 0;
}

/** `dünən məktəbin tikintisi ilə tanış olub`: what somebody did with an event was then; the event itself need not be. */
function isOtherwise({ group, clause }: Governor): boolean {
  if (clause?.isLeading === true) return false;
  return group?.case === CASE.instrumental && group.post === undefined;
}

/** `“Sabah”ın məşqçisi Səfərov “Zirə”yə qarşı oyundan sonra…`: of a match with one side told, the other is whose the speaker is. */
function addOwnSide(slots: Slotted[], { shared, main }: Governor): void {
  const isOwn = ({ slot, phrase }: Slotted): boolean => OWN_SIDE.has(slot) && isTeam(phrase);
  if (slots.some(isOwn) || !slots.some(({ slot }) => OTHER_SIDE.has(slot))) return;
  const speaker = shared ?? subjectAround(main);
  const [somebody] = speaker?.members ?? [];
  if (somebody === undefined || (somebody.classes & CLASS.person) === 0) return;
  const { possessor } = somebody;
  if (possessor?.members.every(isTeam) === true) addGroup(slots, "participant", possessor);
}

const OWN_SIDE: ReadonlySet<Slot> = new Set(["possessor", "between", "subject", "participant"]);
const OTHER_SIDE: ReadonlySet<Slot> = new Set(["against", "instrumental"]);

/** Of the finite verb around a clause, the subject. */
function subjectAround(governor: Governor | undefined): Group | undefined {
  if (governor === undefined) return undefined;
  const { kind, groups, shared, main } = governor;
  return kind === GOVERNOR.finite ? (groups.find(isBare) ?? shared) : subjectAround(main);
}

function isTeam(phrase: Phrase): boolean {
  const isBody = (phrase.classes & (CLASS.institution | CLASS.team)) !== 0;
  return isBody && headOf(phrase).mention >= 0;
}

/** `Son oyunda “Zirə” “Səbail” ilə heç-heçə edib`: the sides of a match are told with what came of it. */
function addSides(slots: Slotted[], { main, group }: Governor): void {
  const own = group === undefined ? -1 : (main?.groups.indexOf(group) ?? -1);
  if (own < 0 || group!.case !== CASE.locative || slots.some(({ slot }) => WITH_WHOM.has(slot)))
    return;
  const sides = main!.groups.filter((one) => isSide(one));
  if (sides.length < 2) return;
  for (const side of sides) addGroup(slots, "between", side);
}

/** Slots of those who play. */
const WITH_WHOM: ReadonlySet<Slot> = new Set(["subject", "instrumental", "between", "against"]);

/** `“Səbail”i məğlub edib`, `“Səbail”ə qalib gəlib`. */
const SIDES: ReadonlySet<Slot> = new Set(["instrumental", "object", "dative"]);

function isSide(group: Group): boolean {
  const slot = slotOfCase(group);
  if (!isBare(group) && (slot === undefined || !SIDES.has(slot))) return false;
  return (lastOf(group).classes & (CLASS.institution | CLASS.team)) !== 0;
}

/** What the verb of an event noun says of the event: `görüş Bakıda həmkarları arasında baş tutub`. */
const GRANTED: ReadonlySet<Slot> = new Set([
  "locative",
  "instrumental",
  "between",
  "during",
  "around",
]);

function addGranted(slots: Slotted[], { main, group, near }: Governor): void {
  if (main === undefined || group === undefined || !isBare(group) || !main.groups.includes(group))
    return;
  for (const other of main.groups) {
    const slot = slotOfCase(other);
    if (slot !== undefined && GRANTED.has(slot) && !near.includes(other))
      addGroup(slots, slot, other);
  }
}

/** `tərəflər arasında Bakıda keçirilən danışıqlar`: what a participle has is said of the event it leans on. */
function addLeaning(slots: Slotted[], { groups, kind, isLeading }: Governor): void {
  // `ölümü ilə nəticələnən qəza`: what it led to is no part of it.
  if (isLeading) return;
  for (const group of groups) {
    const isOwner = isGenitive(group);
    const slot = isOwner ? "possessor" : slotOfCase(group);
    if (isOwner ? kind === GOVERNOR.relative : isGranted(slot)) addGroup(slots, slot, group);
  }
}

function isGranted(slot: Slot | undefined): boolean {
  return slot !== undefined && (GRANTED.has(slot) || slot === "subject");
}

/** `kurortundakı` of `Mirik xizək kurortundakı yanğın`, with which a place ends. */
function isPossessedPlace({ features }: Unit): boolean {
  return (features & FLAG.ki) !== 0 && possessiveOf(features) !== POSSESSIVE.none;
}

function modifierSlot({ kind, features, mention }: Unit): Slot | undefined {
  if (features & FLAG.ki) return "locative";
  if (mention >= 0 && kind === WORD.modifier) return "during";
  if (mention >= 0 && kind === WORD.number) return "quantity";
  return kind === WORD.noun && caseOf(features) === CASE.nominative ? "modifier" : undefined;
}

/** `Mali-Çad əlaqələri`: the two that a relation, talk or document is between. */
function addPair(slots: Slotted[], phrase: Phrase): void {
  if (!isBetween(phrase)) return;
  for (const unit of phrase.units.slice(0, 2))
    slots.push({ slot: "between", phrase: toPhrase([unit]) });
}

/** What belongs to the nominal part: its genitive, `X-in təklifini rədd edib`, and how much of it there is, `2 milyon manat mənfəət əldə edib`. */
function addOfOwn(slots: Slotted[], match: TriggerMatch, { groups }: Governor): void {
  for (const { members } of groups) {
    for (const phrase of members) {
      if (!isOwn(match, phrase)) continue;
      addGroup(slots, "possessor", phrase.possessor);
      addModifier(slots, match, phrase);
      addPair(slots, phrase);
      if (phrase.complement !== undefined)
        slots.push({ slot: "clause", phrase: phrase.complement });
      for (const participle of phrase.leaning) addLeaning(slots, participle);
      const amount = phrase.units.find(({ kind, mention }) => kind === WORD.number && mention >= 0);
      if (amount !== undefined && match.trigger.roles.quantity !== undefined)
        slots.push({ slot: "quantity", phrase: toPhrase([amount]) });
    }
  }
}

/** Does something fill a slot? */
function isFilled(slots: readonly Slotted[], slot: Slot): boolean {
  return slots.some((one) => one.slot === slot);
}
