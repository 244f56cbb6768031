import { CASE, caseOf, FLAG, isFiniteForm } from "../analyses/features.ts";
import { isWith } from "../analyses/linking-words.ts";
import { isSpelled } from "../analyses/spelled.ts";
import { isBorder, TOKEN } from "../tokens/tokens.ts";
import type { Realis } from "../types.ts";
import type { SentenceContext } from "./clauses/sentence-context.ts";
import type { Denial } from "./denials.ts";
import type { Cue, KnownCue, RealisCues } from "./realis-cues.ts";
import { FUNCTION, STEM } from "./words/word-groups.ts";
import { WORD } from "./words/word-kind.ts";
import type { WordReading } from "./words/word-reader.ts";

/** How far before its trigger a clause may begin. */
const FAR = 16;

/** Reads in a text the words that say whether something happened. */
export class CueReader {
  private readonly context: SentenceContext;
  private readonly cues: RealisCues;

  constructor(context: SentenceContext, cues: RealisCues) {
    this.context = context;
    this.cues = cues;
  }

  /** What the word at a token says of what is before it. */
  at(i: number, isOfMerit = false): Cue | undefined {
    return toCue(this.knownAt(i, isOfMerit));
  }

  /** Does the cue at a token say what is wished or allowed, not what will be? */
  isWish(i: number): boolean {
    return this.knownAt(i, false) === "WISHED";
  }

  private knownAt(i: number, isOfMerit: boolean): KnownCue | undefined {
    const { features, nominal } = this.read(i);
    if ((features & FLAG.verb) === 0) {
      const [noun] = nominal;
      if (noun === undefined || this.isAttribute(i)) return undefined;
      return (
        this.cues.nouns.get(noun.word) ?? (isOfMerit ? this.cues.merits.get(noun.word) : undefined)
      );
    }
    return this.pairedWith(this.cues.pairs, i) ?? this.cues.verbs.get(this.stemAt(i));
  }

  /** `səsvermənin mümkün tarixi`: an adjective that says it of the noun after it. */
  private isAttribute(i: number): boolean {
    if (this.read(i).kind !== WORD.modifier || i + 1 >= this.context.reading.tokens.count)
      return false;
    const { kind, features } = this.read(i + 1);
    return kind === WORD.noun && features !== 0;
  }

  /** What a word says of the noun after it: `mümkün görüş`. */
  ofNext(i: number): Cue | undefined {
    return toCue(this.cues.nouns.get(this.read(i).word));
  }

  /** What a word says that stands in the clause, or right behind its verb: `guya transformator partlayıb`. */
  besides(last: number, end: number): Realis | undefined {
    for (let i = Math.min(last + 1, end - 1); i >= 0 && i > last - FAR; i--) {
      if (i < last && (this.isBorder(i) || this.isFinite(i))) return undefined;
      const said = this.cues.words.get(this.read(i).word);
      if (said !== undefined) return said;
    }
    return undefined;
  }

  /** What denies at a token what it governs. */
  denialAt(verb: number): Denial | undefined {
    return this.pairedWith(this.cues.denials, verb);
  }

  /** What is known of the verb at a token with the word before it. */
  private pairedWith<Known>(
    pairs: ReadonlyMap<number, ReadonlyMap<number, Known>>,
    verb: number,
  ): Known | undefined {
    const known = pairs.get(this.stemAt(verb));
    if (known === undefined || verb === 0) return undefined;
    const before = this.read(verb - 1).nominal[0];
    return before && known.get(before.word);
  }

  /** Is a cue denied, or a word right after it? */
  isNegated(cue: number, end: number): boolean {
    return this.isNearby(cue, end, (i) => {
      const { features } = this.read(i);
      return (
        (features & FLAG.negative) !== 0 || this.isFunction(i, FUNCTION.not | FUNCTION.absence)
      );
    });
  }

  /** Does a cue, or a word right after it, say that something may be? */
  mayBe(cue: number, end: number): boolean {
    return this.isNearby(cue, end, (i) => this.isCan(i));
  }

  /** Is a cue, or a word right after it, such a word? */
  private isNearby(cue: number, end: number, accepts: (token: number) => boolean): boolean {
    for (let i = cue; i < Math.min(end, cue + 3); i++) {
      if (this.context.reading.tokens.kinds[i] === TOKEN.mark) return false;
      if (accepts(i)) return true;
    }
    return false;
  }

  /** `bilər`, after a converb. */
  isCan(i: number): boolean {
    if (i >= this.context.reading.tokens.count) return false;
    const isVerb = (this.read(i).features & FLAG.verb) !== 0;
    return isVerb && this.context.words.isAuxiliary(this.stemAt(i));
  }

  /** Is the verb at a token `ol`? */
  isBe(i: number): boolean {
    return this.context.groups.isStem(this.stemAt(i), STEM.copula);
  }

  /** `səfər nazirin dəvəti ilə baş tutub`: by whose wish it was; but `kömək etmək məqsədi ilə`. */
  isMeans(i: number): boolean {
    const { features } = this.read(i);
    if ((features & FLAG.verb) !== 0) return false;
    return caseOf(features) === CASE.instrumental || isWith(this.context.reading, i + 1);
  }

  /** Is what is before a token a topic: does `barədə` stand there? */
  isAbout(i: number): boolean {
    return this.context.postpositionAt(i)?.slot === "about";
  }

  /** Is what is before a token an aim: does `üçün` stand there? */
  isAim(i: number): boolean {
    return this.context.postpositionAt(i)?.slot === "purpose";
  }

  isBorder(i: number): boolean {
    return isBorder(this.context.reading.tokens, i);
  }

  isFinite(i: number): boolean {
    const { features } = this.read(i);
    return (features & FLAG.verb) !== 0 && isFiniteForm(features);
  }

  /** Is the verb at a token a passive? */
  isPassive(i: number): boolean {
    return this.context.verbs.activesOf(this.stemAt(i)).length > 0;
  }

  /** The verb at a token, whatever its voice. */
  stemAt(i: number): number {
    return this.context.verbs.stemOf(this.read(i).word);
  }

  /** Is the word at a token spelled like this? */
  isWord(i: number, text: string): boolean {
    return isSpelled(this.context.reading, i, text);
  }

  /** Is the word at a token of some functions? */
  isFunction(i: number, functions: number): boolean {
    return this.context.words.isWord(this.context.reading, i, functions);
  }

  read(i: number): WordReading {
    return this.context.wordAt(i);
  }
}

function toCue(known: KnownCue | undefined): Cue | undefined {
  return known === "WISHED" ? "PLANNED" : known;
}
