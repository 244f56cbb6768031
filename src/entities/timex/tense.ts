import { type Analyses, bareWord } from "../../analyses/analyze.ts";
import { CASE, FLAG, FORM, formOf } from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { timePlanning } from "../../generated/time-planning.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { partOf } from "../words.ts";
import type { Clause, Tense } from "./context.ts";
import { endsInCase, hasWordEnding } from "./endings.ts";

/**
 * The tense of the verb that the time before token `end` stands with: the first after it in its sentence that has one. It says
 * whether a time without a year is past or to come.
 *
 * What is planned is to come (`keçirilməsi planlaşdırılıb`). A participle on the way (`baş verən`) makes what is told earlier than
 * its verb says. Forms that are mostly nouns or wishes (`artım`) decide only where no other verb follows.
 */
export function tenseAfter(reading: Analyses, end: number): Tense {
  return clauseAfter(reading, end).tense;
}

/** The tense, and whether the time stands with that verb or may stand with another: `martın 2-də gələcəyini bildirib`. */
export function clauseAfter(reading: Analyses, end: number): Clause {
  return new ClauseReader(reading, end).read();
}

/** Goes through the words behind a time up to the verb that tells its tense. */
class ClauseReader {
  private readonly reading: Analyses;
  private readonly end: number;
  /** What is said by forms that are mostly nouns or wishes, and by verbs with another behind them. */
  private weak: Tense = "none";
  /** Stands a participle on the way? */
  private isEarlier = false;
  private isSure = true;
  /** Does the last word say what something is? */
  private isState = false;

  constructor(reading: Analyses, end: number) {
    this.reading = reading;
    this.end = end;
  }

  read(): Clause {
    const { reading, end } = this;
    const { tokens, table, forms } = reading;
    const plans = plansOf(reading.lexicon);
    for (let i = end; i < tokens.count; i++) {
      if ((tokens.shapes[i]! & SHAPE.sentenceStart) !== 0) break;
      if (isPlan(reading, plans, i, end))
        return { tense: "future", isSure: this.isSure && !isOfPast(reading, i) };
      if ((table.masks[forms[i]!]! & bit(CATEGORY.verb)) !== 0) {
        const clause = this.takeVerb(i);
        if (clause !== undefined) return clause;
      } else if (tokens.kinds[i] === TOKEN.word) {
        this.isState = hasWordEnding(reading, i, isCopula);
      }
    }
    const isStated = this.weak === "none" && this.isState;
    return { tense: isStated ? "present" : this.weak, isSure: false };
  }

  /** What a verb says of the time; undefined if it depends on what follows. */
  private takeVerb(i: number): Clause | undefined {
    const { reading, isEarlier } = this;
    const tense = tenseOfForm(reading, i);
    switch (tense) {
      case undefined:
        return this.takeWeak(i);
      case "earlier":
        this.isEarlier = true;
        return undefined;
      case "done":
        return { tense: "past", isSure: false };
      case "embedded":
        return this.takeEmbedded();
    }
    if (tense === "future" && i > this.end && isAttribute(reading, i, 0))
      return this.takeEmbedded();
    // `qeyd edib təsdiqləyəcək`: the last verb of a chain says when.
    if (tense === "past" && isChained(reading, i)) {
      this.weak = "past";
      return undefined;
    }
    return {
      tense: joinTense(reading, tense, i, this.end, isEarlier),
      isSure: this.isSure && !isEarlier && !isOfPast(reading, i),
    };
  }

  /**
   * `iyulun 22-də sərgiyə çevriləcək bina açılıb`: what will be need not be then. Even less with another verb nearer: `iyulun 22-də
   * baş tutan forumda gələcək addımlar müzakirə edilib`.
   */
  private takeEmbedded(): Clause | undefined {
    const isPassed = this.isEarlier && !endsInCase(this.reading, this.end, CASE.terminative);
    return isPassed ? undefined : { tense: "future", isSure: false };
  }

  /** A form that tells a tense only where no other verb follows. */
  private takeWeak(i: number): undefined {
    const { table, forms } = this.reading;
    const form = forms[i]!;
    if (table.canBe(form, isNominal) && !isNounOfVerb(this.reading, i)) this.isSure = false;
    if (this.weak === "none" && table.canBe(form, mayBeToCome)) this.weak = "future";
  }
}

/** `bayramdır`, `qüvvədədir` */
function isCopula(features: number): boolean {
  return (features & FLAG.copula) !== 0 && (features & FLAG.pastCopula) === 0;
}

/** `gəlməyi tapşırıb`, `gəlməsini istəyib`: a verb inside what another verb says. */
function isNominal(features: number): boolean {
  return (features & FLAG.verb) !== 0 && NOMINAL.includes(formOf(features));
}

/** `yağış yağacaq`, `çıxış edəcək`: a noun without an ending right before its verb says nothing by itself. */
function isNounOfVerb(reading: Analyses, at: number): boolean {
  const { table, forms, tokens } = reading;
  const isNoun = partOf(reading, bareWord(table, forms[at]!)) === "noun";
  return isNoun && at + 1 < tokens.count && tenseOfForm(reading, at + 1) !== undefined;
}

/** `martın 9-na təyin olunmuş`, `martın 9-da başlamalı olan`: what was planned before another verb may be past by now. */
function isOfPast(reading: Analyses, plan: number): boolean {
  return [plan, plan + 1].some((at) => PARTICIPLES.includes(tenseOfForm(reading, at)));
}

const PARTICIPLES: readonly (Reading | undefined)[] = ["earlier", "done"];

const NOMINAL: readonly number[] = [FORM["verbal-noun"], FORM.infinitive];

/** What a finite verb at a token says of the time, a participle before it reckoned in. */
function joinTense(
  reading: Analyses,
  tense: Tense,
  at: number,
  end: number,
  isEarlier: boolean,
): Tense {
  const isPast = isSpelled(reading, at + 1, "idi");
  if (tense === "future" && isPast) return "past";
  if (!isEarlier) return tense;
  if (tense === "present") return "past";
  // `ayın 25-dək keçirilən sərgidə iştirak edəcək`: what ends then is still to come.
  return tense === "future" && !endsInCase(reading, end, CASE.terminative) ? "none" : tense;
}

/** A tense; or a participle, earlier than the verb that follows or `done` by now; or the future that another verb speaks of. */
type Reading = Tense | "earlier" | "done" | "embedded";

/** The tense of the first reading of a form that has one; participles and their like are earlier than their verb. */
function tenseOfForm(reading: Analyses, at: number): Reading | undefined {
  const { table } = reading;
  const form = reading.forms[at]!;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const features = table.features[a]!;
    if ((features & FLAG.verb) === 0) continue;
    const tense = tenseOf(features);
    if (
      tense === "past" &&
      formOf(features) === FORM.reported &&
      isAttribute(reading, at, features)
    ) {
      return "done";
    }
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** Does a verb in `-ıb` lead on to the next, with nothing between that ends its clause? */
function isChained(reading: Analyses, at: number): boolean {
  const { tokens, table, forms } = reading;
  const next = at + 1;
  if (next >= tokens.count || tokens.kinds[next] !== TOKEN.word) return false;
  if ((tokens.shapes[next]! & SHAPE.sentenceStart) !== 0) return false;
  if (AFTER_CLAUSE.includes(partOf(reading, bareWord(table, forms[next]!)))) return false;
  return table.canBe(forms[at]!, (features) => formOf(features) === FORM.perfect);
}

/** What the next clause may begin with, or this one end with, without a comma: `və`, `ki`, `isə`, `də`, `idi`. */
const AFTER_CLAUSE = ["conjunction", "particle"];

function tenseOf(features: number): Reading | undefined {
  switch (formOf(features)) {
    case FORM.past:
    case FORM.perfect:
    case FORM.reported:
      return "past";
    case FORM.future:
      return (features & FLAG.pastCopula) === 0 ? "future" : "past";
    case FORM.present:
    case FORM.progressive:
      return "present";
    case FORM.necessity:
      return (features & FLAG.pastCopula) === 0 ? "future" : "past";
    case FORM.relative:
      return (features & FLAG.future) !== 0 ? "embedded" : "earlier";
    case FORM.participle:
      // `gələrəm` says that I come, not which one I am.
      return (features & FLAG.copula) === 0 ? "earlier" : undefined;
    default:
      return undefined;
  }
}

/** `qüvvəyə minmiş qanun`: the form of the reported past before a noun is a participle. */
function isAttribute(reading: Analyses, at: number, features: number): boolean {
  const { tokens } = reading;
  const next = at + 1;
  return (
    (features & FLAG.pastCopula) === 0 &&
    next < tokens.count &&
    tokens.kinds[next] === TOKEN.word &&
    (tokens.shapes[next]! & SHAPE.sentenceStart) === 0 &&
    !isAnd(reading, next)
  );
}

/** Aorist and wishes speak of what is to come, but their forms are other words as well. */
function mayBeToCome(features: number): boolean {
  return (features & FLAG.verb) !== 0 && TO_COME.includes(formOf(features));
}

const TO_COME: readonly number[] = [FORM.aorist, FORM.optative];

/** Words of `time/planning`: numbers of verb stems in a lexicon, and words as they stand. */
interface Plans {
  readonly stems: ReadonlySet<number>;
  readonly words: readonly { readonly text: string; readonly isDative: boolean }[];
}

const PLANS = new WeakMap<Lexicon, Plans>();

function plansOf(lexicon: Lexicon): Plans {
  const known = PLANS.get(lexicon);
  if (known !== undefined) return known;
  const rows = readRows(timePlanning).map(({ lemma, cells: [part, only] }) => ({
    lemma,
    isVerb: part === "verb",
    isDative: only === "dat",
  }));
  const plans = {
    stems: new Set(rows.flatMap(({ lemma, isVerb }) => (isVerb ? lexicon.findWord(lemma) : []))),
    words: rows.flatMap(({ lemma, isVerb, isDative }) => (isVerb ? [] : { text: lemma, isDative })),
  };
  PLANS.set(lexicon, plans);
  return plans;
}

/** Does the word at a token say that the time which ends before `end` is planned? */
function isPlan(reading: Analyses, { stems, words }: Plans, at: number, end: number): boolean {
  const { table, forms } = reading;
  const form = forms[at]!;
  if ((table.masks[form]! & bit(CATEGORY.verb)) !== 0) {
    for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
      if ((table.features[a]! & FLAG.verb) !== 0 && stems.has(table.words[a]!)) return true;
    }
  }
  return words.some(
    ({ text, isDative }) =>
      isSpelled(reading, at, text) && (!isDative || endsInCase(reading, end, CASE.dative)),
  );
}
