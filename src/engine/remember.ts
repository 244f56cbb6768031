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
    const own = copyOf(text);
    const value = compute(own);
    known.set(own, value);
    return value;
  };
}

/** The same string, but no part of the text it was cut from: a part would keep the whole text in memory. */
export function copyOf(text: string): string {
  let copy = "";
  for (let i = 0; i < text.length; i++) copy += String.fromCharCode(text.charCodeAt(i));
  return copy;
}
