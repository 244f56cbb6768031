import type { Edit } from "./edit.ts";
import { element } from "./element.ts";
import type { Mark } from "./marks.ts";

/** Fills an element with the text of a line in nested marks. */
export function drawLine(
  root: HTMLElement,
  text: string,
  marks: readonly Mark[],
  selected: string | undefined,
): void {
  const line = document.createDocumentFragment();
  const open: { readonly node: HTMLElement; readonly end: number }[] = [];
  const drawn: Drawn[] = [];
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
    drawn.push({ node, mark });
    for (const [depth, { node }] of open.entries()) raise(node, open.length - 1 - depth);
  }
  closeUpTo(text.length);
  writeUpTo(text.length);
  // An empty block has no height, but an empty line has.
  if (text === "") line.append(element("br"));
  shortenLabels(drawn);
  root.replaceChildren(line);
}

interface Drawn {
  readonly node: HTMLElement;
  readonly mark: Mark;
}

/** How wide a letter of a label is beside one of the text, about. */
const LABEL_WIDTH = 0.72;

/** A label with no room before the next one is cut off rather than written over it. */
function shortenLabels(drawn: readonly Drawn[]): void {
  const beneath = drawn.filter(({ node, mark }) => mark.label !== "" && node.dataset.level === "0");
  for (const [i, { node, mark }] of beneath.entries()) {
    const room = (beneath[i + 1]?.mark.start ?? Number.POSITIVE_INFINITY) - mark.start;
    if (mark.label.length * LABEL_WIDTH > room) node.dataset.tight = "";
  }
}

function toNode({ kind, of, label }: Mark, selected: string | undefined): HTMLElement {
  return element("mark", {
    class: of === selected ? "selected" : undefined,
    "data-kind": kind,
    "data-of": of,
    "data-label": label === "" ? undefined : label,
    "data-level": 0,
  });
}

/** A mark lies as many levels down as marks are nested in it, so that its line and label clear theirs. */
function raise(node: HTMLElement, level: number): void {
  if (Number(node.dataset.level) < level) node.dataset.level = String(level);
}

/** How much text of a line stands before one of its marks. */
export function offsetIn(line: HTMLElement, mark: HTMLElement): number {
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEndBefore(mark);
  return before.toString().length;
}

/** Edits the one piece of text that an edit lies in, and says whether there is one. */
export function spliceText(line: HTMLElement, { start, removed, added }: Edit): boolean {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const end = at + node.length;
    // At the border of a mark the edit belongs to the text outside.
    const isOutside = node.parentNode === line;
    if (isOutside && at <= start && start + removed <= end && end - at > removed) {
      node.replaceData(start - at, removed, added);
      return true;
    }
    at = end;
  }
  return false;
}
