import type { Analyses } from "../analyses/analyze.ts";
import { lowerBound } from "../engine/lower-bound.ts";
import { COLON, COMMA, DASHES } from "../text/marks.ts";
import { SHAPE, TOKEN } from "../tokens/tokens.ts";

/** A quotation: tokens from the opening mark to the closing one. */
interface Quote {
  readonly start: number;
  readonly end: number;
  /** A comma stands behind it, and then who said it: `“…”, – deyə nazir bildirib`. */
  readonly isTold: boolean;
}

/** A quotation of fewer tokens is a name or a word, not somebody's statement. */
const MIN_QUOTE = 6;
/** Between a quotation and its verb stand a comma, a dash, `deyə` and the speaker. */
const MAX_GAP = 14;

/** Between a verb and its quotation stands a colon. */
const MAX_BEFORE = 3;

function findQuotes({ tokens }: Analyses): Quote[] {
  const { kinds, shapes, units, count } = tokens;
  const quotes: Quote[] = [];
  let open = -1;
  let inner = 0;
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== TOKEN.mark) continue;
    const shape = shapes[i]!;
    const isStart = (shape & SHAPE.paragraphStart) !== 0;
    if (shape & SHAPE.openQuote) {
      // A quotation of several paragraphs opens anew in each; in one, a name opens inside it.
      inner = open < 0 || isStart ? 0 : inner + 1;
      if (open < 0) open = i;
    } else if (shape & SHAPE.closeQuote && open >= 0) {
      inner--;
      if (inner >= 0) continue;
      const isTold = units[i + 1] === COMMA;
      // `Nazir deyib: “Gəlirik”`, `“Gəlirik”, – nazir deyib`: a short one too.
      const isSaid = units[open - 1] === COLON || (isTold && DASHES.has(units[i + 2]!));
      if (isSaid || i - open >= MIN_QUOTE) quotes.push({ start: open, end: i + 1, isTold });
      open = -1;
    }
  }
  return quotes;
}

/** Quotations in the order of the text, found by where they stand. */
export class Quotes {
  private readonly all: readonly Quote[];
  private readonly starts: ReadonlySet<number>;

  constructor(reading: Analyses) {
    this.all = findQuotes(reading);
    this.starts = new Set(this.all.map(({ start }) => start));
  }

  begin(token: number): boolean {
    return this.starts.has(token);
  }

  /** The first quotation that begins between two tokens, or right at the second one, and after which nobody is named for it. */
  from(start: number, end: number): Quote | undefined {
    const next = lowerBound(this.all.length, (i) => this.all[i]!.start < start);
    const quote = this.all[next];
    return quote !== undefined && quote.start <= end && !quote.isTold ? quote : undefined;
  }

  /** The first quotation beside tokens `first` to `last`. */
  beside(first: number, last: number): Quote | undefined {
    const near = lowerBound(this.all.length, (i) => this.all[i]!.end < first - MAX_GAP);
    for (let i = near; i < this.all.length && this.all[i]!.start <= last + MAX_BEFORE; i++) {
      if (isBeside(this.all[i]!, first, last)) return this.all[i];
    }
    return undefined;
  }
}

/** Stands it before or behind: `“…”, – deyə nazir bildirib`, or `nazir bildirib: “…”`? */
function isBeside({ start, end }: Quote, first: number, last: number): boolean {
  return end <= first || start > last;
}
