import {
  CASE,
  caseOf,
  FLAG,
  FORM,
  formOf,
  POSSESSIVE,
  possessiveOf,
} from "../analyses/features.ts";
import type { Realis } from "../types.ts";
import {
  AREA,
  GOVERNOR,
  type Governor,
  type Group,
  isBare,
  isGenitive,
  lastOf,
  NONE,
} from "./clauses/phrase.ts";
import type { CueReader } from "./cue-reader.ts";
import { denies, isGoverned } from "./denials.ts";
import type { Frame, PostpositionSlot } from "./frames/frame.ts";
import {
  isNone,
  isPast,
  isPhaseOf,
  isPurpose,
  isWeighed,
  polarityOf,
  realisOfForm,
} from "./realis-forms.ts";
import { FUNCTION } from "./words/word-groups.ts";
import { WORD } from "./words/word-kind.ts";
import { isInfinitive } from "./words/word-reader.ts";

/** Whether an event is told as having happened. */
export interface Standing {
  readonly polarity: "POS" | "NEG";
  readonly realis: Realis;
}

/** Postpositions of the time that an event takes, and of why something else is done. */
const ASIDE: ReadonlySet<PostpositionSlot | "other" | undefined> = new Set([
  "during",
  "within",
  "reason",
]);

/** Cases of a deed whose aim is told: `tikilməsində məqsəd`. */
const AIMING: ReadonlySet<number> = new Set([CASE.locative, CASE.ablative]);

/** How far after a clause the word that governs it may stand. */
const REACH = 6;

/** Reads polarity and realis off the form of a trigger and off the words that govern it. */
export class RealisReader {
  private readonly cues: CueReader;
  /** What the text has told as having happened so far; who reads it adds to it. */
  private readonly happened: ReadonlySet<Frame>;

  constructor(cues: CueReader, happened: ReadonlySet<Frame>) {
    this.cues = cues;
    this.happened = happened;
  }

  standingOf(last: number, governor: Governor | undefined, end: number, frame: Frame): Standing {
    const standing =
      this.standingUnderDenial(governor, end, frame) ??
      this.standingByForm(last, governor, end, frame);
    const said = standing.realis === "ACTUAL" ? this.cues.besides(last, end) : undefined;
    return said === undefined ? standing : { polarity: standing.polarity, realis: said };
  }

  /** `görüşdən imtina edib`, `səfərin təxirə salındığını deyib`: the verb of its clause, or the main one, says that there was none, or not yet. */
  private standingUnderDenial(
    governor: Governor | undefined,
    end: number,
    frame: Frame,
  ): Standing | undefined {
    if (governor === undefined) return undefined;
    return (
      this.standingUnder(governor.clause, governor, end, frame) ??
      this.standingUnder(governor.main, governor, end, frame)
    );
  }

  private standingUnder(
    verb: Governor | undefined,
    governor: Governor,
    end: number,
    frame: Frame,
  ): Standing | undefined {
    if (verb === undefined) return undefined;
    const { token, features } = verb;
    const denial = this.cues.denialAt(token);
    if (denial === undefined || !isGoverned(denial, governor, verb)) return undefined;
    const isDenied = this.cues.isNegated(token, end);
    if (denial.says === "postponed")
      return isDenied ? undefined : { polarity: "POS", realis: "PLANNED" };
    // What is not ruled out may be; of that, the cues speak.
    if (!denies(denial, frame, governor) || (isDenied && denial.says === "excluded"))
      return undefined;
    const realis = denial.says === "forbidden" ? "GENERIC" : realisOfForm(features);
    return { polarity: isDenied ? "POS" : "NEG", realis };
  }

  private standingByForm(
    last: number,
    governor: Governor | undefined,
    end: number,
    frame: Frame,
  ): Standing {
    if (governor === undefined) return { polarity: "POS", realis: "ACTUAL" };
    const { features, kind, isPossible } = governor;
    const polarity = polarityOf(features);
    const realis = this.realisOf(governor, end);
    if (realis === "PLANNED" && this.isGuessed(governor)) return { polarity, realis: "POSSIBLE" };
    if (realis !== "ACTUAL") return { polarity, realis };
    // `razılığa gələ bilər`; but who `gələ bilməyib` has not come.
    if (isPossible && !isPast(features)) return { polarity, realis: "POSSIBLE" };
    switch (kind) {
      case GOVERNOR.finite:
        return {
          polarity: governor.isDenied || this.isDenied(last, end) ? "NEG" : polarity,
          realis,
        };
      case GOVERNOR.participle:
        if (this.isUntil(governor) || this.isWhenComing(governor))
          return { polarity, realis: "PLANNED" };
        return { polarity: this.isAbsent(governor, end) ? "NEG" : polarity, realis };
      case GOVERNOR.noun:
        if (this.isDenied(governor.token, end) || this.isAbsent(governor, end) || isNone(governor))
          return { polarity: "NEG", realis };
        if (this.isPlannedByOther(governor)) return { polarity, realis: "PLANNED" };
        return this.namedStanding(last, governor, end, frame);
      case GOVERNOR.verbalNoun:
        return this.namedStanding(last, governor, end, frame);
      case GOVERNOR.relative: {
        const claimed = this.claimOf(governor, end);
        return { polarity, realis: claimed ?? this.realisBesideMain(governor, end) };
      }
      case GOVERNOR.converb:
        return { polarity, realis: this.realisBesideMain(governor, end) };
    }
  }

  /** `hücum planlaşdıran şəxs saxlanılıb`: what a participle says is planned. */
  private isPlannedByOther({ clause }: Governor): boolean {
    return clause?.kind === GOVERNOR.participle && this.cues.at(clause.token) === "PLANNED";
  }

  /** `həbs olunduğu barədə iddia`: what is only said. */
  private claimOf({ token }: Governor, end: number): Realis | undefined {
    if (token + 1 >= end || !this.cues.isAbout(token + 1)) return undefined;
    for (let i = token + 2; i < Math.min(end, token + REACH); i++) {
      const cue = this.cues.at(i);
      if (cue === "REPORTED-DOUBT") return cue;
    }
    return undefined;
  }

  /** `Bakıya gələrək görüşəcək`: what is done with what is to come is to come. */
  private realisBesideMain(governor: Governor, end: number): Realis {
    const { kind, main } = governor;
    if (main === undefined) return "ACTUAL";
    if (kind === GOVERNOR.converb) return this.realisOf(main, end);
    return this.isWhenComing(governor) ? "PLANNED" : "ACTUAL";
  }

  /** `imzalandıqdan sonra açılacaq`, `Bakıya gələndə görüşəcək`: is it done before or when something else is that is to come? */
  private isWhenComing({ features, main }: Governor): boolean {
    const found = caseOf(features);
    return (found === CASE.ablative || found === CASE.locative) && this.isToCome(main);
  }

  /** What the form says, and the words that belong to it: `-sə də` grants, but not `-sə belə`; `-acağı təqdirdə` is a condition. */
  realisOf({ features, token, isPossible }: Governor, end: number): Realis {
    const realis = realisOfForm(features);
    const next = token + (isPossible ? 2 : 1);
    if (next < end) {
      if (realis === "HYPOTHETICAL" && this.cues.isFunction(next, FUNCTION.also)) return "ACTUAL";
      const isCondition = formOf(features) === FORM.relative && this.cues.isWord(next, "təqdirdə");
      if (isCondition) return "HYPOTHETICAL";
    }
    return isPossible && realis === "PLANNED" ? "POSSIBLE" : realis;
  }

  /** `dolu düşəcəyi ehtimal edilir`: what is to come is not sure. */
  private isGuessed({ kind, main }: Governor): boolean {
    return (
      kind === GOVERNOR.relative && main !== undefined && this.cues.at(main.token) === "POSSIBLE"
    );
  }

  /** `deyil` after a predicate. */
  private isDenied(token: number, end: number): boolean {
    return token + 1 < end && this.cues.isFunction(token + 1, FUNCTION.not);
  }

  /** `yaralanan yoxdur`, `ölən və yaralanan olmayıb`: there is nobody, or no such thing. */
  private isAbsent({ token }: Governor, end: number): boolean {
    for (let i = token + 1; i < Math.min(end, token + REACH); i++) {
      if (this.cues.isFunction(i, FUNCTION.absence)) return true;
      const { kind, features: found } = this.cues.read(i);
      if ((found & FLAG.negative) !== 0 && this.cues.isBe(i)) return this.cues.isFinite(i);
      const isListed = i > token + 1 && (kind === WORD.participle || kind === WORD.noun);
      if (kind !== WORD.conjunction && !isListed) return false;
    }
    return false;
  }

  /** What is told of an event that a noun or verbal noun names; where no more is told than that something else is for it, it is to come. */
  private namedStanding(last: number, governor: Governor, end: number, frame: Frame): Standing {
    const standing = this.governedStanding(last, governor, end, frame);
    const isPlan = standing.realis === "ACTUAL" && this.isForAim(governor, frame);
    return isPlan ? { polarity: standing.polarity, realis: "PLANNED" } : standing;
  }

  /**
   * `tikilməsi üçün ayrılan yer`, `forumun təşkili üçün`, `danışıqlar üçün Vyanaya gəlib`, `görüşmək üçün Vyanada qalacaq`, but
   * `mitinq üçün cərimə edilib`.
   */
  private isForAim({ kind, features, token, group, main }: Governor, frame: Frame): boolean {
    if (group?.post !== "purpose" && !this.cues.isAim(token + 1)) return false;
    const isHeld = frame.isHeld || frame.isHolding;
    if (isInfinitive(features)) return isHeld && main?.groups.some(isWhere) === true;
    if (formOf(features) === FORM["verbal-noun"]) return true;
    if (kind !== GOVERNOR.noun || !isHeld) return false;
    return possessiveOf(features) !== POSSESSIVE.none || main?.groups.some(isWhere) === true;
  }

  private governedStanding(last: number, governor: Governor, end: number, frame: Frame): Standing {
    const realis = this.realisByPlace(governor, frame) ?? this.realisOfList(governor, end, frame);
    if (realis === undefined) return this.standingBehind(last, governor, end, frame);
    return { polarity: polarityOf(governor.features), realis };
  }

  /** What the words before an event say of whether it happened, and where in its clause it stands. */
  private realisByPlace(governor: Governor, frame: Frame): Realis | undefined {
    const { kind, features, main, group } = governor;
    const told = this.toldBefore(governor);
    if (told !== undefined) return told;
    if (ASIDE.has(group?.post)) return this.realisAside(governor, frame);
    if (isPurpose(governor)) return "PLANNED";
    if (caseOf(features) !== CASE.locative) return undefined;
    // `körpünün tikilməsində iştirak edəcək`
    if (this.isToCome(main)) return "PLANNED";
    // `Görüşdə layihələr müzakirə olunub`: what comes after a place says no more of it than whether it is to come.
    return kind === GOVERNOR.noun ? "ACTUAL" : undefined;
  }

  /** What the words behind an event say of whether it happened. */
  private standingBehind(last: number, governor: Governor, end: number, frame: Frame): Standing {
    const polarity = polarityOf(governor.features);
    const isAiming = AIMING.has(caseOf(governor.features));
    const isOfMerit = isWeighed(governor) && !frame.isHeld && !frame.isHolding;
    for (let i = last + 1; i < Math.min(end, last + 1 + REACH); i++) {
      if (this.cues.isBorder(i)) break;
      // `tikilməsində məqsəd …dir`: it was done, and for that.
      if (isAiming && this.cues.isWord(i, "məqsəd")) return { polarity, realis: "ACTUAL" };
      const cue = this.cues.isMeans(i) && i > last + 1 ? undefined : this.cues.at(i, isOfMerit);
      if (cue === "AS-TOLD") {
        if (isPhaseOf(i, governor) || this.isSubjectOf(i, governor))
          return this.toldAt(i, polarity);
      } else if (cue !== undefined) return this.underCue(i, cue, polarity, end);
      if (this.cues.isFinite(i)) return { polarity, realis: this.realisUnder(governor, i) };
    }
    return { polarity, realis: "ACTUAL" };
  }

  /** `yolların çəkilməsi, məktəblərin tikilməsi nəzərdə tutulur`: of all that stands before the last of a list, the last tells. */
  private realisOfList(governor: Governor, end: number, frame: Frame): Realis | undefined {
    const last = this.lastOfList(governor);
    return last && this.governedStanding(last.token, last, end, frame).realis;
  }

  /** The last of several verbal nouns that stand as one does: what is said of it is said of all. */
  private lastOfList(governor: Governor): Governor | undefined {
    const groups = governor.main?.groups ?? NONE;
    const own = groups.find(({ members }) => members.some((one) => one.governor === governor));
    if (own === undefined || governor.kind !== GOVERNOR.verbalNoun) return undefined;
    const last = groups.findLast(
      (group) => group.case === own.case && group.post === own.post && isOfVerbalNoun(group),
    );
    const final = last && lastOf(last).governor;
    return final === governor ? undefined : final;
  }

  /** `səfər zamanı görüşəcək`; but `səfər zamanı verilən tapşırıqlar` say nothing of it. */
  private realisAside({ group, main }: Governor, frame: Frame): Realis {
    if (group === undefined || !(frame.isHeld || frame.isHolding)) return "ACTUAL";
    // `Nazir Bakıya gəlib. Səfər zamanı çıxış edəcək`: what was told to have begun is not to come.
    if (this.happened.has(frame)) return "ACTUAL";
    return main?.groups.includes(group) && this.isToCome(main) ? "PLANNED" : "ACTUAL";
  }

  /** `planlaşdırılan görüş`, but `hücum planlaşdıran qrup`. */
  private isPlan({ token, features }: Governor): boolean {
    if (formOf(features) !== FORM.participle || (features & FLAG.negative) !== 0) return false;
    return this.cues.isPassive(token) && this.cues.at(token) === "PLANNED";
  }

  /** `keçiriləcək görüş`, `planlaşdırılan görüş`, `mümkün görüş`: a word before the noun says it. */
  private toldBefore({ modifiers, leaning }: Governor): Realis | undefined {
    for (const participle of leaning) {
      const realis = realisOfForm(participle.features);
      if (realis !== "ACTUAL") return realis;
      if (this.isPlan(participle)) return "PLANNED";
    }
    for (const { head } of modifiers) {
      const cue = this.cues.ofNext(head);
      if (cue !== undefined && cue !== "GENERIC" && cue !== "AS-TOLD") return cue;
    }
    return undefined;
  }

  /** `danışıqlar baş tutmayıb`: what did not take place, or did not begin, is denied with its verb. */
  private toldAt(i: number, own: Standing["polarity"]): Standing {
    const isPossible = this.cues.isCan(i + 1);
    const { features } = this.cues.read(isPossible ? i + 1 : i);
    return {
      polarity: features & FLAG.negative ? "NEG" : own,
      realis: isPossible && !isPast(features) ? "POSSIBLE" : realisOfForm(features),
    };
  }

  /**
   * A wish that is denied is no event, `danışıqlar aparmaq istəmir`; a plan that is denied says that there will be none,
   * `etirazlar gözlənilmir`. What may be asked may happen: `məcbur edə bilər`.
   */
  private underCue(
    cue: number,
    realis: Realis,
    polarity: Standing["polarity"],
    end: number,
  ): Standing {
    const isDenied = this.cues.isNegated(cue, end);
    const isUnwanted = realis === "PLANNED" && isDenied;
    if (realis === "GENERIC" || isUnwanted) {
      const isPlan = isUnwanted && !this.cues.isWish(cue);
      return { polarity: isDenied ? "NEG" : polarity, realis: isPlan ? "PLANNED" : "GENERIC" };
    }
    const isMay = realis === "REQUESTED" && this.cues.mayBe(cue, end);
    return { polarity, realis: isMay ? "POSSIBLE" : realis };
  }

  /** Is an event noun the subject of the verb at a token: `danışıqlar başlayıb`, `danışıqların başlaya biləcəyi`? */
  private isSubjectOf(token: number, { kind, main, group }: Governor): boolean {
    if (kind !== GOVERNOR.noun || group === undefined) return false;
    if (isGenitive(group)) return !this.cues.isFinite(token);
    return main?.token === token && main.groups.includes(group) && isBare(group);
  }

  /** What the verb at a token says of its subject, `görüş yekunlaşacaq`, and of what it leads to, `imzalanmasına kömək edəcək`. */
  private realisUnder(governor: Governor, token: number): Realis {
    const leadsTo =
      governor.kind === GOVERNOR.verbalNoun && caseOf(governor.features) === CASE.dative;
    if (!leadsTo && !this.isSubjectOf(token, governor)) return "ACTUAL";
    const realis = realisOfForm(this.cues.read(token).features);
    return realis === "REQUESTED" ? "ACTUAL" : realis;
  }

  private isToCome(main: Governor | undefined): boolean {
    if (main === undefined) return false;
    if (realisOfForm(main.features) === "PLANNED") return true;
    return formOf(main.features) === FORM.present && this.cues.at(main.token) === "PLANNED";
  }

  /** `həbs olunana qədər`, `həbs olunanadək` */
  private isUntil({ token, features, main }: Governor): boolean {
    if (main === undefined || realisOfForm(main.features) === "ACTUAL") return false;
    const isBefore = (): boolean =>
      caseOf(features) === CASE.dative && this.cues.isFunction(token + 1, FUNCTION.until);
    return caseOf(features) === CASE.terminative || isBefore();
  }
}

/** `Vyanaya`, `Vyanada` */
function isWhere({ case: found, post, members }: Group): boolean {
  const isPlace = (members.at(-1)!.classes & AREA) !== 0;
  return isPlace && post === undefined && (found === CASE.dative || found === CASE.locative);
}

/** Is a group a verbal noun: `məktəblərin tikilməsi`? */
function isOfVerbalNoun(group: Group): boolean {
  return lastOf(group).governor?.kind === GOVERNOR.verbalNoun;
}
