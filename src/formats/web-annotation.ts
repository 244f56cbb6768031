import { checkOptions, checkType } from "../errors.ts";
import type { Mention, Span } from "../types.ts";
import { checkText, type ExtractedText } from "./extracted-document.ts";
import { createOffsetMap } from "./to-offsets.ts";

/** What the annotations say of the text as a whole. */
export interface WebAnnotationOptions {
  /** IRI of the text, which the annotations are about. Default: the document's `id` where it is one, else a `urn:` of it. */
  readonly source?: string | undefined;
}

interface TextualBody {
  readonly type: "TextualBody";
  readonly purpose: "tagging" | "identifying";
  readonly format: "text/plain";
  readonly value: string;
  readonly language?: "az";
}

/** An annotation of the W3C's model: what is said (`body`) and of what (`target`); offsets count code points. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying" | "tagging";
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      {
        readonly type: "TextQuoteSelector";
        readonly exact: string;
        readonly prefix: string;
        readonly suffix: string;
      },
      { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
    ];
  };
}

/** All annotations of one text. */
export interface WebAnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly startIndex: 0;
  readonly items: readonly WebAnnotation[];
}

/**
 * Gives a document as a page of W3C Web Annotations in JSON-LD: one for each mention, tagged with its type and identified by its
 * nominative and code, and one for each trigger of an event. A target is told by its position, in code points, and by its words
 * with what stands around them, so that it is found again in a text that has changed.
 *
 * @example
 * const text = "Bakıda idi";
 * const document = { id: "https://example.com/1", text, extraction: extractEntities(text) };
 * toWebAnnotations(document).items[0].target; //=> {
 * //     source: "https://example.com/1",
 * //     selector: [
 * //       { type: "TextQuoteSelector", exact: "Bakıda", prefix: "", suffix: " idi" },
 * //       { type: "TextPositionSelector", start: 0, end: 6 }] }
 * @throws TypeError if `document` is not an {@link ExtractedText}, or an option is not known or of the wrong type; RangeError if
 * its `text` is not the one that was extracted from.
 */
export function toWebAnnotations(
  document: ExtractedText,
  options: WebAnnotationOptions = {},
): WebAnnotationPage {
  const { id, text, extraction } = checkText(document);
  const { source = toIri(id) } = checkOptions(options, ["source"]);
  const targetOf = createTargets(text, checkType("source", "string", source));
  const mentions = extraction.mentions.map(
    (mention, i): WebAnnotation => ({
      id: `${source}#mention-${i}`,
      type: "Annotation",
      motivation: "identifying",
      body: bodyOf(mention),
      target: targetOf(mention),
    }),
  );
  const triggers = extraction.events.flatMap(({ id, type, mentions }) =>
    mentions.map(
      (telling, i): WebAnnotation => ({
        id: `${source}#${id}-${i}`,
        type: "Annotation",
        motivation: "tagging",
        body: [toBody("tagging", type)],
        target: targetOf(telling),
      }),
    ),
  );
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${source}#annotations`,
    type: "AnnotationPage",
    startIndex: 0,
    items: [...mentions, ...triggers],
  };
}

/** Makes what tells where in a text something stands. */
function createTargets(text: string, source: string): (span: Span) => WebAnnotation["target"] {
  const toOffset = createOffsetMap(text, "codepoint");
  return ({ start, end }) => ({
    source,
    selector: [
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        ...surroundings(text, start, end),
      },
      { type: "TextPositionSelector", start: toOffset(start), end: toOffset(end) },
    ],
  });
}

const ABSOLUTE_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/u;

function toIri(id: string | number | undefined): string {
  const name = String(id ?? "text");
  return ABSOLUTE_IRI.test(name)
    ? name
    : `urn:varliq:${encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
}

function bodyOf({ type, name, id, value }: Mention): TextualBody[] {
  const identifiers = [id, value].filter((part) => part !== undefined);
  return [
    toBody("tagging", type),
    { ...toBody("identifying", name), language: "az" },
    ...identifiers.map((part) => toBody("identifying", part)),
  ];
}

function toBody(purpose: TextualBody["purpose"], value: string): TextualBody {
  return { type: "TextualBody", purpose, format: "text/plain", value };
}

const CONTEXT_UNITS = 32;

function surroundings(
  text: string,
  start: number,
  end: number,
): { prefix: string; suffix: string } {
  return {
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_UNITS), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT_UNITS)),
  };
}

/** Half a character at the edge would not survive being written as UTF-8. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, "");
}
