import { checkOneOf } from "../errors.ts";
import type { Extraction } from "../types.ts";
import { checkExtraction, checkTextOf } from "./extracted-document.ts";

/** What an offset counts: Unicode code points, as Python, brat and spaCy do, or bytes of UTF-8, as Rust and Go do. */
export type OffsetUnit = "codepoint" | "utf8";

/**
 * Converts every span of an extraction, of mentions, roles, events, their arguments and attributions, for tools that do not count
 * UTF-16 code units. One pass over the text, whatever the number of spans.
 *
 * The result is for such tools alone: its offsets do not fit `String#slice`.
 *
 * @example
 * const text = "📰 Bakıda";
 * const extraction = extractEntities(text);
 * extraction.mentions[0]; //=> { start: 3, end: 9, … }
 * toOffsets(extraction, text, "codepoint").mentions[0]; //=> { start: 2, end: 8, … }
 * toOffsets(extraction, text, "utf8").mentions[0]; //=> { start: 5, end: 12, … }
 * @throws TypeError if `extraction` is not what `extractEntities` returns or `text` is not a string; RangeError if `text` is not
 * the one that was extracted from, or there is no such unit.
 */
export function toOffsets(extraction: Extraction, text: string, unit: OffsetUnit): Extraction {
  const toOffset = createOffsetMap(checkTextOf(checkExtraction(extraction), text), unit);
  return convertSpans(extraction, toOffset) as Extraction;
}

/** Makes the function from an offset in UTF-16 code units to one in another unit. */
export function createOffsetMap(text: string, unit: OffsetUnit): (offset: number) => number {
  checkOneOf("unit", Object.keys(WIDTHS), unit);
  const widthAt = WIDTHS[unit];
  const marks = countUpTo(text, widthAt);
  return (offset) => {
    const mark = offset >> STEP_BITS;
    let counted = marks[mark] ?? 0;
    for (let i = mark << STEP_BITS; i < offset; i++) counted += widthAt(text, i);
    return counted;
  };
}

/** The count is kept at every 64th unit only: a table as long as the text would take more memory than the text. */
const STEP_BITS = 6;

function countUpTo(text: string, widthAt: WidthAt): Float64Array {
  const marks = new Float64Array((text.length >> STEP_BITS) + 1);
  let counted = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i % (1 << STEP_BITS) === 0) marks[i >> STEP_BITS] = counted;
    counted += widthAt(text, i);
  }
  return marks;
}

/** How much code unit `i` adds to the count; of a surrogate pair the first unit adds all. */
type WidthAt = (text: string, i: number) => number;

const WIDTHS: Readonly<Record<OffsetUnit, WidthAt>> = {
  codepoint: (text, i) => (isSecondOfPair(text, i) ? 0 : 1),
  utf8: (text, i) => {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) return 1;
    if (unit < 0x800) return 2;
    if (isSecondOfPair(text, i)) return 0;
    // A lone surrogate is written as U+FFFD, three bytes.
    return isSecondOfPair(text, i + 1) ? 4 : 3;
  },
};

/** Is code unit `i` the second half of a character of two? */
export function isSecondOfPair(text: string, i: number): boolean {
  return (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
}

/** Whatever has a `start` and an `end` is a span: so none is forgotten when events or roles get more of them. */
function convertSpans(value: unknown, toOffset: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => convertSpans(item, toOffset));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      (key === "start" || key === "end") && typeof part === "number"
        ? toOffset(part)
        : convertSpans(part, toOffset),
    ]),
  );
}
