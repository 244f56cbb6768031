import type { Event, Extraction } from "varliq";
import { element } from "../element.ts";
import { capitalize, oneLine, type Participant, sayTime, toSentence } from "../say.ts";
import { cardButton, limited, mentionList } from "./card.ts";
import type { Findings } from "./findings.ts";

/** What happened, in the order of the text: who → did → what. */
export function eventList(findings: Findings): Node[] {
  const { extraction, hidden } = findings;
  if (hidden.has("event") || extraction.events.length === 0) return [];
  const cards = limited(extraction.events, (event) => eventCard(event, findings), findings);
  return [element("ul", { class: "cards" }, ...cards)];
}

export function eventCard(event: Event, findings: Findings): HTMLElement {
  const { messages, language, selected } = findings;
  const isOpen = event.id === selected;
  const type = capitalize(messages.eventTypes[event.type], language);
  const button = cardButton(
    event.id,
    isOpen,
    element("span", { class: "heading" }, element("span", { class: "name" }, type)),
    ...caveatsOf(event, findings),
    ...whenAndWhere(event, findings),
  );
  return element(
    "li",
    { class: "card", "data-kind": "event", "data-card": event.id },
    button,
    sentence(event, findings),
    ...(isOpen ? [mentionList(event.mentions, findings)] : []),
  );
}

/** That it did not happen, or is only planned, asked for, alleged. */
function caveatsOf({ polarity, realis }: Event, { messages }: Findings): Node[] {
  const caveats = [
    polarity === "NEG" ? messages.not : undefined,
    realis === "ACTUAL" ? undefined : messages.realis[realis],
  ];
  return caveats
    .filter((caveat) => caveat !== undefined)
    .map((caveat) => element("span", { class: "caveat" }, caveat));
}

function whenAndWhere({ time, place }: Event, { extraction, messages }: Findings): Node[] {
  const facts = [time && sayTime(time.value, messages), place && nameOf(place, extraction)];
  return facts
    .filter((fact) => fact !== undefined && fact !== "")
    .map((fact) => element("span", { class: "detail" }, oneLine(fact!)));
}

function nameOf(id: string, { countries, places }: Extraction): string | undefined {
  return [...places, ...countries].find((place) => place.id === id)?.name;
}

/** Who → did → what, in columns; beneath them time, means and sources. */
function sentence(event: Event, findings: Findings): Node {
  const { messages, language } = findings;
  const { who, did, what, how } = toSentence(event);
  const columns = element(
    "dl",
    {},
    column("who", messages.who, who, findings),
    element("div", { class: "did" }, ...pair(messages.did, did)),
    column("what", messages.what, what, findings),
  );
  const rest = how.map((it) => pair(nameOfRole(it, findings), toButton(it)));
  const sources = [...new Set(event.attribution.map(({ text }) => oneLine(text)))];
  if (sources.length > 0)
    rest.push(pair(capitalize(messages.source, language), sources.join(" ← ")));
  const details = rest.map((it) => element("div", {}, ...it));
  return element(
    "div",
    { class: "sentence" },
    columns,
    ...(rest.length > 0 ? [element("dl", { class: "how" }, ...details)] : []),
  );
}

/** One column: nothing is written where the text says nothing. */
function column(
  name: string,
  title: string,
  participants: readonly Participant[],
  findings: Findings,
): Node {
  const pairs = participants.map((it) => pair(nameOfRole(it, findings), toButton(it)));
  return element("div", { class: name }, ...(pairs.length > 0 ? pairs : [pair(title, "–")]).flat());
}

function nameOfRole({ role }: Participant, { messages, language }: Findings): string {
  return capitalize(messages.roles[role] ?? role, language);
}

function pair(term: string, content: Node | string): readonly Node[] {
  return [element("dt", {}, term), element("dd", {}, content)];
}

/** Leads to the card of what is named, or to the words in the text. */
function toButton({ text, entity, start }: Participant): Node {
  const target = entity === undefined ? { "data-go": start } : { "data-select": entity };
  return element("button", { type: "button", class: "link", ...target }, oneLine(text));
}
