import type { Analyses } from "../../analyses/analyze.ts";
import type { Settled } from "../../mentions/settle.ts";
import { sentenceOf } from "../../tokens/tokens.ts";
import type { TimeValue } from "../../types.ts";
import { toDayNumber } from "../timex/calendar.ts";
import type { TimeExpression } from "../timex/expression.ts";
import {
  boundsOf,
  edtfOf,
  grainOf,
  isAsFineAs,
  isoBounds,
  type Period,
  timexOf,
} from "../timex/period.ts";
import { type Context, type Now, type Reckoned, reckon } from "../timex/reckon.ts";
import { tenseAfter } from "../timex/tense.ts";

/**
 * Works out the value of every temporal mention: from what is written, the reference date, the tense of its clause, and the time
 * last told.
 *
 * @returns a value for each of `mentions`, undefined where it is not temporal.
 */
export function resolveTimes(
  reading: Analyses,
  mentions: readonly Settled[],
  referenceDate: string | undefined,
): readonly (TimeValue | undefined)[] {
  const now = referenceDate === undefined ? undefined : parseNow(referenceDate);
  const told: { readonly period: Period; readonly sentence: number }[] = [];
  return mentions.map((mention) => {
    const expression = expressionOf(mention);
    if (expression === undefined) return undefined;
    const sentence = sentenceOf(reading.tokens, mention.firstToken);
    const near = told.filter((one) => one.sentence >= sentence - 1);
    const context: Context = {
      now,
      tense: tenseAfter(reading, mention.endToken),
      told: told.map(({ period }) => period),
      toldHere: told.filter((one) => one.sentence === sentence).map(({ period }) => period),
      sameDay: near
        .map(({ period }) => period)
        .find((period) => isAsFineAs(period.unit, "D") && boundsOf(period) !== undefined),
    };
    const reckoned = reckon(expression, context);
    if (reckoned !== undefined) told.unshift({ period: reckoned.start, sentence });
    return toValue(expression, reckoned);
  });
}

const TIME_TYPES = ["date", "time", "duration", "set"];

function expressionOf(mention: Settled): TimeExpression | undefined {
  return TIME_TYPES.includes(mention.type)
    ? (mention.value as TimeExpression | undefined)
    : undefined;
}

function parseNow(text: string): Now {
  const [year, month, day, hour, minute] = text.split(/[-T:]/u).map(Number);
  return {
    day: toDayNumber({ year: year!, month: month!, day: day! }),
    minute: hour === undefined || minute === undefined ? undefined : hour * 60 + minute,
  };
}

function toValue(
  expression: TimeExpression,
  reckoned: Reckoned | undefined,
): TimeValue | undefined {
  const { kind, mod, zone = "" } = expression;
  if (reckoned === undefined) {
    if (expression.value === undefined) return undefined;
    return { kind, value: expression.value, ...(mod === undefined ? {} : { mod }) };
  }
  const { start, end } = reckoned;
  const value = end === undefined ? timexOf(start) + zone : `${timexOf(start)}/${timexOf(end)}`;
  const edtf = edtfOf(start);
  const bounds = isoBounds(start);
  return {
    kind,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(edtf === undefined || end ? {} : { edtf }),
    grain: grainOf(start),
    ...(bounds ?? {}),
  };
}
