import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import type { ResolvedMention } from "../../entities/resolution.ts";
import { endOfQuotation, SHAPE, TOKEN } from "../../tokens/tokens.ts";
import {
  ACTOR,
  AREA,
  firstToken,
  type Governor,
  headOf,
  isAmount,
  isNamedPerson,
  isParty,
  isRepetition,
  isTime,
  NONE,
  type Phrase,
  saysWhere,
  toPhrase,
  type Unit,
} from "../clauses/phrase.ts";
import type { SentenceContext } from "../clauses/sentence-context.ts";
import type { FrameRole, Slot } from "../frames/frame.ts";
import type { TriggerMatch } from "../triggers/find-triggers.ts";
import { mayBe, type Role } from "../triggers/role-table.ts";
import { CLASS } from "../words/argument-classes.ts";
import { FUNCTION, GROUP, STEM } from "../words/word-groups.ts";
import { WORD } from "../words/word-kind.ts";
import type { Slotted } from "./slotted.ts";

/** What fills a role of an event: a stretch of the text, and the phrase it was read from. */
export interface FilledRole {
  readonly role: FrameRole;
  readonly start: number;
  readonly end: number;
  /** Its last token, the one that is inflected. */
  readonly head: number;
  /** Undefined where the trigger itself fills the role. */
  readonly phrase: Phrase | undefined;
  /** Index of the mention that the phrase names, or -1. */
  readonly mention: number;
}

/** Gives the phrases around a trigger the roles of its frame. Phrases that the frame has no role for are left out. */
export function fillRoles(
  context: SentenceContext,
  match: TriggerMatch,
  slots: readonly Slotted[],
  governor: Governor | undefined,
): FilledRole[] {
  const filled: FilledRole[] = [];
  for (const one of slots) {
    const parties = partiesOf(match, one, slots);
    if (parties === undefined) {
      const role = phraseRole(context, match, one);
      addOrJoin(context, filled, role);
      for (const around of role ? placesAround(context, role) : NONE) add(filled, around);
    } else
      for (const phrase of parties)
        add(filled, phraseRole(context, match, { slot: "between", phrase }));
  }
  const count = filled.length;
  const { number, office, extent, self, kind } = match.trigger.roles;
  if (self !== undefined) addSelf(filled, selfRole(context, match, self, governor));
  if (kind !== undefined) addSelf(filled, kindRole(context, match, kind, governor));
  if (extent !== undefined) add(filled, extentRole(context, match, extent));
  if (number !== undefined)
    for (let i = 0; i < count; i++) add(filled, numberRole(context, match, number, filled[i]!));
  if (office !== undefined && !filled.some(({ role }) => role === office.name))
    for (let i = 0; i < count; i++) add(filled, officeRole(context, match, office, filled[i]!));
  return filled;
}

/** `Latviya və Estoniya arasında dostluq və qonşuluq əlaqələri genişlənir`: it is the two who take part, not what they have. */
function partiesOf(
  { trigger: { roles } }: TriggerMatch,
  { slot, phrase }: Slotted,
  slots: readonly Slotted[],
): readonly Phrase[] | undefined {
  if (roles.between === undefined || (phrase.classes & CLASS.relation) === 0) return undefined;
  const { possessor, units } = phrase;
  const isTheirs = mayBe(roles[slot], roles.between.name);
  // `Azərbaycan-Çin əlaqələri`, `Azərbaycan-Çin formatında`
  const named = units.filter(({ mention, classes }) => mention >= 0 && (classes & BODIES) !== 0);
  if (named.length > 1 && (isTheirs || slot === "locative"))
    return named.map((unit) => toPhrase([unit]));
  if (!isTheirs) return undefined;
  if (possessor !== undefined) return possessor.members;
  // `Çin ilə Rusiya arasında əməkdaşlıq genişlənir`
  const own = phrase.governor?.groups.filter(isParty) ?? NONE;
  if (own.some(({ post }) => post === "between")) return own.flatMap(({ members }) => members);
  const isListed = slots.some(
    (other) => other.slot === slot && other.phrase.possessor?.post === "between",
  );
  return isListed ? [] : undefined;
}

/** A place or time that an event noun shares with its verb may come twice, and a noun once more with what it is of. */
function add(filled: FilledRole[], one: FilledRole | undefined): void {
  if (one === undefined) return;
  const at = filled.findIndex(
    ({ role, start, end }) => role === one.role && (start === one.start || end === one.end),
  );
  const before = filled[at];
  if (before === undefined) filled.push(one);
  else if (one.start < before.start) filled[at] = one;
}

/** `15 faizlik rüsum tətbiq edib`: how much of it there is, is part of it. */
function addSelf(filled: FilledRole[], self: FilledRole | undefined): void {
  if (self === undefined) return;
  const inside = filled.findIndex(
    ({ role, end, phrase }) =>
      role === self.role && end === self.start - 1 && phrase?.units.some(isNumber) === true,
  );
  const start = filled[inside]?.start ?? self.start;
  if (inside >= 0) filled.splice(inside, 1);
  add(filled, { ...self, start });
}

/** `qazın nəqli ilə bağlı məsələlər`, `ticarət və turizm üzrə əməkdaşlıq`: what the thing concerns and the thing fill one role together. */
function addOrJoin(
  context: SentenceContext,
  filled: FilledRole[],
  one: FilledRole | undefined,
): void {
  const before = filled.at(-1);
  if (one?.phrase !== undefined && before?.phrase !== undefined && one.role === before.role) {
    const at = headOf(before.phrase).head + 1;
    const field = context.postpositionAt(at);
    const isField = field?.slot === "about" && at + field.length === one.phrase.units[0]!.first;
    if (isField) {
      const first = filled.length - 1 - countListed(filled);
      filled.splice(first, filled.length - first, { ...one, start: filled[first]!.start });
      return;
    }
  }
  add(filled, one);
}

/**
 * How many before the last one are in a list with it: plain things that fill the same role, with a comma or `və` after each. A clause, or
 * what somebody has, is a topic of its own.
 */
function countListed(filled: readonly FilledRole[]): number {
  let listed = 0;
  for (let i = filled.length - 1; i > 0; i--, listed++) {
    const { role, phrase } = filled[i]!;
    const before = filled[i - 1]!;
    if (before.role !== role || !isPlain(phrase) || !isPlain(before.phrase)) break;
    if (firstToken(phrase) !== before.head + 2) break;
  }
  return listed;
}

function isPlain(phrase: Phrase | undefined): phrase is Phrase {
  if (phrase === undefined || phrase.possessor !== undefined) return false;
  return (phrase.classes & CLASS.clause) === 0;
}

/** The one place where roles are made: V8 is quick at what has one shape. */
function toFilled(
  role: FrameRole,
  start: number,
  end: number,
  head: number,
  phrase?: Phrase,
  mention = -1,
): FilledRole {
  return { role, start, end, head, phrase, mention };
}

function phraseRole(
  context: SentenceContext,
  match: TriggerMatch,
  { slot, phrase }: Slotted,
): FilledRole | undefined {
  const { reading, resolution, words, groups } = context;
  const { tokens } = reading;
  const head = headOf(phrase);
  // `bu barədə`: what it is about was told before.
  if (slot === "about" && words.isWord(reading, head.head, FUNCTION.this)) return undefined;
  const mention = head.mention >= 0 ? resolution.mentions[head.mention] : undefined;
  if (isWhenever(context, phrase)) return undefined;
  if (slot === "locative" && !match.trigger.isNoun && isYearOfThing(reading, head, mention))
    return undefined;
  if (isOfEra(context, slot, phrase)) return undefined;
  const role =
    mention?.type === "duration" ? roleOfTerm(match, slot, phrase) : roleOf(match, slot, phrase);
  if (role === undefined || role === "") return undefined;
  const isAsked = head.mention < 0 && groups.isStem(words.stemAt(reading, head.head), STEM.asked);
  // `kim gəlib` and `heç nə` tell nobody and nothing, `heç kim gəlməyib` whom it did not happen to.
  const isNobody = isAsked && words.isWord(reading, head.head - 1, FUNCTION.none);
  if (isAsked && !(isNobody && DOERS.has(role))) return undefined;
  // `hazırda` is when every event of a report is told.
  if (mention?.facts.value === "PRESENT_REF") return undefined;
  const isNamed = mention !== undefined && !isShare(phrase);
  const first = startOf(context, match, phrase);
  const start = isNamed ? mention.start : tokens.starts[first]!;
  const end = mention?.end ?? tokens.ends[head.head]!;
  return toFilled(role, start, end, head.head, phrase, head.mention);
}

/** `2024-cü il büdcəsi haqqında qanunu təsdiqləyib`: without an ending, a year by its number is that of the thing after it. */
function isYearOfThing(
  { tokens, table, forms }: Analyses,
  { head }: Unit,
  mention: ResolvedMention | undefined,
): boolean {
  if (mention?.type !== "date" || tokens.kinds[mention.firstToken] !== TOKEN.number) return false;
  return mention.facts.value?.length === DIGITS_OF_YEAR && table.keyEquals(forms[head]!, "il");
}

const DIGITS_OF_YEAR = 4;

/** `heç vaxt`, `nə vaxt`, `bu zaman`, `gəldiyi zaman`, but `vaxt istəyib`. */
function isWhenever({ reading, words, groups }: SentenceContext, phrase: Phrase): boolean {
  const { head, features } = headOf(phrase);
  if (features !== 0 || !words.isWord(reading, head, FUNCTION.when)) return false;
  if (phrase.units.length > 1 || phrase.leaning.length > 0) return true;
  const isNever = words.isWord(reading, head - 1, FUNCTION.none);
  return isNever || groups.isStem(words.stemAt(reading, head - 1), STEM.asked);
}

/** `Astanadakı “Akorda” sarayında`: of a place by name, the place by name that it is in; `Gəncə və Şəkidəki məktəblər`: each of them. */
function placesAround(
  { resolution }: SentenceContext,
  { role, phrase, mention }: FilledRole,
): readonly FilledRole[] {
  if (phrase === undefined) return NONE;
  const isPlace = PLACES.has(role) && mention >= 0;
  if (!isPlace && !(STANDING.has(role) && (phrase.classes & SITE) !== 0)) return NONE;
  return phrase.units
    .filter((unit) => unit.mention >= 0 && (isPlace ? unit.features & FLAG.ki : saysWhere(unit)))
    .map((around) => {
      const { start, end } = resolution.mentions[around.mention]!;
      return toFilled(isPlace ? role : "place", start, end, around.head, undefined, around.mention);
    });
}

/** Roles of what stands somewhere, and is where something is done to it: `Bakıdakı məscidi bərpa edib`. */
const STANDING: ReadonlySet<FrameRole> = new Set(["artifact", "object", "target"]);
const SITE = CLASS.building | CLASS.place;

const PLACES: ReadonlySet<FrameRole> = new Set(["place", "destination"]);

/** The first token of a phrase, with the word before it that says how exact its number is or that there is none, and with the quote that closes inside it. */
function startOf({ reading, words }: SentenceContext, match: TriggerMatch, phrase: Phrase): number {
  const first = firstToken(phrase, ownParticiple(match, phrase));
  const [unit] = phrase.units;
  const start = first === unit!.first && isNumber(unit!) ? startOfAmount(reading, first) : first;
  if (start < first) return start;
  // `heç kim`, `heç bir ölkə`
  if (words.isWord(reading, first - 1, FUNCTION.none)) return first - 1;
  return closesQuote(reading, first, headOf(phrase).head) ? first - 1 : first;
}

/** `“Dalğa” layihəsinə`: a name without its quotes, and what it is the name of. */
function closesQuote({ tokens }: Analyses, first: number, last: number): boolean {
  if (first === 0 || (tokens.shapes[first - 1]! & SHAPE.openQuote) === 0) return false;
  return endOfQuotation(tokens, first, last) < last;
}

/** `ən azı 15`, `təxminən 40`: where the words begin that say of the number at a token how exact it is. */
function startOfAmount(
  { lexicon, hitFirst, hitEnds, hitEntries }: Analyses,
  number: number,
): number {
  for (let i = Math.max(0, number - LONGEST_APPROXIMATION); i < number; i++) {
    for (let h = hitFirst[i]!; h < hitFirst[i + 1]!; h++) {
      const entry = hitEntries[h]!;
      if (hitEnds[h] !== number || lexicon.tableOf(entry) !== "time/approximations") continue;
      const isBefore = lexicon.cell(entry, "position") === "before";
      if (isBefore && INEXACT.has(lexicon.cell(entry, "mod"))) return i;
    }
  }
  return number;
}

/** In tokens. */
const LONGEST_APPROXIMATION = 2;
const INEXACT: ReadonlySet<string> = new Set(["APPROX", "EQUAL_OR_LESS", "EQUAL_OR_MORE"]);

/** `əhalinin 40 faizi`: a share is named with whose it is. */
function isShare({ possessor, classes, units }: Phrase): boolean {
  return possessor !== undefined && (classes & CLASS.person) !== 0 && isNumber(units.at(-1)!);
}

/** The participle that leans on the phrase and is the trigger, or has it in its clause, or -1: `ölümü ilə nəticələnən qəza`. */
function ownParticiple({ head }: TriggerMatch, { leaning }: Phrase): number {
  const own = leaning.find(
    ({ token, groups: [first] }) =>
      token === head ||
      (head < token && first !== undefined && firstToken(first.members[0]!) <= head),
  );
  return own?.token ?? -1;
}

/** The nominal part of a construction that fills a role, with what says of what kind it is: `sərt etiraz notası təqdim edilib`. */
function selfRole(
  { reading, words }: SentenceContext,
  match: TriggerMatch,
  role: Role,
  governor: Governor | undefined,
): FilledRole | undefined {
  const {
    trigger: { ownWords },
    tokens: own,
    head,
  } = match;
  const { tokens } = reading;
  if (role.name === "" || ownWords < 1) return undefined;
  // In `verilən nota` the nominal part stands last.
  const isFlipped = head < own.at(-1)!;
  const first = isFlipped ? own.at(-ownWords)! : own[0]!;
  const last = isFlipped ? own.at(-1)! : own[Math.min(ownWords, own.length) - 1]!;
  if (role.classes !== 0 && (words.read(reading, last).classes & role.classes) === 0)
    return undefined;
  const start = startOfKind(governor, first);
  return toFilled(role.name, tokens.starts[start]!, tokens.ends[last]!, last);
}

/** The nominal part, if something says of what kind it is: `yeni sanksiyalar tətbiq edib`, but not `sanksiyalar tətbiq edib`. */
function kindRole(
  context: SentenceContext,
  match: TriggerMatch,
  role: Role,
  governor: Governor | undefined,
): FilledRole | undefined {
  const self = selfRole(context, match, role, governor);
  const start = context.reading.tokens.starts[match.tokens[0]!]!;
  return self !== undefined && self.start < start ? self : undefined;
}

/** Where the words begin that say, right before a noun among the arguments of a verb, of what kind it is. */
function startOfKind(governor: Governor | undefined, noun: number): number {
  const phrases = governor?.groups.flatMap(({ members }) => members) ?? [];
  for (const { units } of phrases) {
    const at = units.findIndex(({ first }) => first === noun);
    if (at < 0) continue;
    const before = units.slice(0, at);
    const other = before.findLastIndex(
      ({ mention, classes }) => mention >= 0 || classes & CLASS.time,
    );
    return units[other + 1]!.first;
  }
  return noun;
}

/** How much, by the word before the trigger or its verb: `tamamilə dağılıb`, `ciddi zərər dəyib`. */
function extentRole(
  context: SentenceContext,
  { tokens: own }: TriggerMatch,
  { name }: Role,
): FilledRole | undefined {
  const word = own.find((token) => context.isExtent(token - 1));
  if (word === undefined || name === "") return undefined;
  const { starts, ends } = context.reading.tokens;
  return toFilled(name, starts[word - 1]!, ends[word - 1]!, word - 1);
}

/** How many it happens to: the number of the phrase that fills the role of the object. */
function numberRole(
  { reading }: SentenceContext,
  { trigger: { roles } }: TriggerMatch,
  { name }: Role,
  { role, phrase }: FilledRole,
): FilledRole | undefined {
  if (name === "" || role !== roles.object?.name) return undefined;
  const first = phrase?.units.find(isNumber);
  const last = phrase?.units.findLast(isNumber);
  if (first === undefined || last === undefined) return undefined;
  const { starts, ends } = reading.tokens;
  const start = starts[startOfAmount(reading, first.first)]!;
  return toFilled(name, start, ends[last.head]!, last.head);
}

/** What somebody was until it happened: the office, and whose it is, right before the name that fills the role of the object. */
function officeRole(
  { reading, words, groups }: SentenceContext,
  { trigger: { roles } }: TriggerMatch,
  { name }: Role,
  { role, phrase }: FilledRole,
): FilledRole | undefined {
  if (name === "" || role !== roles.object?.name || phrase === undefined) return undefined;
  const title = phrase.units.at(-2);
  if (title === undefined || title.mention >= 0 || !isNamedPerson(phrase)) return undefined;
  if ((title.classes & CLASS.office) === 0) return undefined;
  // `general Kərim Vəliyev` is one afterwards too.
  if (groups.isIn(words.stemAt(reading, title.head), GROUP.rank)) return undefined;
  const office = { ...phrase, leaning: NONE, units: phrase.units.slice(0, -1) };
  const { starts, ends } = reading.tokens;
  return toFilled(name, starts[firstToken(office)]!, ends[title.head]!, title.head);
}

function isNumber({ kind }: Unit): boolean {
  return kind === WORD.number;
}

const CAUSES: ReadonlySet<Slot> = new Set(["locative", "ablative", "during"]);
const WHEN: ReadonlySet<Slot> = new Set(["locative", "during"]);
/** Slots of the time that something takes. */
const ASIDE: ReadonlySet<Slot> = new Set(["during", "within"]);
const PLACE = AREA | CLASS.building | CLASS.vehicle;
const NO_PLACE =
  CLASS.clause |
  CLASS.time |
  CLASS.amount |
  CLASS.topic |
  CLASS.relation |
  CLASS.happening |
  CLASS.event |
  CLASS.person |
  CLASS.document |
  CLASS.law |
  CLASS.statement |
  CLASS.process |
  CLASS.figure |
  CLASS.crime |
  CLASS.position;

/** `12 il müddətinə azadlıqdan məhrum edilib`: how long is what somebody is sentenced to, but not within what time. */
function roleOfTerm(match: TriggerMatch, slot: Slot, phrase: Phrase): Role["name"] | undefined {
  const { term } = match.trigger.roles;
  return term === undefined || ASIDE.has(slot) ? roleOf(match, slot, phrase) : term.name;
}

function roleOf({ trigger }: TriggerMatch, slot: Slot, phrase: Phrase): Role["name"] | undefined {
  const role = trigger.roles[slot];
  const saysWhen = isTime(phrase);
  // `Novruz bayramı münasibətilə`, `Novruz bayramı ilə bağlı təbrik`: a day is what somebody is congratulated on.
  const isOccasion = slot === "occasion" || role?.name === "occasion";
  const isDay = saysWhen && headOf(phrase).mention >= 0 && !isOccasion;
  if (isDay) {
    // `ötən illə müqayisədə`
    if (slot === "baseline" && role !== undefined) return role.name;
    return slot === "possessor" || slot === "subject"
      ? undefined
      : (trigger.roles.during?.name ?? "time");
  }
  const { result } = trigger.roles;
  if (result !== undefined && isCause(slot, phrase)) return result.name;
  if (saysWhen && WHEN.has(slot) && isDefinite(phrase)) return trigger.roles.during?.name ?? "time";
  // `gələcəkdə`: a time of which no day is said is nothing else, but for what has phases.
  // `dörd illik müddətə seçilib`: for how long is no office.
  if (saysWhen && (slot === "locative" || slot === "dative") && !mayBe(role, "event"))
    return undefined;
  // `nazir Tehrana üç dəfə səfər edib`: how often is nobody and nothing.
  if ((slot === "subject" || slot === "object") && isRepetition(phrase)) return undefined;
  // `3 milyon dollarlıq yardım edib`: a sum is how much is given.
  const { amount } = trigger.roles;
  if (slot === "object" && amount !== undefined && isAmount(phrase)) return amount.name;
  const chosen = role === undefined ? undefined : chooseRole(role, phrase, isActor(slot, phrase));
  if (chosen !== undefined) return chosen;
  if (slot === "modifier" && isPlaceByName(phrase)) return "place";
  if (slot === "locative") return isPlace(phrase) || isSeat(phrase) ? "place" : undefined;
  if (slot !== "around") return undefined;
  // `universitetin qarşısında`, and `universitetdə` before another place; but `cəmiyyət qarşısında`
  const isBody = caseOf(phrase.features) !== CASE.nominative && isSeat(phrase);
  return isBody || isPlace(phrase) ? "place" : undefined;
}

/** `işğal dövründə dağıdılıb`: when something happened, at a time that an event lasted, is not why. */
function isOfEra({ reading, words, groups }: SentenceContext, slot: Slot, phrase: Phrase): boolean {
  if (slot !== "during" || (phrase.classes & (CLASS.event | CLASS.war)) === 0) return false;
  return groups.isIn(words.stemAt(reading, headOf(phrase).head + 1), GROUP.era);
}

/** `qəzada yaralanıb`, `hücum zamanı həlak olub`: an event beside an effect is its cause. */
function isCause(slot: Slot, { classes }: Phrase): boolean {
  return CAUSES.has(slot) && (classes & (CLASS.event | CLASS.war)) !== 0;
}

/** `son iki ildə`, `müharibənin ilk günündə`, but not `ölkənin tarixində`: a time that no date says is told by a number or by what it is of. */
function isDefinite({ units, possessor, classes }: Phrase): boolean {
  const isOfEvent = possessor !== undefined && (classes & CLASS.topic) === 0;
  return isOfEvent || units.some(({ kind }) => kind === WORD.number);
}

/** `Vaşinqton razılaşması`: the name of a place, whoever acts there. */
function isPlaceByName(phrase: Phrase): boolean {
  return headOf(phrase).mention >= 0 && (phrase.classes & CLASS.place) !== 0;
}

/** `Nazirlikdə görüşüblər`: a body is also where it sits. */
function isSeat({ classes }: Phrase): boolean {
  return (classes & CLASS.institution) !== 0;
}

/** A place, a part of one, `Sudanın cənubunda`, or what a place has: `Mirik xizək kurortunda`. */
function isPlace({ classes, possessor, units }: Phrase): boolean {
  if ((classes & PLACE) !== 0) return true;
  if ((classes & NO_PLACE) !== 0) return false;
  if (possessor === undefined) return units[0]!.mention >= 0 && (units[0]!.classes & PLACE) !== 0;
  return possessor.members.some((phrase) => (phrase.classes & PLACE) !== 0);
}

/** Roles of people, bodies and countries, which nothing that happens fills. */
const DOERS: ReadonlySet<FrameRole> = new Set([
  "recipient",
  "actor",
  "participant",
  "attacker",
  "visitor",
  "employer",
  "victim",
  "person",
  "agent",
  "host",
  "organiser",
  "communicator",
]);

/** Roles of those who come together or do something to each other. */
const GATHERED: ReadonlySet<FrameRole> = new Set([
  "participant",
  "attacker",
  "visitor",
  "employer",
  "organiser",
]);

const MATTERS =
  CLASS.document |
  CLASS.law |
  CLASS.figure |
  CLASS.topic |
  CLASS.statement |
  CLASS.process |
  CLASS.relation |
  CLASS.position;

/** Is it nobody, but what people speak about? */
function isMatter({ classes }: Phrase): boolean {
  return (classes & MATTERS) !== 0 && (classes & (ACTOR | CLASS.collective | CLASS.force)) === 0;
}

/** `Moskva ilə danışıqlar`, `Moskva qiymətləri artırıb`: who rules in a place is meant where somebody is. */
function isActor(slot: Slot, phrase: Phrase): boolean {
  return (
    (phrase.classes & ACTOR) !== 0 ||
    ((slot === "instrumental" || slot === "subject") && isPlaceByName(phrase))
  );
}

const BODIES = CLASS.country | CLASS.institution | CLASS.place;

/** What names of some classes never fill: nobody is an event, and no state a figure. */
const NEVER_NAMED: Readonly<Partial<Record<FrameRole | "", number>>> = {
  artifact: CLASS.person,
  destination: CLASS.person,
  document: CLASS.person | CLASS.country | CLASS.place,
  event: ACTOR | CLASS.place,
  measure: ACTOR,
  occasion: CLASS.person,
  person: CLASS.place,
  place: CLASS.person,
  position: ACTOR,
  value: CLASS.place,
  victim: CLASS.place,
  voters: CLASS.place,
};

function isNeverNamed(role: FrameRole | "", phrase: Phrase): boolean {
  const never = NEVER_NAMED[role];
  if (never === undefined || headOf(phrase).mention < 0) return false;
  const kinds = phrase.classes & (ACTOR | CLASS.place | CLASS.building);
  return kinds !== 0 && (kinds & ~never) === 0;
}

/** A `yaralı` is somebody, though `iki yaralı var` tells an event. */
function isHappening({ classes }: Phrase): boolean {
  return (classes & (CLASS.clause | CLASS.event)) !== 0 && (classes & ACTOR) === 0;
}

function chooseRole(role: Role, phrase: Phrase, isOfActor: boolean): FrameRole | undefined {
  const { name, ofActors, classes, otherwise } = role;
  // `14 ölkəyə`: so many countries are no sum.
  const isOfBodies = classes === CLASS.amount && (phrase.classes & BODIES) !== 0;
  const isOther = isOfBodies || (classes !== 0 && (phrase.classes & classes) === 0);
  if (isOther) return otherwise && chooseRole(otherwise, phrase, isOfActor);
  const chosen = isOfActor ? ofActors : name;
  if (isNeverNamed(chosen, phrase)) return undefined;
  if (chosen === "" || (isHappening(phrase) && DOERS.has(chosen))) return undefined;
  if (GATHERED.has(chosen) && isMatter(phrase)) return undefined;
  // `iclasdan sonra azalıb`: no figure is measured after something.
  const isAfter = caseOf(phrase.features) === CASE.ablative && !isTime(phrase);
  return chosen === "period" && isAfter ? undefined : chosen;
}
