import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isAnd, isInField, isListJoint, isWith } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Settled } from "../../mentions/settle.ts";
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from "../../text/marks.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { isAdjective, isOrdinalNumber, partOf } from "../words.ts";
import {
  isGenitive,
  isNominative,
  isOffice,
  isPossessed,
  type Office,
  type Offices,
} from "./offices.ts";

/** A phrase, as it grows to the left. */
export interface RolePhrase {
  first: number;
  /** Does its first word belong to something before it: `prezidenti`, not `prezident`? */
  isPossessed: boolean;
  /** Does it begin with what a name before it is: `şirkətlər qrupunun` of `LVMH şirkətlər qrupunun sahibi`? */
  isKind: boolean;
  /** Does it begin with what it is an office for, `energetika` of `energetika naziri`, so that more may stand before? */
  isField: boolean;
  /** Where its outermost office begins, with all that it is for: `əmək` in `əmək, səhiyyə və ekologiya naziri`. */
  fieldStart: number;
  /** `Dövlətimizin başçısı` before a name in another case is no apposition but who does something to its bearer. */
  isOurs: boolean;
  /** Offices in it, the last one first. */
  readonly offices: Office[];
  of: string | undefined;
  in: string | undefined;
}

/** Parts of the longest phrase; what is longer is no phrase. */
const MAX_PARTS = 8;

/** Reads the phrases that say what somebody is, from an office to the left: `Rusiya xarici işlər nazirinin müavini`. */
export class RolePhrases {
  private readonly reading: Analyses;
  private readonly offices: Offices;
  private readonly entityOf: readonly string[];

  constructor(reading: Analyses, offices: Offices, entityOf: readonly string[]) {
    this.reading = reading;
    this.offices = offices;
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
      offices: [office],
      of: undefined,
      in: undefined,
    };
    let parts = 0;
    while (parts++ < MAX_PARTS && this.takePart(phrase));
    if (phrase.isPossessed && phrase.of === undefined) this.reachOwner(phrase);
    return phrase;
  }

  /** `eks-` of `eks-prezidenti`. */
  private withFormer(first: number): number {
    const { tokens, forms, table } = this.reading;
    const isJoined = first > 1 && (tokens.shapes[first - 1]! & SHAPE.hyphen) !== 0;
    return isJoined && table.keyEquals(forms[first - 2]!, FORMER) ? first - 2 : first;
  }

  private takePart(phrase: RolePhrase): boolean {
    return (
      this.takeOwner(phrase) ||
      this.takeSeat(phrase) ||
      this.takeOffice(phrase) ||
      this.takeTwin(phrase) ||
      this.takeField(phrase) ||
      this.takeFieldList(phrase) ||
      this.takeComplement(phrase) ||
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
    const isHeaded = head > 0 && this.hasReading(head, isPossessedLocative);
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
    return this.hasReading(i, isPossessedGenitive) ? i : end;
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
    if (this.offices.endingAt(i + 1) >= 0 || !this.hasReading(i, isNoun)) return false;
    // `Parlamentin büdcə komitəsinin sədri`: whose committee it is stands before what it is for.
    if (!phrase.isPossessed && !(phrase.isKind && this.hasReading(i, isGenitive))) return false;
    phrase.first = i;
    // `uşaq məsələləri komitəsi`
    const isInner = phrase.isPossessed && this.hasReading(i, isPossessedNominative);
    phrase.isPossessed = isInner || this.hasReading(i, isPossessedGenitive);
    phrase.isField = phrase.isPossessed || this.hasReading(i, isItem);
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

  /** `iqtisadi məsələlər üzrə`, `Avropa İttifaqı məsələləri üzrə`, `Gürcüstan və Türkiyə üzrə`. */
  private takeField(phrase: RolePhrase): boolean {
    const word = phrase.first - 1;
    if (word < 1 || !isInField(this.reading, word)) return false;
    let at = word;
    while (at > 0 && word - at < LONGEST_FIELD && this.mayBeInField(at - 1)) at--;
    let end = at;
    for (let start = this.withNameInField(end); start < end; start = this.withNameInField(end)) {
      at = start;
      end = isListJoint(this.reading, at - 1) ? at - 1 : at;
    }
    if (at === word) return false;
    phrase.first = at;
    return true;
  }

  /** `əmək, səhiyyə və` of `əmək, səhiyyə və ekologiya naziri`: an office for several things. */
  private takeFieldList(phrase: RolePhrase): boolean {
    const { tokens, lexicon } = this.reading;
    if (!phrase.isField || phrase.of !== undefined || phrase.in !== undefined) return false;
    const { first, entry } = phrase.offices.at(-1)!;
    const isList = first === phrase.first && lexicon.lemma(entry).includes(" və ");
    let joint = phrase.first - 1;
    const isJoint = isList ? isListJoint : isAnd;
    if (joint < 1 || !isJoint(this.reading, joint)) return false;
    // `müəllimlər, elm və təhsil naziri` are several people.
    if (isList && this.hasReading(joint - 1, isPlural)) return false;
    const end = phrase.first;
    for (let start = this.startOfItem(joint); start < joint; start = this.startOfItem(joint)) {
      phrase.first = start;
      joint = start - 1;
      if (tokens.units[joint] !== COMMA) break;
    }
    if (end === first) phrase.fieldStart = phrase.first;
    return phrase.first < end;
  }

  /** Where the thing begins that ends before a token and that an office is for: `su ehtiyatları`, `ətraf mühitin mühafizəsi`. */
  private startOfItem(end: number): number {
    if (!this.isWordOfField(end - 1, isItem)) return end;
    let at = end - 1;
    while (at > 0 && end - at < LONGEST_ITEM && this.isWordOfField(at - 1, isInItem)) at--;
    return at;
  }

  private isWordOfField(i: number, accepts: (features: number) => boolean): boolean {
    if (i < 0 || this.reading.tokens.kinds[i] !== TOKEN.word || this.offices.endingAt(i + 1) >= 0)
      return false;
    return (this.reading.bits[i]! & NO_FIELD) === 0 && this.hasReading(i, accepts);
  }

  /** `korrupsiya ilə` of `korrupsiya ilə mübarizə komitəsinin sədri`, `ictimaiyyətlə` of `ictimaiyyətlə əlaqələr şöbəsinin müdiri`. */
  private takeComplement(phrase: RolePhrase): boolean {
    const i = phrase.first - 1;
    if (!phrase.isKind || phrase.isPossessed || !phrase.isField || i < 1) return false;
    if (!this.isGoverning(i)) return false;
    const at = isWith(this.reading, i) ? i - 1 : i;
    if (this.offices.endingAt(at + 1) >= 0) return false;
    phrase.first = at;
    return true;
  }

  private mayBeInField(i: number): boolean {
    if (this.offices.endingAt(i + 1) >= 0) return false;
    return this.hasReading(i, () => true) && this.offices.before(i + 1, isGenitive) === undefined;
  }

  /** The start of a field with the bare name in it that the office deals with; what is in the genitive owns the office. */
  private withNameInField(at: number): number {
    const named = this.mentionBefore(at);
    const isBare = named !== undefined && caseOf(named.features) === CASE.nominative;
    return isBare && named.type !== "person" ? named.firstToken : at;
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
    const { forms, table } = this.reading;
    if (COMPLEMENTED.some((word) => table.keyEquals(forms[i]!, word))) return false;
    if (i > 0 && this.isGoverning(i - 1)) return false;
    phrase.first = i;
    return true;
  }

  /** `80-ci` of `80-ci sessiyanın sədri`, `132` of `132 saylı məktəbin direktoru`. */
  private isNumberBefore(end: number): boolean {
    const { tokens, forms, table } = this.reading;
    const i = end - 1;
    if (i < 0 || tokens.kinds[i] !== TOKEN.number || this.offices.endingAt(end) >= 0) return false;
    return (
      isOrdinalNumber(this.reading, i) || COUNTED.some((word) => table.keyEquals(forms[end]!, word))
    );
  }

  /** `ilə`, and `münasibətilə`: what they stand with comes next. */
  private isGoverning(i: number): boolean {
    return isWith(this.reading, i) || this.hasReading(i, isInstrumental);
  }
}

/** Adjectives that end what stands before them: `bununla əlaqədar`, `gənclərdən ibarət`. */
const COMPLEMENTED = ["əlaqədar", "ibarət", "asılı", "fərqli", "məhrum"];
/** What goes with a number before it. */
const COUNTED = ["saylı", "nömrəli"];
const FORMER = "eks";
const DEPUTY = "müavin";
/** Words of the longest field that an office is for. */
const LONGEST_FIELD = 6;
/** Words of the longest thing in a list of what an office is for. */
const LONGEST_ITEM = 3;
/** What people are is no field. */
const NO_FIELD = bit(CATEGORY.position) | bit(CATEGORY.people);
const NOUNS = bit(CATEGORY.commonWord) | bit(CATEGORY.organisationHead) | bit(CATEGORY.placeHead);
/** Tokens between an owner and what it owns. */
const LONGEST_REACH = 6;
const OWNERS: ReadonlySet<string> = new Set(["country", "organisation", "place", "person"]);

/** `sənaye`, `ehtiyatları`. */
function isItem(features: number): boolean {
  return (features & ~FLAG.plural) === 0 || isPossessedNominative(features);
}

function isPlural(features: number): boolean {
  return features === FLAG.plural;
}

/** `su`, `mühitin`. */
function isInItem(features: number): boolean {
  return features === 0 || isGenitive(features);
}

/** `məsələləri` */
function isPossessedNominative(features: number): boolean {
  if (features & (FLAG.verb | FLAG.derived | FLAG.copula | FLAG.ki)) return false;
  return possessiveOf(features) === POSSESSIVE["3sg"] && caseOf(features) === CASE.nominative;
}

function isNounInKind(features: number): boolean {
  return isNounInPhrase(features) || isPossessedNominative(features);
}

function isInstrumental(features: number): boolean {
  return caseOf(features) === CASE.instrumental;
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
