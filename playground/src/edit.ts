import type { Span } from "varliq";

/** What typing did to a text: the `removed` code units at `start` gave way to `added`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly added: string;
}

/** The smallest edit that makes `after` of `before`, or nothing if they are equal. */
export function findEdit(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let kept = 0;
  while (
    kept < shorter - start &&
    before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)
  ) {
    kept++;
  }
  return {
    start,
    removed: before.length - kept - start,
    added: after.slice(start, after.length - kept),
  };
}

/** Moves spans along with the text; those that an edit reaches into are dropped, until the text is read again. */
export function moveSpans<Moved extends Span>(spans: readonly Moved[], edit: Edit): Moved[] {
  const end = edit.start + edit.removed;
  const shift = edit.added.length - edit.removed;
  const moved: Moved[] = [];
  for (const span of spans) {
    if (span.end <= edit.start) moved.push(span);
    else if (span.start >= end) {
      moved.push({ ...span, start: span.start + shift, end: span.end + shift });
    }
  }
  return moved;
}
