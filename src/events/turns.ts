import type { Analyses } from "../analyses/analyze.ts";
import { CASE, caseOf, FORM, formOf, PERSON, personOf } from "../analyses/features.ts";
import { indexFrom } from "../entities/mentions-from.ts";
import type { Resolution, ResolvedMention } from "../entities/resolution.ts";
import { COLON, COMMA, DASHES } from "../text/marks.ts";
import { nextParagraph, SHAPE, TOKEN } from "../tokens/tokens.ts";
import type { OrganisationKind } from "../vocabulary.ts";
import { CLASS } from "./words/argument-classes.ts";
import { STEM } from "./words/word-groups.ts";
import { isPredicate, WORD } from "./words/word-kind.ts";
import type { WordReader } from "./words/word-reader.ts";

/** A label that says who says what follows, or what stands before it. */
export interface Label {
  /** First token and end of the label. */
  readonly first: number;
  readonly end: number;
  readonly entity: string | undefined;
  /** First token and end of what is said. */
  readonly said: { readonly start: number; readonly end: number };
  /** It is the first sentence of the text, mostly a headline. */
  readonly isFirst: boolean;
}

/** A name with its office has fewer tokens. */
const MAX_LABEL = 12;

/** Bodies that stand before a colon as what a line is about. */
const SUBJECTS: ReadonlySet<OrganisationKind | undefined> = new Set([
  "club",
  "federation",
  "museum",
  "platform",
  "theatre",
]);

/** Who can be cited with no name. */
const CITED = CLASS.person | CLASS.office | CLASS.institution | CLASS.collective;

/** Reads who speaks in headlines, and whose turn it is in a talk. */
export class TurnReader {
  private readonly reading: Analyses;
  private readonly resolution: Resolution;
  private readonly words: WordReader;
  private known: Int32Array | undefined = undefined;

  constructor(reading: Analyses, resolution: Resolution, words: WordReader) {
    this.reading = reading;
    this.resolution = resolution;
    this.words = words;
  }

  /** The labels of the paragraphs down to a sentence: `Nazir Elçin Quliyev: Yol çəkilib`, or `Yol çəkilib – Elçin Quliyev`. */
  labelsTo(sentence: number): Label[] {
    const labels: Label[] = [];
    for (let first = 0; first <= sentence; first = nextParagraph(this.reading.tokens, first)) {
      const label = this.labelOf(first);
      if (label !== undefined) labels.push(label);
    }
    return labels;
  }

  private labelOf(sentence: number): Label | undefined {
    const { sentences } = this.reading.tokens;
    const label = this.before(sentence);
    if (label === undefined) return this.behind(sentence);
    const isFirst = sentence === 0;
    const end = isFirst
      ? sentences[nextParagraph(this.reading.tokens, 0)]!
      : this.endOfTurn(sentence);
    return {
      ...label,
      first: sentences[sentence]!,
      said: { start: label.end + 1, end },
      isFirst,
    };
  }

  /**
   * Where a turn ends, in tokens, that begins behind a colon in a sentence, or on the next line. It has all paragraphs up to the last one
   * with a word to or of those who speak, but none of the next turn.
   */
  endOfTurn(sentence: number): number {
    const { sentences, units, count } = this.reading.tokens;
    let next = nextParagraph(this.reading.tokens, sentence);
    const end = sentences[next]!;
    if (units[end - 1] === COLON && end < count) next = nextParagraph(this.reading.tokens, next);
    return Math.max(sentences[next]!, this.reaches()[next]!);
  }

  /** Where what is said goes on to from the beginning of a paragraph, by its first sentence; 0 where somebody else begins, or nobody goes on. */
  private reaches(): Int32Array {
    this.known ??= this.findReaches();
    return this.known;
  }

  private findReaches(): Int32Array {
    const { sentences, shapes } = this.reading.tokens;
    const reaches = new Int32Array(sentences.length);
    let next = sentences.length - 1;
    for (let first = next - 1; first >= 0; first--) {
      if ((shapes[sentences[first]!]! & SHAPE.paragraphStart) === 0) continue;
      const [start, end] = [sentences[first]!, sentences[next]!];
      if (!this.opensTurn(first, end))
        reaches[first] = reaches[next]! || (this.isSpoken(start, end) ? end : 0);
      next = first;
    }
    return reaches;
  }

  /** `Nazir: …`, `Nazir çıxış edərək dedi:`, or a dash, with which somebody answers, in a paragraph with this end. */
  private opensTurn(sentence: number, end: number): boolean {
    const { sentences, units } = this.reading.tokens;
    if (units[end - 1] === COLON || DASHES.has(units[sentences[sentence]!]!)) return true;
    return this.before(sentence) !== undefined;
  }

  /** `Biz yol çəkirik`, but not `Qeyd edək ki`, nor what somebody says in quotes. */
  private isSpoken(start: number, end: number): boolean {
    const { tokens } = this.reading;
    let isOpen = false;
    for (let i = start; i < end; i++) {
      if (tokens.shapes[i]! & SHAPE.openQuote) isOpen = true;
      else if (tokens.shapes[i]! & SHAPE.closeQuote) isOpen = false;
      if (isOpen || tokens.kinds[i] !== TOKEN.word) continue;
      const { kind, features } = this.words.read(this.reading, i);
      if (kind === WORD.finite && personOf(features) !== PERSON.third) {
        if (formOf(features) !== FORM.optative) return true;
      } else if (this.isOfTalk(i)) return true;
    }
    return false;
  }

  private isOfTalk(i: number): boolean {
    return this.words.groups.isStem(this.words.nominativeAt(this.reading, i), STEM.talking);
  }

  /** The end of the label with which a paragraph begins, and whom it names. */
  private before(sentence: number): Pick<Label, "end" | "entity"> | undefined {
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
    if (colon === start || colon === limit || isOpen) return undefined;
    const named = this.speakerIn(start, colon);
    // `İştirakçılar:` with names below is a list.
    if (named === undefined && (colon === end - 1 || !this.isCited(colon - 1))) return undefined;
    return { end: colon, entity: named?.entity };
  }

  private behind(sentence: number): Label | undefined {
    const { sentences, units } = this.reading.tokens;
    const start = sentences[sentence]!;
    const end = sentences[sentence + 1]!;
    // A headline is one sentence.
    if (nextParagraph(this.reading.tokens, sentence) !== sentence + 1) return undefined;
    let dash = end - 1;
    while (dash > start && dash > end - MAX_LABEL && !DASHES.has(units[dash]!)) dash--;
    if (!DASHES.has(units[dash]!) || !this.isVerb(dash - 1)) return undefined;
    const named = this.speakerIn(dash + 1, end);
    if (named === undefined) return undefined;
    const said = { start, end: dash };
    return { first: dash + 1, end, entity: named.entity, said, isFirst: sentence === 0 };
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
