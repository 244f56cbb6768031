import { byId } from "../element.ts";
import { type Mark, toMarks } from "../marks.ts";
import { LANGUAGES } from "../messages/index.ts";
import { Paper } from "../paper.ts";
import { changed, type State, type Store, type View } from "../state.ts";

/** Keys that move the caret and change nothing. */
const CARET_KEYS = new Set(
  "ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown".split(" "),
);

/** The text: a field to type into, and under it, letter on letter, the same text with its marks. */
export function showText(store: Store): void {
  const field = byId("text", HTMLTextAreaElement);
  const root = byId("paper", HTMLElement);
  const paper = new Paper(root, byId("scroller", HTMLElement));
  let marks: readonly Mark[] = [];
  listenToField(field, store, () => marks);
  listenToPaper(root, paper, store, () => marks);
  store.add((now, before) => {
    if (changed(now, before, "text")) {
      if (field.value !== now.text) field.value = now.text;
      paper.write(now.text);
    }
    if (changed(now, before, "found", "hidden", "language") && now.found.text === now.text) {
      marks = toMarks(now.found.extraction, LANGUAGES[now.language], now.hidden);
      paper.mark(marks);
    }
    if (changed(now, before, "isReading")) setReading(now.isReading, field, root);
    if (changed(now, before, "selected", "current")) paper.select(now.selected, now.current);
  });
}

function listenToField(
  field: HTMLTextAreaElement,
  store: Store,
  marks: () => readonly Mark[],
): void {
  const selectAtCaret = (): void => {
    const isStale = store.now.found.text !== store.now.text;
    if (isStale || field.selectionStart !== field.selectionEnd) return;
    select(store, markAround(marks(), field.selectionStart));
  };
  field.addEventListener("input", () => store.update({ text: field.value, notice: "" }));
  field.addEventListener("click", selectAtCaret);
  field.addEventListener("keyup", ({ key }) => {
    if (CARET_KEYS.has(key)) selectAtCaret();
  });
}

/** Where one only reads, names are clicked on, or gone through with the arrow keys. */
function listenToPaper(
  root: HTMLElement,
  paper: Paper,
  store: Store,
  marks: () => readonly Mark[],
): void {
  root.addEventListener("click", ({ target }) => {
    const place = paper.locate(target);
    const isThere = ({ of, start, end }: Mark): boolean =>
      of === place?.of && start <= place.start && place.start < end;
    select(store, marks().find(isThere));
  });
  root.addEventListener("keydown", (event) => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!isPlain || step === undefined) return;
    event.preventDefault();
    select(store, markBeside(marks(), store.now, step));
  });
}

/** Selects what a mark stands for, and shows its card if there is room for it. */
function select(store: Store, mark: Mark | undefined): void {
  const { isWide, view } = store.now;
  store.update({
    selected: mark?.of,
    current: mark?.start,
    view: mark && isWide ? viewOf(mark, view) : view,
  });
}

function viewOf({ kind }: Mark, view: View): View {
  if (kind !== "event") return "names";
  return view === "timeline" ? "timeline" : "events";
}

/** The innermost mark around an offset, or that ends there. */
function markAround(marks: readonly Mark[], offset: number): Mark | undefined {
  const around = marks.filter(({ start, end }) => start <= offset && offset <= end);
  return around.findLast(({ end }) => offset < end) ?? around.at(-1);
}

function markBeside(
  marks: readonly Mark[],
  { selected, current }: State,
  step: number,
): Mark | undefined {
  const at = marks.findIndex(({ of, start }) => of === selected && start === current);
  if (at < 0) return step > 0 ? marks[0] : marks.at(-1);
  return marks[Math.max(0, Math.min(marks.length - 1, at + step))];
}

function setReading(isReading: boolean, field: HTMLTextAreaElement, paper: HTMLElement): void {
  field.hidden = isReading;
  paper.classList.toggle("reading", isReading);
  const attributes = { tabindex: "0", role: "group", "aria-describedby": "read-help" };
  for (const [name, value] of Object.entries(attributes)) {
    if (isReading) paper.setAttribute(name, value);
    else paper.removeAttribute(name);
  }
  // Beneath the field, the paper says nothing that the field does not.
  if (isReading) paper.removeAttribute("aria-hidden");
  else paper.setAttribute("aria-hidden", "true");
}
