import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isAnd, isListJoint } from "../../analyses/linking-words.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { isCueWord } from "../../mentions/cue-words.ts";
import type { Settled } from "../../mentions/settle.ts";
import { CLOSE_BRACKET, OPEN_BRACKET } from "../../text/marks.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { isAdjective, isOrdinalNumber } from "../words.ts";
import {
  areSeveral,
  isGenitive,
  isNominative,
  isOffice,
  isPossessed,
  type Office,
  type Offices,
} from "./offices.ts";
import { isItem, RoleFields } from "./role-fields.ts";
import { hasReading, isGoverning, isPossessedNominative, type RolePhrase } from "./role-phrase.ts";

/** Parts of the longest phrase; what is longer is no phrase. */
const MAX_PARTS = 8;

/** Reads the phrases that say what somebody is, from an office to the left: `Rusiya xarici işlər nazirinin müavini`. */
export class RolePhrases {
  private readonly reading: Analyses;
  private readonly offices: Offices;
  private readonly fields: RoleFields;
  private readonly entityOf: readonly string[];

  constructor(reading: Analyses, offices: Offices, entityOf: readonly string[]) {
    this.reading = reading;
    this.offices = offices;
    this.fields = new RoleFields(reading, offices);
    this.entityOf = entityOf;
  }

  /** The outermost mention that ends before a token. */
  private mentionBefore(end: number): Settled | undefined {
    const index = this.offices.endingAt(end);
    return index < 0 ? undefined : this.offices.mentions[index];
  }

  /** The phrase that ends right before a token. */
  before(end: number): RolePhrase | undefined {
    const office = this.offices.before(end, isNominative);
    return office === undefined ? undefined : this.grow(office);
  }

  /** That of an office in the plural. */
  beforeSeveral(end: number): RolePhrase | undefined {
    const office = this.offices.before(end, areSeveral);
    return office === undefined ? undefined : this.grow(office);
  }

  /** Whose an office is, or where it is held, with all that stand before it in a list: `Latviya və Estoniya prezidentləri`. */
  takeListed(phrase: RolePhrase, slot: "of" | "in"): string[] {
    const listed = phrase[slot] === undefined ? [] : [phrase[slot]];
    while (listed.length > 0 && isListJoint(this.reading, phrase.first - 1)) {
      const index = this.offices.endingAt(phrase.first - 1);
      const owner = this.offices.mentions[index];
      // `Nazir Latviyaya, Estoniya nümayəndələri isə…`: what has an ending of its own is in no such list.
      if (owner === undefined || !LISTED[slot].has(owner.type) || !isOwnerCase(owner.features))
        break;
      listed.push(this.entityOf[index]!);
      phrase.first = owner.firstToken;
    }
    return listed.reverse();
  }

  /** Takes in what stands before an office and belongs to it, part by part. */
  grow(office: Office): RolePhrase {
    const isOwned = isPossessed(this.reading, office);
    const phrase: RolePhrase = {
      first: this.withFormer(office.first),
      isPossessed: isOwned,
      isKind: false,
      isField: isOwned,
      fieldStart: office.first,
      isOurs: false,
      isTwin: false,
      offices: [office],
      of: undefined,
      in: undefined,
    };
    let parts = 0;
    while (parts++ < MAX_PARTS && this.takePart(phrase));
    if (phrase.isPossessed && phrase.of === undefined) this.reachOwner(phrase);
    if (this.isEnvoy(phrase)) this.takeOuterSeat(phrase);
    return phrase;
  }

  /** `eks-` of `eks-prezidenti`. */
  private withFormer(first: number): number {
    const { shapes } = this.reading.tokens;
    const isJoined = first > 1 && (shapes[first - 1]! & SHAPE.hyphen) !== 0;
    return isJoined && isSpelled(this.reading, first - 2, FORMER) ? first - 2 : first;
  }

  private takePart(phrase: RolePhrase): boolean {
    return (
      this.takeOwner(phrase) ||
      this.takeSeat(phrase) ||
      this.takeOffice(phrase) ||
      this.takeTwin(phrase) ||
      this.fields.take(phrase) ||
      this.takeAdjective(phrase) ||
      this.takeNoun(phrase)
    );
  }

  /** `Rusiya`, `Azərbaycanın`, `Rusiyadakı`, `“SOCAR”ın`, `İlham Əliyevin`. */
  private takeOwner(phrase: RolePhrase): boolean {
    const end = this.skipClosing(this.skipPlaceHead(phrase.first));
    const index = this.offices.endingAt(end);
    if (index < 0) return false;
    const { type, features, firstToken } = this.offices.mentions[index]!;
    if (!OWNERS.has(type) || !isOwnerCase(features)) return false;
    const isWhere = caseOf(features) === CASE.locative;
    const isOuter = type === "place" && phrase.in !== undefined;
    const isNamed =
      (phrase.isKind && type === "organisation") ||
      ((phrase.isKind || phrase.isField) && caseOf(features) === CASE.genitive);
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
  private takeSeat(phrase: RolePhrase): boolean {
    if (!phrase.isPossessed || phrase.of !== undefined || phrase.in !== undefined) return false;
    const head = phrase.first - 1;
    const isHeaded = head > 0 && hasReading(this.reading, head, isPossessedLocative);
    const end = isHeaded && this.offices.endingAt(head) >= 0 ? head : phrase.first;
    const index = this.offices.endingAt(end);
    if (index < 0) return false;
    const { type, features, firstToken } = this.offices.mentions[index]!;
    const isWhere = end < phrase.first || caseOf(features) === CASE.locative;
    if ((type !== "place" && type !== "country") || !isWhere || !this.endsOwner(firstToken))
      return false;
    phrase.in = this.entityOf[index]!;
    phrase.first = firstToken;
    return true;
  }

  /** Is it somebody's representative: `Prezidentin xüsusi nümayəndəsi`? */
  private isEnvoy({ offices: [office, owner] }: RolePhrase): boolean {
    const { lexicon } = this.reading;
    return owner !== undefined && lexicon.cell(office!.entry, "kind") === "diplomacy";
  }

  /** `Şuşa rayonunda Prezidentin xüsusi nümayəndəsi`: where an envoy is one stands before whose he is; of several places he is in none alone. */
  private takeOuterSeat(phrase: RolePhrase): void {
    if (phrase.in !== undefined) return;
    const head = phrase.first - 1;
    if (head < 1) return;
    const isHeaded =
      hasReading(this.reading, head, isSharedLocative) && this.offices.endingAt(head) >= 0;
    const index = this.offices.endingAt(isHeaded ? head : phrase.first);
    if (index < 0) return;
    const { type, features, firstToken, endToken } = this.offices.mentions[index]!;
    // `Bakıda` may be where something else happens.
    const isRegion = endToken - firstToken > 1 && caseOf(features) === CASE.locative;
    if (type !== "place" || (!isHeaded && !isRegion)) return;
    phrase.first = isHeaded ? this.startOfPlaces(firstToken) : firstToken;
    if (phrase.first === firstToken) phrase.in = this.entityOf[index];
  }

  /** Where the list of places begins that the one at a token ends. */
  private startOfPlaces(last: number): number {
    let first = last;
    while (isListJoint(this.reading, first - 1)) {
      const other = this.offices.mentions[this.offices.endingAt(first - 1)];
      if (other?.type !== "place" || caseOf(other.features) !== CASE.nominative) break;
      first = other.firstToken;
    }
    return first;
  }

  /** Does somebody's or a state's name in the genitive, or an office in it, end before a token? */
  private endsOwner(end: number): boolean {
    const owner = this.mentionBefore(this.skipClosing(end));
    if (owner !== undefined) return isReachable(owner);
    return this.offices.before(end, isGenitive) !== undefined;
  }

  /** `dövlətin memarı və` of `dövlətin memarı və qurucusu`: two offices under one owner. */
  private takeTwin(phrase: RolePhrase): boolean {
    const and = phrase.first - 1;
    const isOne = phrase.of === undefined && phrase.in === undefined && phrase.offices.length === 1;
    if (!isOne || !phrase.isPossessed || phrase.first !== phrase.offices[0]!.first) return false;
    if (and < 1 || !isAnd(this.reading, and)) return false;
    const office = this.offices.before(and, isNominative);
    if (office === undefined || !isPossessed(this.reading, office)) return false;
    phrase.offices.push(office);
    phrase.first = office.first;
    phrase.fieldStart = office.first;
    phrase.isTwin = true;
    return true;
  }

  /** `Avropa Parlamentinin Fransadan olan üzvü`: the owner stands a few small words before what it owns. */
  private reachOwner(phrase: RolePhrase): void {
    const { tokens } = this.reading;
    for (let end = phrase.first; end > 0 && phrase.first - end <= LONGEST_REACH; end--) {
      const index = this.offices.endingAt(this.skipClosing(end));
      const owner = index < 0 ? undefined : this.offices.mentions[index]!;
      if (owner !== undefined && isReachable(owner)) {
        phrase.of = this.entityOf[index]!;
        phrase.first = this.withOpeningQuote(owner.firstToken, owner.endToken);
        return;
      }
      if (tokens.kinds[end - 1] !== TOKEN.word) return;
      if (owner === undefined && !isLowerWord(this.reading, end - 1)) return;
    }
  }

  /** `Prezident İlham Əliyevin` of `Prezident İlham Əliyevin köməkçisi`. */
  private takePerson(phrase: RolePhrase, firstToken: number, features: number): boolean {
    if (caseOf(features) !== CASE.genitive || phrase.of !== undefined) return false;
    phrase.first = this.before(firstToken)?.first ?? firstToken;
    phrase.isPossessed = false;
    return true;
  }

  /** `Bakı şəhərinin meri`: the word that only says what Baku is. */
  private skipPlaceHead(end: number): number {
    const i = end - 1;
    if (i < 1 || (this.reading.bits[i]! & bit(CATEGORY.placeHead)) === 0) return end;
    const mention = this.mentionBefore(i);
    if (mention?.type !== "place" || caseOf(mention.features) !== CASE.nominative) return end;
    return hasReading(this.reading, i, isPossessedGenitive) ? i : end;
  }

  /** Passes the quote and suffix of `“SOCAR”ın`, and the brackets of `Nazirliyinin (XİN)`. */
  private skipClosing(end: number): number {
    const { tokens } = this.reading;
    let at = end;
    if (at > 0 && tokens.units[at - 1] === CLOSE_BRACKET && tokens.units[at - 3] === OPEN_BRACKET)
      at -= 3;
    if (at > 0 && tokens.kinds[at - 1] === TOKEN.suffix) at--;
    if (at < end && at > 0 && (tokens.shapes[at - 1]! & SHAPE.closeQuote) !== 0) at--;
    return at > 0 && this.offices.endingAt(at) >= 0 ? at : end;
  }

  private withOpeningQuote(first: number, end: number): number {
    const { tokens } = this.reading;
    const isQuoted = end < tokens.count && (tokens.shapes[end]! & SHAPE.closeQuote) !== 0;
    return isQuoted && first > 0 && (tokens.shapes[first - 1]! & SHAPE.openQuote) !== 0
      ? first - 1
      : first;
  }

  /** `nazirinin` of `nazirinin müavini`. */
  private takeOffice(phrase: RolePhrase): boolean {
    if (!phrase.isPossessed) return false;
    const office =
      this.offices.before(phrase.first, isGenitive) ??
      (this.isDeputy(phrase) ? this.offices.before(phrase.first, isNominative) : undefined);
    if (office === undefined) return false;
    phrase.offices.push(office);
    phrase.first = office.first;
    phrase.fieldStart = office.first;
    phrase.isPossessed = isPossessed(this.reading, office);
    phrase.isField = phrase.isPossessed;
    return true;
  }

  /** `katibi müavininin müşaviri`: whose deputy it is may stand before it as it is. */
  private isDeputy({ first, offices }: RolePhrase): boolean {
    const { first: start, entry } = offices.at(-1)!;
    return start === first && this.reading.lexicon.lemma(entry) === DEPUTY;
  }

  /** `şirkətin` of `şirkətin direktoru`, and `təhlükəsizlik şurasının` word by word. */
  private takeNoun(phrase: RolePhrase): boolean {
    const i = phrase.first - 1;
    if (phrase.of !== undefined || i < 0 || this.reading.tokens.kinds[i] !== TOKEN.word)
      return false;
    const isNoun = phrase.isKind && phrase.isPossessed ? isNounInKind : isNounInPhrase;
    if (this.offices.endingAt(i + 1) >= 0 || !hasReading(this.reading, i, isNoun)) return false;
    // `Parlamentin büdcə komitəsinin sədri`: whose committee it is stands before what it is for.
    if (!phrase.isPossessed && !(phrase.isKind && hasReading(this.reading, i, isGenitive)))
      return false;
    phrase.first = i;
    // `uşaq məsələləri komitəsi`
    const isInner = phrase.isPossessed && hasReading(this.reading, i, isPossessedNominative);
    phrase.isPossessed = isInner || hasReading(this.reading, i, isPossessedGenitive);
    phrase.isField = phrase.isPossessed || hasReading(this.reading, i, isItem);
    phrase.isKind ||= phrase.isPossessed;
    phrase.isOurs = hasReading(
      this.reading,
      i,
      (features) => possessiveOf(features) === POSSESSIVE["1pl"],
    );
    return true;
  }

  /** `sabiq`, `yeni`; not the `əlaqədar` of `ilə əlaqədar`, which belongs to what stands before it. */
  private takeAdjective(phrase: RolePhrase): boolean {
    const i = phrase.first - 1;
    if (this.isNumberBefore(phrase.first)) {
      phrase.first = i;
      return true;
    }
    if (i < 0 || !isAdjective(this.reading, i)) return false;
    // `Hökumətlərarası Komissiyanın`: one with a capital before one with a capital.
    if (!isLowerWord(this.reading, i) && isLowerWord(this.reading, phrase.first)) return false;
    if (isCueWord(this.reading, i, "complemented")) return false;
    if (i > 0 && isGoverning(this.reading, i - 1)) return false;
    phrase.first = i;
    return true;
  }

  /** `80-ci` of `80-ci sessiyanın sədri`, `132` of `132 saylı məktəbin direktoru`. */
  private isNumberBefore(end: number): boolean {
    const { kinds } = this.reading.tokens;
    const i = end - 1;
    if (i < 0 || kinds[i] !== TOKEN.number || this.offices.endingAt(end) >= 0) return false;
    return isOrdinalNumber(this.reading, i) || isCueWord(this.reading, end, "numbered");
  }
}

const FORMER = "eks";
const DEPUTY = "müavin";
/** Tokens between an owner and what it owns. */
const LONGEST_REACH = 6;
const LISTED = { of: new Set<string>(["country", "organisation"]), in: new Set<string>(["place"]) };
const OWNERS: ReadonlySet<string> = new Set(["country", "organisation", "place", "person"]);

function isNounInKind(features: number): boolean {
  return isNounInPhrase(features) || isPossessedNominative(features);
}

/** `rayonunda`. */
function isPossessedLocative(features: number): boolean {
  return (
    caseOf(features) === CASE.locative &&
    possessiveOf(features) === POSSESSIVE["3sg"] &&
    isOffice(features)
  );
}

/** `rayonunda`, `rayonlarında`. */
function isSharedLocative(features: number): boolean {
  return isPossessedLocative(features & ~FLAG.plural);
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

/** `Rusiya`, `Rusiyanın`, `Rusiyadakı`; not `Rusiyada`, which may be where something else happens. */
function isOwnerCase(features: number): boolean {
  const value = caseOf(features);
  if (value === CASE.locative) return (features & FLAG.ki) !== 0;
  return value === CASE.nominative || value === CASE.genitive;
}

function isReachable({ type, features }: Settled): boolean {
  return (type === "country" || type === "organisation") && caseOf(features) === CASE.genitive;
}

/** A word without a capital, or with one that any word has there. */
function isLowerWord({ tokens }: Analyses, i: number): boolean {
  if (tokens.kinds[i] !== TOKEN.word) return false;
  const capital = tokens.shapes[i]! & (SHAPE.initialCapital | SHAPE.sentenceStart);
  return capital !== SHAPE.initialCapital;
}
