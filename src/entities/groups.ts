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

/** Adds to the list that a map holds for a key. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The value that comes most often, the first of those that come equally often. */
export function mostFrequent(values: readonly string[]): string {
  if (values.length === 1) return values[0]!;
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] ?? "";
  for (const [value, count] of counts) if (count > counts.get(best)!) best = value;
  return best;
}
