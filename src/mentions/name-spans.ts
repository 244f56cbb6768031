import type { NameWords } from "./name-words.ts";
import { NAME_TYPES, type Proposals } from "./proposals.ts";

/**
 * The stretches that something was proposed for, each once, in order of the text.
 *
 * Of several proposals of one type for a stretch the surest stands, of equally sure ones the first made.
 */
export interface NameSpans {
  readonly proposals: Proposals;
  readonly count: number;
  readonly firstTokens: Int32Array;
  readonly endTokens: Int32Array;
  /** Number of the proposal for span `s` and type `t` at `s * NAME_TYPES.length + t`, or -1. */
  readonly best: Int32Array;
  /** Numbers of all proposals; those of span `s` are `order[starts[s]]` to `order[starts[s + 1]]`. */
  readonly order: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Judges proposals together; see `createNameModel`. Without one, the scores of the rules stand.
 *
 * @returns log-odds of each span and type, `NAME_TYPES.length` a span.
 */
export type Judge = (words: NameWords, spans: NameSpans) => Float64Array;

export function toNameSpans(proposals: Proposals, tokenCount: number): NameSpans {
  const { firstTokens, endTokens, types, scores } = proposals;
  const order = proposals.sorted(tokenCount);
  const starts = findStarts(proposals, order);
  const count = starts.length - 1;
  const width = NAME_TYPES.length;
  const best = new Int32Array(count * width).fill(-1);
  const spans = {
    firstTokens: new Int32Array(count),
    endTokens: new Int32Array(count),
  };
  for (let span = 0; span < count; span++) {
    spans.firstTokens[span] = firstTokens[order[starts[span]!]!]!;
    spans.endTokens[span] = endTokens[order[starts[span]!]!]!;
    for (let at = starts[span]!; at < starts[span + 1]!; at++) {
      const proposal = order[at]!;
      const slot = span * width + types[proposal]!;
      const known = best[slot]!;
      if (known < 0 || scores[known]! < scores[proposal]!) best[slot] = proposal;
    }
  }
  return { proposals, count, ...spans, best, order, starts };
}

function findStarts({ firstTokens, endTokens }: Proposals, order: Int32Array): Int32Array {
  const starts: number[] = [];
  for (let at = 0; at < order.length; at++) {
    const here = order[at]!;
    const before = order[at - 1] ?? -1;
    const isNew =
      before < 0 ||
      firstTokens[here] !== firstTokens[before] ||
      endTokens[here] !== endTokens[before];
    if (isNew) starts.push(at);
  }
  starts.push(order.length);
  return Int32Array.from(starts);
}
