import type { Analyses } from "../../analyses/analyze.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { copyOf } from "../../engine/remember.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Settled } from "../../mentions/settle.ts";
import { isUpper } from "../../text/letters.ts";
import { CLOSE_BRACKET, OPEN_BRACKET } from "../../text/marks.ts";
import type { Person } from "../../types.ts";
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
  const tellings = readTellings(reading, mentions);
  if (tellings.length === 0) return [];
  const named = new NamedPeople();
  for (const one of tellings) if (one.otherOf !== undefined) named.introduceTwice(one.otherOf, one);
  for (const one of tellings) if (one.name.isFull && !one.isNested) named.introduce(one);
  for (const one of tellings) if (one.name.isFull && one.isNested) named.introduce(one);
  for (const one of tellings) if (one.name.isInitialed) named.introduceByInitial(one);
  for (const one of tellings) named.mention(one);
  return named.people
    .filter((draft) => draft.tellings.length > 0)
    .sort((a, b) => a.tellings[0]!.index - b.tellings[0]!.index)
    .map((draft, i) => toPerson(`person:${i + 1}`, draft.tellings, mentions));
}

/** A mention of somebody. */
interface Telling {
  readonly index: number;
  readonly name: KnownName;
  readonly isNested: boolean;
  /** The mention right before the brackets that this one stands in: `Lorenso Kuinn (Lorenzo Quinn)`. */
  readonly otherOf: Telling | undefined;
  /** Whom it names, when that is known. */
  draft: Draft | undefined;
}

function readTellings(reading: Analyses, mentions: readonly Settled[]): Telling[] {
  const known = parsedNames(reading.lexicon);
  const tellings: Telling[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.type !== "person") continue;
    const name = parsedName(reading, mention, known);
    const before = tellings.at(-1);
    const isOther =
      before?.name.isFull === true &&
      name.isFull &&
      isInBrackets(reading, mention, mentions[before.index]!.endToken);
    const otherOf = isOther ? before : undefined;
    tellings.push({ index, name, isNested: mention.parent >= 0, otherOf, draft: undefined });
  }
  return tellings;
}

/** Is a mention all that stands in the brackets that open at a token? */
function isInBrackets(
  { tokens }: Analyses,
  { firstToken, endToken }: Settled,
  open: number,
): boolean {
  if (firstToken !== open + 1 || tokens.units[open] !== OPEN_BRACKET) return false;
  return tokens.units[endToken] === CLOSE_BRACKET;
}

function toPerson(id: string, tellings: readonly Telling[], mentions: readonly Settled[]): Named {
  let fullest = tellings[0]!;
  let most = -1;
  let patronymic: string | undefined;
  let initials: string | undefined;
  let honorific: string | undefined;
  let gender: Gender | undefined;
  for (const telling of tellings) {
    const { name, index } = telling;
    patronymic ??= name.patronymic;
    initials ??= name.initials;
    honorific ??= name.honorific;
    gender ??= name.gender;
    const parts = fullness(name, mentions[index]!.name);
    if (parts <= most) continue;
    most = parts;
    fullest = telling;
  }
  const { given, family } = fullest.name;
  const person: Mutable<Named> = {
    id,
    name: mentions[fullest.index]!.name,
    mentions: tellings.map(({ index }) => index),
  };
  if (given.length > 0) person.given = given.join(" ");
  if (family !== undefined) person.family = family;
  if (patronymic !== undefined) person.patronymic = patronymic;
  if (given.length === 0 && initials !== undefined) person.initials = initials;
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
  readonly isFull: boolean;
  /** Does it stand for a given name with initials alone? */
  readonly isInitialed: boolean;
  /** May its given name be spelled otherwise elsewhere? */
  readonly isForeign: boolean;
  readonly givenKeys: readonly string[];
  readonly patronymicKey: string | undefined;
  readonly keys: NameKeys;
}

/** Parsed names by lexicon and by how they are written. */
const PARSED = new WeakMap<Lexicon, Map<string, KnownName>>();
const MAX_PARSED = 1 << 13;

function parsedNames(lexicon: Lexicon): Map<string, KnownName> {
  const known = PARSED.get(lexicon) ?? new Map<string, KnownName>();
  PARSED.set(lexicon, known);
  return known;
}

/** {@link parseName}, remembered: the same people are in the news day after day. */
function parsedName(reading: Analyses, mention: Settled, known: Map<string, KnownName>): KnownName {
  let name = known.get(mention.name);
  if (name === undefined) {
    if (known.size >= MAX_PARSED) known.clear();
    name = toKnown(parseName(reading, mention, mention.name));
    known.set(copyOf(mention.name), name);
  }
  return name;
}

/** What is remembered must not keep the text alive that it was read in. */
function toKnown(parsed: PersonName): KnownName {
  const copied = (part: string | undefined): string | undefined => part && copyOf(part);
  const given = parsed.given.map(copyOf);
  const family = copied(parsed.family);
  const patronymic = copied(parsed.patronymic);
  const initials = copied(parsed.initials);
  return {
    given,
    family,
    patronymic,
    initials,
    honorific: copied(parsed.honorific),
    gender: parsed.gender,
    isFull: given.length > 0 && family !== undefined,
    isInitialed: given.length === 0 && family !== undefined && initials !== undefined,
    isForeign: familyEndingOf(foldName(family ?? ""))?.origin !== "az",
    givenKeys: given.map(foldName),
    patronymicKey: patronymic && foldName(patronymic),
    keys: keysOf(parsed),
  };
}

/** Someone with all their names so far. */
interface Draft {
  /** Its names, each as it is remembered. */
  readonly names: KnownName[];
  readonly keys: Set<string>;
  /** Lower case. */
  readonly given: Set<string>;
  gender: Gender | undefined;
  patronymic: string | undefined;
  readonly tellings: Telling[];
}

/** More names than anybody has; a text that strings names into one person must not slow down. */
const MAX_KEYS = 48;

/** The people of one text, by every key that can stand for them. */
class NamedPeople {
  readonly people: Draft[] = [];
  private readonly first = new Map<string, Draft>();
  private readonly last = new Map<string, Draft>();

  /** Takes a full name: someone new, or another writing of one who is known. */
  introduce(telling: Telling): void {
    const { name } = telling;
    this.add(this.findFull(name) ?? this.findVariant(name) ?? this.create(), telling);
  }

  /** Takes two full names of one person; but `Kərim Vəliyev (Anar Məmmədov)` are an actor and his part. */
  introduceTwice(telling: Telling, other: Telling): void {
    this.introduce(telling);
    const draft = telling.draft!;
    const isForeign = telling.name.isForeign || other.name.isForeign;
    if (isForeign && agrees(draft, other.name)) this.add(draft, other);
  }

  private findFull(name: KnownName): Draft | undefined {
    for (const key of name.keys.full) {
      const draft = this.first.get(key);
      if (agrees(draft, name)) return draft;
    }
    return undefined;
  }

  /** Somebody of the same foreign family name whose given name is spelled a little otherwise. */
  private findVariant(name: KnownName): Draft | undefined {
    if (!name.isForeign) return undefined;
    for (const key of name.keys.family) {
      const draft = this.first.get(key);
      if (agrees(draft, name) && hasVariant(draft.given, name.givenKeys)) return draft;
    }
    return undefined;
  }

  /** Takes `B.Quliyev` where no full name has the initial. */
  introduceByInitial(telling: Telling): void {
    const { name } = telling;
    const known = name.keys.initial.some((key) => agrees(this.first.get(key), name));
    if (!known) this.add(this.create(), telling);
  }

  /** Takes any mention, in the order of the text. Who gave a street its name is not spoken of. */
  mention(telling: Telling): void {
    const draft = telling.draft ?? this.find(telling.name) ?? this.create();
    this.add(draft, telling);
    draft.tellings.push(telling);
    if (telling.isNested) return;
    for (const key of draft.keys) this.last.set(key, draft);
  }

  private find(name: KnownName): Draft | undefined {
    for (const key of name.keys.short) {
      const last = this.last.get(key);
      if (agrees(last, name)) return last;
      const first = this.first.get(key);
      if (agrees(first, name)) return first;
    }
    return undefined;
  }

  private create(): Draft {
    const draft: Draft = {
      names: [],
      keys: new Set(),
      given: new Set(),
      gender: undefined,
      patronymic: undefined,
      tellings: [],
    };
    this.people.push(draft);
    return draft;
  }

  private add(draft: Draft, telling: Telling): void {
    const { name } = telling;
    telling.draft = draft;
    if (draft.names.includes(name)) return;
    if (draft.keys.size < MAX_KEYS) draft.names.push(name);
    draft.gender ??= name.gender;
    draft.patronymic ??= name.patronymicKey;
    if (name.isFull) for (const one of name.givenKeys) draft.given.add(one);
    for (const key of name.keys.all) {
      if (draft.keys.size < MAX_KEYS) draft.keys.add(key);
      if (!this.first.has(key)) this.first.set(key, draft);
    }
  }
}

function hasVariant(known: ReadonlySet<string>, given: readonly string[]): boolean {
  for (const one of known) if (given.some((other) => areVariants(other, one))) return true;
  return false;
}

/** May the name be the person's? Not with another father, nor with another gender. */
function agrees(draft: Draft | undefined, name: KnownName): draft is Draft {
  if (draft === undefined) return false;
  const isOtherGender =
    draft.gender !== undefined && name.gender !== undefined && draft.gender !== name.gender;
  const isOtherFather =
    draft.patronymic !== undefined &&
    name.patronymicKey !== undefined &&
    draft.patronymic !== name.patronymicKey;
  return !isOtherGender && !isOtherFather;
}
