const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes at line feeds, which are dropped. A last line without one counts too.
 *
 * Works on bytes, so that a line that is not UTF-8 spoils itself and no other, and joins the pieces of a long line once.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      pieces.push(chunk.subarray(start, end));
      yield joined(pieces);
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield joined(pieces);
}

/** Joins the pieces of what was read; one alone is not copied. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}
