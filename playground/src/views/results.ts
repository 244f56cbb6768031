import { eventList } from "../cards/event-list.ts";
import type { Findings } from "../cards/findings.ts";
import { nameList } from "../cards/name-list.ts";
import { timeline } from "../cards/timeline.ts";
import { byId, element } from "../element.ts";
import { LANGUAGES } from "../messages/index.ts";
import { changed, type State, type Store, VIEWS } from "../state.ts";
import { spansOf } from "./selection.ts";

/** What was found: names, events or a timeline, one at a time, beside the text or, on a narrow window, instead of it. */
export function showResults(store: Store): void {
  const panel = byId("panel", HTMLElement);
  showViews(store);
  panel.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button) choose(store, button);
  });
  store.add((now, before) => {
    if (!changed(now, before, "view", "language", "hidden", "found", "selected")) return;
    keepFocus(panel, () => panel.replaceChildren(...contentOf(now)));
    if (changed(now, before, "view")) panel.scrollTop = 0;
    if (changed(now, before, "view", "selected")) showCard(panel, now.selected);
  });
}

function showViews(store: Store): void {
  const views = byId("views", HTMLElement);
  const buttons = VIEWS.map((view) => element("button", { type: "button", class: `to-${view}` }));
  views.append(...buttons);
  buttons.forEach((button, i) => {
    button.addEventListener("click", () => store.update({ view: VIEWS[i]! }));
  });
  store.add(({ view, language }) => {
    document.body.dataset.view = view;
    buttons.forEach((button, i) => {
      button.textContent = LANGUAGES[language].views[VIEWS[i]!];
      button.setAttribute("aria-pressed", String(VIEWS[i] === view));
    });
  });
}

/** A button of a card selects a thing, or leads to a place in the text. */
function choose(store: Store, button: HTMLElement): void {
  const { now } = store;
  const { select, go } = button.dataset;
  if (go !== undefined) {
    const card = button.closest<HTMLElement>("[data-card]")?.dataset.card;
    const view = now.isWide ? now.view : "text";
    store.update({ selected: card ?? now.selected, current: Number(go), view });
  }
  if (select === undefined) return;
  const selected = select === now.selected ? undefined : select;
  const [first] = spansOf({ ...now, selected });
  const isLink = !button.hasAttribute("aria-expanded");
  store.update({ selected, current: first?.start, ...(isLink && { view: "names" }) });
}

/** Runs `change`; the element that had the focus has it still, if there is one of its key. */
function keepFocus(panel: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const key = panel.contains(focused) ? (focused as HTMLElement).dataset.key : undefined;
  change();
  if (key !== undefined)
    panel.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

function showCard(panel: HTMLElement, id: string | undefined): void {
  if (id === undefined) return;
  panel.querySelector(`[data-card="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "nearest" });
}

function contentOf(now: State): readonly Node[] {
  if (now.view === "text") return [];
  const { hidden, selected, language, view } = now;
  const messages = LANGUAGES[language];
  if (now.found.text.trim() === "") return [note(messages.nothingYet)];
  const findings: Findings = { ...now.found, hidden, selected, language, messages };
  if (view === "names") return orNote(nameList(findings), messages.noNames);
  return orNote(view === "events" ? eventList(findings) : timeline(findings), messages.noEvents);
}

function orNote(nodes: readonly Node[], otherwise: string): readonly Node[] {
  return nodes.length > 0 ? nodes : [note(otherwise)];
}

function note(text: string): Node {
  return element("p", { class: "note" }, text);
}
