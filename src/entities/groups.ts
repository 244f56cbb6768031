import type { Settled } from "../mentions/settle.ts";
import type { MentionType } from "../types.ts";

/** Mentions that stand for one thing. */
export interface Group {
  readonly id: string;
  readonly key: string;
  /** Indices of the mentions, ascending. */
  readonly mentions: number[];
}

/** Puts the mentions of some types together that have one key; numbers them in the order of the text. */
export function groupMentions(
  mentions: readonly Settled[],
  types: readonly MentionType[],
  prefix: string,
  keyOf: (mention: Settled, index: number) => string,
): Group[] {
  const groups = new Map<string, Group>();
  mentions.forEach((mention, index) => {
    if (!types.includes(mention.type)) return;
    const key = keyOf(mention, index);
    const known = groups.get(key);
    if (known !== undefined) known.mentions.push(index);
    else groups.set(key, { id: `${prefix}:${groups.size + 1}`, key, mentions: [index] });
  });
  return [...groups.values()];
}
