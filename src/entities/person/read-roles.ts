import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf } from "../../analyses/features.ts";
import { isFormOf } from "../../analyses/form-of.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { pushTo } from "../../engine/push-to.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { writeNominative } from "../../mentions/candidate.ts";
import { cueWords, isCueWord } from "../../mentions/cue-words.ts";
import { entryAt } from "../../mentions/entry-at.ts";
import type { Settled } from "../../mentions/settle.ts";
import { CLOSE_BRACKET, COMMA, FULL_STOP, OPEN_BRACKET } from "../../text/marks.ts";
import { SHAPE, sourceText, TOKEN, tokenText } from "../../tokens/tokens.ts";
import type { Organisation, Role } from "../../types.ts";
import type { OrganisationKind } from "../../vocabulary.ts";
import { OF_LEADER } from "../organisation/strangers.ts";
import { isDirection } from "../timex/surroundings.ts";
import { officeKindIn, officeKindOf } from "./office-kind.ts";
import { isNominative, isPredicate, type Office, Offices } from "./offices.ts";
import type { RolePhrase } from "./role-phrase.ts";
import { RolePhrases } from "./role-phrases.ts";

/**
 * Reads what each person does from the phrase before the name (`Rusiya xarici işlər nazirinin müavini Mixail Qaluzin`) and from the
 * apposition after it (`Mixail Qaluzin, Rusiya xarici işlər nazirinin müavini, …`).
 *
 * @param entityOf the entity of each mention
 * @param organisations what the offices may be of
 * @returns the roles of each person by entity
 */
export function readRoles(
  reading: Analyses,
  mentions: readonly Settled[],
  entityOf: readonly string[],
  organisations: readonly Organisation[],
): ReadonlyMap<string, readonly Role[]> {
  const reader = new RoleReader(reading, mentions, entityOf, organisations);
  const found = new Map<string, Role[]>();
  // In a list (`A, X şirkətinin direktoru, Y bankının sədri B`) a phrase after one name may be before another: it is the latter's.
  const bearers = new Map<number, string>();
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.type !== "person" || isWithin(mentions, mention)) continue;
    const person = entityOf[index]!;
    for (const role of reader.readAround(mention)) {
      pushTo(found, person, role);
      bearers.set(role.end, person);
    }
  }
  const own = new Map<string, Role[]>();
  for (const [person, roles] of found)
    own.set(
      person,
      roles.filter(({ end }) => bearers.get(end) === person),
    );
  for (const list of listsOfPeople(reading, mentions)) {
    const shared = reader.readShared(list.map((index) => mentions[index]!));
    for (const [i, role] of shared.entries()) pushTo(own, entityOf[list[i]!]!, role);
  }
  return new Map([...own].map(([person, roles]) => [person, withoutRepeated(roles)]));
}

/** Is somebody's name a part of another, and no leader's: `Con Smit` of `Prezident Con Smit administrasiyası`? */
function isWithin(mentions: readonly Settled[], { parent }: Settled): boolean {
  return parent >= 0 && mentions[parent]!.by !== OF_LEADER;
}

/** The people who are named one after another: `Vladimir Putin və Donald Tramp`, `Donald Trampla Vladimir Putin`. */
function listsOfPeople(reading: Analyses, mentions: readonly Settled[]): number[][] {
  const lists: number[][] = [];
  let list: number[] = [];
  mentions.forEach((mention, index) => {
    if (mention.type !== "person" || mention.parent >= 0) return;
    const last = mentions[list.at(-1) ?? -1];
    if (last === undefined || !isListedWith(reading, last, mention)) {
      list = [];
      lists.push(list);
    }
    list.push(index);
  });
  return lists.filter(({ length }) => length > 1);
}

/** Is somebody named right behind: after `və`, a comma, or `-la`? */
function isListedWith(reading: Analyses, { endToken, features }: Settled, next: Settled): boolean {
  if (endToken === next.firstToken) return caseOf(features) === CASE.instrumental;
  return endToken === next.firstToken - 1 && isListJoint(reading, endToken);
}

/** Each office once: `Prezident` says no more than `Azərbaycan Prezidenti` does. */
function withoutRepeated(roles: readonly Role[]): readonly Role[] {
  if (roles.length === 1) return roles;
  const kept = new Map<string, Role>();
  for (const role of roles) {
    const key = [role.position, role.of, role.in].join(" ");
    if (!kept.has(key)) kept.set(key, role);
  }
  const owned = new Set(roles.filter((role) => role.of ?? role.in).map(({ position }) => position));
  return [...kept.values()].filter(
    (role) => (role.of ?? role.in) !== undefined || !owned.has(role.position),
  );
}

/** Tokens between a name and the office in its apposition. */
const LONGEST_APPOSITION = 14;
const MAX_ROLES = 3;
/** Tokens of the longest honorific: `Zati-aliləri`. */
const LONGEST_HONORIFIC = 3;

class RoleReader {
  private readonly reading: Analyses;
  private readonly offices: Offices;
  private readonly phrases: RolePhrases;
  private readonly kinds: ReadonlyMap<string, OrganisationKind | undefined>;

  constructor(
    reading: Analyses,
    mentions: readonly Settled[],
    entityOf: readonly string[],
    organisations: readonly Organisation[],
  ) {
    this.reading = reading;
    this.offices = new Offices(reading, mentions);
    this.phrases = new RolePhrases(reading, this.offices, entityOf);
    this.kinds = new Map(organisations.map(({ id, kind }) => [id, kind]));
  }

  readAround(person: Settled): Role[] {
    const roles: Role[] = [];
    let end = this.skipAge(person.firstToken);
    let isAfterJoint = false;
    while (roles.length < MAX_ROLES) {
      const close = this.phrases.before(end);
      const phrase = close ?? this.phrases.before(this.skipHonorifics(end));
      if (phrase === undefined) break;
      if (this.isRuler(phrase) && caseOf(person.features) !== CASE.nominative) break;
      if (caseOf(person.features) === CASE.accusative && this.mayDo(phrase, person)) break;
      // Whose the office behind a honorific is, nobody does anything to.
      const isDoer =
        phrase.isOurs ||
        (end < person.firstToken &&
          phrase.of !== undefined &&
          close !== undefined &&
          !isAfterJoint);
      if (isDoer && !isOwnCase(person.features)) break;
      roles.unshift(this.toRole(phrase));
      const before = phrase.first - 1;
      isAfterJoint = before >= 0 && this.isJoint(before);
      end = isAfterJoint ? before : phrase.first;
    }
    const after = this.readAfter(person.endToken) ?? this.readPredicate(person);
    if (after !== undefined) roles.push(this.toRole(after));
    return roles;
  }

  /**
   * The role of each of several people, `aktyorlar Samir Quliyev və Anar Vəliyev`; where as many states as people are named, each is of
   * one, `Latviya və Estoniya prezidentləri Yanis Kalniş və Mart Tamm`.
   */
  readShared(people: readonly Settled[]): Role[] {
    const [first] = people;
    if (!isOwnCase(people.at(-1)!.features)) return [];
    const phrase = this.phrases.beforeSeveral(first!.firstToken);
    if (phrase === undefined) return [];
    const slot = phrase.of === undefined ? "in" : "of";
    const listed = this.phrases.takeListed(phrase, slot);
    const areEach = listed.length === people.length;
    const ofAll = listed.length === 1 ? listed[0] : undefined;
    return people.map((_, i) => this.toRole({ ...phrase, [slot]: areEach ? listed[i] : ofAll }));
  }

  /**
   * `Hakim Samir Quliyevi həbs edib`, `Latviyanın naziri Quliyevi qəbul edib`: who has the office that begins a sentence does it, if it
   * is nobody's, or a family name alone follows.
   */
  private mayDo({ of, in: place, first }: RolePhrase, { firstToken, endToken }: Settled): boolean {
    if ((this.reading.tokens.shapes[first]! & SHAPE.sentenceStart) === 0) return false;
    return (of === undefined && place === undefined) || endToken - firstToken === 1;
  }

  /** `Dövlətimizin başçısı Orxan Səfərzadənin səfərinə toxunub`: he has no need of a name. */
  private isRuler({ isOurs, offices: [office] }: RolePhrase): boolean {
    return isOurs && isCueWord(this.reading, office!.end - 1, "ruling");
  }

  /** `Prezidentin köməkçisi – şöbə müdiri`: a comma or a dash between two offices of one person. */
  private isJoint(i: number): boolean {
    const { tokens } = this.reading;
    return tokens.units[i] === COMMA || (tokens.shapes[i]! & SHAPE.hyphen) !== 0;
  }

  /** The phrase between a comma, dash or bracket after the name and the next mark. */
  private readAfter(end: number): RolePhrase | undefined {
    const { tokens, bits } = this.reading;
    if (end >= tokens.count || !isPause(this.reading, end)) return undefined;
    const limit = Math.min(tokens.count, end + LONGEST_APPOSITION);
    for (let i = end + 1; i < limit && !isPause(this.reading, i); i++) {
      if ((bits[i]! & bit(CATEGORY.position)) === 0) continue;
      const office = this.offices
        .at(i)
        .find((one) => isNominative(one.features) && this.isPauseAt(one.end));
      const phrase = office === undefined ? undefined : this.phrases.grow(office);
      if (phrase?.first === end + 1) return phrase;
    }
    return undefined;
  }

  /** `Ceyla Quliyeva energetika nazirinin müavini təyin edilib`, `Ceyla Quliyeva bankın sədridir`. */
  private readPredicate({ endToken, features }: Settled): RolePhrase | undefined {
    if (caseOf(features) !== CASE.nominative) return undefined;
    const { tokens, bits } = this.reading;
    const limit = Math.min(tokens.count - 1, endToken + LONGEST_APPOSITION);
    for (let i = endToken; i < limit && !isPause(this.reading, i); i++) {
      if ((bits[i]! & bit(CATEGORY.position)) === 0) continue;
      const office = this.offices
        .at(i)
        .find(
          ({ features, end }) =>
            (isNominative(features) && this.isAppointing(end)) ||
            (isPredicate(features) && this.isPauseAt(end)),
        );
      const phrase = office === undefined ? undefined : this.phrases.grow(office);
      if (phrase?.first === endToken) return phrase;
    }
    return undefined;
  }

  private isAppointing(i: number): boolean {
    return isFormOf(this.reading, i, cueWords("appointed"));
  }

  /** Passes `, 1979-cu il təvəllüdlü` and `45 yaşlı`, which stand between an office and a name. */
  private skipAge(end: number): number {
    const { tokens } = this.reading;
    if (end < 2 || !isAge(this.reading, end - 1)) return end;
    let at = end - 1;
    if (isSpelled(this.reading, at - 1, "il")) at--;
    if (at < 1 || tokens.kinds[at - 1] !== TOKEN.number) return end;
    at--;
    return at > 0 && tokens.units[at - 1] === COMMA ? at - 1 : at;
  }

  /** `prezidenti cənab Emin Rzayev`, `Zati-aliləri cənab`: honorifics stand between the office and the name. */
  private skipHonorifics(end: number): number {
    let first = end;
    for (let at = end; at >= 0; at = this.startOfHonorific(at)) first = at;
    return first;
  }

  /** Where an honorific begins that ends before a token, or -1. */
  private startOfHonorific(end: number): number {
    const { reading } = this;
    for (let i = end - 1; i >= 0 && i >= end - LONGEST_HONORIFIC; i--)
      if (entryAt(reading, i, end, CATEGORY.honorific) >= 0) return i;
    return -1;
  }

  private isPauseAt(i: number): boolean {
    return i >= this.reading.tokens.count || isPause(this.reading, i);
  }

  private toRole(phrase: RolePhrase): Role {
    const { first, fieldStart, offices, of, in: where } = phrase;
    const { tokens } = this.reading;
    const last = offices[0]!;
    const start = tokens.starts[first]!;
    // Before the copula of `nazirdir`.
    const end = start + this.nominativeFrom(first, last).length;
    const position = this.positionOf(phrase);
    const field = officeKindIn(this.reading, fieldStart, last.end);
    const kind = officeKindOf(field, of === undefined ? of : this.kinds.get(of));
    const role: Mutable<Role> = { start, end, text: sourceText(tokens, start, end), position };
    if (kind !== undefined) role.kind = kind;
    if (of !== undefined) role.of = of;
    if (where !== undefined) role.in = where;
    return role;
  }

  /** The office as it is called by itself, with its field; each of two: `təsisçi və rəhbər`. */
  private positionOf({ fieldStart, offices, isTwin }: RolePhrase): string {
    const { tokens, lexicon } = this.reading;
    const [last, outer] = offices as [Office, Office?];
    const own = lexicon.lemma(last.entry);
    if (outer === undefined && fieldStart === last.first) return own;
    if (isTwin && offices.length === 2 && fieldStart === outer!.first)
      return `${lexicon.lemma(outer!.entry)} ${tokenText(tokens, last.first - 1)} ${own}`;
    return this.nominativeFrom(fieldStart, last);
  }

  private nominativeFrom(token: number, { end, analysis }: Office): string {
    return writeNominative(this.reading, token, end, analysis);
  }
}

function isAge(reading: Analyses, at: number): boolean {
  return isCueWord(reading, at, "aged") || isDirection(reading, at, ["born"]);
}

function isOwnCase(features: number): boolean {
  return caseOf(features) === CASE.nominative || caseOf(features) === CASE.genitive;
}

/** A comma, full stop, dash or bracket. */
function isPause({ tokens }: Analyses, i: number): boolean {
  if (tokens.kinds[i] !== TOKEN.mark) return false;
  const unit = tokens.units[i]!;
  if (tokens.shapes[i]! & SHAPE.hyphen) return (tokens.shapes[i]! & SHAPE.spaceBefore) !== 0;
  return unit === COMMA || unit === FULL_STOP || unit === OPEN_BRACKET || unit === CLOSE_BRACKET;
}
