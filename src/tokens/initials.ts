import { CHAR, classOf } from "../text/letters.ts";
import { FULL_STOP } from "../text/marks.ts";
import { neverEndsSentence } from "./abbreviations.ts";
import { SHAPE, type UncutTokens } from "./tokens.ts";

/**
 * Does the word at token `i` stand for a name, its full stop right behind it? `B` of `B. Quliyev` does.
 *
 * Two letters do if they are listed (`Yu. Qaqarin`) or the next name is glued to the stop (`Gü.Əliyeva`): else they are a short name at the
 * end of a sentence, such as `Li`.
 */
export function isInitial(tokens: UncutTokens, i: number): boolean {
  const { starts, ends, shapes, units } = tokens;
  const [start, end] = [starts[i]!, ends[i]!];
  if (units[i + 1] !== FULL_STOP || starts[i + 1] !== end) return false;
  const shape = shapes[i]!;
  if ((shape & SHAPE.initialCapital) === 0) return false;
  if (shape & SHAPE.single) return true;
  if (end - start !== 2 || shape & SHAPE.allCapitals) return false;
  return isGluedCapital(tokens, i + 2) || neverEndsSentence(tokens.text, start, end);
}

function isGluedCapital({ starts, ends, units }: UncutTokens, i: number): boolean {
  return starts[i] === ends[i - 1] && classOf(units[i]!) === CHAR.upper;
}
