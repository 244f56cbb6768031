import { checkOptions } from "../errors.ts";
import type { Event, EventMention, Span } from "../types.ts";
import { checkText, type ExtractedText } from "./extracted-document.ts";
import { toLabelledMentions } from "./labelled-spans.ts";
import { type LabelOptions, VARLIQ_LABELS } from "./labels.ts";
import { createOffsetMap } from "./to-offsets.ts";

/** A labelled stretch of the text; offsets count code points. */
export interface LabelStudioRegion {
  readonly id: string;
  readonly from_name: "label";
  readonly to_name: "text";
  readonly type: "labels";
  readonly score?: number;
  readonly value: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly labels: readonly string[];
  };
}

/** A link from the trigger of an event to one of its arguments, labelled by role, or to its first telling. */
export interface LabelStudioRelation {
  readonly type: "relation";
  readonly from_id: string;
  readonly to_id: string;
  readonly direction: "right";
  readonly labels: readonly string[];
}

/** A task with one prediction, as Label Studio imports it: a file holds an array of these. */
export interface LabelStudioTask {
  readonly data: { readonly text: string; readonly id?: string | number };
  readonly predictions: readonly [
    {
      readonly model_version: "varliq";
      readonly result: readonly (LabelStudioRegion | LabelStudioRelation)[];
    },
  ];
}

/**
 * Gives a document as a pre-annotated task of Label Studio: a region for each mention, nested ones too, and for each trigger of an
 * event, with a relation to each of its arguments, labelled by role. Offsets count code points.
 *
 * The project's labelling configuration needs `<Text name="text" value="$text"/>` and `<Labels name="label" toName="text">` with
 * the labels, and `<Relations>` with the roles.
 *
 * @example
 * const text = "Bakıda";
 * const { predictions } = toLabelStudio({ text, extraction: extractEntities(text) });
 * predictions[0].result[0]; //=> {
 * //     id: "r1", from_name: "label", to_name: "text", type: "labels",
 * //     value: { start: 0, end: 6, text: "Bakıda", labels: ["PLACE"] }, … }
 * @throws TypeError if `document` is not an {@link ExtractedText}, or an option is not known or of the wrong type; RangeError if
 * its `text` is not the one that was extracted from.
 */
export function toLabelStudio(
  document: ExtractedText,
  options: LabelOptions = {},
): LabelStudioTask {
  const { id, text, extraction } = checkText(document);
  const { labels = VARLIQ_LABELS } = checkOptions(options, ["labels"]);
  const writer = new RegionWriter(text);
  for (const { label, mention } of toLabelledMentions(extraction, labels)) {
    writer.region(mention, label, mention.score);
  }
  for (const event of extraction.events) writeEvent(writer, event);
  return {
    data: { text, ...(id === undefined ? {} : { id }) },
    predictions: [{ model_version: "varliq", result: [...writer.regions, ...writer.relations] }],
  };
}

function writeEvent(writer: RegionWriter, event: Event): void {
  const triggers = event.mentions.map((mention) => {
    const trigger = writer.region(mention, event.type);
    writeArguments(writer, trigger, mention);
    return trigger;
  });
  const [first, ...others] = triggers;
  if (first !== undefined) for (const other of others) writer.relation(other, first, "same event");
}

function writeArguments(writer: RegionWriter, trigger: string, mention: EventMention): void {
  for (const argument of mention.arguments) {
    writer.relation(trigger, writer.argument(argument), argument.role);
  }
}

/** Collects regions and relations, and finds the region of an argument again. */
class RegionWriter {
  readonly regions: LabelStudioRegion[] = [];
  readonly relations: LabelStudioRelation[] = [];
  private readonly text: string;
  private readonly toOffset: (offset: number) => number;
  private readonly idsOfSpans = new Map<string, string>();

  constructor(text: string) {
    this.text = text;
    this.toOffset = createOffsetMap(text, "codepoint");
  }

  region({ start, end }: Span, label: string, score?: number): string {
    const id = `r${this.regions.length + 1}`;
    const key = `${start} ${end}`;
    if (!this.idsOfSpans.has(key)) this.idsOfSpans.set(key, id);
    this.regions.push({
      id,
      from_name: "label",
      to_name: "text",
      type: "labels",
      ...(score === undefined ? {} : { score }),
      value: {
        start: this.toOffset(start),
        end: this.toOffset(end),
        text: this.text.slice(start, end),
        labels: [label],
      },
    });
    return id;
  }

  /** The region at a stretch of text, else a new one. */
  argument(span: Span): string {
    return this.idsOfSpans.get(`${span.start} ${span.end}`) ?? this.region(span, "PHRASE");
  }

  relation(from: string, to: string, label: string): void {
    this.relations.push({
      type: "relation",
      from_id: from,
      to_id: to,
      direction: "right",
      labels: [label],
    });
  }
}
