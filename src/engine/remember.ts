/**
 * Remembers what a pure function gave for a string: names come again and again.
 *
 * Starts afresh when it holds `limit` strings, so that it cannot grow without bound.
 */
export function remember<V>(compute: (text: string) => V, limit = 1 << 13): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
