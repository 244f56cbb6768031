import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, isNobodys, possessiveOf } from "../../analyses/features.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { as, type Match, oneOf, optional, seq } from "../../engine/pattern.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { isProperName, startsSentence, token } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import type { RuleDefinition } from "../../mentions/rules.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { buildTime } from "../timex/build-expression.ts";
import { ABLATIVE, BARE } from "../timex/checks.ts";
import { endsInCase } from "../timex/endings.ts";
import { FROM } from "../timex/endpoints.ts";
import type { Point, TimeExpression } from "../timex/expression.ts";
import { OPTIONAL_MOD, QUANTITY } from "../timex/fragments.ts";
import { COUNT } from "../timex/number-atoms.ts";
import { isPossessed, isSurname } from "../timex/surroundings.ts";
import { clauseAfter, tenseAfter } from "../timex/tense.ts";
import {
  direction,
  type Ending,
  plain,
  relativeRow,
  singular,
  timeRow,
  unit,
} from "../timex/time-atoms.ts";
import { TIME_BIT } from "../timex/time-bits.ts";
import { timeWord } from "../timex/time-words.ts";
import { COUNTED_UNITS, PERIOD_UNITS } from "../timex/units.ts";
import { canBeNoun, isAdjective } from "../words.ts";
import { buildDate } from "./build-date.ts";

/** One, and no part of something: not the `günündə` of `bu gözəl bayram günündə`. */
const oneOwn: Ending = (features) => singular(features) && possessiveOf(features) === 0;
const DIRECTION = as("direction", direction("before", "after"));

/** Endings of verbs and of what they may follow: `bildirdik`, `bildirsə`. */
const AS_VERB = FLAG.pastCopula | FLAG.conditional;

/** Is it how a verb may end: in the past, in a condition, in what may be? */
function isVerbToo(features: number): boolean {
  return (features & AS_VERB) !== 0 || caseOf(features) === CASE.dative;
}

/** `uzun`, `çox` */
const LONG = relativeRow(TIME_BIT.edge, ({ kind }) => kind === "amount");

/** `bundan`, `ondan` beside an amount */
const HENCE = as("hence", direction("hence", "thence"));

/** Times told by how far they are from another. */
export const relativeRules = {
  /** `ötən ay`, `bu həftə`, `cari tədris ili` */
  relativePeriod: { pattern: FROM.modified(...PERIOD_UNITS), build: buildDate },
  /** `bu əlamətdar gündə`, `həmin unudulmaz gün` */
  describedDay: {
    pattern: seq(
      FROM.MODIFIER,
      token(TIME_BIT.word, isAdjective),
      as("modified", unit(["D"], oneOwn)),
    ),
    build: buildDescribedDay,
  },
  /** `dünən`, `bu gün`, `inişil` */
  relativeWord: {
    pattern: as(
      "relative",
      // Of `bu ilkin`, `ilk` alone is no time, and `ilkin` is initial; `bildirsə` and `bildirə` are a verb, but `dünənsə` is yesterday.
      relativeRow(
        TIME_BIT.relative,
        ({ kind, isAmbiguous }, features) =>
          kind !== "modifier" &&
          plain(features) &&
          isNobodys(features) &&
          !(isAmbiguous && isVerbToo(features)),
      ),
    ),
    build: buildRelative,
  },
  /** `indi`, `tezliklə`, `son illər` */
  vague: {
    pattern: as(
      "vague",
      relativeRow(
        TIME_BIT.reference,
        ({ kind, value, isAmbiguous }, features) =>
          kind === "reference" && !isAmbiguous && VAGUE.test(value) && plain(features),
      ),
    ),
    build: buildVague,
  },
  /** `orta əsrlər`, from one year to another; what a state lasted (`sovet dövrü`) is hardly when something happened */
  epoch: {
    pattern: as(
      "vague",
      relativeRow(
        TIME_BIT.reference,
        ({ value }, features) => EPOCH.test(value) && plain(features),
      ),
    ),
    build: buildEpoch,
  },
  /** `həmin tarix` */
  sameDate: {
    pattern: seq(
      FROM.MODIFIER,
      as(
        "modified",
        timeRow("directions", ({ lemma }) => lemma === "tarix"),
      ),
    ),
    build: buildSameDate,
  },
  /** `üç gün əvvəl`, `yüz il bundan əvvəl` */
  shift: {
    pattern: seq(OPTIONAL_MOD, QUANTITY, BARE, optional(HENCE), DIRECTION),
    build: buildTime,
  },
  /** `illər əvvəl`, `uzun illər sonra`, `min illər bundan əvvəl` */
  shiftLong: {
    pattern: seq(
      optional(oneOf(LONG, COUNT)),
      unit(COUNTED_UNITS, (features) => features === FLAG.plural),
      optional(HENCE),
      DIRECTION,
    ),
    build: buildLong,
  },
  /** `bundan iki il sonra` */
  shiftHence: { pattern: seq(HENCE, QUANTITY, BARE, DIRECTION), build: buildTime },
  /** `beş ildən sonra` of what is to come; of the past it is a length */
  shiftAhead: {
    pattern: seq(OPTIONAL_MOD, QUANTITY, ABLATIVE, DIRECTION),
    build: buildAhead,
  },
  /** `noyabrın 14-dən üç gün sonra` */
  shiftFromDay: {
    pattern: seq(FROM.ANY_DAY, ABLATIVE, QUANTITY, BARE, DIRECTION),
    build: buildTime,
  },
  /** `2020-ci ildən iki il sonra` */
  shiftFromPeriod: {
    pattern: seq(oneOf(FROM.MONTH, FROM.YEAR), ABLATIVE, QUANTITY, BARE, DIRECTION),
    build: buildTime,
  },
} satisfies Record<string, RuleDefinition>;

const VAGUE = /^(?:PAST_REF|PRESENT_REF|FUTURE_REF|PAST_REF\/FUTURE_REF|anchor\+X)$/u;

const EPOCH = /^\d{4}\/\d{4}$/u;

function buildEpoch(match: Match, reading: Analyses): Built {
  const { value } = timeWord(reading, match.captures.vague!.value);
  const [start, end] = value
    .split("/")
    .map((year): Point => ({ origin: "open", steps: [{ op: "set", unit: "Y", n: Number(year) }] }));
  return { value: { kind: "date", start: start!, end: end! } satisfies TimeExpression };
}

/** Only of a day that is pointed at: `keçən isti gün` is any. */
function buildDescribedDay(match: Match, reading: Analyses): Built | undefined {
  const { value } = timeWord(reading, match.captures.modifier!.value);
  return value === "now" || value === "anchor" ? buildDate(match, reading) : undefined;
}

function buildRelative(match: Match, reading: Analyses): Built | undefined {
  const { value, isAmbiguous } = timeWord(reading, match.captures.relative!.value);
  if (isAmbiguous && value === "anchor") return undefined;
  const isAlone = match.end - match.start === 1;
  if (isAlone && isImperative(reading, match)) return undefined;
  if (isAlone && (isProperName(reading, match.start) || isSurname(reading, match.end))) {
    return undefined;
  }
  if (isAlone && value.startsWith("now+") && ownsPast(reading, match.end)) return undefined;
  return buildDate(match, reading);
}

/** `Sabah qruplarına qəbul başlayıb`: what owns the next word is no day to come where the verb is past. */
function ownsPast(reading: Analyses, end: number): boolean {
  if (!isPossessed(reading, end) || endsInCase(reading, end + 1, CASE.accusative)) return false;
  const tense = tenseAfter(reading, end);
  return tense === "past" || tense === "none";
}

/** `Bunu bildir!`, `bildir ki, gəlirik` is a verb, not last year: nothing comes after it, or what is to be said. */
function isImperative(reading: Analyses, { start, end }: Match): boolean {
  const { tokens, table, forms } = reading;
  const isLast = end >= tokens.count || tokens.kinds[end] !== TOKEN.word;
  return (
    (isLast || isSpelled(reading, end, "ki")) &&
    (table.masks[forms[start]!]! & bit(CATEGORY.verb)) !== 0
  );
}

/** Only where it frames the sentence (`Hazırda …`); inside one such a word is hardly a time that is told. */
function buildVague(match: Match, reading: Analyses): Built | undefined {
  if (!startsSentence(reading, match.start)) return undefined;
  const { value } = timeWord(reading, match.captures.vague!.value);
  const { tense, isSure } = clauseAfter(reading, match.end);
  const isFuture = tense === "future";
  // `Daha sonra` of the past is after what was told.
  if (value === "anchor+X") return isFuture && isSure ? vague("FUTURE_REF") : undefined;
  const [past = "", future = past] = value.split("/");
  return vague(isFuture ? future : past);
}

function vague(value: string): Built {
  return { value: { kind: "date", value } };
}

/** How long nobody says. */
function buildLong(match: Match, reading: Analyses): Built {
  const { kind } = timeWord(reading, match.captures.direction!.value);
  return vague(kind === "before" ? "PAST_REF" : "FUTURE_REF");
}

/** The time last told; `həmin tarixi an` is a historic moment. */
function buildSameDate(match: Match, reading: Analyses): Built | undefined {
  const isHistoric = isAdjective(reading, match.end - 1) && canBeNoun(reading, match.end);
  if (isHistoric) return undefined;
  const { modifier } = match.captures;
  const isTold = modifier !== undefined && timeWord(reading, modifier.value).value === "anchor";
  const value: TimeExpression = {
    kind: "date",
    start: { origin: "told", steps: [{ op: "same" }] },
  };
  return isTold ? { value } : undefined;
}

function buildAhead(match: Match, reading: Analyses): Built | undefined {
  return ["future", "none"].includes(tenseAfter(reading, match.end))
    ? buildTime(match, reading)
    : undefined;
}
