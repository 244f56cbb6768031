import type { Analyses } from "../../analyses/analyze.ts";
import {
  CASE,
  caseOf,
  FLAG,
  FORM,
  formOf,
  POSSESSIVE,
  possessiveOf,
  VOICE,
  voiceOf,
} from "../../analyses/features.ts";
import type { FormTable } from "../../analyses/forms.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import type { Mutable } from "../../engine/mutable.ts";
import { BEGINS_PHRASE, bit, CATEGORY, ENDS_PHRASE } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { inEveryHarmony } from "../../text/harmony.ts";
import { COMMA, FULL_STOP } from "../../text/marks.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { ArgumentClasses, CLASS } from "./argument-classes.ts";
import { partOfSpeech } from "./part-of-speech.ts";
import { createPronouns, type PronounForm } from "./pronoun-forms.ts";
import {
  isAccusativeAction,
  isBareStem,
  isDerivedAdjective,
  isOwnedInfinitive,
  isPlainAccusative,
  verbFormsLike,
  verbKind,
} from "./verb-forms.ts";
import { FUNCTION, formOf as formOfText, GROUP, WordGroups } from "./word-groups.ts";
import { WORD, type WordKind } from "./word-kind.ts";

/** The reading of one word form that fits a sentence best. */
export interface WordReading {
  readonly kind: WordKind;
  /** Bits of `analyses/features.ts`. Of `naziri`, which may be possessed or accusative, those of the possessed. */
  readonly features: number;
  /** Features of the accusative reading of a form that is possessed too, or -1. */
  readonly accusative: number;
  /** Lexicon word of the stem, or -1. */
  readonly word: number;
  /** Bits of `CLASS`. */
  readonly classes: number;
  /** Lexicon words of every known nominal reading: a trigger noun may be any of them. */
  readonly nominal: readonly NominalReading[];
  /** Another word that it is in its place: `gələcək`, the future, at the end of a clause; `görüşə`, to a meeting, before `bilər`. */
  readonly other: WordReading | undefined;
  /** Of `şəxsi` and `mərkəzi`, which are personal and central before a noun, the reading as somebody, or a place, in the accusative. */
  readonly object: WordReading | undefined;
  /** Of `xidməti`, which is of service before a noun, the reading as what `mətbuat xidməti` is the head of; of `yolunda`, on the way to, as a road. */
  readonly owned: WordReading | undefined;
  /** Bits of {@link FUNCTION} of the form. */
  readonly functions: number;
  /** Bits of {@link GROUP} of the word, if it has no ending. */
  readonly groups: number;
}

export interface NominalReading {
  readonly word: number;
  readonly features: number;
}

/** What is told of a reading when it is made; `functions` and `groups` are of the form, and added when it is remembered. */
type Told = Pick<WordReading, "kind"> & Partial<Omit<WordReading, "functions" | "groups">>;

/** The one place where readings are made: V8 is quick at what has one shape. */
function toReading({
  kind,
  features = 0,
  accusative = -1,
  word = -1,
  classes = 0,
  nominal = [],
  other,
  object,
  owned,
}: Told): WordReading {
  return {
    kind,
    features,
    accusative,
    word,
    classes,
    nominal,
    other,
    object,
    owned,
    functions: 0,
    groups: 0,
  };
}

/** The same word in another form: `edə` of `edə biləcəyi` in that of its auxiliary. */
export function inFormOf(
  { accusative, word, classes, nominal }: WordReading,
  { kind, features }: Pick<WordReading, "kind" | "features">,
): WordReading {
  return toReading({ kind, features, accusative, word, classes, nominal });
}

/** The same word as a noun. */
export function asNoun(own: WordReading): WordReading {
  return inFormOf(own, { kind: WORD.noun, features: own.features });
}

const NOTHING = toReading({ kind: WORD.none });

/** Chooses one reading for each word form, once: a memo over the form table. */
export class WordReader {
  private readonly table: FormTable;
  private readonly lexicon: Lexicon;
  private readings: (WordReading | undefined)[] = [];
  private generation = -1;
  /** Cases of irregular pronoun forms: `ona`, `onun`. */
  private readonly pronouns: ReadonlyMap<number, PronounForm>;
  private readonly classes: ArgumentClasses;
  readonly groups: WordGroups;
  /** Bits of {@link FUNCTION} by form. */
  private functions: ReadonlyMap<number, number> = new Map();

  constructor(table: FormTable) {
    this.groups = new WordGroups(table.lexicon);
    this.table = table;
    this.classes = new ArgumentClasses(table.lexicon);
    this.lexicon = table.lexicon;
    this.pronouns = createPronouns(table.lexicon);
  }

  /** To be called before each text: form numbers may have started afresh. */
  begin(): void {
    if (this.generation === this.table.generation) return;
    this.generation = this.table.generation;
    this.readings = [];
    this.functions = this.groups.functionsIn(this.table);
  }

  /** The reading of token `i`. */
  read(reading: Analyses, i: number): WordReading {
    const found = this.readAlone(reading, i);
    const { other } = found;
    return other !== undefined && this.standsFor(reading, i, other) ? other : found;
  }

  /** The reading of token `i`, whatever stands around it. */
  private readAlone({ tokens, forms }: Analyses, i: number): WordReading {
    const kind = tokens.kinds[i];
    if (kind === TOKEN.mark || kind === TOKEN.url) return NOTHING;
    const form = forms[i]!;
    let found = this.readings[form];
    if (found === undefined) {
      found = this.remember(
        form,
        kind === TOKEN.number ? this.readNumber(form) : this.readForm(form),
      );
    }
    return found;
  }

  private remember(form: number, found: Mutable<WordReading>): WordReading {
    found.functions = this.functions.get(form) ?? 0;
    if (found.features === 0) found.groups = this.groups.of(found.word);
    this.readings[form] = found;
    return found;
  }

  /** Is token `i` spelled like a word of one of these functions? */
  isWord(reading: Analyses, i: number, functions: number): boolean {
    return (this.readAlone(reading, i).functions & functions) !== 0;
  }

  /** May a form be another word in some places, so that nothing can be remembered of it? */
  isChangeable(form: number): boolean {
    return this.readings[form]?.other !== undefined;
  }

  // Of the words beside it, it asks how they read alone: two such words would ask each other for ever.
  private standsFor(reading: Analyses, i: number, other: WordReading): boolean {
    if (other.kind === WORD.finite) return endsSentence(reading, i) || this.endsClause(reading, i);
    if (other.kind === WORD.relative) return this.isAfterGoal(reading, i);
    return i + 1 < reading.tokens.count && this.isAuxiliary(this.readAlone(reading, i + 1).word);
  }

  /** `Bakıya gələcək və …`: right after where somebody goes, before what joins clauses. */
  private endsClause(reading: Analyses, i: number): boolean {
    return isListJoint(reading, i + 1) && this.isAfterGoal(reading, i);
  }

  /** `Bakıya gələcəyini` is when somebody comes; `ölkənin gələcəyini` is its future. */
  private isAfterGoal(reading: Analyses, i: number): boolean {
    return i > 0 && caseOf(this.readAlone(reading, i - 1).features) === CASE.dative;
  }

  /** Lexicon word of the stem of token `i`, the one that reads as a noun or adjective above all, or -1. */
  stemAt(reading: Analyses, i: number): number {
    const { nominal, word } = this.read(reading, i);
    return nominal[0]?.word ?? word;
  }

  /** Lexicon word of what token `i` is: of a case of a pronoun its nominative, the `o` of `ona`; or -1. */
  nominativeAt(reading: Analyses, i: number): number {
    const pronoun = this.pronounAt(reading, i);
    return pronoun < 0 ? this.readAlone(reading, i).word : pronoun;
  }

  /** The pronoun that token `i` is an irregular case of, the `o` of `ona`; or -1. */
  pronounAt(reading: Analyses, i: number): number {
    return this.pronouns.get(this.readAlone(reading, i).word)?.word ?? -1;
  }

  private readAsObject(nominal: readonly NominalReading[]): WordReading | undefined {
    for (const { word, features } of nominal) {
      if (!isPlainAccusative(features) || partOfSpeech(this.lexicon, word) !== "noun") continue;
      const classes = this.classes.of(word);
      if ((classes & (CLASS.person | CLASS.place)) !== 0)
        return toReading({ kind: WORD.noun, features, word, classes, nominal });
    }
    return undefined;
  }

  private readAsOwned(nominal: readonly NominalReading[]): WordReading | undefined {
    const own = nominal.find(({ features }) => possessiveOf(features) === POSSESSIVE["3sg"]);
    if (own === undefined) return undefined;
    const { word, features } = own;
    const accusative = accusativeOf(word, features, nominal);
    const classes = this.classes.of(word);
    return toReading({ kind: WORD.noun, features, accusative, word, classes, nominal });
  }

  /** `onlarla` before what it counts: tens of them, and not with them. */
  asQuantity({ word, nominal }: WordReading): WordReading {
    return toReading({ kind: WORD.modifier, word, nominal });
  }

  /** Is it `bil`, which after `-a` says that something is possible? */
  isAuxiliary(word: number): boolean {
    return this.groups.isIn(word, GROUP.able);
  }

  /** Is it the name of a people: `türk`, `yəhudi`? */
  isPeople(word: number): boolean {
    return word >= 0 && (this.lexicon.masks[word]! & bit(CATEGORY.people)) !== 0;
  }

  /** How a word of a lexicon row reads as a noun: its stem and ending, the best reading first. */
  readLemma(text: string): NominalReading | undefined {
    // A word that stands in the lexicon as it is has no longer stem.
    const word = this.lexicon.findWord(text);
    if (word >= 0 && (this.lexicon.masks[word]! & ~NO_NOUNS) !== 0) return { word, features: 0 };
    return this.readForm(formOfText(this.table, text)).nominal[0];
  }

  private readNumber(form: number): WordReading {
    const features = this.table.firstFeatures(form);
    const kind = features & FLAG.ordinal ? WORD.modifier : WORD.number;
    const classes = kind === WORD.number ? CLASS.amount : 0;
    return toReading({ kind, features, classes });
  }

  private readForm(form: number): WordReading {
    const { table } = this;
    const first = table.first[form]!;
    const end = table.first[form + 1]!;
    const ranked: number[] = [];
    for (let a = first; a < end && table.words[a]! >= 0; a++) {
      // The `yeri` of `Qaqauz Yeri` is a verb by itself, and no noun.
      const none = (table.features[a]! & FLAG.verb) === 0 ? NO_NOUNS : PHRASE;
      if ((this.lexicon.masks[table.words[a]!]! & ~none) !== 0) ranked.push(a);
    }
    ranked.sort((a, b) => this.rankOf(b) - this.rankOf(a));
    const [best] = ranked;
    if (best === undefined) return this.guess(first, end);
    const features = table.features[best]!;
    const word = table.words[best]!;
    const nominal = ranked
      .filter((a) => (table.features[a]! & FLAG.verb) === 0)
      .map((a) => ({ word: table.words[a]!, features: table.features[a]! }));
    const kind = this.kindOf(word, features);
    const pronoun = kind === WORD.pronoun && features === 0 ? this.pronouns.get(word) : undefined;
    if (pronoun !== undefined) {
      const classes = this.classes.of(pronoun.word);
      return toReading({ kind, features: pronoun.case, word, classes, nominal });
    }
    const classes = this.classes.of(word) | (kind === WORD.number ? CLASS.amount : 0);
    const accusative = accusativeOf(word, features, nominal);
    const other = this.readAsVerb(ranked, nominal, features);
    const isModifier = kind === WORD.modifier;
    const object = isModifier ? this.readAsObject(nominal) : undefined;
    const mayBeOwned = isModifier || kind === WORD.postposition;
    const owned = mayBeOwned ? this.readAsOwned(nominal) : undefined;
    return toReading({ kind, features, accusative, word, classes, nominal, other, object, owned });
  }

  /** `gələcək` as a verb in the future, `gəlir` in the present, `andı` in the past, `görüşə` as a converb, if it can be one. */
  private readAsVerb(
    ranked: readonly number[],
    nominal: readonly NominalReading[],
    features: number,
  ): WordReading | undefined {
    const forms = verbFormsLike(features);
    if (forms.length === 0) return undefined;
    for (const a of ranked) {
      const own = this.table.features[a]!;
      if ((own & FLAG.verb) === 0 || !forms.includes(formOf(own))) continue;
      return toReading({ kind: verbKind(own), features: own, word: this.table.words[a]!, nominal });
    }
    return undefined;
  }

  /** A word of no lexicon, by its ending: `klinik` is no `I am a klin`, nor `inauqurasiyadan` your `inauqurasiyada`. */
  private guess(first: number, end: number): WordReading {
    const guesses: NominalReading[] = [];
    for (let a = first; a < end; a++) {
      const features = this.table.features[a]!;
      if ((features & FLAG.copula) === 0 && !isYours(features))
        guesses.push({ word: -1, features });
    }
    // `-dakı` is hardly anything else.
    const best = guesses.find(({ features }) => (features & FLAG.ki) !== 0) ?? guesses[0];
    const features = best?.features ?? 0;
    return toReading({
      kind: WORD.noun,
      features,
      accusative: accusativeOf(-1, features, guesses),
    });
  }

  /**
   * Longer stems read better, and of equal ones a verb: `etdi`. A bare verb stem would be an imperative, `-ın` of you: news hardly ever
   * has either.
   */
  private rankOf(a: number): number {
    const features = this.table.features[a]!;
    const word = this.table.words[a]!;
    const isVerb = (features & FLAG.verb) !== 0;
    const isBareVerb = isVerb && isBareStem(features);
    const isCopular = !isVerb && (features & AS_PREDICATE) !== 0;
    const penalty = (isBareVerb || isYours(features) ? 100 : 0) + (isCopular ? 0.5 : 0);
    const isRare = isAccusativeAction(features) || isOwnedInfinitive(features);
    const rarity = isVerb && isRare ? 0.5 : 0;
    return this.table.stems[a]! - penalty - rarity - this.strangeness(word, features);
  }

  /** Is it what something is called, and a plural? `Vergilər` is a newspaper, `vergiləri` are taxes. */
  private isPluralTitle(word: number): boolean {
    if ((this.lexicon.masks[word]! & ~(NAMES | PHRASE)) !== bit(CATEGORY.organisation))
      return false;
    const text = this.lexicon.words.text(word);
    return PLURALS.some((ending) => text.endsWith(ending));
  }

  /** `mərkəzində` is in the centre, not in the central one; `məsələni` is of no `for example`. */
  private strangeness(word: number, features: number): number {
    if (this.isPluralTitle(word)) return PLURAL;
    const isBare = caseOf(features) === CASE.nominative;
    if (isBare && possessiveOf(features) === POSSESSIVE.none) return 0;
    const part = partOfSpeech(this.lexicon, word);
    if (part === "adverb") return 3;
    return part === "adjective" && !isBare ? 1.5 : 0;
  }

  private kindOf(word: number, features: number): WordKind {
    if (features & FLAG.verb) return verbKind(features);
    if (features & COPULA) return WORD.nominalPredicate;
    switch (partOfSpeech(this.lexicon, word)) {
      case "adjective":
        return features === 0 ? WORD.modifier : WORD.noun;
      case "determiner":
      case "quantifier":
        return features === 0 ? WORD.modifier : WORD.pronoun;
      case "cardinal":
      case "multiplier":
      case "fraction":
        return this.groups.isIn(word, GROUP.one) ? WORD.modifier : WORD.number;
      case "ordinal":
      case "roman":
        return WORD.modifier;
      case "adverb":
        return features === 0 ? WORD.adverb : WORD.noun;
      case "pronoun":
        return WORD.pronoun;
      case "postposition":
        return WORD.postposition;
      case "conjunction":
        return WORD.conjunction;
      case "particle":
        return WORD.particle;
      default:
        return isDerivedAdjective(features) || (features === 0 && this.isOrigin(word))
          ? WORD.modifier
          : WORD.noun;
    }
  }

  /** `israilli əsgər`: where somebody is from leans on the noun after it. */
  private isOrigin(word: number): boolean {
    if (!this.isPeople(word)) return false;
    const text = this.lexicon.words.text(word);
    return ORIGINS.some((ending) => text.endsWith(ending));
  }
}

const ORIGINS = inEveryHarmony("lI");
const PLURALS = inEveryHarmony("lAr");
/** More than the letters by which a plural is longer than its stem. */
const PLURAL = 4;

/** Bits of words that stand in longer lemmas alone: `Prezidenti` is no word of its own. */
const PHRASE = BEGINS_PHRASE | ENDS_PHRASE | (1 << 31);
/** Words that are names or tell the time alone: `Edib` is rarer than `edib`, `beşə qalıb` than `ölkədə qalıb`. */
const NAMES =
  bit(CATEGORY.givenName) |
  bit(CATEGORY.familyName) |
  bit(CATEGORY.ambiguousName) |
  bit(CATEGORY.place) |
  bit(CATEGORY.timeWord);
const NO_NOUNS = NAMES | PHRASE | bit(CATEGORY.verb);
const COPULA = FLAG.copula | FLAG.pastCopula;
const AS_PREDICATE = COPULA | FLAG.conditional;

/** Is a token the last word before a full stop, where a sentence ends, or of what is said: `“Heyət gələcək”, – nazir bildirib`? */
function endsSentence({ tokens: { count, units, shapes } }: Analyses, i: number): boolean {
  const next = i + 1;
  if (next >= count || units[next] === FULL_STOP) return true;
  if ((shapes[next]! & SENTENCE_START) !== 0) return true;
  const isSaid = units[next + 1] === COMMA && (shapes[next + 2]! & SHAPE.hyphen) !== 0;
  return isSaid && (shapes[next]! & SHAPE.closeQuote) !== 0;
}

const SENTENCE_START = SHAPE.sentenceStart | SHAPE.paragraphStart;

/** `tərəflərin` is of the sides, and in news hardly your sides. */
export function isYours(features: number): boolean {
  const possessive = possessiveOf(features);
  return possessive === POSSESSIVE["2sg"] || possessive === POSSESSIVE["2pl"];
}

function accusativeOf(word: number, features: number, nominal: readonly NominalReading[]): number {
  if (possessiveOf(features) !== POSSESSIVE["3sg"] || caseOf(features) !== CASE.nominative)
    return -1;
  const other = nominal.find((one) => one.word === word && isPlainAccusative(one.features));
  return other?.features ?? -1;
}

/** Was the word made passive by a suffix that the lexicon does not list? */
export function isPassive(features: number): boolean {
  return voiceOf(features) === VOICE.passive;
}

/** A verbal noun with no possessive is a noun like others: `anlaşma`, `qarşılaşma`. */
export function isAction(features: number): boolean {
  return (
    formOf(features) === FORM["verbal-noun"] &&
    possessiveOf(features) === 0 &&
    caseOf(features) !== CASE.dative
  );
}

/** `getmək`, and `getməyə`, which is spelled as the dative of `getmə` is: neither is anybody's. */
export function isInfinitive(features: number): boolean {
  if (formOf(features) === FORM.infinitive) return true;
  const isVerbalNoun = formOf(features) === FORM["verbal-noun"];
  return (
    isVerbalNoun && caseOf(features) === CASE.dative && possessiveOf(features) === POSSESSIVE.none
  );
}

/** Is a finite form one that leans on a noun as well: `keçiriləcək forum`? */
export function isAttributive(features: number): boolean {
  const form = formOf(features);
  return (form === FORM.future || form === FORM.reported) && (features & COPULA) === 0;
}
