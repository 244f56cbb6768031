import type { Span } from "varliq";
import { element } from "../element.ts";
import { oneLine, sayNumber } from "../say.ts";
import type { Findings } from "./findings.ts";

/** How much of the text stands on each side of a mention in a card. */
const CONTEXT = 40;

/** How many mentions of a thing are listed. */
const MOST_MENTIONS = 30;

/** How many cards of a list are shown before one asks for more: a long text has thousands. */
const MOST_CARDS = 50;

/** The heading of a card: a button that selects what the card is about and opens it. */
export function cardButton(id: string, isOpen: boolean, ...content: readonly Node[]): Node {
  const attributes = {
    type: "button",
    class: "card-button",
    "aria-expanded": String(isOpen),
    "data-select": id,
    "data-key": id,
  };
  return element("button", attributes, ...content);
}

/** Every place of the text where a thing is named, each a button that leads there. */
export function mentionList(spans: readonly Span[], { text, messages }: Findings): Node {
  const items = spans.slice(0, MOST_MENTIONS).map(({ start, end }) => {
    const button = element(
      "button",
      { type: "button", class: "mention", "data-go": start, "data-key": `mention ${start}` },
      wordsBefore(text, start),
      element("b", {}, oneLine(text.slice(start, end))),
      wordsAfter(text, end),
    );
    return element("li", {}, button);
  });
  return element("ul", { class: "mentions", "aria-label": messages.mentions }, ...items);
}

/** Whole words of the same line before an offset, a few dozen letters of them. */
function wordsBefore(text: string, end: number): string {
  const line = text.slice(text.lastIndexOf("\n", end - 1) + 1, end);
  return line.length <= CONTEXT ? line : `… ${line.slice(-CONTEXT).replace(/^\S*\s+/u, "")}`;
}

/** Whole words of the same line after an offset. */
function wordsAfter(text: string, start: number): string {
  const line = text.slice(start, start + 2 * CONTEXT).split("\n", 1)[0]!;
  return line.length <= CONTEXT ? line : `${line.slice(0, CONTEXT).replace(/\s+\S*$/u, "")} …`;
}

/** The first cards of a list, and a button for the rest. `open` is shown in any case. */
export function limited<Item extends { readonly id: string }>(
  items: readonly Item[],
  toCard: (item: Item) => Node,
  { selected, messages }: Findings,
): Node[] {
  const first = items.filter(({ id }, i) => i < MOST_CARDS || id === selected);
  const rest = items.filter(({ id }, i) => i >= MOST_CARDS && id !== selected);
  const cards = first.map(toCard);
  if (rest.length === 0) return cards;
  const label = messages.showMore(sayNumber(rest.length, messages));
  const button = element("button", { type: "button", class: "more" }, label);
  const item = element("li", {}, button);
  button.addEventListener("click", () => {
    const next = rest.splice(0, MOST_CARDS * 4).map(toCard);
    item.before(...next);
    if (rest.length === 0) item.remove();
    else button.textContent = messages.showMore(sayNumber(rest.length, messages));
    (next[0] as Element | undefined)?.querySelector("button")?.focus();
  });
  return [...cards, item];
}
