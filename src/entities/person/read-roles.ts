import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Settled } from "../../mentions/settle.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import type { Role } from "../../types.ts";
import { pushTo } from "../groups.ts";
import { isAdjective, partOf } from "../words.ts";

/**
 * Reads what each person does from the phrase before the name (`Rusiya xarici işlər nazirinin müavini Mixail Qaluzin`) and from the
 * apposition after it (`Mixail Qaluzin, Rusiya xarici işlər nazirinin müavini, …`).
 *
 * @param entityOf the entity of each mention
 * @returns the roles of each person by entity
 */
export function readRoles(
  reading: Analyses,
  mentions: readonly Settled[],
  entityOf: readonly string[],
): ReadonlyMap<string, readonly Role[]> {
  const reader = new RoleReader(reading, mentions, entityOf);
  const found: { readonly person: string; readonly role: Role }[] = [];
  // In a list (`A, X şirkətinin direktoru, Y bankının sədri B`) a phrase after one name may be before another: it is the latter's.
  const bearers = new Map<number, string>();
  mentions.forEach((mention, index) => {
    if (mention.type !== "person" || mention.parent >= 0) return;
    const person = entityOf[index]!;
    for (const role of reader.readAround(mention)) {
      found.push({ person, role });
      bearers.set(role.start, person);
    }
  });
  const roles = new Map<string, Role[]>();
  for (const { person, role } of found)
    if (bearers.get(role.start) === person) pushTo(roles, person, role);
  for (const [person, own] of roles) roles.set(person, withoutRepeated(own));
  return roles;
}

/** Each office once: `Prezident` says no more than `Azərbaycan Prezidenti` does. */
function withoutRepeated(roles: readonly Role[]): Role[] {
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

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
/** Tokens of the longest office in the lexicon. */
const LONGEST_POSITION = 8;
/** Tokens between a name and the office in its apposition. */
const LONGEST_APPOSITION = 14;
/** Parts of the longest phrase; what is longer is no phrase. */
const MAX_PARTS = 8;

/** An office named by tokens `first` to `end`, as the lexicon has it. */
interface Office {
  readonly first: number;
  readonly end: number;
  readonly entry: number;
}

/** A phrase, as it grows to the left. */
interface Phrase {
  first: number;
  /** Does its first word belong to something before it: `prezidenti`, not `prezident`? */
  isPossessed: boolean;
  /** Does it begin with what a name before it is: `şirkətlər qrupunun` of `LVMH şirkətlər qrupunun sahibi`? */
  isKind: boolean;
  /** `Dövlətimizin başçısı` before a name in another case is no apposition but who does something to its bearer; */
  isOurs: boolean;
  /** Offices in it, the last one first. */
  readonly offices: Office[];
  of: string | undefined;
  in: string | undefined;
}

class RoleReader {
  private readonly reading: Analyses;
  private readonly mentions: readonly Settled[];
  private readonly entityOf: readonly string[];
  /** The outermost mention that ends before a token. */
  private readonly byEnd = new Map<number, number>();

  constructor(reading: Analyses, mentions: readonly Settled[], entityOf: readonly string[]) {
    this.reading = reading;
    this.mentions = mentions;
    this.entityOf = entityOf;
    mentions.forEach(({ endToken }, index) => {
      if (!this.byEnd.has(endToken)) this.byEnd.set(endToken, index);
    });
  }

  readAround(person: Settled): Role[] {
    const roles: Role[] = [];
    let end = this.skipAge(person.firstToken);
    let isAfterJoint = false;
    while (roles.length < MAX_ROLES) {
      const phrase = this.readBefore(end);
      if (phrase === undefined) break;
      const isDoer =
        phrase.isOurs || (end < person.firstToken && phrase.of !== undefined && !isAfterJoint);
      if (isDoer && !isOwnCase(person.features)) break;
      roles.unshift(this.toRole(phrase));
      const before = phrase.first - 1;
      isAfterJoint = before >= 0 && this.isJoint(before);
      end = isAfterJoint ? before : phrase.first;
    }
    const after = this.readAfter(person.endToken) ?? this.readAppointment(person);
    if (after !== undefined) roles.push(this.toRole(after));
    return roles;
  }

  /** `Prezidentin köməkçisi – şöbə müdiri`: a comma or a dash between two offices of one person. */
  private isJoint(i: number): boolean {
    const { tokens } = this.reading;
    return tokens.units[i] === COMMA || (tokens.shapes[i]! & SHAPE.hyphen) !== 0;
  }

  /** The phrase that ends right before a token. */
  private readBefore(end: number): Phrase | undefined {
    const office = this.officeBefore(end, isNominative);
    return office === undefined ? undefined : this.growLeft(office);
  }

  /** The phrase between a comma, dash or bracket after the name and the next mark. */
  private readAfter(end: number): Phrase | undefined {
    const { tokens, bits } = this.reading;
    if (end >= tokens.count || !isPause(this.reading, end)) return undefined;
    const limit = Math.min(tokens.count, end + LONGEST_APPOSITION);
    for (let i = end + 1; i < limit && !isPause(this.reading, i); i++) {
      if ((bits[i]! & bit(CATEGORY.position)) === 0) continue;
      const office = this.officesAt(i).find(
        (one) => isNominative(one.features) && this.isPauseAt(one.end),
      );
      const phrase = office === undefined ? undefined : this.growLeft(office);
      if (phrase?.first === end + 1) return phrase;
    }
    return undefined;
  }

  /** `Ceyla Quliyeva energetika nazirinin müavini təyin edilib`. */
  private readAppointment({ endToken, features }: Settled): Phrase | undefined {
    if (caseOf(features) !== CASE.nominative) return undefined;
    const { tokens, bits } = this.reading;
    const limit = Math.min(tokens.count - 1, endToken + LONGEST_APPOSITION);
    for (let i = endToken; i < limit && !isPause(this.reading, i); i++) {
      if ((bits[i]! & bit(CATEGORY.position)) === 0) continue;
      const office = this.officesAt(i).find(
        (one) => isNominative(one.features) && this.isAppointing(one.end),
      );
      const phrase = office === undefined ? undefined : this.growLeft(office);
      if (phrase?.first === endToken) return phrase;
    }
    return undefined;
  }

  private isAppointing(i: number): boolean {
    const { tokens, table, forms } = this.reading;
    return i < tokens.count && APPOINTING.some((word) => table.keyEquals(forms[i]!, word));
  }

  /** Passes `, 1979-cu il təvəllüdlü` and `45 yaşlı`, which stand between an office and a name. */
  private skipAge(end: number): number {
    const { tokens, table, forms } = this.reading;
    if (end < 2 || !AGES.some((word) => table.keyEquals(forms[end - 1]!, word))) return end;
    let at = end - 1;
    if (table.keyEquals(forms[at - 1]!, "il")) at--;
    if (at < 1 || tokens.kinds[at - 1] !== TOKEN.number) return end;
    at--;
    return at > 0 && tokens.units[at - 1] === COMMA ? at - 1 : at;
  }

  private isPauseAt(i: number): boolean {
    return i >= this.reading.tokens.count || isPause(this.reading, i);
  }

  /** The longest office before a token that an ending fits; one that cuts a mention only where there is no other. */
  private officeBefore(end: number, accepts: (features: number) => boolean): OfficeHit | undefined {
    let best: OfficeHit | undefined;
    for (let i = end - 1; i >= 0 && i >= end - LONGEST_POSITION; i--) {
      if ((this.reading.bits[i]! & bit(CATEGORY.position)) === 0) continue;
      for (const office of this.officesAt(i)) {
        if (office.end !== end || !accepts(office.features) || this.isInMention(office)) continue;
        if (best === undefined || !this.cutsMention(office)) best = office;
      }
    }
    return best;
  }

  private officesAt(i: number): OfficeHit[] {
    const { lexicon, table, hitFirst, hitEntries, hitEnds, hitAnalyses } = this.reading;
    const offices: OfficeHit[] = [];
    for (let h = hitFirst[i]!; h < hitFirst[i + 1]!; h++) {
      const entry = hitEntries[h]!;
      if (lexicon.categoryOf(entry) !== CATEGORY.position) continue;
      const features = table.features[hitAnalyses[h]!]!;
      offices.push({ first: i, end: hitEnds[h]!, entry, features });
    }
    return offices;
  }

  /** The end of a longer name is no office: `Əl-Xəlifə`. */
  private isInMention({ first, end }: Office): boolean {
    const mention = this.mentions[this.byEnd.get(end) ?? -1];
    return mention !== undefined && mention.firstToken < first;
  }

  private cutsMention({ first, end }: Office): boolean {
    for (let i = first + 1; i < end; i++) if (this.byEnd.has(i)) return true;
    return false;
  }

  /** Takes in what stands before an office and belongs to it, part by part. */
  private growLeft(office: OfficeHit): Phrase {
    const phrase: Phrase = {
      first: office.first,
      isPossessed: this.isPossessed(office),
      isKind: false,
      isOurs: false,
      offices: [office],
      of: undefined,
      in: undefined,
    };
    let parts = 0;
    while (parts++ < MAX_PARTS && this.takePart(phrase));
    if (phrase.isPossessed && phrase.of === undefined) this.reachOwner(phrase);
    return phrase;
  }

  private takePart(phrase: Phrase): boolean {
    return (
      this.takeOwner(phrase) ||
      this.takeSeat(phrase) ||
      this.takeOffice(phrase) ||
      this.takeTwin(phrase) ||
      this.takeField(phrase) ||
      this.takeAdjective(phrase) ||
      this.takeNoun(phrase)
    );
  }

  /** `naziri` of `xarici işlər naziri` is possessed in the lexicon already. */
  private isPossessed({ entry, features }: OfficeHit): boolean {
    if (possessiveOf(features) === POSSESSIVE["3sg"]) return true;
    return POSSESSED_PHRASE.test(this.reading.lexicon.lemma(entry));
  }

  /** `Rusiya`, `Azərbaycanın`, `Rusiyadakı`, `“SOCAR”ın`, `İlham Əliyevin`. */
  private takeOwner(phrase: Phrase): boolean {
    const end = this.skipClosing(this.skipPlaceHead(phrase.first));
    const index = this.byEnd.get(end);
    if (index === undefined) return false;
    const { type, features, firstToken } = this.mentions[index]!;
    if (!OWNERS.has(type) || !isOwnerCase(features)) return false;
    const isWhere = caseOf(features) === CASE.locative;
    const isOuter = type === "place" && phrase.in !== undefined;
    const isNamed =
      phrase.isKind && (type === "organisation" || caseOf(features) === CASE.genitive);
    if (!isWhere && !phrase.isPossessed && !isOuter && !isNamed) return false;
    if (type === "person") return this.takePerson(phrase, firstToken, features);
    const slot = type === "place" || isWhere ? "in" : "of";
    if (phrase[slot] !== undefined && (type !== "place" || isWhere)) return false;
    // `Tovuz rayon Bozalqanlı kənd sakini`: the nearest place is the narrowest.
    phrase[slot] ??= this.entityOf[index]!;
    phrase.first = this.withOpeningQuote(firstToken, end);
    return true;
  }

  /** `Prezidentin Şuşa rayonunda xüsusi nümayəndəsi`: where an office is held stands between it and its owner. */
  private takeSeat(phrase: Phrase): boolean {
    if (!phrase.isPossessed || phrase.of !== undefined || phrase.in !== undefined) return false;
    const head = phrase.first - 1;
    const isHeaded = head > 0 && this.hasReading(head, isPossessedLocative);
    const end = isHeaded && this.byEnd.has(head) ? head : phrase.first;
    const index = this.byEnd.get(end);
    if (index === undefined) return false;
    const { type, features, firstToken } = this.mentions[index]!;
    const isWhere = end < phrase.first || caseOf(features) === CASE.locative;
    if ((type !== "place" && type !== "country") || !isWhere || !this.endsOwner(firstToken))
      return false;
    phrase.in = this.entityOf[index]!;
    phrase.first = firstToken;
    return true;
  }

  /** Does somebody's or a state's name in the genitive, or an office in it, end before a token? */
  private endsOwner(end: number): boolean {
    const owner = this.mentions[this.byEnd.get(this.skipClosing(end)) ?? -1];
    if (owner !== undefined) return isReachable(owner);
    return this.officeBefore(end, isGenitive) !== undefined;
  }

  /** `dövlətin memarı və` of `dövlətin memarı və qurucusu`: two offices under one owner. */
  private takeTwin(phrase: Phrase): boolean {
    const { forms, table } = this.reading;
    const and = phrase.first - 1;
    const isOne = phrase.of === undefined && phrase.in === undefined && phrase.offices.length === 1;
    if (!isOne || !phrase.isPossessed || phrase.first !== phrase.offices[0]!.first) return false;
    if (and < 1 || !table.keyEquals(forms[and]!, "və")) return false;
    const office = this.officeBefore(and, isNominative);
    if (office === undefined || !this.isPossessed(office)) return false;
    phrase.offices.push(office);
    phrase.first = office.first;
    return true;
  }

  /** `Avropa Parlamentinin Fransadan olan üzvü`: the owner stands a few small words before what it owns. */
  private reachOwner(phrase: Phrase): void {
    const { tokens } = this.reading;
    for (let end = phrase.first; end > 0 && phrase.first - end <= LONGEST_REACH; end--) {
      const index = this.byEnd.get(this.skipClosing(end));
      const owner = index === undefined ? undefined : this.mentions[index]!;
      if (owner !== undefined && isReachable(owner)) {
        phrase.of = this.entityOf[index!]!;
        phrase.first = this.withOpeningQuote(owner.firstToken, owner.endToken);
        return;
      }
      if (tokens.kinds[end - 1] !== TOKEN.word) return;
      if (owner === undefined && !isLowerWord(this.reading, end - 1)) return;
    }
  }

  /** `Prezident İlham Əliyevin` of `Prezident İlham Əliyevin köməkçisi`. */
  private takePerson(phrase: Phrase, firstToken: number, features: number): boolean {
    if (caseOf(features) !== CASE.genitive || phrase.of !== undefined) return false;
    phrase.first = this.readBefore(firstToken)?.first ?? firstToken;
    phrase.isPossessed = false;
    return true;
  }

  /** `Bakı şəhərinin meri`: the word that only says what Baku is. */
  private skipPlaceHead(end: number): number {
    const i = end - 1;
    if (i < 1 || (this.reading.bits[i]! & bit(CATEGORY.placeHead)) === 0) return end;
    const mention = this.mentions[this.byEnd.get(i) ?? -1];
    if (mention?.type !== "place" || caseOf(mention.features) !== CASE.nominative) return end;
    return this.hasReading(i, isPossessedGenitive) ? i : end;
  }

  /** Passes the quote and suffix of `“SOCAR”ın`, and the brackets of `Nazirliyinin (XİN)`. */
  private skipClosing(end: number): number {
    const { tokens } = this.reading;
    let at = end;
    if (at > 0 && tokens.units[at - 1] === CLOSE && tokens.units[at - 3] === OPEN) at -= 3;
    if (at > 0 && tokens.kinds[at - 1] === TOKEN.suffix) at--;
    if (at < end && at > 0 && (tokens.shapes[at - 1]! & SHAPE.closeQuote) !== 0) at--;
    return at > 0 && this.byEnd.has(at) ? at : end;
  }

  private withOpeningQuote(first: number, end: number): number {
    const { tokens } = this.reading;
    const isQuoted = end < tokens.count && (tokens.shapes[end]! & SHAPE.closeQuote) !== 0;
    return isQuoted && first > 0 && (tokens.shapes[first - 1]! & SHAPE.openQuote) !== 0
      ? first - 1
      : first;
  }

  /** `nazirinin` of `nazirinin müavini`. */
  private takeOffice(phrase: Phrase): boolean {
    if (!phrase.isPossessed) return false;
    const office =
      this.officeBefore(phrase.first, isGenitive) ??
      (this.isDeputy(phrase) ? this.officeBefore(phrase.first, isNominative) : undefined);
    if (office === undefined) return false;
    phrase.offices.push(office);
    phrase.first = office.first;
    phrase.isPossessed = this.isPossessed(office);
    return true;
  }

  /** `katibi müavininin müşaviri`: whose deputy it is may stand before it as it is. */
  private isDeputy({ first, offices }: Phrase): boolean {
    const { first: start, entry } = offices.at(-1)!;
    return start === first && this.reading.lexicon.lemma(entry) === DEPUTY;
  }

  /** `şirkətin` of `şirkətin direktoru`, and `təhlükəsizlik şurasının` word by word. */
  private takeNoun(phrase: Phrase): boolean {
    const i = phrase.first - 1;
    if (phrase.of !== undefined || i < 0 || this.reading.tokens.kinds[i] !== TOKEN.word)
      return false;
    if (this.byEnd.has(i + 1) || !this.hasReading(i, isNounInPhrase)) return false;
    // `Parlamentin büdcə komitəsinin sədri`: whose committee it is stands before what it is for.
    if (!phrase.isPossessed && !(phrase.isKind && this.hasReading(i, isGenitive))) return false;
    phrase.first = i;
    phrase.isPossessed = this.hasReading(i, isPossessedGenitive);
    phrase.isKind ||= phrase.isPossessed;
    phrase.isOurs = this.hasReading(i, (features) => possessiveOf(features) === POSSESSIVE["1pl"]);
    return true;
  }

  /** Has the word, as a common noun, a reading with such features? */
  private hasReading(i: number, accepts: (features: number) => boolean): boolean {
    const { table, forms, lexicon } = this.reading;
    const form = forms[i]!;
    for (let a = table.first[form]!; a < table.first[form + 1]! && table.words[a]! >= 0; a++) {
      const word = table.words[a]!;
      if ((lexicon.masks[word]! & NOUNS) === 0 || !accepts(table.features[a]!)) continue;
      const part = partOf(this.reading, word);
      if (part === "" || part === "noun" || part === "adjective") return true;
    }
    return false;
  }

  /** `iqtisadi məsələlər üzrə`, `Avropa İttifaqı məsələləri üzrə`. */
  private takeField(phrase: Phrase): boolean {
    const { forms, table } = this.reading;
    const word = phrase.first - 1;
    if (word < 1 || !table.keyEquals(forms[word]!, FIELD_WORD)) return false;
    let at = word;
    while (at > 0 && word - at < LONGEST_FIELD && this.isInField(at - 1)) at--;
    if (at === word) return false;
    phrase.first = this.withNameInField(at);
    return true;
  }

  private isInField(i: number): boolean {
    if (this.byEnd.has(i + 1)) return false;
    return this.hasReading(i, () => true) && this.officeBefore(i + 1, isGenitive) === undefined;
  }

  /** The start of a field with the bare name in it that the office deals with; what is in the genitive owns the office. */
  private withNameInField(at: number): number {
    const named = this.mentions[this.byEnd.get(at) ?? -1];
    const isBare = named !== undefined && caseOf(named.features) === CASE.nominative;
    return isBare && named.type !== "person" ? named.firstToken : at;
  }

  /** `sabiq`, `yeni`; not the `əlaqədar` of `ilə əlaqədar`, which belongs to what stands before it. */
  private takeAdjective(phrase: Phrase): boolean {
    const i = phrase.first - 1;
    if (i < 0 || !isAdjective(this.reading, i)) return false;
    // `Hökumətlərarası Komissiyanın`: one with a capital before one with a capital.
    if (!isLowerWord(this.reading, i) && isLowerWord(this.reading, phrase.first)) return false;
    const { forms, table } = this.reading;
    if (COMPLEMENTED.some((word) => table.keyEquals(forms[i]!, word))) return false;
    if (i > 0 && this.isGoverning(i - 1)) return false;
    phrase.first = i;
    return true;
  }

  /** `ilə`, and `münasibətilə`: what they stand with comes next. */
  private isGoverning(i: number): boolean {
    const { forms, table } = this.reading;
    return (
      table.keyEquals(forms[i]!, "ilə") ||
      this.hasReading(i, (features) => caseOf(features) === CASE.instrumental)
    );
  }

  private toRole({ first, offices, of, in: where }: Phrase): Role {
    const { tokens, lexicon } = this.reading;
    const [last] = offices;
    const start = tokens.starts[first]!;
    const end = tokens.ends[last!.end - 1]!;
    const position =
      offices.length === 1
        ? lexicon.lemma(last!.entry)
        : tokens.text.slice(tokens.starts[offices.at(-1)!.first], end);
    const role: Mutable<Role> = { start, end, text: tokens.text.slice(start, end), position };
    if (of !== undefined) role.of = of;
    if (where !== undefined) role.in = where;
    return role;
  }
}

interface OfficeHit extends Office {
  readonly features: number;
}

/** Adjectives that end what stands before them: `bununla əlaqədar`, `gənclərdən ibarət`. */
const COMPLEMENTED = ["əlaqədar", "ibarət", "asılı", "fərqli", "məhrum"];
const MAX_ROLES = 3;
const OPEN = 0x28;
const CLOSE = 0x29;
const FIELD_WORD = "üzrə";
const DEPUTY = "müavin";
/** What follows an office that somebody is given. */
const APPOINTING = ["təyin", "seçilib", "seçilmişdir", "seçildi", "seçilir"];
const AGES = ["təvəllüdlü", "yaşlı"];
/** Words of the longest field that an office is for. */
const LONGEST_FIELD = 6;
const POSSESSED_PHRASE = / [^ ]*[ıiuü]$/u;
const NOUNS = bit(CATEGORY.commonWord) | bit(CATEGORY.organisationHead) | bit(CATEGORY.placeHead);
/** Tokens between an owner and what it owns. */
const LONGEST_REACH = 6;
const OWNERS: ReadonlySet<string> = new Set(["country", "organisation", "place", "person"]);

function isNominative(features: number): boolean {
  return caseOf(features) === CASE.nominative && isOffice(features);
}

function isGenitive(features: number): boolean {
  return caseOf(features) === CASE.genitive && isOffice(features);
}

function isOwnCase(features: number): boolean {
  return caseOf(features) === CASE.nominative || caseOf(features) === CASE.genitive;
}

/** `rayonunda`. */
function isPossessedLocative(features: number): boolean {
  return (
    caseOf(features) === CASE.locative &&
    possessiveOf(features) === POSSESSIVE["3sg"] &&
    isOffice(features)
  );
}

/** `şəhərinin`. */
function isPossessedGenitive(features: number): boolean {
  return isGenitive(features) && possessiveOf(features) === POSSESSIVE["3sg"];
}

/** `şirkətin`, `bank` of `bank rəhbəri`, and `münsiflər` of `münsiflər heyəti`. */
function isNounInPhrase(features: number): boolean {
  if (features & (FLAG.verb | FLAG.derived | FLAG.copula | FLAG.ki)) return false;
  return features === 0 || features === FLAG.plural || caseOf(features) === CASE.genitive;
}

const NO_OFFICE =
  FLAG.plural |
  FLAG.copula |
  FLAG.pastCopula |
  FLAG.conditional |
  FLAG.question |
  FLAG.derived |
  FLAG.ki;

/** Nothing but the possessive of its owner on it: no plural, no copula. */
function isOffice(features: number): boolean {
  const possessive = possessiveOf(features);
  if (possessive !== POSSESSIVE.none && possessive !== POSSESSIVE["3sg"]) return false;
  return (features & NO_OFFICE) === 0;
}

/** `Rusiya`, `Rusiyanın`, `Rusiyadakı`; not `Rusiyada`, which may be where something else happens. */
function isOwnerCase(features: number): boolean {
  const value = caseOf(features);
  if (value === CASE.locative) return (features & FLAG.ki) !== 0;
  return value === CASE.nominative || value === CASE.genitive;
}

function isReachable({ type, features }: Settled): boolean {
  return (type === "country" || type === "organisation") && caseOf(features) === CASE.genitive;
}

/** A comma, full stop, dash or bracket. */
function isPause({ tokens }: Analyses, i: number): boolean {
  if (tokens.kinds[i] !== TOKEN.mark) return false;
  const unit = tokens.units[i]!;
  if (tokens.shapes[i]! & SHAPE.hyphen) return (tokens.shapes[i]! & SHAPE.spaceBefore) !== 0;
  return unit === COMMA || unit === FULL_STOP || unit === OPEN || unit === CLOSE;
}

/** A word without a capital, or with one that any word has there. */
function isLowerWord({ tokens }: Analyses, i: number): boolean {
  if (tokens.kinds[i] !== TOKEN.word) return false;
  const capital = tokens.shapes[i]! & (SHAPE.initialCapital | SHAPE.sentenceStart);
  return capital !== SHAPE.initialCapital;
}
