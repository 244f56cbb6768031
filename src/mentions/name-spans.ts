import { ARENA } from "../engine/arena.ts";
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
  const { types, scores } = proposals;
  const order = proposals.sorted(tokenCount);
  const starts = findStarts(proposals, order);
  const count = starts.length - 1;
  const firstTokens = ARENA.int32(count);
  const endTokens = ARENA.int32(count);
  const best = ARENA.int32(count * WIDTH).fill(-1);
  for (let span = 0; span < count; span++) {
    const from = starts[span]!;
    const to = starts[span + 1]!;
    firstTokens[span] = proposals.firstTokens[order[from]!]!;
    endTokens[span] = proposals.endTokens[order[from]!]!;
    for (let at = from; at < to; at++) {
      const proposal = order[at]!;
      const slot = span * WIDTH + types[proposal]!;
      const known = best[slot]!;
      if (known < 0 || scores[known]! < scores[proposal]!) best[slot] = proposal;
    }
  }
  return { proposals, count, firstTokens, endTokens, best, order, starts };
}
const WIDTH = NAME_TYPES.length;

function findStarts({ firstTokens, endTokens }: Proposals, order: Int32Array): Int32Array {
  const starts = ARENA.int32(order.length + 1);
  let count = 0;
  let first = -1;
  let end = -1;
  for (let at = 0; at < order.length; at++) {
    const proposal = order[at]!;
    if (firstTokens[proposal] === first && endTokens[proposal] === end) continue;
    first = firstTokens[proposal]!;
    end = endTokens[proposal]!;
    starts[count++] = at;
  }
  starts[count] = order.length;
  return starts.subarray(0, count + 1);
}
