import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import type { Settled } from "../../mentions/settle.ts";
import { SHAPE, sentenceOf, TOKEN } from "../../tokens/tokens.ts";
import type { TimeValue } from "../../types.ts";
import { toDayNumber } from "../timex/calendar.ts";
import type { Now } from "../timex/context.ts";
import { findDateline } from "../timex/dateline.ts";
import { endsInCase } from "../timex/endings.ts";
import type { TimeExpression } from "../timex/expression.ts";
import { isHyphen } from "../timex/number-suffix.ts";
import type { Period } from "../timex/period.ts";
import { reckon } from "../timex/reckon.ts";
import { isDirection } from "../timex/surroundings.ts";
import { clauseAfter } from "../timex/tense.ts";
import { toTimeValue } from "../timex/time-value.ts";
import { Told } from "../timex/told.ts";
import type { Unit } from "../timex/units.ts";

/** When a text was written: the reference date, or else its own dateline. */
export function timeOfText(
  reading: Analyses,
  mentions: readonly Settled[],
  referenceDate: string | undefined,
): Now | undefined {
  return referenceDate === undefined ? findDateline(reading, mentions) : parseNow(referenceDate);
}

/**
 * Works out the value of every temporal mention: from what is written, the time of the text, the tense of its clause, and the time
 * last told.
 *
 * @returns a value for each of `mentions`, undefined where it is not temporal.
 */
export function resolveTimes(
  reading: Analyses,
  mentions: readonly Settled[],
  now: Now | undefined,
): readonly (TimeValue | undefined)[] {
  const told = new Told();
  return mentions.map((mention, i) => {
    const expression = expressionOf(mention);
    const year = expression && listedYear(reading, mentions, i);
    return expression && resolveTime(reading, mention, expression, now, told, year);
  });
}

function expressionOf({ type, value }: Settled): TimeExpression | undefined {
  const isTime = type === "date" || type === "time" || type === "duration" || type === "set";
  return isTime ? (value as TimeExpression | undefined) : undefined;
}

/** Reads `2026-03-12` or `2026-03-12T10:00`. */
function parseNow(text: string): Now {
  const read = (start: number, length: number): number => Number(text.slice(start, start + length));
  return {
    day: toDayNumber({ year: read(0, 4), month: read(5, 2), day: read(8, 2) }),
    minute: text.includes("T") ? read(11, 2) * 60 + read(14, 2) : undefined,
  };
}

function resolveTime(
  reading: Analyses,
  mention: Settled,
  expression: TimeExpression,
  now: Now | undefined,
  told: Told,
  year: Period | undefined,
): TimeValue | undefined {
  if (expression.start === undefined) return toTimeValue(reading, mention, expression, undefined);
  const sentence = sentenceOf(reading.tokens, mention.firstToken);
  const written = reckon(expression, {
    now,
    clause: () => clauseAfter(reading, mention.endToken),
    isAside: () => isAside(reading, mention.endToken),
    told,
    sentence,
    isLine: isLine(reading, mention),
    isOfEvent: () => isVerbIn(reading, mention.firstToken, CASE.ablative),
    isUntil: () => endsInCase(reading, mention.endToken, CASE.terminative),
    apposed: year ?? apposed(reading, mention, told),
  });
  // `yanvar-iyunda ötən ilin eyni dövrünə nisbətən`
  const { steps } = expression.start;
  const isAlike = steps.at(-1)?.op === "months";
  const isNear = steps[0]?.op === "around";
  const reckoned = (isAlike && told.monthsIn(written?.start.year, isNear)) || written;
  // `2012-ci il təvəllüdlü` says who somebody is, and nothing more is told of that year.
  const isOfBirth = isDirection(reading, mention.endToken, ["born"]);
  if (reckoned !== undefined && !isOfBirth) told.add(reckoned, sentence, mention.endToken);
  return toTimeValue(reading, mention, expression, reckoned);
}

/**
 * The year that one day of a list says for others: the last for all before it, `16 fevral və 11 may 2024-cü il tarixlərində`, or the
 * one right before for a later month, `2024-cü il fevralın 16-da və mayın 11-də`.
 */
function listedYear(
  reading: Analyses,
  mentions: readonly Settled[],
  own: number,
): Period | undefined {
  const month = monthOf(mentions[own]!);
  if (month === undefined || yearOf(mentions[own]!) !== undefined) return undefined;
  for (let next = own + 1; isListed(reading, mentions[next - 1]!, mentions[next]); next++) {
    if (!endsInCase(reading, mentions[next - 1]!.endToken, CASE.nominative)) break;
    const year = yearOf(mentions[next]!);
    if (year !== undefined) return { unit: "Y", year };
  }
  const before = mentions[own - 1];
  if (before === undefined || !isListed(reading, before, mentions[own])) return undefined;
  const year = yearOf(before);
  return year !== undefined && (monthOf(before) ?? 0) <= month ? { unit: "Y", year } : undefined;
}

/** Does one mention go on with a list in which the other stands before it? */
function isListed(
  reading: Analyses,
  { endToken }: Settled,
  next: Settled | undefined,
): next is Settled {
  return next?.firstToken === endToken + 1 && isListJoint(reading, endToken);
}

function monthOf(mention: Settled): number | undefined {
  return numberOf(mention, "M");
}

/** The year that a date says itself. */
function yearOf(mention: Settled): number | undefined {
  return numberOf(mention, "Y");
}

function numberOf(mention: Settled, unit: Unit): number | undefined {
  const steps = expressionOf(mention)?.start?.steps ?? [];
  for (const step of steps) if (step.op === "set" && step.unit === unit) return step.n;
  return undefined;
}

/** Does a mention stand alone in its line, as the hour of a piece of news does? */
function isLine({ tokens }: Analyses, { firstToken, endToken }: Settled): boolean {
  const begins = (i: number): boolean =>
    i >= tokens.count || (tokens.shapes[i]! & SHAPE.lineStart) !== 0;
  return begins(firstToken) && begins(endToken);
}

/** Does a form of a verb stand in a case before token `end`: `imzalanandan`, `qəbul edildikdən`, `başlamasından`? */
function isVerbIn({ table, forms }: Analyses, end: number, wanted: number): boolean {
  if (end === 0) return false;
  return table.canBe(
    forms[end - 1]!,
    (features) => (features & FLAG.verb) !== 0 && caseOf(features) === wanted,
  );
}

/** The time told right before a mention, with a comma, a dash or nothing between: `iki il əvvəl – mayın 5-də`. */
function apposed(reading: Analyses, { firstToken }: Settled, told: Told): Period | undefined {
  const before = told.endingAt(firstToken);
  if (before !== undefined || firstToken === 0) return before;
  const isMark = reading.tokens.kinds[firstToken - 1] === TOKEN.mark;
  return isMark ? told.endingAt(firstToken - 1) : undefined;
}

/** In a case that does not say when something took place; or named, with a dash or `üçün` after it: `8 mart – Qadınlar Günü ərəfəsində`. */
function isAside(reading: Analyses, end: number): boolean {
  const isMarked = isHyphen(reading, end) || isDirection(reading, end, ["for"]);
  const isNamed = isMarked && endsInCase(reading, end, CASE.nominative);
  if (isNamed || ASIDE.some((one) => endsInCase(reading, end, one))) return true;
  return isDirection(reading, end, ["until"]) && endsInCase(reading, end, CASE.dative);
}

const ASIDE: readonly number[] = [CASE.accusative, CASE.genitive, CASE.terminative];
