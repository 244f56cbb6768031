import type { Extraction, Span } from "varliq";
import { byId } from "../element.ts";
import { LANGUAGES } from "../messages/index.ts";
import { capitalize, oneLine, sayNumber } from "../say.ts";
import { changed, type State, type Store } from "../state.ts";

/** What is selected, in one line under the text, with the way from each of its mentions to the next. */
export function showSelection(store: Store): void {
  const bar = byId("selection", HTMLElement);
  const selected = byId("selected", HTMLElement);
  const previous = byId("previous", HTMLButtonElement);
  const next = byId("next", HTMLButtonElement);
  const details = byId("details", HTMLButtonElement);
  const step = (by: number): void => {
    const { now } = store;
    const starts = spansOf(now).map(({ start }) => start);
    const at = starts.indexOf(now.current ?? -1);
    store.update({ current: starts.at((at + by) % starts.length) });
  };
  previous.addEventListener("click", () => step(-1));
  next.addEventListener("click", () => step(1));
  details.addEventListener("click", () => {
    store.update({ view: isEvent(store.now.selected) ? "events" : "names" });
  });
  store.add((now, before) => {
    if (!changed(now, before, "selected", "current", "found", "language")) return;
    const spans = spansOf(now);
    bar.hidden = spans.length === 0;
    selected.textContent = spans.length === 0 ? "" : describe(now, spans);
    for (const button of [previous, next]) button.disabled = spans.length < 2;
  });
}

function isEvent(id: string | undefined): boolean {
  return id?.startsWith("event:") ?? false;
}

/** Every mention of what is selected. */
export function spansOf({ selected, found }: State): readonly Span[] {
  const { mentions, events } = found.extraction;
  if (selected === undefined) return [];
  if (isEvent(selected)) return events.find(({ id }) => id === selected)?.mentions ?? [];
  return mentions.filter(({ entity }) => entity === selected);
}

function describe({ selected, current, found, language }: State, spans: readonly Span[]): string {
  const messages = LANGUAGES[language];
  const at = Math.max(
    0,
    spans.findIndex(({ start }) => start === current),
  );
  const count = messages.mentionOf(sayNumber(at + 1, messages), sayNumber(spans.length, messages));
  return [...namesOf(selected!, found.extraction, messages, language), count].join(" · ");
}

function namesOf(
  id: string,
  extraction: Extraction,
  { types, eventTypes }: (typeof LANGUAGES)[keyof typeof LANGUAGES],
  language: string,
): string[] {
  const event = extraction.events.find((event) => event.id === id);
  if (event) {
    const type = capitalize(eventTypes[event.type], language);
    return [type, oneLine(event.mentions[0]!.text)];
  }
  const { people, organisations, countries, places, dates, others, mentions } = extraction;
  const all = [...people, ...organisations, ...countries, ...places, ...dates, ...others];
  const entity = all.find((entity) => entity.id === id);
  const mention = mentions[entity?.mentions[0] ?? -1];
  return entity && mention ? [oneLine(entity.name), types[mention.type]] : [];
}
