import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import { isAnd, isInField, isListJoint, isWith } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { COMMA } from "../../text/marks.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { isGenitive, type Offices } from "./offices.ts";
import { hasReading, isGoverning, isPossessedNominative, type RolePhrase } from "./role-phrase.ts";

/** Reads what an office is for. */
export class RoleFields {
  private readonly reading: Analyses;
  private readonly offices: Offices;

  constructor(reading: Analyses, offices: Offices) {
    this.reading = reading;
    this.offices = offices;
  }

  /** Takes into a phrase what it is for and stands right before it. */
  take(phrase: RolePhrase): boolean {
    return this.takeNamed(phrase) || this.takeList(phrase) || this.takeComplement(phrase);
  }

  /** `iqtisadi məsələlər üzrə`, `Avropa İttifaqı məsələləri üzrə`, `Gürcüstan və Türkiyə üzrə`. */
  private takeNamed(phrase: RolePhrase): boolean {
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
  private takeList(phrase: RolePhrase): boolean {
    const { tokens, lexicon } = this.reading;
    if (!phrase.isField || phrase.of !== undefined || phrase.in !== undefined) return false;
    const { first, entry } = phrase.offices.at(-1)!;
    const isList = first === phrase.first && lexicon.lemma(entry).includes(" və ");
    let joint = phrase.first - 1;
    const isJoint = isList ? isListJoint : isAnd;
    if (joint < 1 || !isJoint(this.reading, joint)) return false;
    // `müəllimlər, elm və təhsil naziri` are several people.
    if (isList && hasReading(this.reading, joint - 1, isPlural)) return false;
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
    return (this.reading.bits[i]! & NO_FIELD) === 0 && hasReading(this.reading, i, accepts);
  }

  /** `korrupsiya ilə` of `korrupsiya ilə mübarizə komitəsinin sədri`, `ictimaiyyətlə` of `ictimaiyyətlə əlaqələr şöbəsinin müdiri`. */
  private takeComplement(phrase: RolePhrase): boolean {
    const i = phrase.first - 1;
    if (!phrase.isKind || phrase.isPossessed || !phrase.isField || i < 1) return false;
    if (!isGoverning(this.reading, i)) return false;
    const at = isWith(this.reading, i) ? i - 1 : i;
    if (this.offices.endingAt(at + 1) >= 0) return false;
    phrase.first = at;
    return true;
  }

  private mayBeInField(i: number): boolean {
    if (this.offices.endingAt(i + 1) >= 0) return false;
    return (
      hasReading(this.reading, i, () => true) &&
      this.offices.before(i + 1, isGenitive) === undefined
    );
  }

  /** The start of a field with the bare name in it that the office deals with; what is in the genitive owns the office. */
  private withNameInField(at: number): number {
    const index = this.offices.endingAt(at);
    if (index < 0) return at;
    const { type, features, firstToken } = this.offices.mentions[index]!;
    return type !== "person" && caseOf(features) === CASE.nominative ? firstToken : at;
  }
}

/** Words of the longest field that an office is for. */
const LONGEST_FIELD = 6;
/** Words of the longest thing in a list of what an office is for. */
const LONGEST_ITEM = 3;
/** What people are is no field. */
const NO_FIELD = bit(CATEGORY.position) | bit(CATEGORY.people);

/** `sənaye`, `ehtiyatları`. */
export function isItem(features: number): boolean {
  return (features & ~FLAG.plural) === 0 || isPossessedNominative(features);
}

function isPlural(features: number): boolean {
  return features === FLAG.plural;
}

/** `su`, `mühitin`. */
function isInItem(features: number): boolean {
  return features === 0 || isGenitive(features);
}
