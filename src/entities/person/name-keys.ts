import { isLower } from "../../text/letters.ts";
import { foldName } from "../name-key.ts";
import type { PersonName } from "./parse-name.ts";

/** Keys by which the writings of one person's name are found to belong together. */
export interface NameKeys {
  /** Given and family name: `rəcəb ərdoğan`, `tayyib ərdoğan`. */
  readonly full: readonly string[];
  /** An initial and the family name: `r. ərdoğan`. */
  readonly initial: readonly string[];
  /** The family name alone. */
  readonly family: readonly string[];
  /** What to look for the bearer of a name under that is not full, the likeliest first. */
  readonly short: readonly string[];
  /** Everything that can stand for the bearer. */
  readonly all: readonly string[];
}

export function keysOf(name: PersonName): NameKeys {
  const { given, family, initials } = name;
  const families = familyForms(family);
  // `Mintimer Şaripoviç` looks like given and family name, until `Mintimer Şaripoviç Şaymiyev` comes.
  const second =
    name.patronymic === undefined ? families : [...families, foldName(name.patronymic)];
  const full = given.flatMap((one) => second.map((form) => `${foldName(one)} ${form}`));
  const letters = initials === undefined ? given : [initials];
  const initial = letters.flatMap((one) =>
    families.map((form) => `${foldName(one.slice(0, 1))}. ${form}`),
  );
  const asFamily = families.map(familyKey);
  const asGiven = given.map((one) => givenKey(foldName(one)));
  const uncertain = name.isUncertain ? families.map(givenKey) : [];
  const all = [...full, ...initial, ...asFamily, ...asGiven, ...uncertain];
  const isInitialed = initials !== undefined && family !== undefined;
  const whole =
    family === undefined
      ? [...asGiven, ...given.map((one) => familyKey(foldName(one)))]
      : [...asFamily, ...uncertain];
  return { full, initial, family: asFamily, all, short: isInitialed ? initial : whole };
}

/** The family name whole, and its last word without a particle: `fon der Lyayen` is called `Lyayen`, `əl-Şara` `Şara`. */
function familyForms(family: string | undefined): string[] {
  if (family === undefined) return [];
  const last = family.slice(family.lastIndexOf(" ") + 1);
  const bare = isLower(last.charCodeAt(0)) ? last.slice(last.indexOf("-") + 1) : last;
  return [...new Set([family, last, bare].map(foldName))];
}

function familyKey(form: string): string {
  return `f ${form}`;
}

function givenKey(form: string): string {
  return `g ${form}`;
}
