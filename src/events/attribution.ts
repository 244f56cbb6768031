import type { Analyses } from "../analyses/analyze.ts";
import { CASE, caseOf, FORM, formOf, POSSESSIVE, possessiveOf } from "../analyses/features.ts";
import { lowerBound } from "../engine/lower-bound.ts";
import type { Mutable } from "../engine/mutable.ts";
import { pushTo } from "../engine/push-to.ts";
import { sortFew } from "../engine/sort-few.ts";
import { indexFrom } from "../entities/mentions-from.ts";
import type { Resolution } from "../entities/resolution.ts";
import { bit, CATEGORY } from "../lexicon/category.ts";
import { CLOSE_BRACKET, COLON, OPEN_BRACKET } from "../text/marks.ts";
import { SHAPE, sentenceOf, sourceText, TOKEN, type Tokens } from "../tokens/tokens.ts";
import type { Attribution } from "../types.ts";
import type { ReferenceResolver } from "./arguments/references.ts";
import type { FilledRole } from "./arguments/roles.ts";
import { firstToken, GOVERNOR, type Group, headOf, type Phrase } from "./clauses/phrase.ts";
import type { FoundEvent } from "./found-event.ts";
import { communicatorOf, Speakers } from "./speakers.ts";
import { CLASS, CLASS_OF_MENTION } from "./words/argument-classes.ts";
import { modeOf, type SourceNouns } from "./words/source-nouns.ts";
import { FUNCTION } from "./words/word-groups.ts";
import { WORD } from "./words/word-kind.ts";
import type { WordReader } from "./words/word-reader.ts";

/** A cue that says whose word something is, and the tokens it says it of. */
interface Cue {
  readonly attribution: Attribution;
  readonly start: number;
  readonly end: number;
  /** It speaks of the whole report: `bu barədə nazirlik məlumat yayıb`. */
  readonly isGeneral: boolean;
  /** The newsroom speaks for itself: `qeyd edək ki`. */
  readonly isOwn: boolean;
}

const NO_CUES: readonly Cue[] = [];

function byLength(a: Cue, b: Cue): number {
  return b.end - b.start - (a.end - a.start);
}

/** Says of events whose word they rest on. */
export class Attributor {
  private readonly reading: Analyses;
  private readonly resolution: Resolution;
  private readonly words: WordReader;
  private readonly nouns: SourceNouns;
  private readonly speakers: Speakers;
  private readonly cues: readonly Cue[];
  private readonly bySentence: ReadonlyMap<number, readonly Cue[]>;
  private readonly source: Cue | undefined;
  private readonly agency: Cue | undefined;

  constructor(
    reading: Analyses,
    resolution: Resolution,
    words: WordReader,
    nouns: SourceNouns,
    references: ReferenceResolver,
    found: readonly FoundEvent[],
  ) {
    this.reading = reading;
    this.resolution = resolution;
    this.words = words;
    this.nouns = nouns;
    const speeches = found.filter(isSpeech);
    this.speakers = new Speakers(resolution, references, speeches);
    const quotes = new Quotes(findQuotes(reading));
    const cues = speeches.map((speech) => this.speechCue(speech, quotes));
    let last = -1;
    for (const event of found) {
      if (event.sentence === last || isSpeech(event)) continue;
      last = event.sentence;
      this.addNounCues(last, cues);
    }
    this.cues = cues;
    this.bySentence = this.indexCues();
    // What a named source tells without saying what, it tells of the whole report.
    this.source = this.cues.find(
      ({ isGeneral, attribution }) =>
        isGeneral && attribution.mode === "report" && attribution.entity !== undefined,
    );
    this.agency = this.cues.find(
      ({ attribution, isOwn }) => attribution.mode === "agency" && !isOwn,
    );
  }

  /** The cues by the sentences that they reach over. */
  private indexCues(): ReadonlyMap<number, readonly Cue[]> {
    const { tokens } = this.reading;
    const index = new Map<number, Cue[]>();
    for (const cue of this.cues) {
      if (cue.isGeneral) continue;
      const last = sentenceOf(tokens, Math.max(cue.start, cue.end - 1));
      for (let sentence = sentenceOf(tokens, cue.start); sentence <= last; sentence++) {
        pushTo(index, sentence, cue);
      }
    }
    return index;
  }

  /** The chain of an event's sources, the outermost first. */
  chainOf({ match: { head: at }, sentence }: FoundEvent): Attribution[] {
    const near = this.bySentence.get(sentence) ?? NO_CUES;
    const speakers = near.filter(
      ({ start, end, attribution }) => start <= at && at < end && attribution.mode !== "agency",
    );
    const chain = speakers.length > 0 ? sortFew(speakers, byLength) : [this.source];
    return [this.agency, ...chain].flatMap((cue) =>
      cue === undefined || cue.isOwn ? [] : cue.attribution,
    );
  }

  private speechCue(speech: FoundEvent, quotes: Quotes): Cue {
    const { match, sentence } = speech;
    const speaker = communicatorOf(speech);
    const { tokens } = this.reading;
    const first = match.tokens[0]!;
    const last = match.tokens.at(-1)!;
    const cue = sourceText(tokens, tokens.starts[first]!, tokens.ends[last]!);
    const end = tokens.sentences[sentence + 1]!;
    const scope = this.scopeOf(speech, quotes, end);
    const span = speaker ?? { start: tokens.starts[first]!, end: tokens.ends[last]! };
    const isQuote = scope !== undefined && quotes.begin(scope.start);
    const told = isQuote ? quoteMode(match.isPassive) : match.trigger.mode;
    const mode = this.isAccording(last + 1) ? "according-to" : told;
    return {
      attribution: toAttribution(tokens, span.start, span.end, cue, mode, this.speakers.of(speech)),
      start: scope?.start ?? first,
      end: scope?.end ?? first,
      isGeneral:
        scope === undefined && !match.trigger.isAmbiguous && !speech.roles.some(isOwnTopic),
      isOwn: isOwnVoice(speech, speaker) || isWitness(mode, speaker),
    };
  }

  /** What a speech verb says: the clause after `ki`, a quotation, or the clause that is its object. */
  private scopeOf(
    { match, governor, sentence }: FoundEvent,
    quotes: Quotes,
    end: number,
  ): { start: number; end: number } | undefined {
    const last = match.tokens.at(-1)!;
    // `nazirin dediyinə görə`: all that the sentence tells.
    if (this.isAccording(last + 1)) return { start: this.reading.tokens.sentences[sentence]!, end };
    for (let i = last + 1; i < Math.min(end, last + 3); i++) {
      if (this.words.isWord(this.reading, i, FUNCTION.that)) return { start: i, end };
    }
    const clauses = governor === undefined ? [] : clausesOf(governor.groups);
    if (clauses.length > 0)
      return { start: firstToken(clauses[0]!), end: headOf(clauses.at(-1)!).head + 1 };
    const quote = quotes.beside(match.tokens[0]!, last);
    if (quote !== undefined) return quote;
    // `Nazirlik məlumat yayıb: yollar bağlanıb`
    if (this.reading.tokens.units[last + 1] === COLON) return { start: last + 1, end };
    return governor?.kind === GOVERNOR.finite ? undefined : { start: last, end: last };
  }

  /** `məlumata görə`, `nazirin sözlərinə görə`, `ekspertin fikrincə`, `“Report”a istinadən`. */
  private addNounCues(sentence: number, cues: Cue[]): void {
    const { tokens } = this.reading;
    const start = tokens.sentences[sentence]!;
    const end = tokens.sentences[sentence + 1]!;
    for (let i = start + 1; i < end; i++) {
      const opinion = this.opinionMode(i);
      const mode = opinion ?? this.sourceMode(i);
      if (mode === undefined) continue;
      const noun = opinion === undefined ? i - 1 : i;
      const { from, entity } = this.speakerBefore(noun, sentence);
      const { starts, ends } = tokens;
      const cue = sourceText(tokens, starts[noun]!, ends[i]!);
      const attribution = toAttribution(tokens, starts[from]!, ends[i]!, cue, mode, entity);
      cues.push({ attribution, start, end, isGeneral: false, isOwn: false });
    }
  }

  /** Is token `i` the postposition of `məlumata görə`? */
  private isAccording(i: number): boolean {
    return this.postpositionMode(i) === "according-to";
  }

  private postpositionMode(i: number): string | undefined {
    if (((this.reading.bits[i] ?? 0) & bit(CATEGORY.postposition)) === 0) return undefined;
    return this.nouns.modes.get(this.words.read(this.reading, i).word);
  }

  /** Is token `i` the noun of an opinion, which needs no postposition: `rəyincə`, or `fikrincə`, which is frozen? */
  private opinionMode(i: number): string | undefined {
    const { kind, features, word } = this.words.read(this.reading, i);
    if (caseOf(features) !== CASE.equative && kind !== WORD.adverb) return undefined;
    const mode = this.nouns.modes.get(word);
    return mode === "opinion" ? mode : undefined;
  }

  private sourceMode(i: number): string | undefined {
    const mode = this.postpositionMode(i);
    if (mode !== "according-to") return mode === "based-on" ? mode : undefined;
    const { nominal } = this.words.read(this.reading, i - 1);
    const noun = nominal.find(({ features }) => caseOf(features) === CASE.dative);
    return noun && modeOf(this.nouns, noun.word, noun.features);
  }

  /** The name right before a source noun, or the genitive there, or the noun alone. */
  private speakerBefore(noun: number, sentence: number): { from: number; entity?: string } {
    const { mentions } = this.resolution;
    const start = this.reading.tokens.sentences[sentence]!;
    const next = this.beforeBracket(noun, start);
    const mention = mentions
      .slice(indexFrom(mentions, start), indexFrom(mentions, noun + 1))
      .findLast(
        ({ type, parent, endToken }) =>
          parent < 0 &&
          CLASS_OF_MENTION[type] !== undefined &&
          (endToken === next || endToken === noun + 1),
      );
    if (mention === undefined) {
      const isOwned =
        noun > start && caseOf(this.words.read(this.reading, noun - 1).features) === CASE.genitive;
      if (!isOwned) return { from: noun };
      const entity = this.speakers.ofPronoun(noun - 1, sentence);
      return entity === undefined ? { from: noun - 1 } : { from: noun - 1, entity };
    }
    return { from: mention.firstToken, entity: mention.entity };
  }

  /** Where the words before token `i` end, but for a bracket: `Nazirliyin (FHN) məlumatına görə`. */
  private beforeBracket(i: number, start: number): number {
    const { units } = this.reading.tokens;
    if (units[i - 1] !== CLOSE_BRACKET) return i;
    for (let open = i - 2; open > start && open >= i - MAX_BRACKET; open--)
      if (units[open] === OPEN_BRACKET) return open;
    return i;
  }
}

/** The clauses that stand as the last one does: `üç evin yandığını, iki nəfərin öldüyünü və …`. */
function clausesOf(groups: readonly Group[]): readonly Phrase[] {
  const isClause = ({ classes }: Phrase): boolean => (classes & CLASS.clause) !== 0;
  const last = groups.findLast(({ members }) => members.some(isClause));
  return groups
    .filter((group) => group.case === last?.case && group.post === last.post)
    .flatMap(({ members }) => members.filter(isClause));
}

function toAttribution(
  tokens: Tokens,
  start: number,
  end: number,
  cue: string,
  mode: string,
  entity: string | undefined,
): Attribution {
  const made: Mutable<Attribution> = {
    start,
    end,
    text: sourceText(tokens, start, end),
    cue,
    mode,
  };
  if (entity !== undefined) made.entity = entity;
  return made;
}

/** Does the telling say that something was said? */
export function isSpeech({ match }: FoundEvent): boolean {
  return match.trigger.frame.tells === "speech";
}

/** `qeyd edək`, `xəbər verdiyimiz kimi`, `xəbər verildiyi kimi`: who writes speaks, and names no other speaker. */
function isOwnVoice({ governor, match }: FoundEvent, speaker: FilledRole | undefined): boolean {
  const features = governor?.features ?? 0;
  if (formOf(features) === FORM.relative)
    return match.hasAgent || possessiveOf(features) === POSSESSIVE["1pl"];
  return formOf(features) === FORM.optative && speaker === undefined;
}

/** `görülən işlər barədə məlumat verib` tells of something of its own; `bu barədə`, `hadisə barədə` of what is reported. */
function isOwnTopic({ role, phrase }: FilledRole): boolean {
  if (role !== "topic" || phrase === undefined) return false;
  return phrase.units.length > 1 || phrase.leaning.length > 0 || phrase.possessor !== undefined;
}

/** `rəqəmlər artımdan xəbər verir`: what nobody says is no report of an agency. */
function isWitness(mode: string, speaker: FilledRole | undefined): boolean {
  if (mode !== "agency" || speaker?.phrase === undefined || speaker.mention >= 0) return false;
  return (speaker.phrase.classes & (CLASS.person | CLASS.institution)) === 0;
}

function quoteMode(isPassive: boolean): string {
  return isPassive ? "direct quote passive" : "direct quote";
}

/** A quotation: tokens from the opening mark to the closing one. */
interface Quote {
  readonly start: number;
  readonly end: number;
}

/** A quotation of fewer tokens is a name or a word, not somebody's statement. */
const MIN_QUOTE = 6;
/** Between a quotation and its verb stand a comma, a dash, `deyə` and the speaker. */
const MAX_GAP = 14;

/** Short forms in brackets have fewer tokens. */
const MAX_BRACKET = 6;

/** Between a verb and its quotation stands a colon. */
const MAX_BEFORE = 3;

function findQuotes({ tokens }: Analyses): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TOKEN.mark) continue;
    const shape = tokens.shapes[i]!;
    if (shape & SHAPE.paragraphStart && (shape & SHAPE.openQuote) === 0) open = -1;
    if (shape & SHAPE.openQuote) {
      if (open < 0) open = i;
    } else if (shape & SHAPE.closeQuote && open >= 0) {
      if (i - open >= MIN_QUOTE) quotes.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  return quotes;
}

/** Quotations in the order of the text, found by where they stand. */
class Quotes {
  private readonly all: readonly Quote[];
  private readonly starts: ReadonlySet<number>;

  constructor(all: readonly Quote[]) {
    this.all = all;
    this.starts = new Set(all.map(({ start }) => start));
  }

  begin(token: number): boolean {
    return this.starts.has(token);
  }

  /** The first quotation beside tokens `first` to `last`. */
  beside(first: number, last: number): Quote | undefined {
    const near = lowerBound(this.all.length, (i) => this.all[i]!.end < first - MAX_GAP);
    for (let i = near; i < this.all.length && this.all[i]!.start <= last + MAX_BEFORE; i++) {
      if (isBeside(this.all[i]!, first, last)) return this.all[i];
    }
    return undefined;
  }
}

/** `“…”, – deyə nazir bildirib`, or `nazir bildirib: “…”`. */
function isBeside({ start, end }: Quote, first: number, last: number): boolean {
  if (end <= first) return first - end <= MAX_GAP;
  return start > last && start - last <= MAX_BEFORE;
}

/** Was the event told with distance? */
export function isDoubted(chain: readonly Attribution[]): boolean {
  return chain.at(-1)?.mode === "doubt";
}
