import { pushTo } from "../engine/push-to.ts";
import { checkOptions } from "../errors.ts";
import type { Event, EventMention, Mention, Span } from "../types.ts";
import { checkText, type ExtractedText } from "./extracted-document.ts";
import { toLabelledMentions } from "./labelled-spans.ts";
import { checkUnspaced, type LabelOptions, VARLIQ_LABELS } from "./labels.ts";
import { createOffsetMap } from "./to-offsets.ts";

/**
 * Writes the `.ann` file of a document for brat; the `.txt` file beside it is the text itself, unchanged.
 *
 * Mentions are text-bound annotations, nested ones too; what names one entity is an `Equiv`. An event is one event annotation a
 * telling, its arguments pointing at mentions where they are mentions and at a `PHRASE` where not; `Negation` and `Realis` are
 * attributes, `Attribution` is a relation to whoever says so (a `SOURCE` where that is no mention). The nominative, codes and
 * values stand in notes. Offsets count code points, as brat does. {@link parseBrat} reads it back.
 *
 * @example
 * const text = "Bakıda sakitlikdir.";
 * toBrat({ text, extraction: extractEntities(text) }); //=> "T1\tPLACE 0 6\tBakıda\n#1\tAnnotatorNotes T1\tBakı\n"
 * @throws TypeError if `document` is not an {@link ExtractedText}, or an option is not known or of the wrong type; RangeError if
 * its `text` is not the one that was extracted from, or a label is empty or has white space.
 */
export function toBrat(document: ExtractedText, options: LabelOptions = {}): string {
  const { text, extraction } = checkText(document);
  const { labels = VARLIQ_LABELS } = checkOptions(options, ["labels"]);
  const mentions = toLabelledMentions(extraction, labels);
  checkUnspaced(labels);
  const writer = new BratWriter(text);
  const chains = new Map<string, string[]>();
  for (const { mention, label, ...span } of mentions) {
    const id = writer.span(span, label);
    writer.note(id, noteOfMention(mention));
    pushTo(chains, mention.entity, id);
  }
  for (const ids of chains.values()) writer.equivalence(ids);
  for (const event of extraction.events) writeEvent(writer, event);
  return writer.lines.map((line) => `${line}\n`).join("");
}

function noteOfMention({ text, name, id, value, currency, unit }: Mention): string {
  return listed([name === text ? undefined : name, id, value, currency, unit]);
}

function writeEvent(writer: BratWriter, event: Event): void {
  const ids = event.mentions.map((mention) => {
    const id = writer.event(event.type, mention);
    if (mention.polarity === "NEG") writer.attribute(id, "Negation");
    if (mention.realis !== "ACTUAL") writer.attribute(id, "Realis", mention.realis);
    for (const source of event.attribution) {
      writer.relation("Attribution", id, writer.argument(source, "SOURCE"));
    }
    writer.note(id, listed([event.time?.value, event.place]));
    return id;
  });
  writer.equivalence(ids);
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join("; ");
}

/** Numbers annotations and collects their lines. */
class BratWriter {
  readonly lines: string[] = [];
  private readonly text: string;
  private readonly toOffset: (offset: number) => number;
  private readonly counts = new Map<string, number>();
  /** Id of the first annotation of each stretch of text, for arguments to point at. */
  private readonly idsOfSpans = new Map<string, string>();

  constructor(text: string) {
    this.text = text;
    this.toOffset = createOffsetMap(text, "codepoint");
  }

  span(span: Span, label: string): string {
    const id = this.newId("T");
    const key = `${span.start} ${span.end}`;
    if (!this.idsOfSpans.has(key)) this.idsOfSpans.set(key, id);
    this.writeSpan(id, span, label);
    return id;
  }

  /** What stands at a stretch of text already, else a new annotation of it. */
  argument(span: Span, label: string): string {
    return this.idsOfSpans.get(`${span.start} ${span.end}`) ?? this.span(span, label);
  }

  event(type: string, mention: EventMention): string {
    // A trigger may be the very words of a mention: it has an annotation of its own, which arguments never point at.
    const trigger = this.newId("T");
    this.writeSpan(trigger, mention, type);
    const counts = new Map<string, number>();
    const parts = mention.arguments.map((argument) => {
      const count = (counts.get(argument.role) ?? 0) + 1;
      counts.set(argument.role, count);
      // brat tells a role that is filled twice by a number: `participant`, `participant2`.
      return ` ${argument.role}${count === 1 ? "" : count}:${this.argument(argument, "PHRASE")}`;
    });
    const id = this.newId("E");
    this.lines.push(`${id}\t${type}:${trigger}${parts.join("")}`);
    return id;
  }

  attribute(target: string, name: string, value?: string): void {
    const parts = value === undefined ? [name, target] : [name, target, value];
    this.lines.push(`${this.newId("A")}\t${parts.join(" ")}`);
  }

  relation(type: string, from: string, to: string): void {
    this.lines.push(`${this.newId("R")}\t${type} Arg1:${from} Arg2:${to}`);
  }

  note(target: string, note: string): void {
    if (note === "") return;
    this.lines.push(`${this.newId("#")}\tAnnotatorNotes ${target}\t${onOneLine(note)}`);
  }

  equivalence(ids: readonly string[]): void {
    if (ids.length > 1) this.lines.push(`*\tEquiv ${ids.join(" ")}`);
  }

  /** An annotation must not hold a line break: a name broken over two lines is written in two pieces. */
  private writeSpan(id: string, { start, end }: Span, label: string): void {
    const pieces = [...this.text.slice(start, end).matchAll(/[^\r\n]+/gu)];
    const offsets = pieces.map((piece) => {
      const pieceStart = start + piece.index;
      return `${this.toOffset(pieceStart)} ${this.toOffset(pieceStart + piece[0].length)}`;
    });
    this.lines.push(
      `${id}\t${label} ${offsets.join(";")}\t${pieces.map(([piece]) => piece).join(" ")}`,
    );
  }

  private newId(kind: string): string {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return `${kind}${count}`;
  }
}

function onOneLine(text: string): string {
  return text.replace(/[\r\n]+/gu, " ");
}
