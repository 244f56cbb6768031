import { checkOptions, checkType } from "../errors.ts";
import { CHAR, classOf } from "../text/letters.ts";
import type { Span } from "../types.ts";
import { checkText, type ExtractedText } from "./extracted-document.ts";
import { type LabelledSpan, outermost, toLabelledMentions } from "./labelled-spans.ts";
import { checkUnspaced, type LabelOptions, VARLIQ_LABELS } from "./labels.ts";
import { type Sentence, toSentences } from "./words.ts";

/**
 * Writes a document in two columns, as for CoNLL-2003: a word, a tab and its BIO tag on each line, a blank line after each
 * sentence. Of nested mentions the outermost is tagged. {@link parseConll} reads it back.
 *
 * @example
 * const text = "Bakıda sakitlikdir.";
 * toConll({ text, extraction: extractEntities(text) }); //=> "Bakıda\tB-PLACE\nsakitlikdir\tO\n.\tO\n\n"
 * @throws TypeError if `document` is not an {@link ExtractedText}, or an option is not known or of the wrong type; RangeError if
 * its `text` is not the one that was extracted from, or a label is empty or has white space.
 */
export function toConll(document: ExtractedText, options: LabelOptions = {}): string {
  const { text, extraction } = checkText(document);
  const { labels = VARLIQ_LABELS } = checkOptions(options, ["labels"]);
  const spans = outermost(toLabelledMentions(extraction, labels));
  checkUnspaced(labels);
  let next = 0;
  let open: LabelledSpan | undefined;
  const tagOf = (word: Span): string => {
    while (next < spans.length && spans[next]!.end <= word.start) next++;
    const span = spans[next];
    if (span === undefined || span.start > word.start) return "O";
    const prefix = span === open ? "I" : "B";
    open = span;
    return `${prefix}-${span.label}`;
  };
  const toLine = (word: Span): string => `${text.slice(word.start, word.end)}\t${tagOf(word)}\n`;
  const toBlock = (sentence: Sentence): string => `${sentence.map(toLine).join("")}\n`;
  return toSentences(text, spans).map(toBlock).join("");
}

/** The line that begins a document in a file of several. */
export const CONLL_DOCUMENT_START = "-DOCSTART-\tO\n\n";

/**
 * Reads what {@link toConll} wrote, or another wrote of the same text in columns with the word first and the tag last.
 *
 * A tag `I-X` that goes on from nothing begins a span, as in the scorer of CoNLL. Returns spans of `text`, in order.
 *
 * @example
 * parseConll("Bakıda\tB-PLACE\nidi\tO\n", "Bakıda  idi"); //=> [{ start: 0, end: 6, label: "PLACE", text: "Bakıda" }]
 * @throws SyntaxError naming the line, if a word does not follow in the text, with nothing but white space between.
 */
export function parseConll(conll: string, text: string): LabelledSpan[] {
  checkType("text", "string", text);
  const spans: { start: number; end: number; label: string }[] = [];
  let at = 0;
  let open: string | undefined;
  checkType("conll", "string", conll)
    .split("\n")
    .forEach((line, i) => {
      const columns = line.trimEnd().split(/[\t ]+/u);
      const [word = ""] = columns;
      if (word === "" || word === "-DOCSTART-") {
        open = undefined;
        return;
      }
      const start = text.indexOf(word, at);
      if (start < 0 || !isBlank(text.slice(at, start))) {
        throw new SyntaxError(
          `line ${i + 1}: ${JSON.stringify(word)} does not follow in the text.`,
        );
      }
      at = start + word.length;
      const [, prefix = "O", label = ""] = /^([BI])-(.+)$/u.exec(columns.at(-1)!) ?? [];
      if (prefix === "I" && label === open) spans.at(-1)!.end = at;
      else if (prefix !== "O") spans.push({ start, end: at, label });
      open = prefix === "O" ? undefined : label;
    });
  return spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}

/** What the tokenizer leaves between words; a combining mark only where there is no letter before it. */
const BLANK: ReadonlySet<number> = new Set([
  CHAR.space,
  CHAR.newline,
  CHAR.ignorable,
  CHAR.combining,
]);

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!BLANK.has(classOf(text.charCodeAt(i)))) return false;
  return true;
}
