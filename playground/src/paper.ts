import { type Edit, findEdit, moveSpans } from "./edit.ts";
import { element } from "./element.ts";
import { drawLine, offsetIn, spliceText } from "./line.ts";
import { cutIntoLines, type Mark, sameMarks } from "./marks.ts";

/** A line of the text and the element that shows it; marks count from the start of the line. */
interface Line {
  text: string;
  marks: readonly Mark[];
  readonly element: HTMLElement;
  /** Between which offsets the marks stand in the element; outside of them it holds bare text. */
  drawn: Range;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const NOWHERE: Range = { from: 0, to: 0 };

/** How far above and beneath the view marks are drawn, in heights of the view. */
const MARGIN = 1;

/** Shorter lines are drawn whole, as it costs little. */
const SHORT_LINE = 4000;

/**
 * The text with its marks, a block a line.
 *
 * It lies under the field one types into, letter on letter, so what `write` does must be cheap and happen at once. Marks take no
 * room; they are drawn only near what is in view, and a text of any length costs no more than a page of it.
 */
export class Paper {
  readonly #root: HTMLElement;
  readonly #scroller: HTMLElement;
  #lines: Line[] = [];
  #text: string | undefined;
  #drawn = new Set<Line>();
  #selected: string | undefined;

  constructor(root: HTMLElement, scroller: HTMLElement) {
    this.#root = root;
    this.#scroller = scroller;
    scroller.addEventListener("scroll", () => this.#drawInView(), { passive: true });
    new ResizeObserver(() => this.#drawInView()).observe(scroller);
  }

  /** Shows a text. Marks stay on what did not change. */
  write(text: string): void {
    const edit = this.#text === undefined ? undefined : findEdit(this.#text, text);
    if (edit) this.#apply(edit);
    else if (this.#text === undefined) this.#replaceLines(0, 0, text, []);
    this.#text = text;
  }

  /** Shows these marks, and no others. They must be those of the text last written. */
  mark(marks: readonly Mark[]): void {
    const texts = this.#lines.map(({ text }) => text);
    for (const [i, lineMarks] of cutIntoLines(marks, texts).entries()) {
      const line = this.#lines[i]!;
      const isSame = sameMarks(within(line.marks, line.drawn), within(lineMarks, line.drawn));
      line.marks = lineMarks;
      if (!isSame) line.drawn = NOWHERE;
    }
    this.#drawInView();
  }

  /** Tells apart the marks of one entity or event, and among them the one that starts at `current`, which is brought into view. */
  select(of: string | undefined, current: number | undefined): void {
    this.#selected = of;
    const target = of === undefined || current === undefined ? undefined : this.#show(of, current);
    for (const mark of this.#root.querySelectorAll<HTMLElement>("mark")) {
      mark.classList.toggle("selected", mark.dataset.of === of);
      mark.classList.toggle("current", mark === target);
    }
  }

  /** What a mark on the paper stands for: the entity or event, and an offset inside of it. */
  locate(target: EventTarget | null): { readonly of: string; readonly start: number } | undefined {
    const mark = target instanceof Element ? target.closest<HTMLElement>("mark") : null;
    if (!mark) return undefined;
    let start = 0;
    for (const { element, text } of this.#lines) {
      if (element.contains(mark))
        return { of: mark.dataset.of!, start: start + offsetIn(element, mark) };
      start += text.length + 1;
    }
    return undefined;
  }

  /** Scrolls to a mark if it is out of view, and gives it. */
  #show(of: string, offset: number): HTMLElement | undefined {
    const { line, start } = this.#find(offset);
    if (!line) return undefined;
    const view = this.#scroller.getBoundingClientRect();
    const find = (): HTMLElement | undefined =>
      [...line.element.querySelectorAll<HTMLElement>(`[data-of="${CSS.escape(of)}"]`)].find(
        (mark) => offsetIn(line.element, mark) === offset - start,
      );
    if (!find()) this.#draw(line, { from: offset - start, to: offset - start + 1 });
    const mark = find();
    const { top, bottom } = (mark ?? line.element).getBoundingClientRect();
    if (top < view.top || bottom > view.bottom) {
      (mark ?? line.element).scrollIntoView({ block: "center" });
      this.#drawInView();
    }
    return find();
  }

  #apply(edit: Edit): void {
    const { line, start, index } = this.#find(edit.start);
    if (!line) return;
    const at = edit.start - start;
    const isWithin = at + edit.removed <= line.text.length && !edit.added.includes("\n");
    if (isWithin) {
      this.#editLine(line, { ...edit, start: at });
      return;
    }
    const { line: last, start: lastStart, index: end } = this.#find(edit.start + edit.removed);
    const kept = last!.text.slice(edit.start + edit.removed - lastStart);
    const before = moveSpans(line.marks, { start: at, removed: line.text.length, added: "" });
    this.#replaceLines(index, end + 1, line.text.slice(0, at) + edit.added + kept, before);
  }

  #editLine(line: Line, edit: Edit): void {
    const { start, removed, added } = edit;
    line.text = line.text.slice(0, start) + added + line.text.slice(start + removed);
    const marks = moveSpans(line.marks, edit);
    const isOutside = marks.length === line.marks.length;
    line.marks = marks;
    line.drawn = { from: line.drawn.from, to: line.drawn.to + added.length };
    // A new letter beside the others is by far the most frequent, and by far the cheapest for the browser.
    if (!isOutside || !spliceText(line.element, edit)) this.#draw(line, line.drawn);
  }

  /** Puts the lines of `text` where lines `from` to `to` stood; `marks` are those of the first. */
  #replaceLines(from: number, to: number, text: string, marks: readonly Mark[]): void {
    const lines = text.split("\n").map((text, i): Line => {
      const div = element("div", { class: "line" });
      return { text, marks: i === 0 ? marks : [], element: div, drawn: NOWHERE };
    });
    const fragment = document.createDocumentFragment();
    for (const line of lines) {
      this.#draw(line, { from: 0, to: Math.min(line.text.length, SHORT_LINE) });
      fragment.append(line.element);
    }
    const next = this.#lines[to]?.element ?? null;
    for (const line of this.#lines.slice(from, to)) {
      this.#drawn.delete(line);
      line.element.remove();
    }
    this.#lines = [...this.#lines.slice(0, from), ...lines, ...this.#lines.slice(to)];
    this.#root.insertBefore(fragment, next);
  }

  /** The line that holds an offset, with the offset and the number it begins at. */
  #find(offset: number): { line: Line | undefined; start: number; index: number } {
    let start = 0;
    let index = 0;
    while (index < this.#lines.length - 1) {
      const end = start + this.#lines[index]!.text.length;
      if (offset <= end) break;
      start = end + 1;
      index++;
    }
    return { line: this.#lines[index], start, index };
  }

  #draw(line: Line, range: Range): void {
    const marks = within(line.marks, range);
    drawLine(line.element, line.text, marks, this.#selected);
    line.drawn = range;
    if (marks.length > 0) this.#drawn.add(line);
    else this.#drawn.delete(line);
  }

  /** Draws what is near the view, and clears what no longer is. */
  #drawInView(): void {
    const view = this.#scroller.getBoundingClientRect();
    if (view.height === 0) return;
    const top = view.top - MARGIN * view.height;
    const bottom = view.bottom + MARGIN * view.height;
    // Every place is asked for before anything is drawn, so that the browser lays the text out once.
    const near = linesBetween(this.#lines, top, bottom);
    const ranges = near.map((line) => rangeBetween(line, top, bottom));
    const far = new Set(this.#drawn);
    for (const [i, line] of near.entries()) {
      far.delete(line);
      const { from, to } = ranges[i]!;
      const isDrawn = line.drawn.from <= from && to <= line.drawn.to;
      if (!isDrawn) this.#draw(line, ranges[i]!);
    }
    for (const line of far) this.#draw(line, NOWHERE);
  }
}

function within(marks: readonly Mark[], { from, to }: Range): readonly Mark[] {
  return marks.filter(({ start, end }) => start < to && from < end);
}

/** The lines that lie, in part at least, between two heights of the window: they stand in order, so a binary search finds them. */
function linesBetween(lines: readonly Line[], top: number, bottom: number): Line[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.element.getBoundingClientRect().bottom < top) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < lines.length && lines[end]!.element.getBoundingClientRect().top <= bottom) end++;
  return lines.slice(low, end);
}

/** Which offsets of a line lie between two heights, about: letters are spread evenly over the rows of a long line. */
function rangeBetween({ element, text }: Line, top: number, bottom: number): Range {
  if (text.length <= SHORT_LINE) return { from: 0, to: text.length };
  const box = element.getBoundingClientRect();
  const offsetAt = (height: number): number => ((height - box.top) / box.height) * text.length;
  return {
    from: Math.max(0, Math.floor(offsetAt(top))),
    to: Math.min(text.length, Math.ceil(offsetAt(bottom))),
  };
}
