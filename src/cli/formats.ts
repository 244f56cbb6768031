import { toBrat } from "../formats/brat.ts";
import { CONLL_DOCUMENT_START, toConll } from "../formats/conll.ts";
import { toCsv } from "../formats/csv.ts";
import { toCsvEvents } from "../formats/csv-events.ts";
import type { ExtractedDocument, ExtractedText } from "../formats/extracted-document.ts";
import { HTML_END, HTML_START, toHtmlArticle } from "../formats/html.ts";
import { toHuggingFace } from "../formats/huggingface.ts";
import { toJson } from "../formats/json.ts";
import { toJsonLine } from "../formats/jsonl.ts";
import { toLabelStudio } from "../formats/label-studio.ts";
import { toPlover } from "../formats/plover.ts";
import { toProdigy } from "../formats/prodigy.ts";
import { toSpacy } from "../formats/spacy.ts";
import { toTable } from "../formats/table.ts";
import { toTimeline } from "../formats/timeline.ts";
import { toWebAnnotations } from "../formats/web-annotation.ts";
import { createPaint } from "./paint.ts";
import { STDIN, STDIN_NAME } from "./read-documents.ts";

/** How documents are written one after another, so that the whole is a file of the format. */
export interface Layout {
  /** The end of the name of a file in the format. */
  readonly extension: string;
  /** Before the first document, between two, and after the last. */
  readonly start?: string;
  readonly between?: string;
  readonly end?: string;
  readonly toText: (document: ExtractedText) => string;
  /** Is the text itself to stand beside it, in a file of its own? */
  readonly withTextFile?: true;
}

/** Plain data, since worker threads are told it. */
export interface LayoutOptions {
  /** Exactly one plain text is read: JSON is then one object, no array. */
  readonly isSingleText: boolean;
  /** Of JSON: print the text of each document too. */
  readonly withText: boolean;
  /** Of what a person reads: is it read where there are colours? */
  readonly hasColors: boolean;
}

/** Every format of `--format`, in the order of the help. */
export const FORMATS = {
  table: (options) => readingLayout(options, toTable),
  json: (options) => jsonLayout(options, (document) => toJson(shown(document, options))),
  jsonl: (options) => ({
    extension: "jsonl",
    toText: (document) => toJsonLine(shown(document, options)),
  }),
  html: (options) => ({
    extension: "html",
    start: HTML_START,
    end: HTML_END,
    toText: (document) => toHtmlArticle(titled(document, options)),
  }),
  csv: () => tableLayout(toCsv),
  "csv-events": () => tableLayout(toCsvEvents),
  timeline: (options) => readingLayout(options, toTimeline),
  conll: () => ({
    extension: "conll",
    toText: (document) => CONLL_DOCUMENT_START + toConll(document),
  }),
  brat: () => ({ extension: "ann", withTextFile: true, toText: toBrat }),
  spacy: (options) => jsonLayout(options, (document) => indented(toSpacy(document))),
  prodigy: () => linesLayout((document) => [toProdigy(document)]),
  // Label Studio imports a list of tasks, of one too.
  "label-studio": () => arrayLayout((document) => indented(toLabelStudio(document))),
  huggingface: (options) => jsonLayout(options, (document) => indented(toHuggingFace(document))),
  "web-annotation": (options) =>
    jsonLayout(options, (document) => indented(toWebAnnotations(document))),
  plover: () =>
    linesLayout(({ id, extraction }) =>
      toPlover(extraction).map((record) => ({ document: id, ...record })),
    ),
} as const satisfies Record<string, (options: LayoutOptions) => Layout>;

export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** For people. */
function readingLayout(options: LayoutOptions, toText: typeof toTable): Layout {
  const paint = createPaint(options.hasColors);
  return {
    extension: "txt",
    between: "\n",
    toText: (document) => toText(titled(document, options), { paint }),
  };
}

/** Standard input has no name that says anything to a person; alone it needs none. */
function titled(document: ExtractedText, { isSingleText }: LayoutOptions): ExtractedText {
  if (document.id !== STDIN) return document;
  return { ...document, id: isSingleText ? undefined : STDIN_NAME };
}

function jsonLayout(
  { isSingleText }: LayoutOptions,
  toText: (document: ExtractedText) => string,
): Layout {
  if (!isSingleText) return arrayLayout(toText);
  return { extension: "json", toText: (document) => `${toText(document)}\n` };
}

function arrayLayout(toText: (document: ExtractedText) => string): Layout {
  return { extension: "json", start: "[\n", between: ",\n", end: "\n]\n", toText };
}

/** One table of all documents. */
function tableLayout(toText: typeof toCsv): Layout {
  return {
    extension: "csv",
    start: toText([]),
    toText: (document) => toText(document, { header: false }),
  };
}

/** JSON Lines, of a document as many as there is something to tell. */
function linesLayout(toValues: (document: ExtractedText) => readonly unknown[]): Layout {
  const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`;
  return {
    extension: "jsonl",
    toText: (document) => toValues(document).map(toLine).join(""),
  };
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function shown(document: ExtractedText, { withText }: LayoutOptions): ExtractedDocument {
  return withText ? document : { ...document, text: undefined };
}
