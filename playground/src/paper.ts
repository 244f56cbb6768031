import { type Edit, findEdit, moveSpans } from "./edit.ts";
import { element } from "./element.ts";
import { cutIntoLines, type Mark, sameMarks } from "./marks.ts";

/** A line of the text and the element that shows it; marks count from the start of the line. */
interface Line {
  text: string;
  marks: readonly Mark[];
  readonly element: HTMLElement;
}

/** How long painting may keep the page from answering a key, in milliseconds. */
const SLICE = 6;

/**
 * The text with its marks, a block a line.
 *
 * It lies under the field one types into, letter on letter. So `write` must be cheap and happen at once, while `mark` may take
 * its time: what is in view is painted first, the rest between other work.
 */
export class Paper {
  readonly #root: HTMLElement;
  readonly #scroller: HTMLElement;
  #lines: Line[] = [];
  #text: string | undefined;
  readonly #stale = new Set<Line>();
  #selected: string | undefined;
  #isPainting = false;

  constructor(root: HTMLElement, scroller: HTMLElement) {
    this.#root = root;
    this.#scroller = scroller;
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
    const byLine = cutIntoLines(
      marks,
      this.#lines.map(({ text }) => text),
    );
    this.#lines.forEach((line, i) => {
      if (sameMarks(line.marks, byLine[i]!)) return;
      line.marks = byLine[i]!;
      this.#stale.add(line);
    });
    this.#paintInView();
    this.#paintSoon();
  }

  /** Tells apart the marks of one entity or event, and among them the one that starts at `current`, which is brought into view. */
  select(of: string | undefined, current: number | undefined): void {
    this.#selected = of;
    for (const mark of this.#root.querySelectorAll(".selected")) {
      mark.classList.remove("selected", "current");
    }
    if (of === undefined) return;
    const target = current === undefined ? undefined : this.#show(of, current);
    for (const mark of this.#root.querySelectorAll(`[data-of="${CSS.escape(of)}"]`)) {
      mark.classList.add("selected");
      mark.classList.toggle("current", mark === target);
    }
  }

  /** What a mark on the paper stands for: the entity or event, and where in the text it starts. */
  locate(target: EventTarget | null): { readonly of: string; readonly start: number } | undefined {
    const mark = target instanceof Element ? target.closest<HTMLElement>("mark") : null;
    if (!mark || !this.#root.contains(mark)) return undefined;
    let start = Number(mark.dataset.start);
    for (const line of this.#lines) {
      if (line.element.contains(mark)) break;
      start += line.text.length + 1;
    }
    return { of: mark.dataset.of!, start };
  }

  /** Scrolls to a mark if it is out of view, and gives it. */
  #show(of: string, offset: number): HTMLElement | undefined {
    const { line, start } = this.#find(offset);
    if (!line) return undefined;
    if (this.#stale.has(line)) this.#paint(line);
    const mark = [...line.element.querySelectorAll<HTMLElement>("mark")].find(
      ({ dataset }) => dataset.of === of && Number(dataset.start) === offset - start,
    );
    const view = this.#scroller.getBoundingClientRect();
    const { top, bottom } = (mark ?? line.element).getBoundingClientRect();
    if (top < view.top || bottom > view.bottom) {
      (mark ?? line.element).scrollIntoView({ block: "center" });
    }
    return mark;
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
    line.marks = moveSpans(line.marks, edit);
    this.#paint(line);
  }

  /** Puts the lines of `text` where lines `from` to `to` stood; `marks` are those of the first. */
  #replaceLines(from: number, to: number, text: string, marks: readonly Mark[]): void {
    const lines = text.split("\n").map((text, i): Line => {
      return { text, marks: i === 0 ? marks : [], element: element("div", { class: "line" }) };
    });
    for (const line of lines) this.#paint(line);
    const next = this.#lines[to]?.element ?? null;
    for (const line of this.#lines.splice(from, to - from)) {
      this.#stale.delete(line);
      line.element.remove();
    }
    // Not one call with all of them: a long text has more lines than a call may have arguments.
    this.#lines = [...this.#lines.slice(0, from), ...lines, ...this.#lines.slice(from)];
    const fragment = document.createDocumentFragment();
    for (const line of lines) fragment.append(line.element);
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

  #paint(line: Line): void {
    this.#stale.delete(line);
    line.element.replaceChildren(toNodes(line, this.#selected));
  }

  #paintInView(): void {
    if (this.#stale.size === 0) return;
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    // Painting forces no layout here, as marks take no room: every position is asked for before anything is changed.
    const inView = linesBetween(this.#lines, top, bottom).filter((line) => this.#stale.has(line));
    for (const line of inView) this.#paint(line);
  }

  #paintSoon(): void {
    if (this.#isPainting || this.#stale.size === 0) return;
    this.#isPainting = true;
    whenIdle(() => {
      this.#isPainting = false;
      const end = performance.now() + SLICE;
      for (const line of this.#stale) {
        this.#paint(line);
        if (performance.now() > end) break;
      }
      this.#paintSoon();
    });
  }
}

/** The lines that lie, in part at least, between two heights of the window: lines stand in order, so a binary search finds them. */
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

/** The text of a line in nested marks. */
function toNodes({ text, marks }: Line, selected: string | undefined): Node {
  const line = document.createDocumentFragment();
  const open: { readonly node: HTMLElement; readonly end: number }[] = [];
  let at = 0;
  const writeUpTo = (offset: number): void => {
    if (offset > at) (open.at(-1)?.node ?? line).append(text.slice(at, offset));
    at = offset;
  };
  const closeUpTo = (offset: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      writeUpTo(open.at(-1)!.end);
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUpTo(mark.start);
    writeUpTo(mark.start);
    const node = toNode(mark, selected);
    (open.at(-1)?.node ?? line).append(node);
    open.push({ node, end: mark.end });
    for (const [depth, { node }] of open.entries()) raise(node, open.length - 1 - depth);
  }
  closeUpTo(text.length);
  writeUpTo(text.length);
  // An empty block has no height, but an empty line has.
  if (text === "") line.append(element("br"));
  return line;
}

function toNode({ kind, of, label, start }: Mark, selected: string | undefined): HTMLElement {
  return element("mark", {
    class: of === selected ? "selected" : undefined,
    "data-kind": kind,
    "data-of": of,
    "data-label": label === "" ? undefined : label,
    "data-start": start,
    "data-level": 0,
  });
}

/** A mark lies as many levels up as marks are nested in it, so that its line and label clear theirs. */
function raise(node: HTMLElement, level: number): void {
  if (Number(node.dataset.level) < level) node.dataset.level = String(level);
}

function whenIdle(work: () => void): void {
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 8);
}
