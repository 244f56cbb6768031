/** The value that comes most often, the first of those that come equally often. */
export function mostFrequent(values: readonly string[]): string {
  if (values.length === 1) return values[0]!;
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] ?? "";
  for (const [value, count] of counts) if (count > counts.get(best)!) best = value;
  return best;
}
