import { checkOptions } from "../errors.ts";
import { checkText, type ExtractedText } from "./extracted-document.ts";
import { type LabelledMention, outermost, toLabelledMentions } from "./labelled-spans.ts";
import { type LabelOptions, ONTONOTES_LABELS } from "./labels.ts";
import { createOffsetMap } from "./to-offsets.ts";
import { type Sentence, toSentences } from "./words.ts";

/** A stretch of text, in code points. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What spaCy's `Doc.to_json()` gives. */
export interface SpacyDocument {
  readonly text: string;
  /** Shown by displaCy above the text. */
  readonly title?: string;
  readonly ents: readonly (Stretch & { readonly label: string; readonly kb_id: string })[];
  readonly sents: readonly Stretch[];
  readonly tokens: readonly (Stretch & { readonly id: number })[];
  readonly spans: Readonly<
    Record<string, readonly (Stretch & { readonly label: string; readonly kb_id: string })[]>
  >;
}

/**
 * Gives a document as spaCy does by `Doc.to_json()`: for `Doc(vocab).from_json(…)` in Python, and for displaCy, which draws it
 * as it is (`displacy.render(…, style="ent", manual=True)`).
 *
 * `ents` are the outermost mentions, since spaCy's do not nest; every mention is in the span group `sc`, which displaCy draws with
 * `style="span"` and the span categorizer learns from. `kb_id` is the ISO code of a country. Labels are those of OntoNotes, which
 * displaCy has colours for. Offsets count code points.
 *
 * @example
 * const text = "📰 Bakıda";
 * toSpacy({ text, extraction: extractEntities(text) }); //=> {
 * //     text: "📰 Bakıda",
 * //     ents: [{ start: 2, end: 8, label: "LOC", kb_id: "" }],
 * //     sents: [{ start: 0, end: 8 }],
 * //     tokens: [{ id: 0, start: 0, end: 1 }, { id: 1, start: 2, end: 8 }],
 * //     spans: { sc: [{ start: 2, end: 8, label: "LOC", kb_id: "" }] } }
 * @throws TypeError if `document` is not an {@link ExtractedText}, or an option is not known or of the wrong type; RangeError if
 * its `text` is not the one that was extracted from.
 */
export function toSpacy(document: ExtractedText, options: LabelOptions = {}): SpacyDocument {
  const { id, text, extraction } = checkText(document);
  const { labels = ONTONOTES_LABELS } = checkOptions(options, ["labels"]);
  const toOffset = createOffsetMap(text, "codepoint");
  const convert = ({ start, end }: Stretch): Stretch => ({
    start: toOffset(start),
    end: toOffset(end),
  });
  const mentions = toLabelledMentions(extraction, labels);
  const toEntity = (span: LabelledMention) => ({
    ...convert(span),
    label: span.label,
    kb_id: span.mention.id ?? "",
  });
  const sentences = withSpaces(text, toSentences(text, mentions));
  const words = sentences.flat();
  return {
    text,
    ...(id === undefined ? {} : { title: String(id) }),
    ents: outermost(mentions).map(toEntity),
    sents: sentences.map((sentence) =>
      convert({ start: sentence[0]!.start, end: sentence.at(-1)!.end }),
    ),
    tokens: words.map((word, i) => ({ id: i, ...convert(word) })),
    spans: { sc: mentions.map(toEntity) },
  };
}

/**
 * A `Doc` knows one space after each token; any other white space is a token of its own and ends the sentence before it.
 * See `get_words_and_spaces` in spaCy.
 */
function withSpaces(text: string, sentences: readonly Sentence[]): Sentence[] {
  let at = 0;
  const spaced: Stretch[][] = [];
  for (const sentence of sentences) {
    const words: Stretch[] = [];
    spaced.push(words);
    for (const word of sentence) {
      if (at < word.start) gapOwner(spaced, words).push({ start: at, end: word.start });
      words.push(word);
      at = text[word.end] === " " ? word.end + 1 : word.end;
    }
  }
  if (at < text.length) {
    if (spaced.length === 0) spaced.push([]);
    spaced.at(-1)!.push({ start: at, end: text.length });
  }
  return spaced;
}

/** The white space before a sentence's first word belongs to the sentence before. */
function gapOwner(spaced: readonly Stretch[][], words: Stretch[]): Stretch[] {
  return words.length === 0 ? (spaced.at(-2) ?? words) : words;
}
