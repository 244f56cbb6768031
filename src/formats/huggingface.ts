import { checkOptions } from "../errors.ts";
import { checkText, type ExtractedText } from "./extracted-document.ts";
import { outermost, toLabelledMentions } from "./labelled-spans.ts";
import { type LabelOptions, VARLIQ_LABELS } from "./labels.ts";
import { createOffsetMap } from "./to-offsets.ts";

/** One entity, as the `token-classification` pipeline of transformers gives it with an aggregation strategy. */
export interface HuggingFaceEntity {
  /** The label. */
  readonly entity_group: string;
  /** How sure the rule is, 0 to 1. */
  readonly score: number;
  /** The mention as it is written. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Gives what the `ner` pipeline of Hugging Face's transformers gives, so that it can stand in for a model: the outermost mentions
 * in order. Offsets count code points.
 *
 * @example
 * const text = "Bakıda";
 * const [entity] = toHuggingFace({ text, extraction: extractEntities(text) });
 * entity; //=> { entity_group: "PLACE", word: "Bakıda", start: 0, end: 6, … }
 * @throws TypeError if `document` is not an {@link ExtractedText}, or an option is not known or of the wrong type; RangeError if
 * its `text` is not the one that was extracted from.
 */
export function toHuggingFace(
  document: ExtractedText,
  options: LabelOptions = {},
): HuggingFaceEntity[] {
  const { text, extraction } = checkText(document);
  const { labels = VARLIQ_LABELS } = checkOptions(options, ["labels"]);
  const toOffset = createOffsetMap(text, "codepoint");
  return outermost(toLabelledMentions(extraction, labels)).map((span) => ({
    entity_group: span.label,
    score: span.mention.score,
    word: span.text,
    start: toOffset(span.start),
    end: toOffset(span.end),
  }));
}
