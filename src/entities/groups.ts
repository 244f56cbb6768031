import { pushTo } from "../engine/push-to.ts";
import type { Settled } from "../mentions/settle.ts";
import type { MentionType } from "../types.ts";

/** Mentions that stand for one thing. */
export interface Group {
  readonly id: string;
  /** Indices of the mentions, ascending. */
  readonly mentions: readonly number[];
}

/** Puts the mentions of some types together that have one key; numbers them in the order of the text. */
export function groupMentions(
  mentions: readonly Settled[],
  types: readonly MentionType[],
  prefix: string,
  keyOf: (mention: Settled, index: number) => string,
): Group[] {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (types.includes(mention.type)) pushTo(groups, keyOf(mention, index), index);
  }
  return [...groups.values()].map((own, i) => ({ id: `${prefix}:${i + 1}`, mentions: own }));
}
