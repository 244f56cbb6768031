import type { Organisation, OtherEntity, Person, Place, TimeEntity } from "varliq";
import { element } from "../element.ts";
import { type Kind, kindOf } from "../kinds.ts";
import type { Messages } from "../messages/index.ts";
import { oneLine, sayNumber, sayTime } from "../say.ts";
import { cardButton, limited, mentionList } from "./card.ts";
import type { Findings } from "./findings.ts";

/** An entity as its card shows it. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly number[];
  readonly kind: Kind;
  /** What is known about it, in a few words each. */
  readonly details: readonly string[];
}

/** Everything that is named in the text, by kind, the most named first. */
export function nameList(findings: Findings): Node[] {
  const { messages, hidden } = findings;
  const names = toNames(findings);
  return (Object.keys(messages.kinds) as Kind[])
    .filter((kind) => !hidden.has(kind))
    .flatMap((kind) => {
      const ofKind = names.filter((name) => name.kind === kind);
      const sorted = ofKind.toSorted((a, b) => b.mentions.length - a.mentions.length);
      return sorted.length === 0 ? [] : [section(kind, sorted, findings)];
    });
}

function section(kind: Kind, names: readonly Named[], findings: Findings): Node {
  const heading = element(
    "h2",
    {},
    element("span", { class: "swatch", "data-kind": kind, "aria-hidden": "true" }),
    findings.messages.kinds[kind],
    " ",
    element("span", { class: "count" }, sayNumber(names.length, findings.messages)),
  );
  const cards = limited(names, (name) => card(name, findings), findings);
  return element("section", {}, heading, element("ul", { class: "cards" }, ...cards));
}

function card({ id, name, kind, details, mentions }: Named, findings: Findings): Node {
  const { selected, extraction, messages } = findings;
  const isOpen = id === selected;
  const heading = [element("span", { class: "name" }, oneLine(name))];
  if (mentions.length > 1) {
    const times = sayNumber(mentions.length, messages);
    heading.push(
      element("span", { class: "times", "aria-hidden": "true" }, `×${times}`),
      element("span", { class: "unseen" }, `, ${messages.times(times)}`),
    );
  }
  const facts = details.map((detail) => element("span", { class: "detail" }, oneLine(detail)));
  return element(
    "li",
    { class: "card", "data-kind": kind, "data-card": id },
    cardButton(id, isOpen, element("span", { class: "heading" }, ...heading), ...facts),
    ...(isOpen
      ? [
          mentionList(
            mentions.map((i) => extraction.mentions[i]!),
            findings,
          ),
        ]
      : []),
  );
}

function toNames({ extraction, messages }: Findings): Named[] {
  const { people, organisations, countries, places, dates, others } = extraction;
  return [
    ...people.map((it) => toNamed(it, "person", aboutPerson(it))),
    ...organisations.map((it) => toNamed(it, "organisation", aboutOrganisation(it, messages))),
    ...countries.map((it) => toNamed(it, "country", [it.code])),
    ...places.map((it) => toNamed(it, "place", aboutPlace(it, messages))),
    ...dates.map((it) => toNamed(it, "time", aboutTime(it, messages))),
    ...others.map((it) => toNamed(it, kindOf(it.type), [aboutOther(it)])),
  ];
}

/** What is known, each thing once, without what the name says already. */
function toNamed(
  { id, name, mentions }: Pick<Named, "id" | "name" | "mentions">,
  kind: Kind,
  details: readonly (string | undefined)[],
): Named {
  const known = details.filter((it) => it !== undefined && it !== "" && it !== name);
  return { id, name, mentions, kind, details: [...new Set(known as string[])] };
}

function aboutPerson({ roles, patronymic }: Person): (string | undefined)[] {
  return [...roles.map(({ text }) => text), patronymic];
}

function aboutOrganisation(
  { acronym, kind, country }: Organisation,
  { organisationKinds }: Messages,
): (string | undefined)[] {
  return [acronym, kind && (organisationKinds[kind] ?? kind), country];
}

function aboutPlace({ kind, country }: Place, { placeKinds }: Messages): (string | undefined)[] {
  return [kind && (placeKinds[kind] ?? kind), country];
}

function aboutTime({ value, mod, kind }: TimeEntity, messages: Messages): (string | undefined)[] {
  return [sayTime(value, messages), value, mod, kind === "date" ? undefined : messages.types[kind]];
}

function aboutOther({ value, currency }: OtherEntity): string | undefined {
  return value && currency ? `${value} ${currency}` : value;
}
