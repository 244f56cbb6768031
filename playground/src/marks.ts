import type { EventType, Extraction, MentionType, Span } from "varliq";
import { type Kind, kindOf } from "./kinds.ts";

/** A stretch of the text that is to be marked. */
export interface Mark extends Span {
  readonly kind: Kind;
  /** The id of the entity or event it belongs to. */
  readonly of: string;
  /** What is written beneath it; nothing on the second and later pieces of a mark that had to be cut. */
  readonly label: string;
}

/** How types of mentions and of events are called in the language of the page. */
export interface Labels {
  readonly types: Readonly<Record<MentionType, string>>;
  readonly eventTypes: Readonly<Record<EventType, string>>;
}

/** The marks of an extraction, in order of `start`, the longer first, without the kinds that are hidden. */
export function toMarks(
  { mentions, events }: Extraction,
  labels: Labels,
  hidden: ReadonlySet<Kind>,
): Mark[] {
  const names = mentions.map(({ start, end, type, entity }): Mark => {
    return { start, end, kind: kindOf(type), of: entity, label: labels.types[type] };
  });
  const triggers = events.flatMap(({ id, type, mentions: tellings }) =>
    tellings.map(({ start, end }): Mark => {
      return { start, end, kind: "event", of: id, label: labels.eventTypes[type] };
    }),
  );
  return [...names, ...triggers].filter(({ kind }) => !hidden.has(kind)).sort(byPosition);
}

function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Cuts marks so that each lies on one line, and wholly inside or outside every other: elements cannot overlap otherwise.
 * Offsets become those of the line.
 */
export function cutIntoLines(marks: readonly Mark[], lines: readonly string[]): Mark[][] {
  const byLine: Mark[][] = lines.map(() => []);
  let line = 0;
  let lineStart = 0;
  for (const mark of marks) {
    while (mark.start > lineStart + lines[line]!.length) lineStart += lines[line++]!.length + 1;
    let start = lineStart;
    for (let i = line; i < lines.length && start < mark.end; i++) {
      const end = start + lines[i]!.length;
      const piece = pieceOf(mark, start, end);
      if (piece) byLine[i]!.push(piece);
      start = end + 1;
    }
  }
  return byLine.map(nest);
}

function pieceOf(mark: Mark, start: number, end: number): Mark | undefined {
  const from = Math.max(mark.start, start);
  const to = Math.min(mark.end, end);
  if (from >= to) return undefined;
  const label = from === mark.start ? mark.label : "";
  return { ...mark, start: from - start, end: to - start, label };
}

/** Cuts each mark where a mark around its start ends. */
function nest(marks: Mark[]): Mark[] {
  const nested: Mark[] = [];
  const open: Mark[] = [];
  const waiting = [...marks];
  for (let mark = waiting.shift(); mark; mark = waiting.shift()) {
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop();
    const around = open.at(-1);
    if (around && around.end < mark.end) {
      insert(waiting, { ...mark, start: around.end, label: "" });
      mark = { ...mark, end: around.end };
    }
    nested.push(mark);
    open.push(mark);
  }
  return nested;
}

function insert(marks: Mark[], mark: Mark): void {
  const at = marks.findIndex((other) => byPosition(mark, other) <= 0);
  marks.splice(at < 0 ? marks.length : at, 0, mark);
}

export function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return (
    some.length === others.length &&
    some.every((mark, i) => {
      const other = others[i]!;
      return (
        mark.start === other.start &&
        mark.end === other.end &&
        mark.of === other.of &&
        mark.kind === other.kind &&
        mark.label === other.label
      );
    })
  );
}
