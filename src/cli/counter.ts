import { type AnyEntity, entitiesOf } from "../extraction/entities-of.ts";
import { oneHarmlessLine } from "../formats/columns.ts";
import type { Extraction, Mention, MentionType, OtherEntity } from "../types.ts";

/** What is counted apart. */
export type CountedKind = MentionType | "event";

/** How often a name stands in a corpus. */
export interface Count {
  readonly kind: CountedKind;
  readonly name: string;
  documents: number;
  mentions: number;
}

/** Something of one document to be counted under a key of its kind. */
interface Counted {
  readonly kind: CountedKind;
  readonly key: string;
  readonly name: string;
  readonly mentions: number;
}

/** Counts what a corpus names and tells, document by document. */
export class Counter {
  documents = 0;
  bytes = 0;
  mentions = 0;
  private readonly counts = new Map<CountedKind, Map<string, Count>>();
  /** Are names inside other names left out? */
  private readonly outermost: boolean;

  constructor(outermost: boolean) {
    this.outermost = outermost;
  }

  add(extraction: Extraction, bytes: number): void {
    const { mentions } = extraction;
    this.documents += 1;
    this.bytes += bytes;
    this.mentions += this.outermost ? mentions.filter(isOutermost).length : mentions.length;
    const seen = new Set<Count>();
    for (const counted of itemsOf(extraction, this.outermost)) {
      const count = this.countOf(counted);
      count.mentions += counted.mentions;
      // Two people of one name are one name.
      if (!seen.has(count)) count.documents += 1;
      seen.add(count);
    }
  }

  /** The names of one kind that stand in most documents, then those mentioned most. */
  top(kind: CountedKind, most: number): Count[] {
    return [...(this.counts.get(kind)?.values() ?? [])]
      .sort(
        (a, b) =>
          b.documents - a.documents || b.mentions - a.mentions || (a.name < b.name ? -1 : 1),
      )
      .slice(0, most);
  }

  private countOf({ kind, key, name }: Counted): Count {
    const counts = this.counts.get(kind) ?? new Map<string, Count>();
    this.counts.set(kind, counts);
    let count = counts.get(key);
    if (count === undefined) {
      count = { kind, name, documents: 0, mentions: 0 };
      counts.set(key, count);
    }
    return count;
  }
}

/** Is it no part of another name? */
function isOutermost({ parent }: Mention): boolean {
  return parent === undefined;
}

/** What a document names and tells; by `outermost`, no names that only stand inside of others. */
function itemsOf(extraction: Extraction, outermost: boolean): Counted[] {
  const names = entitiesOf(extraction).flatMap((entity) => {
    const mentions = entity.mentions.map((i) => extraction.mentions[i]!);
    const counted = outermost ? mentions.filter(isOutermost) : mentions;
    const [first] = counted;
    return first ? { kind: first.type, ...identify(entity), mentions: counted.length } : [];
  });
  const events = extraction.events.map(({ type, mentions }) => ({
    kind: "event" as const,
    key: type,
    name: type,
    mentions: mentions.length,
  }));
  return [...names, ...events];
}

/** What is one thing in every document, and what it is called: a country is known by its code, a time or an amount by its value. */
function identify(entity: AnyEntity): Pick<Counted, "key" | "name"> {
  if ("value" in entity) {
    const { value, currency, unit }: Partial<OtherEntity> = entity;
    const amount = [value, currency ?? unit].filter(Boolean).join(" ");
    return { key: amount, name: amount };
  }
  const name = oneHarmlessLine(entity.name);
  return { key: ("code" in entity && entity.code) || name, name };
}
