import { tokenize } from "../tokens/tokenize.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Span } from "../types.ts";
import { outermost } from "./labelled-spans.ts";
import { isSecondOfPair } from "./to-offsets.ts";

/** A sentence as its words, numbers and marks. White space and invisible marks are in none of them. */
export type Sentence = readonly Span[];

/**
 * Cuts a text into sentences of words for formats that label words.
 *
 * Words are cut where a span begins or ends, so that every span is a run of whole words, and no sentence ends inside a span.
 * `spans` are in order of `start`, the longer first.
 */
export function toSentences(text: string, spans: readonly Span[]): Sentence[] {
  const tokens = tokenize(text);
  const starts = new Set(tokens.sentences);
  const isInside = createCover(outermost(spans));
  const cut = createCutter(spans);
  const sentences: Span[][] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = wholeCharacters(tokens, i);
    if (word.start === word.end) continue;
    const begins = starts.has(i) && !isInside(word.start);
    if (begins || sentences.length === 0) sentences.push([]);
    sentences.at(-1)!.push(...cut(word));
  }
  return sentences;
}

/** The tokenizer sees the two halves of an emoji as two marks: the first takes both, the second is left empty. */
function wholeCharacters({ text, starts, ends }: Tokens, i: number): Span {
  const start = starts[i]!;
  const end = ends[i]!;
  return {
    start: isSecondOfPair(text, start) ? start + 1 : start,
    end: isSecondOfPair(text, end) ? end + 1 : end,
  };
}

/** Makes the question whether an offset is inside a span, to be asked of offsets in order. */
function createCover(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++;
    return next < spans.length && spans[next]!.start < offset;
  };
}

/** Makes the function that cuts a word where spans begin and end, for words in order. */
function createCutter(spans: readonly Span[]): (word: Span) => Span[] {
  const ends = new Set(spans.flatMap(({ start, end }) => [start, end]));
  const cuts = [...ends].sort((a, b) => a - b);
  let next = 0;
  return (word) => {
    while (next < cuts.length && cuts[next]! <= word.start) next++;
    const bounds = [word.start];
    while (next < cuts.length && cuts[next]! < word.end) bounds.push(cuts[next++]!);
    return bounds.map((start, i) => ({ start, end: bounds[i + 1] ?? word.end }));
  };
}
