/**
 * An extraction as other tools read it, one function a format.
 *
 * @module varliq/formats
 */
export { toBrat } from "./brat.ts";
export { parseConll, toConll } from "./conll.ts";
export { toCsv } from "./csv.ts";
export { toCsvEvents } from "./csv-events.ts";
export type { CsvOptions } from "./csv-table.ts";
export type { ExtractedDocument, ExtractedText } from "./extracted-document.ts";
export { toHtml, toHtmlFragment } from "./html.ts";
export { type HuggingFaceEntity, toHuggingFace } from "./huggingface.ts";
export { toJson } from "./json.ts";
export { toJsonLine } from "./jsonl.ts";
export {
  type LabelStudioRegion,
  type LabelStudioRelation,
  type LabelStudioTask,
  toLabelStudio,
} from "./label-studio.ts";
export type { LabelledSpan } from "./labelled-spans.ts";
export {
  CONLL_LABELS,
  type LabelOptions,
  type Labels,
  ONTONOTES_LABELS,
  VARLIQ_LABELS,
} from "./labels.ts";
export {
  type BratAttribute,
  type BratDocument,
  type BratEvent,
  type BratRelation,
  type BratSpan,
  parseBrat,
} from "./parse-brat.ts";
export { type PloverActor, type PloverOptions, type PloverRecord, toPlover } from "./plover.ts";
export { type ProdigyOptions, type ProdigyTask, toProdigy } from "./prodigy.ts";
export { type SpacyDocument, toSpacy } from "./spacy.ts";
export { type Paint, type TableOptions, toTable } from "./table.ts";
export { toTimeline } from "./timeline.ts";
export { type OffsetUnit, toOffsets } from "./to-offsets.ts";
export {
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationPage,
} from "./web-annotation.ts";
