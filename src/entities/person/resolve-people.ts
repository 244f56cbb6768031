import type { Analyses } from "../../analyses/analyze.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { copyOf } from "../../engine/remember.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Settled } from "../../mentions/settle.ts";
import { isUpper } from "../../text/letters.ts";
import type { Person } from "../../types.ts";
import { type Group, numberGroups } from "../groups.ts";
import { foldName } from "../name-key.ts";
import { familyEndingOf } from "./family-endings.ts";
import type { Gender } from "./gender.ts";
import { keysOf, type NameKeys } from "./name-keys.ts";
import { type PersonName, parseName } from "./parse-name.ts";
import { areVariants } from "./spelling-variants.ts";

/** A person as {@link resolvePeople} gives them: the roles are read afterwards. */
export type Named = Omit<Person, "roles">;

/**
 * Gathers the mentions of each person.
 *
 * Full names first, wherever they stand, since a headline says `Tramp` before the text says `Donald Tramp`. Then what is short:
 * initials, a family name, a given name stand for the person of that name last spoken of, else for the first to come.
 */
export function resolvePeople(reading: Analyses, mentions: readonly Settled[]): Named[] {
  const named = new NamedPeople();
  const names = new Map<number, KnownName>();
  mentions.forEach((mention, index) => {
    if (mention.type === "person") names.set(index, parsedName(reading, mention));
  });
  const isNested = (index: number): boolean => mentions[index]!.parent >= 0;
  for (const [index, name] of names)
    if (isFull(name) && !isNested(index)) named.introduce(name, index);
  for (const [index, name] of names)
    if (isFull(name) && isNested(index)) named.introduce(name, index);
  for (const [index, name] of names) if (isInitialed(name)) named.introduceByInitial(name, index);
  for (const [index, name] of names) named.mention(name, index, isNested(index));
  const drafts = named.people.filter((draft) => draft.mentions.length > 0);
  const groups = numberGroups(
    drafts.map((draft) => draft.mentions),
    "person",
  );
  return groups.map((group) => toPerson(group, mentions, names));
}

function toPerson(
  group: Group,
  mentions: readonly Settled[],
  names: ReadonlyMap<number, KnownName>,
): Named {
  const own = group.mentions.map((index) => names.get(index)!);
  const fullest = group.mentions.reduce((best, next) =>
    fullness(names.get(next)!, mentions[next]!.name) >
    fullness(names.get(best)!, mentions[best]!.name)
      ? next
      : best,
  );
  const { given, family } = names.get(fullest)!;
  const patronymic = own.find((name) => name.patronymic !== undefined)?.patronymic;
  const initials =
    given.length > 0 ? undefined : own.find((name) => name.initials !== undefined)?.initials;
  const honorific = own.find((name) => name.honorific !== undefined)?.honorific;
  const gender = own.find((name) => name.gender !== undefined)?.gender;
  const { id, mentions: indices } = group;
  const person: Mutable<Named> = { id, name: mentions[fullest]!.name, mentions: indices };
  if (given.length > 0) person.given = given.join(" ");
  if (family !== undefined) person.family = family;
  if (patronymic !== undefined) person.patronymic = patronymic;
  if (initials !== undefined) person.initials = initials;
  if (honorific !== undefined) person.honorific = honorific;
  if (gender !== undefined) person.gender = gender;
  return person;
}

/** How much of the person's name a writing of it holds; less so in the capitals of a headline. */
function fullness({ given, family, patronymic, initials }: KnownName, name: string): number {
  const parts = given.length + (family === undefined ? 0 : 1) + (patronymic === undefined ? 0 : 1);
  const isShouted = name.length > 3 && isUpper(name.charCodeAt(1)) && isUpper(name.charCodeAt(2));
  return parts + (initials === undefined ? 0 : 0.5) - (isShouted ? 0.25 : 0);
}

/** A parsed name with its keys; what it lacks is undefined. */
interface KnownName {
  readonly given: readonly string[];
  readonly family: string | undefined;
  readonly patronymic: string | undefined;
  readonly initials: string | undefined;
  readonly honorific: string | undefined;
  readonly gender: Gender | undefined;
  readonly keys: NameKeys;
}

/** Parsed names by lexicon and by how they are written. */
const PARSED = new WeakMap<Lexicon, Map<string, KnownName>>();
const MAX_PARSED = 1 << 13;

/** {@link parseName}, remembered: the same people are in the news day after day. */
function parsedName(reading: Analyses, mention: Settled): KnownName {
  let known = PARSED.get(reading.lexicon);
  if (known === undefined || known.size > MAX_PARSED) {
    known = new Map();
    PARSED.set(reading.lexicon, known);
  }
  let name = known.get(mention.name);
  if (name === undefined) {
    const parsed = parseName(reading, mention, mention.name);
    name = toKnown(parsed);
    known.set(copyOf(mention.name), name);
  }
  return name;
}

/** What is remembered must not keep the text alive that it was read in. */
function toKnown(parsed: PersonName): KnownName {
  const copied = (part: string | undefined): string | undefined => part && copyOf(part);
  return {
    given: parsed.given.map(copyOf),
    family: copied(parsed.family),
    patronymic: copied(parsed.patronymic),
    initials: copied(parsed.initials),
    honorific: copied(parsed.honorific),
    gender: parsed.gender,
    keys: keysOf(parsed),
  };
}

function isFull({ given, family }: KnownName): boolean {
  return given.length > 0 && family !== undefined;
}

function isInitialed({ given, family, initials }: KnownName): boolean {
  return given.length === 0 && family !== undefined && initials !== undefined;
}

/** Someone with all their names so far. */
interface Draft {
  readonly keys: Set<string>;
  /** Lower case. */
  readonly given: Set<string>;
  gender: Gender | undefined;
  patronymic: string | undefined;
  readonly mentions: number[];
}

/** More names than anybody has; a text that strings names into one person must not slow down. */
const MAX_KEYS = 48;

/** The people of one text, by every key that can stand for them. */
class NamedPeople {
  readonly people: Draft[] = [];
  private readonly drafts = new Map<number, Draft>();
  private readonly first = new Map<string, Draft>();
  private readonly last = new Map<string, Draft>();

  /** Takes a full name: someone new, or another writing of one who is known. */
  introduce(name: KnownName, index: number): void {
    const keys = name.keys.full;
    const known = keys.map((key) => this.first.get(key)).find((draft) => agrees(draft, name));
    this.add(known ?? this.findVariant(name) ?? this.create(), name, index);
  }

  /** Somebody of the same foreign family name whose given name is spelled a little otherwise. */
  private findVariant(name: KnownName): Draft | undefined {
    const ending = familyEndingOf(foldName(name.family ?? ""));
    if (ending?.origin === "az") return undefined;
    for (const key of name.keys.family) {
      const draft = this.first.get(key);
      if (agrees(draft, name) && hasVariant(draft.given, name.given)) return draft;
    }
    return undefined;
  }

  /** Takes `B.Quliyev` where no full name has the initial. */
  introduceByInitial(name: KnownName, index: number): void {
    const known = name.keys.initial.some((key) => agrees(this.first.get(key), name));
    if (!known) this.add(this.create(), name, index);
  }

  /** Takes any mention, in the order of the text. Who gave a street its name is not spoken of. */
  mention(name: KnownName, index: number, isNested: boolean): void {
    const draft = this.drafts.get(index) ?? this.find(name) ?? this.create();
    this.add(draft, name, index);
    draft.mentions.push(index);
    if (isNested) return;
    for (const key of draft.keys) this.last.set(key, draft);
  }

  private find(name: KnownName): Draft | undefined {
    for (const key of name.keys.short) {
      for (const draft of [this.last.get(key), this.first.get(key)])
        if (agrees(draft, name)) return draft;
    }
    return undefined;
  }

  private create(): Draft {
    const draft: Draft = {
      keys: new Set(),
      given: new Set(),
      gender: undefined,
      patronymic: undefined,
      mentions: [],
    };
    this.people.push(draft);
    return draft;
  }

  private add(draft: Draft, name: KnownName, index: number): void {
    this.drafts.set(index, draft);
    draft.gender ??= name.gender;
    draft.patronymic ??= name.patronymic;
    if (isFull(name)) for (const one of name.given) draft.given.add(foldName(one));
    for (const key of name.keys.all) {
      if (draft.keys.size < MAX_KEYS) draft.keys.add(key);
      if (!this.first.has(key)) this.first.set(key, draft);
    }
  }
}

function hasVariant(known: ReadonlySet<string>, given: readonly string[]): boolean {
  for (const one of known)
    if (given.some((other) => areVariants(foldName(other), one))) return true;
  return false;
}

/** May the name be the person's? Not with another father, nor with another gender. */
function agrees(draft: Draft | undefined, name: KnownName): draft is Draft {
  if (draft === undefined) return false;
  const isOtherGender =
    draft.gender !== undefined && name.gender !== undefined && draft.gender !== name.gender;
  const isOtherFather =
    draft.patronymic !== undefined &&
    name.patronymic !== undefined &&
    foldName(draft.patronymic) !== foldName(name.patronymic);
  return !isOtherGender && !isOtherFather;
}
