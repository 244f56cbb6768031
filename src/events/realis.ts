import type { Analyses } from "../analyses/analyze.ts";
import {
  CASE,
  caseOf,
  FLAG,
  FORM,
  formOf,
  POSSESSIVE,
  possessiveOf,
} from "../analyses/features.ts";
import { readRows } from "../engine/lexicon-table.ts";
import { eventsRealis } from "../generated/events-realis.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { SHAPE, TOKEN } from "../tokens/tokens.ts";
import type { Realis } from "../types.ts";
import { GOVERNOR, type Governor, isBare } from "./clauses/phrase.ts";
import { createDenials, type Denials, denies, isGoverned } from "./denials.ts";
import type { Frame } from "./frames/frame.ts";
import type { VerbTable } from "./words/verb-table.ts";
import { FUNCTION } from "./words/word-groups.ts";
import { WORD } from "./words/word-kind.ts";
import type { WordReader, WordReading } from "./words/word-reader.ts";

/** Whether an event is told as having happened. */
export interface Standing {
  readonly polarity: "POS" | "NEG";
  readonly realis: Realis;
}

/** What a word says of what it governs; a verb of beginning, going on or taking place, that it stands as the verb itself does. */
type Cue = Realis | "AS-TOLD";

/** Words that say whether the clause or noun before them happened, by their lexicon word. */
export interface RealisCues {
  readonly verbs: ReadonlyMap<number, Cue>;
  readonly nouns: ReadonlyMap<number, Cue>;
  /** `guya`: what stands anywhere in the clause. */
  readonly words: ReadonlyMap<number, Realis>;
  /** `nəzərdə tut`: by the verb, then by the word before it. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<number, Cue>>;
  readonly denials: Denials;
}

export function createRealisCues(lexicon: Lexicon, readNoun: (word: string) => number): RealisCues {
  const verbs = new Map<number, Cue>();
  const nouns = new Map<number, Cue>();
  const words = new Map<number, Realis>();
  const pairs = new Map<number, Map<number, Cue>>();
  for (const { lemma, cells } of readRows(eventsRealis)) {
    const [realis, kind] = cells as [Cue, string];
    const [first = "", second] = lemma.split(" ");
    if (second !== undefined) {
      const verb = lexicon.findWord(second);
      pairs.set(verb, (pairs.get(verb) ?? new Map()).set(readNoun(first), realis));
    } else if (kind === "word") words.set(lexicon.findWord(first), realis as Realis);
    else if (kind === "verb") verbs.set(lexicon.findWord(first), realis);
    else nouns.set(readNoun(first), realis);
  }
  return { verbs, nouns, words, pairs, denials: createDenials(lexicon, readNoun) };
}

/** What the verb form itself says of whether the event happened. */
function realisOfForm(features: number): Realis {
  if (features & FLAG.conditional) return "HYPOTHETICAL";
  switch (formOf(features)) {
    case FORM.future:
      return "PLANNED";
    case FORM.necessity:
    case FORM.optative:
    case FORM.imperative:
      return "REQUESTED";
    case FORM.aorist:
      return "POSSIBLE";
    case FORM.relative:
      return features & FLAG.future ? "PLANNED" : "ACTUAL";
    default:
      return "ACTUAL";
  }
}

/** `iştirak etmədən`: the bare ablative of a verbal noun says without what. */
function isWithout(features: number): boolean {
  return (
    formOf(features) === FORM["verbal-noun"] &&
    caseOf(features) === CASE.ablative &&
    possessiveOf(features) === POSSESSIVE.none
  );
}

/** Postpositions of the time that an event takes, and of why something else is done. */
const ASIDE: ReadonlySet<string> = new Set(["during", "within", "reason"]);

/** How far after a clause the word that governs it may stand. */
const REACH = 6;

/** How far before its trigger a clause may begin. */
const FAR = 16;

/** Reads polarity and realis off the form of a trigger and off the words that govern it. */
export class RealisReader {
  private readonly reading: Analyses;
  private readonly words: WordReader;
  private readonly verbs: VerbTable;
  private readonly cues: RealisCues;
  /** Words of the verbs `ol` and `bil`. */
  private readonly be: number;
  private readonly can: number;

  constructor(reading: Analyses, words: WordReader, verbs: VerbTable, cues: RealisCues) {
    this.reading = reading;
    this.words = words;
    this.verbs = verbs;
    this.cues = cues;
    this.be = reading.lexicon.findWord("ol");
    this.can = reading.lexicon.findWord("bil");
  }

  standingOf(last: number, governor: Governor | undefined, end: number, frame: Frame): Standing {
    const standing =
      this.standingUnderDenial(governor, end, frame) ?? this.standingByForm(last, governor, end);
    const said = standing.realis === "ACTUAL" ? this.saidBeside(last, end) : undefined;
    return said === undefined ? standing : { polarity: standing.polarity, realis: said };
  }

  /** `görüşdən imtina edib`, `səfəri təxirə salınıb`: the main verb says that there was none, or not yet. */
  private standingUnderDenial(
    governor: Governor | undefined,
    end: number,
    frame: Frame,
  ): Standing | undefined {
    if (governor?.main === undefined) return undefined;
    const { token, features } = governor.main;
    const denial = this.pairedWith(this.cues.denials, token);
    if (denial === undefined || !isGoverned(denial, governor)) return undefined;
    const isDenied = this.isNegated(token, end);
    if (denial.says === "postponed")
      return isDenied ? undefined : { polarity: "POS", realis: "PLANNED" };
    if (!denies(denial, frame)) return undefined;
    return { polarity: isDenied ? "POS" : "NEG", realis: realisOfForm(features) };
  }

  /** What is known of the verb at a token with the word before it. */
  private pairedWith<Known>(
    pairs: ReadonlyMap<number, ReadonlyMap<number, Known>>,
    verb: number,
  ): Known | undefined {
    const known = pairs.get(this.verbs.stemOf(this.read(verb).word));
    if (known === undefined || verb === 0) return undefined;
    const before = this.read(verb - 1).nominal[0];
    return before && known.get(before.word);
  }

  /** What a word says that stands in the clause, or right behind its verb: `guya transformator partlayıb`. */
  private saidBeside(last: number, end: number): Realis | undefined {
    for (let i = Math.min(last + 1, end - 1); i >= 0 && i > last - FAR; i--) {
      if (i < last && (this.isBorder(i) || this.isFinite(i))) return undefined;
      const said = this.cues.words.get(this.read(i).word);
      if (said !== undefined) return said;
    }
    return undefined;
  }

  private standingByForm(last: number, governor: Governor | undefined, end: number): Standing {
    if (governor === undefined) return { polarity: "POS", realis: "ACTUAL" };
    const { features, kind, isPossible } = governor;
    const polarity = features & FLAG.negative || isWithout(features) ? "NEG" : "POS";
    const realis = this.realisOf(governor, end);
    if (realis === "PLANNED" && this.isGuessed(governor)) return { polarity, realis: "POSSIBLE" };
    if (realis !== "ACTUAL") return { polarity, realis };
    if (isPossible) return { polarity, realis: "POSSIBLE" };
    switch (kind) {
      case GOVERNOR.finite:
        return { polarity: this.isDenied(governor.token, end) ? "NEG" : polarity, realis };
      case GOVERNOR.participle:
        return { polarity: this.isAbsent(governor, end) ? "NEG" : polarity, realis };
      case GOVERNOR.noun:
        if (this.isDenied(governor.token, end) || this.isAbsent(governor, end))
          return { polarity: "NEG", realis };
        return this.governedStanding(last, governor, polarity, end);
      case GOVERNOR.verbalNoun:
        return this.governedStanding(last, governor, polarity, end);
      default:
        return { polarity, realis };
    }
  }

  /** What the form says, and the words that belong to it: `-sə də` grants, `-acağı təqdirdə` is a condition. */
  private realisOf({ features, token, isPossible }: Governor, end: number): Realis {
    const realis = realisOfForm(features);
    const next = token + (isPossible ? 2 : 1);
    const isNext = (...words: string[]): boolean =>
      next < end && words.some((word) => this.isWord(next, word));
    if (realis === "HYPOTHETICAL") return isNext("da", "də", "belə") ? "ACTUAL" : realis;
    if (formOf(features) === FORM.relative && isNext("təqdirdə")) return "HYPOTHETICAL";
    return isPossible && realis === "PLANNED" ? "POSSIBLE" : realis;
  }

  /** `dolu düşəcəyi ehtimal edilir`: what is to come is not sure. */
  private isGuessed({ kind, main }: Governor): boolean {
    return (
      kind === GOVERNOR.relative && main !== undefined && this.cueAt(main.token) === "POSSIBLE"
    );
  }

  /** `deyil` after a predicate. */
  private isDenied(token: number, end: number): boolean {
    return token + 1 < end && this.words.isWord(this.reading, token + 1, FUNCTION.not);
  }

  /** `yaralanan yoxdur`, `ölən və yaralanan olmayıb`: there is nobody, or no such thing. */
  private isAbsent({ token, features, phrase }: Governor, end: number): boolean {
    if (phrase === undefined || caseOf(features) !== CASE.nominative) return false;
    for (let i = token + 1; i < Math.min(end, token + REACH); i++) {
      if (this.isWord(i, "yoxdur")) return true;
      const { kind, word, features: found } = this.read(i);
      if ((found & FLAG.negative) !== 0 && this.verbs.stemOf(word) === this.be)
        return this.isFinite(i);
      const isListed = i > token + 1 && (kind === WORD.participle || kind === WORD.noun);
      if (kind !== WORD.conjunction && !isListed) return false;
    }
    return false;
  }

  private isWord(i: number, text: string): boolean {
    return this.reading.table.keyEquals(this.reading.forms[i]!, text);
  }

  private governedStanding(
    last: number,
    governor: Governor,
    polarity: Standing["polarity"],
    end: number,
  ): Standing {
    const told = this.toldBefore(governor);
    if (told !== undefined) return { polarity, realis: told };
    // `səfər zamanı verilən tapşırıqlar`, `hücuma görə cəzalandırmaq niyyəti`: nor does what comes after those.
    if (ASIDE.has(governor.group?.post ?? "")) return { polarity, realis: "ACTUAL" };
    // `Görüşdə layihələr müzakirə olunub`: what comes after a place says no more of it than whether it is to come.
    if (governor.kind === GOVERNOR.noun && caseOf(governor.features) === CASE.locative)
      return { polarity, realis: isToCome(governor.main) ? "PLANNED" : "ACTUAL" };
    for (let i = last + 1; i < Math.min(end, last + 1 + REACH); i++) {
      if (this.isBorder(i)) break;
      const cue = this.isMeans(i) && i > last + 1 ? undefined : this.cueAt(i);
      if (cue === "AS-TOLD") {
        if (isPhaseOf(i, governor) || isSubjectOf(i, governor)) return this.toldAt(i, polarity);
      } else if (cue !== undefined) return this.underCue(i, cue, polarity, end);
      if (this.isFinite(i)) return { polarity, realis: realisOfMain(governor, i) };
    }
    return { polarity, realis: "ACTUAL" };
  }

  /** `səfər nazirin dəvəti ilə baş tutub`: by whose wish it was; but `kömək etmək məqsədi ilə`. */
  private isMeans(i: number): boolean {
    const { features } = this.read(i);
    if ((features & FLAG.verb) !== 0) return false;
    const hasNext = i + 1 < this.reading.tokens.count;
    return caseOf(features) === CASE.instrumental || (hasNext && this.isWord(i + 1, "ilə"));
  }

  private read(i: number): WordReading {
    return this.words.read(this.reading, i);
  }

  /** A mark other than a quotation mark. */
  private isBorder(i: number): boolean {
    const { kinds, shapes } = this.reading.tokens;
    return kinds[i] === TOKEN.mark && (shapes[i]! & (SHAPE.openQuote | SHAPE.closeQuote)) === 0;
  }

  /** `planlaşdırılan görüş`, but `hücum planlaşdıran qrup`. */
  private isPlan({ token, features }: Governor): boolean {
    if (formOf(features) !== FORM.participle || (features & FLAG.negative) !== 0) return false;
    const { word } = this.read(token);
    return (
      this.verbs.activesOf(this.verbs.stemOf(word)).length > 0 && this.cueAt(token) === "PLANNED"
    );
  }

  /** `keçiriləcək görüş`, `planlaşdırılan görüş`, `mümkün görüş`: a word before the noun says it. */
  private toldBefore({ modifiers, leaning }: Governor): Realis | undefined {
    for (const participle of leaning) {
      const realis = realisOfForm(participle.features);
      if (realis !== "ACTUAL") return realis;
      if (this.isPlan(participle)) return "PLANNED";
    }
    for (const { head } of modifiers) {
      const cue = this.cues.nouns.get(this.read(head).word);
      if (cue !== undefined && cue !== "GENERIC" && cue !== "AS-TOLD") return cue;
    }
    return undefined;
  }

  /** `danışıqlar baş tutmayıb`: what did not take place, or did not begin, is denied with its verb. */
  private toldAt(i: number, own: Standing["polarity"]): Standing {
    const { features } = this.read(i);
    return { polarity: features & FLAG.negative ? "NEG" : own, realis: realisOfForm(features) };
  }

  private cueAt(i: number): Cue | undefined {
    const { word, features, nominal } = this.read(i);
    if ((features & FLAG.verb) === 0) {
      const noun = nominal[0];
      return noun === undefined ? undefined : this.cues.nouns.get(noun.word);
    }
    return this.pairedWith(this.cues.pairs, i) ?? this.cues.verbs.get(this.verbs.stemOf(word));
  }

  /** A wish or plan that is denied is no event: `danışıqlar aparmaq istəmir`; what may be asked may happen: `məcbur edə bilər`. */
  private underCue(
    cue: number,
    realis: Realis,
    polarity: Standing["polarity"],
    end: number,
  ): Standing {
    const isDenied = this.isNegated(cue, end);
    if (realis === "GENERIC" || (realis === "PLANNED" && isDenied)) {
      return { polarity: isDenied ? "NEG" : polarity, realis: "GENERIC" };
    }
    const isMay = realis === "REQUESTED" && this.isNearby(cue, end, (i) => this.isCan(i));
    return { polarity, realis: isMay ? "POSSIBLE" : realis };
  }

  private isNegated(cue: number, end: number): boolean {
    return this.isNearby(cue, end, (i) => {
      const { features } = this.read(i);
      return (
        (features & FLAG.negative) !== 0 ||
        this.words.isWord(this.reading, i, FUNCTION.not) ||
        this.isWord(i, "yoxdur")
      );
    });
  }

  /** `bilər`, after a converb. */
  private isCan(i: number): boolean {
    const { word, features } = this.read(i);
    return formOf(features) === FORM.aorist && this.verbs.stemOf(word) === this.can;
  }

  /** Is a cue, or a word right after it, such a word? */
  private isNearby(cue: number, end: number, accepts: (token: number) => boolean): boolean {
    for (let i = cue; i < Math.min(end, cue + 3); i++) {
      if (this.reading.tokens.kinds[i] === TOKEN.mark) return false;
      if (accepts(i)) return true;
    }
    return false;
  }

  private isFinite(i: number): boolean {
    const { features } = this.read(i);
    const form = formOf(features);
    return (features & FLAG.verb) !== 0 && form > 0 && form <= FORM.imperative;
  }
}

/** `ixrac etməyə başlayacaq`, `yardım göstərməkdə davam edib`: the infinitive is of the verb at a token. */
function isPhaseOf(token: number, { kind, main, features }: Governor): boolean {
  const found = caseOf(features);
  return (
    kind === GOVERNOR.verbalNoun &&
    main?.token === token &&
    (found === CASE.dative || found === CASE.locative)
  );
}

/** Is an event noun the subject of the verb at a token? */
function isSubjectOf(token: number, { kind, main, group }: Governor): boolean {
  if (kind !== GOVERNOR.noun || main?.token !== token || group === undefined) return false;
  return main.groups.includes(group) && isBare(group);
}

function isToCome(main: Governor | undefined): boolean {
  return main !== undefined && realisOfForm(main.features) === "PLANNED";
}

/** The verb of which an event noun is the subject says whether it happens: `görüş yekunlaşacaq`. */
function realisOfMain(governor: Governor, token: number): Realis {
  if (!isSubjectOf(token, governor)) return "ACTUAL";
  const realis = realisOfForm(governor.main!.features);
  return realis === "REQUESTED" ? "ACTUAL" : realis;
}
