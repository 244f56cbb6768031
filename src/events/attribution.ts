import type { Analyses } from "../analyses/analyze.ts";
import {
  CASE,
  caseOf,
  FORM,
  formOf,
  PERSON,
  POSSESSIVE,
  personOf,
  possessiveOf,
} from "../analyses/features.ts";
import type { Mutable } from "../engine/mutable.ts";
import { pushTo } from "../engine/push-to.ts";
import { sortFew } from "../engine/sort-few.ts";
import { indexFrom } from "../entities/mentions-from.ts";
import type { Resolution, ResolvedMention } from "../entities/resolution.ts";
import { bit, CATEGORY } from "../lexicon/category.ts";
import { CLOSE_BRACKET, COLON, COMMA, OPEN_BRACKET } from "../text/marks.ts";
import {
  nextParagraph,
  SHAPE,
  sentenceOf,
  sourceText,
  TOKEN,
  type Tokens,
} from "../tokens/tokens.ts";
import type { Attribution, Realis, Span } from "../types.ts";
import type { AttributionMode } from "../vocabulary.ts";
import type { OfficeHolders } from "./arguments/office-holders.ts";
import type { ReferenceResolver } from "./arguments/references.ts";
import type { FilledRole } from "./arguments/roles.ts";
import {
  ACTOR,
  firstToken,
  GOVERNOR,
  type Group,
  headOf,
  isAccusative,
  type Phrase,
} from "./clauses/phrase.ts";
import type { EventKnowledge } from "./event-knowledge.ts";
import type { FoundEvent } from "./found-event.ts";
import { isInLead } from "./lead.ts";
import { Quotes } from "./quotes.ts";
import { communicatorOf, Speakers } from "./speakers.ts";
import { type Label, TurnReader } from "./turns.ts";
import { CLASS, CLASS_OF_MENTION } from "./words/argument-classes.ts";
import { modeOf, type SourceMode, type SourceNouns } from "./words/source-nouns.ts";
import { FUNCTION, GROUP, type WordGroups } from "./words/word-groups.ts";
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
  /** It names nobody: `məlumata görə`. */
  readonly isNobodys: boolean;
}

const NO_CUES: readonly Cue[] = [];

/** Whose word something is, by the first token that says so. */
interface Speaker {
  readonly from: number;
  readonly entity?: string | undefined;
}

/** The case of who gives a report, by the participle before it: `nazirlikdən verilən`, `nazirliyin verdiyi`. */
const GIVERS: ReadonlyMap<number, number> = new Map([
  [FORM.participle, CASE.ablative],
  [FORM.relative, CASE.genitive],
]);

/** Modes of those who tell something: `nazir bildirib`, `nazirlikdən bildirilib`. */
const REPORTS: ReadonlySet<AttributionMode> = new Set(["report", "impersonal"]);

function byLength(a: Cue, b: Cue): number {
  return b.end - b.start - (a.end - a.start);
}

/** Says of events whose word they rest on. */
export class Attributor {
  private readonly reading: Analyses;
  private readonly resolution: Resolution;
  private readonly words: WordReader;
  private readonly groups: WordGroups;
  private readonly nouns: SourceNouns;
  private readonly offices: OfficeHolders;
  private readonly speakers: Speakers;
  private readonly turns: TurnReader;
  private readonly cues: readonly Cue[];
  private readonly bySentence: ReadonlyMap<number, readonly Cue[]>;
  private readonly sources: readonly Cue[];
  private readonly agency: readonly Cue[];

  constructor(
    reading: Analyses,
    resolution: Resolution,
    { words, groups, sourceNouns }: EventKnowledge,
    references: ReferenceResolver,
    found: readonly FoundEvent[],
  ) {
    this.reading = reading;
    this.resolution = resolution;
    this.words = words;
    this.groups = groups;
    this.nouns = sourceNouns;
    this.offices = references.offices;
    const speeches = found.filter(isSpeech);
    this.speakers = new Speakers(reading.tokens.sentences, resolution, references, speeches);
    this.turns = new TurnReader(reading, resolution, words);
    const quotes = new Quotes(reading);
    const cues = speeches
      .filter((speech) => !isUnsaid(speech))
      .map((speech) => this.speechCue(speech, quotes));
    for (const label of this.turns.labelsTo(found.at(-1)!.sentence))
      cues.push(this.labelCue(label, quotes));
    let last = -1;
    for (const event of found) {
      if (event.sentence === last) continue;
      last = event.sentence;
      this.addNounCues(last, cues);
    }
    this.cues = cues;
    this.bySentence = this.indexCues();
    // What a named source tells without saying what, it tells of the whole report.
    this.sources = cues.filter(
      ({ isGeneral, attribution: { mode, entity } }) =>
        isGeneral && REPORTS.has(mode) && entity !== undefined,
    );
    this.agency = this.findAgency();
  }

  /** Who brings the report, and what it rests on: `“Xəzər Xəbər” nazirliyə istinadən xəbər verir`. */
  private findAgency(): Cue[] {
    const agency =
      this.cues.find(({ attribution: { mode }, isOwn }) => mode === "agency" && !isOwn) ??
      this.cues.find(({ attribution }) => this.isMediaReport(attribution));
    if (agency === undefined) return [];
    const { tokens } = this.reading;
    const near = this.bySentence.get(sentenceOf(tokens, agency.start)) ?? NO_CUES;
    const basis = near.filter(({ attribution }) => attribution.mode === "based-on");
    return [agency, ...basis];
  }

  /** `“Xəzər Xəbər”in məlumatına görə` */
  private isMediaReport({ mode, entity }: Attribution): boolean {
    return (
      mode === "according-to" &&
      this.resolution.organisations.some(({ id, kind }) => id === entity && kind === "media")
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
    const { agency } = this;
    const near = this.bySentence.get(sentence) ?? NO_CUES;
    const speakers = near.filter(
      (cue) =>
        cue.start <= at &&
        at < cue.end &&
        cue.attribution.mode !== "agency" &&
        !agency.includes(cue),
    );
    const source = this.sourceOf(sentence);
    const told = speakers.length > 0 ? sortFew(speakers, byLength) : source;
    const chain = [...agency, ...told].flatMap((cue) => {
      if (cue.isOwn) return [];
      const [named] = source;
      // `Məlumata görə`: of who was named before.
      const isNamed = cue.isNobodys && named !== undefined;
      return isNamed ? { ...cue.attribution, entity: named.attribution.entity! } : cue.attribution;
    });
    return chain.filter((source, i) => !saysAgain(source, chain[i + 1]));
  }

  /**
   * Who tells of the whole report what a sentence tells: who is named in its lead; else, and of several, who is named soon after the
   * sentence, or was shortly before.
   */
  private sourceOf(sentence: number): readonly Cue[] {
    const { sources } = this;
    const [only] = sources;
    if (only === undefined) return NO_CUES;
    const { tokens } = this.reading;
    // Deep in a story, somebody's statement is a part of it, and the story no report of that.
    if (
      isInLead(sentenceOf(tokens, only.start)) &&
      sources.every(({ attribution }) => attribution.entity === only.attribution.entity)
    )
      return [only];
    const isNear = ({ start }: Cue): boolean =>
      Math.abs(sentenceOf(tokens, start) - sentence) <= MAX_SENTENCES;
    const next = sources.find((cue) => sentenceOf(tokens, cue.start) >= sentence && isNear(cue));
    const source = next ?? sources.findLast(isNear);
    return source === undefined ? NO_CUES : [source];
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
    const isOwnWord = isOwnVoice(speech, speaker);
    const told = isQuote ? quoteMode(match.isPassive) : speechMode(speech);
    const mode = this.isAccording(last + 1) ? "according-to" : told;
    return {
      attribution: toAttribution(tokens, span, { cue, mode, entity: this.speakers.of(speech) }),
      start: scope?.start ?? first,
      end: isOwnWord ? tokens.sentences[nextParagraph(tokens, sentence)]! : (scope?.end ?? first),
      isGeneral: scope === undefined && !match.trigger.isAmbiguous && !this.hasOwnMatter(speech),
      isOwn: isOwnWord || isWish(speech, speaker) || isOurs(speech) || isWitness(mode, speaker),
      isNobodys: false,
    };
  }

  /**
   * Does somebody tell of something of their own, `görülən işlər barədə məlumat verib`, `rolunu vurğulayıb`, `problemlərdən danışıb`, and
   * not of what is reported: `bu barədə`, `bu sözləri`, `hadisə barədə`?
   */
  private hasOwnMatter({ roles, governor }: FoundEvent): boolean {
    const topics = roles.flatMap(({ role, phrase }) => (role === "topic" && phrase) || []);
    const isMatter = (group: Group): boolean => isAccusative(group) || isSpokenOf(group);
    const objects = governor?.groups.filter(isMatter).flatMap(({ members }) => members) ?? [];
    return [...topics, ...objects].some((phrase) => !this.pointsBack(phrase));
  }

  private pointsBack(phrase: Phrase): boolean {
    const { kind, head } = headOf(phrase);
    const first = firstToken(phrase);
    if (kind === WORD.pronoun || this.words.isWord(this.reading, first, FUNCTION.this)) return true;
    return head === first && this.groups.isIn(this.words.stemAt(this.reading, head), GROUP.general);
  }

  /** `Nazir: “Yol çəkilib”`; who is cited in the headline without a name has it in the report. */
  private labelCue({ first, end, said, isFirst, ...label }: Label, quotes: Quotes): Cue {
    const entity = label.entity ?? this.offices.of(first, end);
    const { tokens } = this.reading;
    const quote = quotes.begin(said.start) ? quotes.from(said.start, said.start) : undefined;
    const mode = quote === undefined ? "report" : quoteMode(false);
    const span = { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
    return {
      attribution: toAttribution(tokens, span, { cue: undefined, mode, entity }),
      start: said.start,
      end: Math.max(said.end, quote?.end ?? 0),
      isGeneral: false,
      isOwn: false,
      isNobodys: isFirst && entity === undefined,
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
      if (!this.words.isWord(this.reading, i, FUNCTION.that)) continue;
      // `Nazir bildirib ki, vəziyyət ağırdır: “…”`
      return { start: i, end: Math.max(end, quotes.from(i, end)?.end ?? 0) };
    }
    const clauses = governor === undefined ? [] : clausesOf(governor.groups);
    if (clauses.length > 0)
      return { start: firstToken(clauses[0]!), end: headOf(clauses.at(-1)!).head + 1 };
    const quote = quotes.beside(match.tokens[0]!, last);
    if (quote !== undefined) return quote;
    // `Nazirlik məlumat yayıb: yollar bağlanıb`
    if (this.reading.tokens.units[last + 1] === COLON && !match.trigger.isAmbiguous)
      return { start: last + 1, end: this.turns.endOfTurn(sentence) };
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
      const { from, entity } = this.giverOf(noun, sentence) ?? this.speakerBefore(noun, sentence);
      // `mənbələrə istinadən`: others than who was named.
      const isNobodys = from === noun && entity === undefined && mode === "according-to";
      const { starts, ends } = tokens;
      // The `a` of `“Report”a istinadən` is of the name.
      const first = tokens.kinds[noun] === TOKEN.suffix ? i : noun;
      const cue = sourceText(tokens, starts[first]!, ends[i]!);
      const span = { start: starts[from]!, end: ends[i]! };
      const attribution = toAttribution(tokens, span, { cue, mode, entity });
      cues.push({ attribution, start, end, isGeneral: false, isOwn: false, isNobodys });
    }
  }

  /** Is token `i` the postposition of `məlumata görə`? */
  private isAccording(i: number): boolean {
    return this.postpositionMode(i) === "according-to";
  }

  private postpositionMode(i: number): SourceMode | undefined {
    if (((this.reading.bits[i] ?? 0) & bit(CATEGORY.postposition)) === 0) return undefined;
    return this.nouns.modes.get(this.words.read(this.reading, i).word);
  }

  /** Is token `i` the noun of an opinion, which needs no postposition: `rəyincə`, or `fikrincə`, which is frozen? */
  private opinionMode(i: number): SourceMode | undefined {
    const { kind, features, word } = this.words.read(this.reading, i);
    if (caseOf(features) !== CASE.equative && kind !== WORD.adverb) return undefined;
    const mode = this.nouns.modes.get(word);
    return mode === "opinion" ? mode : undefined;
  }

  private sourceMode(i: number): SourceMode | undefined {
    const mode = this.postpositionMode(i);
    if (mode !== "according-to") return mode === "based-on" ? mode : undefined;
    const { nominal } = this.words.read(this.reading, i - 1);
    const noun = nominal.find(({ features }) => caseOf(features) === CASE.dative);
    return noun && modeOf(this.nouns, noun.word, noun.features);
  }

  /** `Nazirlikdən AZƏRTAC-a verilən məlumat`, `“Xəzər Xəbər”in yaydığı xəbər`: who gave it, or nobody for a noun that nobody gives. */
  private giverOf(noun: number, sentence: number): Speaker | undefined {
    const { tokens } = this.reading;
    const start = tokens.sentences[sentence]!;
    const form = formOf(this.words.read(this.reading, noun - 1).features);
    const giver = GIVERS.get(form);
    if (noun - 1 <= start || giver === undefined) return undefined;
    for (let i = noun - 2; i >= start && tokens.units[i] !== COMMA; i--) {
      if (caseOf(this.words.read(this.reading, i).features) !== giver) continue;
      const mention = this.actorEnding([this.endOfName(i + 1, start)], start);
      if (mention !== undefined) return { from: mention.firstToken, entity: mention.entity };
    }
    return undefined;
  }

  /** The name right before a source noun, or the genitive there, or the noun alone. */
  private speakerBefore(noun: number, sentence: number): Speaker {
    const start = this.reading.tokens.sentences[sentence]!;
    const mention = this.actorEnding(
      [this.endOfName(noun, start), this.endOfName(noun + 1, start)],
      start,
    );
    if (mention === undefined) {
      const isOwned =
        noun > start && caseOf(this.words.read(this.reading, noun - 1).features) === CASE.genitive;
      if (!isOwned) return { from: noun };
      const entity = this.speakers.ofPronoun(noun - 1, sentence);
      if (entity !== undefined) return { from: noun - 1, entity };
      // `BMT katibinin sözlərinə görə`
      const from = this.actorEnding([noun - 1], start)?.firstToken ?? noun - 1;
      return { from, entity: this.offices.of(from, noun) };
    }
    return { from: mention.firstToken, entity: mention.entity };
  }

  /** The last person or body named from a token on whose name ends at one of these. */
  private actorEnding(ends: readonly number[], start: number): ResolvedMention | undefined {
    const { mentions } = this.resolution;
    return mentions
      .slice(indexFrom(mentions, start), indexFrom(mentions, Math.max(...ends)))
      .findLast(
        ({ type, parent, endToken }) =>
          parent < 0 && ((CLASS_OF_MENTION[type] ?? 0) & ACTOR) !== 0 && ends.includes(endToken),
      );
  }

  /** Where the name before token `i` ends, without a bracket or what closes quotes: `Nazirliyin (FHN)`, `“Report”un`. */
  private endOfName(i: number, start: number): number {
    const { units, kinds, shapes } = this.reading.tokens;
    const quote = kinds[i - 1] === TOKEN.suffix ? i - 2 : i - 1;
    if ((shapes[quote] ?? 0) & SHAPE.closeQuote) return quote;
    if (units[i - 1] !== CLOSE_BRACKET) return i;
    for (let open = i - 2; open > start && open >= i - MAX_BRACKET; open--)
      if (units[open] === OPEN_BRACKET) return open;
    return i;
  }
}

/** `problemlərdən danışıb`, but `nazirlikdən bildirilib` */
function isSpokenOf({ case: found, post, members }: Group): boolean {
  if (found !== CASE.ablative || post !== undefined) return false;
  return members.every(({ classes }) => (classes & WHO_TELLS) === 0);
}

/** What a report comes from: `nazirlikdən`, `bölgədən`, `sənəddən`. */
const WHO_TELLS = ACTOR | CLASS.place | CLASS.building | CLASS.document | CLASS.statement;

/** The clauses that stand as the last one does: `üç evin yandığını, iki nəfərin öldüyünü və …`. */
function clausesOf(groups: readonly Group[]): readonly Phrase[] {
  // `Bunu nazir bildirib`: what was told before.
  const isClause = (phrase: Phrase): boolean =>
    (phrase.classes & CLASS.clause) !== 0 && headOf(phrase).kind !== WORD.pronoun;
  const last = groups.findLast(({ members }) => members.some(isClause));
  return groups
    .filter((group) => group.case === last?.case && group.post === last.post)
    .flatMap(({ members }) => members.filter(isClause));
}

/** Whose word something is, by which word, and in what way. */
interface Source {
  readonly cue: string | undefined;
  readonly mode: AttributionMode;
  readonly entity: string | undefined;
}

function toAttribution(
  tokens: Tokens,
  { start, end }: Span,
  { cue, mode, entity }: Source,
): Attribution {
  const text = sourceText(tokens, start, end);
  const made: Mutable<Attribution> =
    cue === undefined ? { start, end, text, mode } : { start, end, text, cue, mode };
  if (entity !== undefined) made.entity = entity;
  return made;
}

/** `Nazir deyib: “…”, – o əlavə edib`: who says it twice is one source, but `qəzet mənbələrə istinadən bildirib` names two. */
function saysAgain({ mode, entity }: Attribution, next: Attribution | undefined): boolean {
  if (entity === undefined || next === undefined || mode === "agency") return false;
  return entity === next.entity && mode !== "based-on" && next.mode !== "based-on";
}

/** Does the telling say that something was said? */
export function isSpeech({ match }: FoundEvent): boolean {
  return match.trigger.frame.tells === "speech";
}

const UNSPOKEN: ReadonlySet<Realis> = new Set(["PLANNED", "HYPOTHETICAL"]);

/**
 * `hansı məsələ olduğu açıqlanmayıb`, `bunu sabah açıqlayacaq`: what is not said yet nobody says; but `bunu istisna etmir` says what
 * somebody thinks.
 */
function isUnsaid(speech: FoundEvent): boolean {
  if (UNSPOKEN.has(speech.realis)) return true;
  return speech.polarity === "NEG" && REPORTS.has(speechMode(speech));
}

/** `qeyd edək`, `xəbər verdiyimiz kimi`, `xəbər verildiyi kimi`: who writes speaks, and names no other speaker. */
function isOwnVoice({ governor, match }: FoundEvent, speaker: FilledRole | undefined): boolean {
  const features = governor?.features ?? 0;
  if (formOf(features) === FORM.relative)
    return match.hasAgent || possessiveOf(features) === POSSESSIVE["1pl"];
  return formOf(features) === FORM.optative && speaker === undefined;
}

/** `vurğulamaq istərdik ki`: nobody is named for it. */
function isWish({ governor }: FoundEvent, speaker: FilledRole | undefined): boolean {
  return speaker === undefined && formOf(governor?.features ?? 0) === FORM.infinitive;
}

/** `Mən demişdim ki`: who speaks is who speaks already. */
function isOurs({ governor }: FoundEvent): boolean {
  return personOf(governor?.features ?? 0) === PERSON.first;
}

/** `rəqəmlər artımdan xəbər verir`: what nobody says is no report of an agency. */
function isWitness(mode: AttributionMode, speaker: FilledRole | undefined): boolean {
  if (mode !== "agency" || speaker?.phrase === undefined || speaker.mention >= 0) return false;
  return (speaker.phrase.classes & (CLASS.person | CLASS.institution)) === 0;
}

/** Rows of speech are those of `lexicons/events/attribution.tsv`, of these modes. */
function speechMode({ match }: FoundEvent): AttributionMode {
  return match.trigger.mode as AttributionMode;
}

function quoteMode(isPassive: boolean): AttributionMode {
  return isPassive ? "direct quote passive" : "direct quote";
}

/** So many sentences on, somebody else speaks. */
const MAX_SENTENCES = 4;

/** Short forms in brackets have fewer tokens. */
const MAX_BRACKET = 6;

/** Was the event told with distance? */
export function isDoubted(chain: readonly Attribution[]): boolean {
  return chain.at(-1)?.mode === "doubt";
}
