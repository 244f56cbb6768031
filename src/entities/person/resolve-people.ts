import type { Analyses } from "../../analyses/analyze.ts";
import type { Settled } from "../../mentions/settle.ts";
import { foldCase } from "../../text/fold-case.ts";
import { isLower, isUpper } from "../../text/letters.ts";
import type { Person } from "../../types.ts";
import { type Group, numberGroups } from "../groups.ts";
import type { Gender } from "./gender.ts";
import { type PersonName, parseName } from "./parse-name.ts";

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
  const names = new Map<number, PersonName>();
  mentions.forEach((mention, index) => {
    if (mention.type === "person") names.set(index, parseName(reading, mention, mention.name));
  });
  const isNested = (index: number): boolean => mentions[index]!.parent >= 0;
  for (const [index, name] of names)
    if (isFull(name) && !isNested(index)) named.introduce(name, index);
  for (const [index, name] of names)
    if (isFull(name) && isNested(index)) named.introduce(name, index);
  for (const [index, name] of names) if (isInitialed(name)) named.introduceByInitial(name, index);
  for (const [index, name] of names) named.mention(name, index);
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
  names: ReadonlyMap<number, PersonName>,
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
  return {
    id: group.id,
    name: mentions[fullest]!.name,
    mentions: group.mentions,
    ...(given.length === 0 ? {} : { given: given.join(" ") }),
    ...(family === undefined ? {} : { family }),
    ...(patronymic === undefined ? {} : { patronymic }),
    ...(initials === undefined ? {} : { initials }),
    ...(honorific === undefined ? {} : { honorific }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** How much of the person's name a writing of it holds; less so in the capitals of a headline. */
function fullness({ given, family, patronymic, initials }: PersonName, name: string): number {
  const parts = given.length + (family === undefined ? 0 : 1) + (patronymic === undefined ? 0 : 1);
  const isShouted = name.length > 3 && isUpper(name.charCodeAt(1)) && isUpper(name.charCodeAt(2));
  return parts + (initials === undefined ? 0 : 0.5) - (isShouted ? 0.25 : 0);
}

function isFull({ given, family }: PersonName): boolean {
  return given.length > 0 && family !== undefined;
}

function isInitialed({ given, family, initials }: PersonName): boolean {
  return given.length === 0 && family !== undefined && initials !== undefined;
}

/** Someone with all their names so far. */
interface Draft {
  readonly keys: Set<string>;
  gender: Gender | undefined;
  patronymic: string | undefined;
  readonly mentions: number[];
}

/** The people of one text, by every key that can stand for them. */
class NamedPeople {
  readonly people: Draft[] = [];
  private readonly drafts = new Map<number, Draft>();
  private readonly first = new Map<string, Draft>();
  private readonly last = new Map<string, Draft>();

  /** Takes a full name: someone new, or another writing of one who is known. */
  introduce(name: PersonName, index: number): void {
    const keys = fullKeys(name);
    const known = keys.map((key) => this.first.get(key)).find((draft) => agrees(draft, name));
    this.add(known ?? this.create(), name, index);
  }

  /** Takes `B.Quliyev` where no full name has the initial. */
  introduceByInitial(name: PersonName, index: number): void {
    const known = initialKeys(name).some((key) => agrees(this.first.get(key), name));
    if (!known) this.add(this.create(), name, index);
  }

  /** Takes any mention, in the order of the text. */
  mention(name: PersonName, index: number): void {
    const draft = this.drafts.get(index) ?? this.find(name) ?? this.create();
    this.add(draft, name, index);
    draft.mentions.push(index);
    for (const key of draft.keys) this.last.set(key, draft);
  }

  private find(name: PersonName): Draft | undefined {
    for (const key of shortKeys(name)) {
      for (const draft of [this.last.get(key), this.first.get(key)])
        if (agrees(draft, name)) return draft;
    }
    return undefined;
  }

  private create(): Draft {
    const draft: Draft = {
      keys: new Set(),
      gender: undefined,
      patronymic: undefined,
      mentions: [],
    };
    this.people.push(draft);
    return draft;
  }

  private add(draft: Draft, name: PersonName, index: number): void {
    this.drafts.set(index, draft);
    draft.gender ??= name.gender;
    draft.patronymic ??= name.patronymic;
    for (const key of allKeys(name)) {
      draft.keys.add(key);
      if (!this.first.has(key)) this.first.set(key, draft);
    }
  }
}

/** May the name be the person's? Not with another father, nor with another gender. */
function agrees(draft: Draft | undefined, name: PersonName): draft is Draft {
  if (draft === undefined) return false;
  const isOtherGender =
    draft.gender !== undefined && name.gender !== undefined && draft.gender !== name.gender;
  const isOtherFather =
    draft.patronymic !== undefined &&
    name.patronymic !== undefined &&
    foldCase(draft.patronymic) !== foldCase(name.patronymic);
  return !isOtherGender && !isOtherFather;
}

function allKeys(name: PersonName): string[] {
  const families = familyForms(name.family);
  return [
    ...fullKeys(name),
    ...initialKeys(name),
    ...families.map(familyKey),
    ...name.given.map(givenKey),
    ...(name.isUncertain ? families.map(givenKey) : []),
  ];
}

/** `Rəcəb Tayyib Ərdoğan` is `Rəcəb Ərdoğan` and `Tayyib Ərdoğan`. */
function fullKeys({ given, family }: PersonName): string[] {
  return given.flatMap((name) => familyForms(family).map((form) => `${foldCase(name)} ${form}`));
}

function initialKeys({ given, family, initials }: PersonName): string[] {
  const letters =
    initials === undefined ? given.map((name) => name.slice(0, 1)) : [initials.slice(0, 1)];
  return letters.flatMap((letter) =>
    familyForms(family).map((form) => `${foldCase(letter)}. ${form}`),
  );
}

/** The keys under which to look for the bearer of a name that is not full, the likeliest first. */
function shortKeys(name: PersonName): string[] {
  const { given, family, initials, isUncertain } = name;
  if (family === undefined) return [...given.map(givenKey), ...given.map(familyKeyOf)];
  if (initials !== undefined) return initialKeys(name);
  const forms = familyForms(family);
  return isUncertain ? [...forms.map(familyKey), ...forms.map(givenKey)] : forms.map(familyKey);
}

/** The family name whole, and its last word without a particle: `fon der Lyayen` is called `Lyayen`, `əl-Şara` `Şara`. */
function familyForms(family: string | undefined): string[] {
  if (family === undefined) return [];
  const last = family.slice(family.lastIndexOf(" ") + 1);
  const bare = isLower(last.charCodeAt(0)) ? last.slice(last.indexOf("-") + 1) : last;
  return [...new Set([family, last, bare].map(foldCase))];
}

function familyKeyOf(name: string): string {
  return familyKey(foldCase(name));
}

function familyKey(form: string): string {
  return `f ${form}`;
}

function givenKey(name: string): string {
  return `g ${foldCase(name)}`;
}
