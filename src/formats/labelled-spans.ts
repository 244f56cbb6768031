import type { Extraction, Mention, Span } from "../types.ts";
import { checkLabels, type Labels } from "./labels.ts";

/** A stretch of text with a label, as a format writes it or a reader of one returns it. */
export interface LabelledSpan extends Span {
  readonly label: string;
  /** `text.slice(start, end)`. */
  readonly text: string;
}

/** A labelled span, with the mention it stands for. */
export interface LabelledMention extends LabelledSpan {
  readonly mention: Mention;
}

/** Every mention that has a label, nested ones too, in order of `start`, the longer first. */
export function toLabelledMentions({ mentions }: Extraction, labels: Labels): LabelledMention[] {
  checkLabels(labels);
  return mentions.flatMap((mention) => {
    const label = labels[mention.type];
    const { start, end, text } = mention;
    return label === undefined ? [] : [{ start, end, label, text, mention }];
  });
}

/** For tools that know no nesting: of spans that overlap, the first and longest alone. */
export function outermost<T extends Span>(spans: readonly T[]): T[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
