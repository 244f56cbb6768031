import { firstToken, headOf, type Phrase } from "../clauses/phrase.ts";
import type { SentenceContext } from "../clauses/sentence-context.ts";
import type { Slot } from "../frames/frame.ts";
import type { TriggerMatch } from "../triggers/find-triggers.ts";
import type { Role } from "../triggers/role-table.ts";
import { CLASS } from "../words/argument-classes.ts";
import { WORD } from "../words/word-kind.ts";
import type { Slotted } from "./slots.ts";

/** What fills a role of an event: a stretch of the text, and the phrase it was read from. */
export interface FilledRole {
  readonly role: string;
  readonly start: number;
  readonly end: number;
  /** Absent where the trigger itself fills the role. */
  readonly phrase?: Phrase;
  /** Index of the mention that the phrase names, or -1. */
  readonly mention: number;
}

/** Gives the phrases around a trigger the roles of its frame. Phrases that the frame has no role for are left out. */
export function fillRoles(
  context: SentenceContext,
  match: TriggerMatch,
  slots: readonly Slotted[],
): FilledRole[] {
  const filled = slots.flatMap((one) => toFilled(context, match, one));
  return withoutRepeats([
    ...filled,
    ...selfRole(context, match),
    ...extentRole(context, match),
    ...numberRole(context, match, filled),
  ]);
}

function toFilled(
  { reading, resolution }: SentenceContext,
  match: TriggerMatch,
  { slot, phrase }: Slotted,
): FilledRole[] {
  const { tokens } = reading;
  // `bu barədə`: what it is about was told before.
  if (slot === "about" && reading.table.keyEquals(reading.forms[headOf(phrase).head]!, "bu"))
    return [];
  const role = roleOf(match, slot, phrase);
  if (role === undefined) return [];
  const head = headOf(phrase);
  const mention = head.mention >= 0 ? resolution.mentions[head.mention] : undefined;
  // `hazırda` is when every event of a report is told.
  if (mention?.facts.value === "PRESENT_REF") return [];
  const start = mention?.start ?? tokens.starts[firstToken(phrase)]!;
  const end = mention?.end ?? tokens.ends[head.head]!;
  return [{ role, start, end, phrase, mention: head.mention }];
}

/** The nominal part of a construction that fills a role: `etiraz notası təqdim edilib`. */
function selfRole({ reading, words }: SentenceContext, match: TriggerMatch): FilledRole[] {
  const { tokens } = reading;
  const role = match.trigger.roles.self;
  // In `verilən nota` the nominal part stands last.
  const { ownWords } = match.trigger;
  const isFlipped = match.head < match.tokens.at(-1)!;
  const parts = isFlipped ? match.tokens.slice(-ownWords) : match.tokens.slice(0, ownWords);
  const [first] = parts;
  const last = parts.at(-1);
  if (role === undefined || ownWords < 1 || first === undefined || last === undefined) return [];
  if (role.classes !== 0 && (words.read(reading, last).classes & role.classes) === 0) return [];
  return [{ role: role.name, start: tokens.starts[first]!, end: tokens.ends[last]!, mention: -1 }];
}

/** How much, by the word before the trigger or its verb: `tamamilə dağılıb`, `ciddi zərər dəyib`. */
function extentRole(
  context: SentenceContext,
  { trigger, tokens: own }: TriggerMatch,
): FilledRole[] {
  const role = trigger.roles.extent?.name;
  const word = role === undefined ? undefined : own.find((token) => context.isExtent(token - 1));
  if (role === undefined || word === undefined) return [];
  const { tokens } = context.reading;
  return [{ role, start: tokens.starts[word - 1]!, end: tokens.ends[word - 1]!, mention: -1 }];
}

/** How many it happens to: the number of the phrase that fills the role of the object. */
function numberRole(
  { reading: { tokens } }: SentenceContext,
  { trigger: { roles } }: TriggerMatch,
  filled: readonly FilledRole[],
): FilledRole[] {
  const { number, object } = roles;
  if (number === undefined) return [];
  return filled.flatMap(({ role, phrase }) => {
    const numbers = phrase?.units.filter(({ kind }) => kind === WORD.number) ?? [];
    const [first] = numbers;
    const last = numbers.at(-1);
    if (role !== object?.name || first === undefined || last === undefined) return [];
    const start = tokens.starts[first.first]!;
    return [{ role: number.name, start, end: tokens.ends[last.head]!, mention: -1 }];
  });
}

/** A place or time that an event noun shares with its verb may have come twice. */
function withoutRepeats(filled: readonly FilledRole[]): FilledRole[] {
  return filled.filter(
    (one, i) =>
      filled.findIndex(({ role, start }) => role === one.role && start === one.start) === i,
  );
}

/** `qəzada yaralanıb`, `hücum zamanı həlak olub`: an event beside an effect is its cause. */
const CAUSES: ReadonlySet<Slot> = new Set(["locative", "ablative", "during"]);
const WHEN: ReadonlySet<Slot> = new Set(["locative", "during"]);
const PLACE = CLASS.place | CLASS.country | CLASS.building;
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
  CLASS.statement |
  CLASS.process |
  CLASS.figure |
  CLASS.crime |
  CLASS.position;
const ACTOR = CLASS.person | CLASS.institution | CLASS.country;

function roleOf({ trigger }: TriggerMatch, slot: Slot, phrase: Phrase): string | undefined {
  const isTime = (phrase.classes & CLASS.time) !== 0;
  if (isTime && headOf(phrase).mention >= 0) {
    return slot === "possessor" || slot === "subject"
      ? undefined
      : (trigger.roles.during?.name ?? "time");
  }
  const { result } = trigger.roles;
  if (result !== undefined && (phrase.classes & CLASS.event) !== 0 && CAUSES.has(slot))
    return result.name;
  if (isTime && WHEN.has(slot) && isMeasured(phrase)) return trigger.roles.during?.name ?? "time";
  const role = trigger.roles[slot];
  const chosen = role === undefined ? undefined : chooseRole(role, phrase);
  if (chosen !== undefined) return chosen;
  if (slot === "modifier" && isNamedPlace(phrase)) return "place";
  if (slot === "locative") return isPlace(phrase) || isSeat(phrase) ? "place" : undefined;
  return slot === "around" && isPlace(phrase) ? "place" : undefined;
}

/** `son iki ildə`, `müharibənin ilk günündə`: a time that no date says is told by a number or by what it is of. */
function isMeasured({ units, possessor }: Phrase): boolean {
  return possessor !== undefined || units.some(({ kind }) => kind === WORD.number);
}

/** `Vaşinqton razılaşması`. */
function isNamedPlace(phrase: Phrase): boolean {
  return headOf(phrase).mention >= 0 && (phrase.classes & CLASS.place) !== 0;
}

/** `Nazirlikdə görüşüblər`: a body is also where it sits. */
function isSeat({ classes }: Phrase): boolean {
  return (classes & CLASS.institution) !== 0;
}

/** A place, or a part of one: `Sudanın cənubunda`. */
function isPlace({ classes, possessor }: Phrase): boolean {
  if ((classes & PLACE) !== 0) return true;
  if ((classes & NO_PLACE) !== 0 || possessor === undefined) return false;
  return possessor.members.some((phrase) => (phrase.classes & PLACE) !== 0);
}

/** Roles of people, bodies and countries, which nothing that happens fills. */
const DOERS: ReadonlySet<string> = new Set([
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

function chooseRole({ name, ofActors, classes }: Role, phrase: Phrase): string | undefined {
  if (classes !== 0 && (phrase.classes & classes) === 0) return undefined;
  const chosen = (phrase.classes & ACTOR) !== 0 ? ofActors : name;
  const isHappening = (phrase.classes & (CLASS.clause | CLASS.event)) !== 0;
  return chosen === "" || (isHappening && DOERS.has(chosen)) ? undefined : chosen;
}
