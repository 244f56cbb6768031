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
  mentions.forEach((mention, index) => {
    if (types.includes(mention.type)) pushTo(groups, keyOf(mention, index), index);
  });
  return numberGroups([...groups.values()], prefix);
}

/** Gives lists of mentions their ids, in the order of the text. */
export function numberGroups(lists: readonly number[][], prefix: string): Group[] {
  return lists
    .toSorted((a, b) => a[0]! - b[0]!)
    .map((mentions, i) => ({ id: `${prefix}:${i + 1}`, mentions }));
}

/** Adds to the list that a map holds for a key. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The value that comes most often, the first of those that come equally often. */
export function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] ?? "";
  for (const [value, count] of counts) if (count > counts.get(best)!) best = value;
  return best;
}
