import type { Extraction } from "varliq";
import { byId, element } from "../element.ts";
import { isKind, KINDS, type Kind, kindOf } from "../kinds.ts";
import { LANGUAGES } from "../messages/index.ts";
import { sayNumber } from "../say.ts";
import { changed, type Store } from "../state.ts";

/** What the colours mean, how many of each there are, and which are shown. */
export function showLegend(store: Store): void {
  const kinds = byId("kinds", HTMLFieldSetElement);
  const chips = KINDS.map(createChip);
  kinds.append(...chips.map(({ chip }) => chip));
  kinds.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isKind(target.value)) return;
    const hidden = new Set(store.now.hidden);
    if (target.checked) hidden.delete(target.value);
    else hidden.add(target.value);
    store.update({ hidden });
  });
  store.add((now, before) => {
    if (!changed(now, before, "language", "hidden", "found")) return;
    const messages = LANGUAGES[now.language];
    const counts = countKinds(now.found.extraction);
    for (const { kind, input, name, count } of chips) {
      input.checked = !now.hidden.has(kind);
      name.textContent = messages.kinds[kind];
      count.textContent = sayNumber(counts.get(kind) ?? 0, messages);
    }
  });
}

function createChip(kind: Kind) {
  const input = element("input", { type: "checkbox", value: kind });
  const name = element("span");
  const count = element("span", { class: "count" });
  const swatch = element("span", { class: "swatch", "data-kind": kind, "aria-hidden": "true" });
  const chip = element("label", { class: "chip" }, input, swatch, name, " ", count);
  return { kind, chip, input, name, count };
}

/** How many entities there are of each kind. */
function countKinds(extraction: Extraction): Map<Kind, number> {
  const { people, organisations, countries, places, dates, others, events } = extraction;
  const counts = new Map<Kind, number>([
    ["person", people.length],
    ["organisation", organisations.length],
    ["country", countries.length],
    ["place", places.length],
    ["time", dates.length],
    ["event", events.length],
  ]);
  for (const { type } of others) {
    const kind = kindOf(type);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
