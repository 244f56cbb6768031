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
import { isWith } from "../analyses/linking-words.ts";
import { SHAPE, TOKEN } from "../tokens/tokens.ts";
import type { Realis } from "../types.ts";
import { GOVERNOR, type Governor, isBare, isGenitive } from "./clauses/phrase.ts";
import { denies, isGoverned } from "./denials.ts";
import type { Frame, PostpositionSlot } from "./frames/frame.ts";
import type { Cue, RealisCues } from "./realis-cues.ts";
import type { VerbTable } from "./words/verb-table.ts";
import { FUNCTION } from "./words/word-groups.ts";
import { WORD } from "./words/word-kind.ts";
import type { WordReader, WordReading } from "./words/word-reader.ts";

/** Whether an event is told as having happened. */
export interface Standing {
  readonly polarity: "POS" | "NEG";
  readonly realis: Realis;
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

function isPast(features: number): boolean {
  const form = formOf(features);
  return form === FORM.past || form === FORM.perfect;
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
const ASIDE: ReadonlySet<PostpositionSlot | "other" | undefined> = new Set([
  "during",
  "within",
  "reason",
]);

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
  /** What the text has told as having happened so far; who reads it adds to it. */
  private readonly happened: ReadonlySet<Frame>;
  /** Words of the verbs `ol` and `bil`. */
  private readonly be: number;
  private readonly can: number;

  constructor(
    reading: Analyses,
    words: WordReader,
    verbs: VerbTable,
    cues: RealisCues,
    happened: ReadonlySet<Frame>,
  ) {
    this.reading = reading;
    this.happened = happened;
    this.words = words;
    this.verbs = verbs;
    this.cues = cues;
    this.be = reading.lexicon.findWord("ol");
    this.can = reading.lexicon.findWord("bil");
  }

  standingOf(last: number, governor: Governor | undefined, end: number, frame: Frame): Standing {
    const standing =
      this.standingUnderDenial(governor, end, frame) ??
      this.standingByForm(last, governor, end, frame);
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
    // What is not ruled out may be; of that, the cues speak.
    if (!denies(denial, frame, governor) || (isDenied && denial.says === "excluded"))
      return undefined;
    const realis = denial.says === "forbidden" ? "GENERIC" : realisOfForm(features);
    return { polarity: isDenied ? "POS" : "NEG", realis };
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

  private standingByForm(
    last: number,
    governor: Governor | undefined,
    end: number,
    frame: Frame,
  ): Standing {
    if (governor === undefined) return { polarity: "POS", realis: "ACTUAL" };
    const { features, kind, isPossible } = governor;
    const polarity = features & FLAG.negative || isWithout(features) ? "NEG" : "POS";
    const realis = this.realisOf(governor, end);
    if (realis === "PLANNED" && this.isGuessed(governor)) return { polarity, realis: "POSSIBLE" };
    if (realis !== "ACTUAL") return { polarity, realis };
    // `razılığa gələ bilər`; but who `gələ bilməyib` has not come.
    if (isPossible && !isPast(features)) return { polarity, realis: "POSSIBLE" };
    switch (kind) {
      case GOVERNOR.finite:
        return { polarity: this.isDenied(last, end) ? "NEG" : polarity, realis };
      case GOVERNOR.participle:
        if (this.isUntil(governor)) return { polarity, realis: "PLANNED" };
        return { polarity: this.isAbsent(governor, end) ? "NEG" : polarity, realis };
      case GOVERNOR.noun:
        if (this.isDenied(governor.token, end) || this.isAbsent(governor, end))
          return { polarity: "NEG", realis };
        if (this.isPlannedByOther(governor)) return { polarity, realis: "PLANNED" };
        return this.governedStanding(last, governor, polarity, end, frame);
      case GOVERNOR.verbalNoun:
        return this.governedStanding(last, governor, polarity, end, frame);
      case GOVERNOR.converb:
      case GOVERNOR.relative:
        return { polarity, realis: this.realisBesideMain(governor, end) };
    }
  }

  /** `hücum planlaşdıran şəxs saxlanılıb`: what a participle says is planned. */
  private isPlannedByOther({ clause }: Governor): boolean {
    return clause?.kind === GOVERNOR.participle && this.cueAt(clause.token) === "PLANNED";
  }

  /** `Bakıya gələrək görüşəcək`, `imzalandıqdan sonra açılacaq`: what is done with or before what is to come is to come. */
  private realisBesideMain({ kind, features, main }: Governor, end: number): Realis {
    if (main === undefined) return "ACTUAL";
    if (kind === GOVERNOR.converb) return this.realisOf(main, end);
    return caseOf(features) === CASE.ablative && this.isToCome(main) ? "PLANNED" : "ACTUAL";
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
    frame: Frame,
  ): Standing {
    const told = this.toldBefore(governor);
    if (told !== undefined) return { polarity, realis: told };
    if (ASIDE.has(governor.group?.post))
      return { polarity, realis: this.realisAside(governor, frame) };
    if (isPurpose(governor)) return { polarity, realis: "PLANNED" };
    // `Görüşdə layihələr müzakirə olunub`: what comes after a place says no more of it than whether it is to come.
    if (governor.kind === GOVERNOR.noun && caseOf(governor.features) === CASE.locative)
      return { polarity, realis: this.isToCome(governor.main) ? "PLANNED" : "ACTUAL" };
    const isOfMerit = governor.kind === GOVERNOR.verbalNoun && !frame.isHeld && !frame.isHolding;
    for (let i = last + 1; i < Math.min(end, last + 1 + REACH); i++) {
      if (this.isBorder(i)) return this.listedStanding(governor, polarity, end);
      const cue = this.isMeans(i) && i > last + 1 ? undefined : this.cueAt(i, isOfMerit);
      if (cue === "AS-TOLD") {
        if (isPhaseOf(i, governor) || this.isSubjectOf(i, governor))
          return this.toldAt(i, polarity);
      } else if (cue !== undefined) return this.underCue(i, cue, polarity, end);
      if (this.isFinite(i)) return { polarity, realis: this.realisUnder(governor, i) };
    }
    return { polarity, realis: "ACTUAL" };
  }

  /** `səfər zamanı görüşəcək`; but `səfər zamanı verilən tapşırıqlar`, `hücuma görə cəzalandırmaq niyyəti` say nothing of it. */
  private realisAside({ group, main }: Governor, frame: Frame): Realis {
    if (group === undefined || group.post === "reason" || !(frame.isHeld || frame.isHolding))
      return "ACTUAL";
    // `Nazir Bakıya gəlib. Səfər zamanı çıxış edəcək`: what was told to have begun is not to come.
    if (this.happened.has(frame)) return "ACTUAL";
    return main?.groups.includes(group) && this.isToCome(main) ? "PLANNED" : "ACTUAL";
  }

  /** `danışıqlara başlamağa, sazişi imzalamağa çağırıb`: what ends a list is said of all of it. */
  private listedStanding(
    { main, features }: Governor,
    polarity: Standing["polarity"],
    end: number,
  ): Standing {
    const isListed = formOf(features) === FORM.infinitive && caseOf(features) === CASE.dative;
    const cue = isListed && main !== undefined ? this.cueAt(main.token) : undefined;
    if (cue === undefined || cue === "AS-TOLD") return { polarity, realis: "ACTUAL" };
    return this.underCue(main!.token, cue, polarity, end);
  }

  /** `səfər nazirin dəvəti ilə baş tutub`: by whose wish it was; but `kömək etmək məqsədi ilə`. */
  private isMeans(i: number): boolean {
    const { features } = this.read(i);
    if ((features & FLAG.verb) !== 0) return false;
    return caseOf(features) === CASE.instrumental || isWith(this.reading, i + 1);
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
    const isPossible = this.isCan(i + 1);
    const { features } = this.read(isPossible ? i + 1 : i);
    return {
      polarity: features & FLAG.negative ? "NEG" : own,
      realis: isPossible && !isPast(features) ? "POSSIBLE" : realisOfForm(features),
    };
  }

  /** What the word at a token says of what is before it. */
  private cueAt(i: number, isOfMerit = false): Cue | undefined {
    const { word, features, nominal } = this.read(i);
    if ((features & FLAG.verb) === 0) {
      const [noun] = nominal;
      if (noun === undefined || this.isAttribute(i)) return undefined;
      return (
        this.cues.nouns.get(noun.word) ?? (isOfMerit ? this.cues.merits.get(noun.word) : undefined)
      );
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

  /** `səsvermənin mümkün tarixi`: an adjective that says it of the noun after it. */
  private isAttribute(i: number): boolean {
    if (this.read(i).kind !== WORD.modifier || i + 1 >= this.reading.tokens.count) return false;
    const { kind, features } = this.read(i + 1);
    return kind === WORD.noun && features !== 0;
  }

  /** `bilər`, after a converb. */
  private isCan(i: number): boolean {
    if (i >= this.reading.tokens.count) return false;
    const { word, features } = this.read(i);
    return (features & FLAG.verb) !== 0 && this.verbs.stemOf(word) === this.can;
  }

  /** Is a cue, or a word right after it, such a word? */
  private isNearby(cue: number, end: number, accepts: (token: number) => boolean): boolean {
    for (let i = cue; i < Math.min(end, cue + 3); i++) {
      if (this.reading.tokens.kinds[i] === TOKEN.mark) return false;
      if (accepts(i)) return true;
    }
    return false;
  }

  /** Is an event noun the subject of the verb at a token: `danışıqlar başlayıb`, `danışıqların başlaya biləcəyi`? */
  private isSubjectOf(token: number, { kind, main, group }: Governor): boolean {
    if (kind !== GOVERNOR.noun || group === undefined) return false;
    if (isGenitive(group)) return !this.isFinite(token);
    return main?.token === token && main.groups.includes(group) && isBare(group);
  }

  /** What the verb at a token says of its subject, `görüş yekunlaşacaq`, and of what it leads to, `imzalanmasına kömək edəcək`. */
  private realisUnder(governor: Governor, token: number): Realis {
    const leadsTo =
      governor.kind === GOVERNOR.verbalNoun && caseOf(governor.features) === CASE.dative;
    if (!leadsTo && !this.isSubjectOf(token, governor)) return "ACTUAL";
    const realis = realisOfForm(this.read(token).features);
    return realis === "REQUESTED" ? "ACTUAL" : realis;
  }

  private isToCome(main: Governor | undefined): boolean {
    if (main === undefined) return false;
    if (realisOfForm(main.features) === "PLANNED") return true;
    return formOf(main.features) === FORM.present && this.cueAt(main.token) === "PLANNED";
  }

  /** `həbs olunana qədər`, `həbs olunanadək` */
  private isUntil({ token, features, main }: Governor): boolean {
    if (main === undefined || realisOfForm(main.features) === "ACTUAL") return false;
    const isBefore = (): boolean =>
      caseOf(features) === CASE.dative &&
      this.words.isWord(this.reading, token + 1, FUNCTION.until);
    return caseOf(features) === CASE.terminative || isBefore();
  }

  private isFinite(i: number): boolean {
    const { features } = this.read(i);
    const form = formOf(features);
    return (features & FLAG.verb) !== 0 && form > 0 && form <= FORM.imperative;
  }
}

/** `bərpa edilməsi üçün`: what something else is done for is not done yet. */
function isPurpose({ features, main, phrase }: Governor): boolean {
  if (formOf(features) !== FORM["verbal-noun"] || main === undefined || phrase === undefined)
    return false;
  return main.groups.some(({ post, members }) => post === "purpose" && members.includes(phrase));
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
