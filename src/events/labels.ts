import type { Analyses } from "../analyses/analyze.ts";
import { CASE, caseOf } from "../analyses/features.ts";
import { indexFrom } from "../entities/mentions-from.ts";
import type { Resolution, ResolvedMention } from "../entities/resolution.ts";
import { COLON, COMMA } from "../text/marks.ts";
import { endOfParagraph, SHAPE, TOKEN } from "../tokens/tokens.ts";
import type { OrganisationKind } from "../vocabulary.ts";
import { CLASS } from "./words/argument-classes.ts";
import { isPredicate } from "./words/word-kind.ts";
import type { WordReader } from "./words/word-reader.ts";

/** A line's label of who says it: its tokens, and the end of what stands on the line with it. */
export interface Label {
  readonly first: number;
  readonly end: number;
  readonly entity: string | undefined;
  /** First token and end of what is said. */
  readonly said: { readonly start: number; readonly end: number };
}

/** A name with its office has fewer tokens. */
const MAX_LABEL = 12;

/** `-`, `–`, `—`. */
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);

/** Bodies that stand before a colon as what a line is about. */
const SUBJECTS: ReadonlySet<OrganisationKind | undefined> = new Set([
  "club",
  "federation",
  "museum",
  "platform",
  "theatre",
]);

/** Who can be cited with no name. */
const CITED = CLASS.person | CLASS.office | CLASS.institution;

/** Reads the labels of headlines and transcripts. */
export class LabelReader {
  private readonly reading: Analyses;
  private readonly resolution: Resolution;
  private readonly words: WordReader;

  constructor(reading: Analyses, resolution: Resolution, words: WordReader) {
    this.reading = reading;
    this.resolution = resolution;
    this.words = words;
  }

  /**
   * The label of the paragraph of a sentence, if it begins after another sentence: `Nazir Elçin Quliyev: Yol çəkilib`, or
   * `Yol çəkilib – Elçin Quliyev`.
   */
  between(before: number, sentence: number): Label | undefined {
    const { sentences, shapes } = this.reading.tokens;
    let first = sentence;
    while (first > before && (shapes[sentences[first]!]! & SHAPE.paragraphStart) === 0) first--;
    return first > before ? (this.before(first) ?? this.behind(first)) : undefined;
  }

  private before(sentence: number): Label | undefined {
    const { sentences, units, shapes } = this.reading.tokens;
    const start = sentences[sentence]!;
    const end = sentences[sentence + 1]!;
    const limit = Math.min(end, start + MAX_LABEL);
    let colon = start;
    let isOpen = false;
    while (colon < limit && units[colon] !== COLON) {
      if (units[colon] === COMMA || this.isVerb(colon)) return undefined;
      if (shapes[colon]! & SHAPE.openQuote) isOpen = true;
      else if (shapes[colon]! & SHAPE.closeQuote) isOpen = false;
      colon++;
    }
    // `“Elçin Quliyev: illər” sərgisi`
    if (isOpen) return undefined;
    if (colon === start || colon >= limit - 1) return undefined;
    const said = { start: colon + 1, end: endOfParagraph(this.reading.tokens, sentence) };
    const named = this.speakerIn(start, colon);
    if (named !== undefined) return { first: start, end: colon, entity: named.entity, said };
    return this.isCited(colon - 1)
      ? { first: start, end: colon, entity: undefined, said }
      : undefined;
  }

  private behind(sentence: number): Label | undefined {
    const { sentences, units } = this.reading.tokens;
    const start = sentences[sentence]!;
    const end = sentences[sentence + 1]!;
    // A headline is one sentence.
    if (endOfParagraph(this.reading.tokens, sentence) !== end) return undefined;
    let dash = end - 1;
    while (dash > start && dash > end - MAX_LABEL && !DASHES.has(units[dash]!)) dash--;
    if (!DASHES.has(units[dash]!) || !this.isVerb(dash - 1)) return undefined;
    const named = this.speakerIn(dash + 1, end);
    if (named === undefined) return undefined;
    return { first: dash + 1, end, entity: named.entity, said: { start, end: dash } };
  }

  /** The person, with or without an office, or the body whose name fills a label. */
  private speakerIn(start: number, end: number): ResolvedMention | undefined {
    const { mentions, organisations } = this.resolution;
    const last = this.isClosed(end - 1) ? end - 1 : end;
    const named = mentions
      .slice(indexFrom(mentions, start), indexFrom(mentions, end))
      .find(({ parent, endToken }) => parent < 0 && (endToken === end || endToken === last));
    if (named === undefined || named.type === "person") return named;
    if (named.type !== "organisation" || named.firstToken - start > end - last) return undefined;
    const body = organisations.find(({ id }) => id === named.entity);
    return SUBJECTS.has(body?.kind) ? undefined : named;
  }

  private isClosed(i: number): boolean {
    return (this.reading.tokens.shapes[i]! & SHAPE.closeQuote) !== 0;
  }

  /** `İranlı ekspert`, `Komissiyanın sədri` */
  private isCited(i: number): boolean {
    const { classes, features } = this.words.read(this.reading, i);
    return (classes & CITED) !== 0 && caseOf(features) === CASE.nominative;
  }

  private isVerb(i: number): boolean {
    const { tokens } = this.reading;
    return tokens.kinds[i] === TOKEN.word && isPredicate(this.words.read(this.reading, i).kind);
  }
}
