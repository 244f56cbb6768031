import { checkOptions, checkType } from "../errors.ts";
import { checkText, type ExtractedText } from "./extracted-document.ts";
import { outermost, toLabelledMentions } from "./labelled-spans.ts";
import { type LabelOptions, VARLIQ_LABELS } from "./labels.ts";
import { createOffsetMap } from "./to-offsets.ts";
import { toSentences } from "./words.ts";

/** What may differ from one task to the next. */
export interface ProdigyOptions extends LabelOptions {
  /** Include nested mentions: for `spans.manual`; `ner.manual` cannot show them. Default: false. */
  readonly nested?: boolean | undefined;
}

/** A task of Prodigy: one line of the JSONL it reads. */
export interface ProdigyTask {
  readonly text: string;
  readonly tokens: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly id: number;
    /** Does white space follow? */
    readonly ws: boolean;
  }[];
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly token_start: number;
    readonly token_end: number;
    readonly label: string;
  }[];
  readonly meta: Readonly<Record<string, string | number>>;
}

/**
 * Gives a document as a pre-annotated task for Prodigy's `ner.manual` and `ner.correct`. Offsets count code points; `token_end` is
 * the last token of the span, not the one after it.
 *
 * @example
 * const text = "Bakıda idi";
 * toProdigy({ id: 7, text, extraction: extractEntities(text) }); //=> {
 * //     text: "Bakıda idi",
 * //     tokens: [
 * //       { text: "Bakıda", start: 0, end: 6, id: 0, ws: true },
 * //       { text: "idi", start: 7, end: 10, id: 1, ws: false }],
 * //     spans: [{ start: 0, end: 6, token_start: 0, token_end: 0, label: "PLACE" }],
 * //     meta: { id: 7 } }
 * @throws TypeError if `document` is not an {@link ExtractedText}, or an option is not known or of the wrong type; RangeError if
 * its `text` is not the one that was extracted from.
 */
export function toProdigy(document: ExtractedText, options: ProdigyOptions = {}): ProdigyTask {
  const { id, text, extraction } = checkText(document);
  const { labels = VARLIQ_LABELS, nested = false } = checkOptions(options, ["labels", "nested"]);
  const toOffset = createOffsetMap(text, "codepoint");
  const all = toLabelledMentions(extraction, labels);
  const spans = checkType("nested", "boolean", nested) ? all : outermost(all);
  const words = toSentences(text, spans).flat();
  const wordAt = new Map(words.map(({ start }, i) => [start, i]));
  const wordBefore = new Map(words.map(({ end }, i) => [end, i]));
  return {
    text,
    tokens: words.map(({ start, end }, i) => ({
      text: text.slice(start, end),
      start: toOffset(start),
      end: toOffset(end),
      id: i,
      ws: end < (words[i + 1]?.start ?? text.length),
    })),
    spans: spans.flatMap(({ start, end, label }) => {
      const first = wordAt.get(start);
      const last = wordBefore.get(end);
      if (first === undefined || last === undefined) return [];
      const tokens = { token_start: first, token_end: last };
      return [{ start: toOffset(start), end: toOffset(end), ...tokens, label }];
    }),
    meta: id === undefined ? {} : { id },
  };
}
