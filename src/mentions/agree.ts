import { PLACE_BITS } from "../lexicon/category.ts";
import type { NameSpans } from "./name-spans.ts";
import { type NameWords, PART } from "./name-words.ts";
import { NAME_TYPES, STANDING } from "./proposals.ts";

const WIDTH = NAME_TYPES.length;
const PERSON = NAME_TYPES.indexOf("person");
const PLACE = NAME_TYPES.indexOf("place");

/** From these log-odds on, a telling speaks for the others of its name. */
const SURE = 1.5;
/** Below these log-odds a telling is not helped by others. */
const HOPELESS = -4;
/** How much of its own sureness the surest telling lends. */
const LENT = 0.5;
const CERTAIN_ODDS = 3.5;
/** Two words joined by a hyphen, once they are somebody's family name, are nothing else: `Kremer-Haupt`. */
const JOINED_ODDS = 10;

/**
 * Lets the tellings of one name agree: a name that is sure in one place of the text, by its title or its verb, is likelier in
 * every other; and so is a family or given name alone that is part of a full name elsewhere.
 *
 * @param odds log-odds of each span and type, `NAME_TYPES.length` a span; changed in place.
 */
export function agree(words: NameWords, spans: NameSpans, odds: Float64Array): void {
  const best = findSure(words, spans, odds);
  if (best.size === 0) return;
  const keys: number[] = [];
  for (let span = 0; span < spans.count; span++) {
    for (let type = 0; type < WIDTH; type++) {
      const own = odds[span * WIDTH + type]!;
      if (own < HOPELESS || own > SURE) continue;
      readKeys(words, spans.firstTokens[span]!, spans.endTokens[span]!, keys);
      let lent = 0;
      for (const key of keys) lent = Math.max(lent, best.get(key)?.[type] ?? 0);
      odds[span * WIDTH + type] = own + lent * LENT;
    }
  }
}

/** The surest log-odds of each type, by name. */
type Sure = Map<number, number[]>;

function findSure(words: NameWords, spans: NameSpans, odds: Float64Array): Sure {
  const best: Sure = new Map();
  const keys: number[] = [];
  for (let span = 0; span < spans.count; span++) {
    for (let type = 0; type < WIDTH; type++) {
      const own = surenessOf(spans, odds, span * WIDTH + type);
      const first = spans.firstTokens[span]!;
      const end = spans.endTokens[span]!;
      if (type === PERSON && isCertain(spans, span * WIDTH + type)) {
        const joined = startOfJoined(words, first, end);
        if (joined < end) {
          readKeys(words, joined, end, keys);
          remember(best, keys, type, JOINED_ODDS);
        }
      }
      if (own < SURE) continue;
      readKeys(words, first, end, keys);
      remember(best, keys, type, own);
      if (type !== PERSON || end - first === 1) continue;
      readKeys(words, end - 1, end, keys);
      remember(best, keys, type, own);
      readKeys(words, first, first + 1, keys);
      remember(best, keys, type, own);
    }
  }
  return best;
}

/** Log-odds of a telling; a place that its rule is certain of is as sure as can be, whatever the odds: `Laçın rayonu`. */
function surenessOf(spans: NameSpans, odds: Float64Array, slot: number): number {
  const isSure = slot % WIDTH === PLACE && isCertain(spans, slot);
  return isSure ? Math.max(odds[slot]!, CERTAIN_ODDS) : odds[slot]!;
}

function isCertain({ best, proposals }: NameSpans, slot: number): boolean {
  return best[slot]! >= 0 && proposals.standings[best[slot]!] === STANDING.certain;
}

/** Where the family name begins in `Anna Kremer-Haupt`, which ends in joined words that are no place; else the end. */
function startOfJoined({ parts, endings }: NameWords, first: number, end: number): number {
  let start = end - 1;
  while (start - 2 > first && parts[start - 1] === PART.hyphen) start -= 2;
  const isJoined = start < end - 1 && (endings[end]! & PLACE_BITS) === 0;
  return isJoined ? start : end;
}

function remember(best: Sure, keys: readonly number[], type: number, odds: number): void {
  for (const key of keys) {
    let known = best.get(key);
    if (known === undefined) {
      known = NAME_TYPES.map(() => 0);
      best.set(key, known);
    }
    known[type] = Math.max(known[type]!, odds);
  }
}

/** Fills `keys` with a number for each name that a stretch may be a case of: `Zelenskinin` is a form of `zelenski`, `zelenskin` or itself. */
function readKeys({ reading }: NameWords, first: number, end: number, keys: number[]): void {
  const { table, forms } = reading;
  let start = end - first;
  for (let i = first; i < end - 1; i++) start = Math.imul(start, 31) ^ table.hashes[forms[i]!]!;
  const last = forms[end - 1]!;
  start = Math.imul(start, 31);
  keys.length = 0;
  keys.push(start ^ table.hashes[last]!);
  let base = table.lengthOf(last);
  for (let a = table.first[last]!; a < table.first[last + 1]!; a++) {
    // Readings with one base stand together.
    if (table.bases[a] === base) continue;
    base = table.bases[a]!;
    keys.push(start ^ table.prefixHash(last, base));
  }
}
