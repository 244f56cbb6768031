import {
  CASE,
  caseOf,
  FLAG,
  FORM,
  formOf,
  POSSESSIVE,
  possessiveOf,
  VOICE,
  voiceOf,
} from "../../analyses/features.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import type { MentionType } from "../../types.ts";
import { CLASS, CLASS_OF_MENTION } from "../words/argument-classes.ts";
import type { Postposition } from "../words/postpositions.ts";
import { isPredicate, WORD } from "../words/word-kind.ts";
import {
  asNoun,
  inFormOf,
  isAttributive,
  isPassive,
  type WordReading,
} from "../words/word-reader.ts";
import {
  firstToken,
  GOVERNOR,
  type Governor,
  type Group,
  headOf,
  isBare,
  type Joint,
  lastOf,
  type Phrase,
  type Unit,
} from "./phrase.ts";
import type { SentenceContext } from "./sentence-context.ts";

/** What was read of a sentence: every governor by its token. */
export type Governors = ReadonlyMap<number, Governor>;

/**
 * Reads one sentence into phrases and the words that govern them.
 *
 * Azerbaijani is head-final: an argument stands before its governor. So phrases are kept on a stack, and each governor takes from
 * the top what it may have: a participle or verbal noun the oblique phrases right before it, a finite verb all that is left.
 */
export function readSentence(context: SentenceContext, start: number, end: number): Governors {
  return new SentenceReader(context, end).read(start);
}

/** A parenthesis of up to this many tokens is looked through. */
const MAX_INSET = 24;
/** A quotation of up to this many tokens, marks included, may be a name or a word used with distance. */
const MAX_QUOTE = 16;
const ACTOR = CLASS.person | CLASS.institution | CLASS.country;
const OWNER = CLASS.institution | CLASS.country;

class SentenceReader {
  private readonly context: SentenceContext;
  private readonly end: number;
  private readonly governors = new Map<number, Governor>();
  /** Groups that no governor has taken yet. */
  private free: Group[] = [];
  /** The phrase that is being read. */
  private open: Phrase | undefined = undefined;
  /** A comma or `və` came after the last group: the next phrase may go on with its list. */
  private joint: Joint | undefined = undefined;
  /** Closing mark of a quoted word or two that is looked through. */
  private closeQuote = -1;
  /** Words joined by a hyphen are one phrase. */
  private hyphen = false;
  /** Participles that wait for the noun they lean on. */
  private pending: Governor[] = [];
  /** Converbs, verbal nouns and event nouns that wait for the main verb. */
  private waiting: Governor[] = [];
  private lastSubject: Group | undefined = undefined;
  /** Where and when the clause before was, which the next one may share. */
  private lastPlaces: Group[] = [];

  constructor(context: SentenceContext, end: number) {
    this.context = context;
    this.end = end;
  }

  read(start: number): Governors {
    let i = start;
    while (i < this.end) i = this.readAt(i);
    this.closePhrase();
    return this.governors;
  }

  private readAt(i: number): number {
    const { reading, mentionOf, resolution, words } = this.context;
    const mention = mentionOf[i]!;
    if (mention >= 0) {
      const end = Math.min(resolution.mentions[mention]!.endToken, this.end);
      this.addMention(i, end, mention);
      return end;
    }
    switch (reading.tokens.kinds[i]) {
      case TOKEN.mark:
        return this.readMark(i);
      case TOKEN.suffix:
        this.addSuffix(i);
        return i + 1;
      default:
    }
    if (this.isAmountTail(i)) return this.addAmountTail(i);
    if (this.isLongAddition(i)) {
      this.joint = "and";
      return i + 2;
    }
    const post = this.context.postpositionAt(i);
    if (post !== undefined && this.attachPostposition(post)) return post.end;
    const word = words.read(reading, i);
    const able = word.kind === WORD.converb ? this.readAble(i) : undefined;
    if (able === undefined) {
      this.readWord(i, word, i + 1);
      return i + 1;
    }
    // `edə biləcəyi`: the verb of what may be is the head, its auxiliary says in which form.
    this.readWord(i, inFormOf(word, able), i + 2);
    const governor = this.governors.get(i);
    if (governor !== undefined) governor.isPossible = true;
    return i + 2;
  }

  private readAble(i: number): WordReading | undefined {
    const { reading, words } = this.context;
    if (i + 1 >= this.end || reading.tokens.kinds[i + 1] !== TOKEN.word) return undefined;
    const next = words.read(reading, i + 1);
    return words.isAuxiliary(next.word) ? next : undefined;
  }

  /** Reads token `i` as a word; what follows it begins at `next`. */
  private readWord(i: number, word: WordReading, next: number): void {
    switch (word.kind) {
      case WORD.none:
      case WORD.adverb:
      case WORD.particle:
      case WORD.postposition:
        this.closePhrase();
        return;
      case WORD.conjunction:
        this.readConjunction(i);
        return;
      case WORD.finite:
        this.closePhrase();
        // `keçiriləcək forum`: some forms are both, and lean on a noun where there is one.
        if (isAttributive(word.features) && this.hasHead(next)) this.addParticiple(i, word, next);
        else this.addFinite(i, word);
        return;
      case WORD.converb:
        this.closePhrase();
        this.addConverb(i, word);
        return;
      case WORD.participle:
      case WORD.relative:
        this.closePhrase();
        this.addParticiple(i, word, next);
        return;
      case WORD.verbalNoun:
        if (isAction(word.features)) {
          this.addWord(i, asNoun(word));
          return;
        }
        this.closePhrase();
        this.addVerbalNoun(i, word);
        return;
      case WORD.nominalPredicate:
        this.addWord(i, word);
        this.closePhrase();
        this.addFinite(i, word);
        return;
      default:
        this.addWord(i, word);
    }
  }

  private readConjunction(i: number): void {
    if (this.isWord(i, "ki")) {
      // `Nazir deyib ki, görüşəcək`; what a news agency reports others do.
      const speaker = this.lastSubject;
      this.endAll();
      if (speaker !== undefined && (lastOf(speaker).classes & CLASS.institution) === 0)
        this.lastSubject = speaker;
      return;
    }
    // `ikitərəfli və regional məsələlər`: two adjectives of one noun.
    if (this.open !== undefined && headOf(this.open).kind === WORD.modifier && this.isWord(i, "və"))
      return;
    const before = this.open === undefined ? this.joint : undefined;
    this.closePhrase();
    if (this.isWord(i, "və")) this.joint = "and";
    else this.joint = before !== undefined && this.isAddition(i) ? "and" : undefined;
  }

  /** `A, həmçinin B`, `A və ya B`: after a comma or `və` it goes on with the list. */
  private isAddition(i: number): boolean {
    return ADDITIONS.some((word) => this.isWord(i, word));
  }

  /** `A, o cümlədən B`, `A, eləcə də B`. */
  private isLongAddition(i: number): boolean {
    if (this.joint === undefined || this.open !== undefined || i + 1 >= this.end) return false;
    return (
      (this.isWord(i, "o") && this.isWord(i + 1, "cümlədən")) ||
      ((this.isWord(i, "eləcə") || this.isWord(i, "habelə")) &&
        (this.isWord(i + 1, "də") || this.isWord(i + 1, "da")))
    );
  }

  private isWord(i: number, text: string): boolean {
    const { table, forms } = this.context.reading;
    return table.keyEquals(forms[i]!, text);
  }

  // Marks.

  private readMark(i: number): number {
    const { tokens } = this.context.reading;
    const shape = tokens.shapes[i]!;
    const unit = tokens.units[i]!;
    if (shape & (SHAPE.openQuote | SHAPE.closeQuote)) {
      if ((shape & SHAPE.openQuote) !== 0) {
        this.closeQuote = this.findShortQuote(i);
        if (this.closeQuote >= 0 && this.isQuotedTitle(i + 1, this.closeQuote))
          return this.addQuote(i, this.closeQuote);
        if (this.closeQuote >= 0) return i + 1;
      }
      if (!this.isQuotedName(i)) this.endAll();
      return i + 1;
    }
    if (unit === OPEN_BRACKET) {
      const close = this.findMark(i, CLOSE_BRACKET);
      if (close > 0) return close + 1;
    }
    if ((unit === COMMA || unit === COLON) && this.isInNumber(i)) return i + 1;
    if (unit === COMMA) {
      this.closePhrase();
      const last = this.free.at(-1);
      if (last !== undefined) last.comma = true;
      this.joint = "comma";
      return i + 1;
    }
    if ((shape & SHAPE.hyphen) !== 0 && (shape & SHAPE.spaceBefore) === 0) {
      this.hyphen = true;
      return i + 1;
    }
    if (unit === SLASH) {
      this.closePhrase();
      this.joint = "and";
      return i + 1;
    }
    this.endAll();
    return i + 1;
  }

  /** `2,8 min nəfər`, `24:97`: a mark between digits with no space. */
  private isInNumber(i: number): boolean {
    const { kinds, starts, ends } = this.context.reading.tokens;
    if (i === 0 || i + 1 >= this.end) return false;
    if (kinds[i - 1] !== TOKEN.number || kinds[i + 1] !== TOKEN.number) return false;
    return starts[i] === ends[i - 1] && starts[i + 1] === ends[i];
  }

  /** Quotation marks right beside a mention, or before a suffix, are no border of clauses. */
  private isQuotedName(i: number): boolean {
    const { reading, mentionOf } = this.context;
    const { tokens } = reading;
    if (i === this.closeQuote) return true;
    if (i + 1 < this.end && tokens.starts[i + 1] === tokens.ends[i]) {
      if (mentionOf[i + 1]! >= 0 || tokens.kinds[i + 1] === TOKEN.suffix) return true;
    }
    return i > 0 && tokens.ends[i - 1] === tokens.starts[i] && mentionOf[i - 1]! >= 0;
  }

  /** Does a quotation of tokens [first, end) name something? It begins with a capital and has no ending inside. */
  private isQuotedTitle(first: number, end: number): boolean {
    const { reading, mentionOf, words } = this.context;
    if ((reading.tokens.shapes[first]! & SHAPE.initialCapital) === 0) return false;
    if (mentionOf[first]! >= 0 && mentionOf[first] === mentionOf[end - 1]) return false;
    return caseOf(words.read(reading, end - 1).features) === CASE.nominative;
  }

  /** `“Yaşıl dünya” sərgisi`: a title or a word used with distance is one unit, whatever it says. */
  private addQuote(open: number, close: number): number {
    const { reading, words } = this.context;
    const { classes } = words.read(reading, close - 1);
    this.addUnit({
      first: open,
      head: close,
      kind: WORD.noun,
      features: 0,
      accusative: -1,
      mention: -1,
      classes,
    });
    return close + 1;
  }

  /** The closing mark of a quotation of a few words with no verb: `“məhsuldar” danışıq`. */
  private findShortQuote(i: number): number {
    const { reading, words } = this.context;
    for (let j = i + 1; j < Math.min(this.end, i + MAX_QUOTE); j++) {
      if ((reading.tokens.shapes[j]! & SHAPE.closeQuote) !== 0)
        return this.isPartOfClause(j) ? j : -1;
      const { kind } = words.read(reading, j);
      if (kind === WORD.finite || kind === WORD.nominalPredicate) return -1;
    }
    return -1;
  }

  /** Does the clause go on after a closing mark, with no comma or full stop on either side of it? */
  private isPartOfClause(close: number): boolean {
    const { kinds } = this.context.reading.tokens;
    return (
      close + 1 < this.end && kinds[close + 1] !== TOKEN.mark && kinds[close - 1] !== TOKEN.mark
    );
  }

  private findMark(i: number, unit: number): number {
    const { tokens } = this.context.reading;
    for (let j = i + 1; j < Math.min(this.end, i + MAX_INSET); j++) {
      if (tokens.kinds[j] === TOKEN.mark && tokens.units[j] === unit) return j;
    }
    return -1;
  }

  private endAll(): void {
    this.closePhrase();
    this.endClause();
    this.lastSubject = undefined;
    this.lastPlaces = [];
  }

  private endClause(): void {
    this.free = [];
    this.pending = [];
    this.waiting = [];
    this.joint = undefined;
  }

  // Phrases.

  private addMention(first: number, end: number, index: number): void {
    const { resolution, words, reading } = this.context;
    const { type, features: own } = resolution.mentions[index]!;
    const isNumber = type === "money" || type === "percent";
    const features = isNumber && own === 0 ? words.read(reading, end - 1).features : own;
    const named = type === "organisation" || type === "place";
    this.addUnit({
      first,
      head: end - 1,
      kind: this.kindOfMention(end - 1, type),
      features,
      accusative: -1,
      mention: index,
      classes: (CLASS_OF_MENTION[type] ?? 0) | (named ? words.read(reading, end - 1).classes : 0),
    });
  }

  /** `14 may tarixli` leans on a noun as adjectives do. */
  private kindOfMention(last: number, type: MentionType): number {
    if (type === "money" || type === "percent") return WORD.number;
    if (((CLASS_OF_MENTION[type] ?? 0) & CLASS.time) === 0) return WORD.noun;
    const { words, reading } = this.context;
    return words.read(reading, last).kind === WORD.modifier ? WORD.modifier : WORD.noun;
  }

  private addWord(i: number, { kind, features, accusative, classes }: WordReading): void {
    this.addUnit({
      first: i,
      head: i,
      kind: this.kindInPlace(i, kind),
      features,
      accusative,
      mention: -1,
      classes,
    });
  }

  /** `o` and `bu` alone are pronouns; `öz` before a noun is none. */
  private kindInPlace(i: number, kind: number): number {
    if (kind === WORD.modifier && this.isPronoun(i)) return WORD.pronoun;
    return kind === WORD.pronoun && this.isWord(i, "öz") ? WORD.modifier : kind;
  }

  /** `o` before a verb or a comma is a pronoun, not `that`; `bu barədə` too. */
  private isPronoun(i: number): boolean {
    const { reading, words, mentionOf } = this.context;
    if (this.isWord(i, "bu"))
      return i + 1 < this.end && this.context.postpositionAt(i + 1) !== undefined;
    if (!this.isWord(i, "o")) return false;
    if (i + 1 >= this.end || reading.tokens.kinds[i + 1] === TOKEN.mark) return true;
    return mentionOf[i + 1]! >= 0 || words.read(reading, i + 1).kind !== WORD.noun;
  }

  private addUnit(unit: Unit): void {
    if (this.open !== undefined && this.continues(this.open, unit)) {
      // `danışıqlar aparmaq niyyəti`: the clause is the complement of the noun.
      if (this.open.governor !== undefined)
        this.open.complement = { ...this.open, units: [...this.open.units] };
      this.open.units.push(unit);
      this.open.governor = undefined;
    } else {
      this.closePhrase();
      this.open = {
        units: [unit],
        features: unit.features,
        classes: unit.classes,
        possessor: undefined,
        leaning: this.pending,
        governor: undefined,
        complement: undefined,
      };
      for (const governor of this.pending) governor.head = this.open;
      this.pending = [];
    }
    this.hyphen = false;
  }

  /** Does `unit` go on with the phrase that is open? */
  private continues(open: Phrase, unit: Unit): boolean {
    const last = headOf(open);
    const { features, kind } = last;
    if (this.hyphen) return true;
    if (features & FLAG.ki) return true;
    if (caseOf(features) !== CASE.nominative) return false;
    if (kind === WORD.modifier) return true;
    // `27 nəfər həlak olub`, `5 min manat təşkil edib`: the amount counts no bare part of a verb.
    const isCount = this.isMeasure(open) || (kind === WORD.number && last.mention >= 0);
    if (isCount && (unit.classes & ACTOR) === 0 && this.isNominalPart(unit)) return false;
    if (isCount || (kind === WORD.number && possessiveOf(features) === 0)) return true;
    if (kind === WORD.pronoun || unit.kind === WORD.pronoun || unit.kind === WORD.number)
      return false;
    if (unit.mention >= 0) return this.isTitle(last, unit);
    if (this.isHonorific(last, unit)) return true;
    // `Bakı-Tiflis danışıqları`: two names joined are one word before a noun.
    if (last.mention >= 0 && (open.units.at(-2)?.mention ?? -1) >= 0) return true;
    if (this.isNominalPart(unit)) return false;
    if (unit.kind === WORD.modifier) return this.isModified(last, unit);
    if (possessiveOf(unit.features) === POSSESSIVE["3sg"]) return !this.isObjectAfter(last, unit);
    // `zəlzələ bölgəmizə`: of what is ours, a bare noun before it says what kind.
    if (possessiveOf(unit.features) === POSSESSIVE["1pl"] && last.mention < 0 && this.isStem(last))
      return (last.classes & ACTOR) === 0;
    // A noun in a case of its own, with no possessive, is no compound with the noun before it.
    if (caseOf(unit.features) !== CASE.nominative) return false;
    return last.mention < 0 && this.isStem(last) && (last.classes & ACTOR) === 0;
  }

  /** `bir sıra tədbirlərdə`, `27 nəfər hərbçini`. */
  private isMeasure({ units }: Phrase): boolean {
    const [count, measure] = units;
    if (measure === undefined || units.length > 2 || measure.features !== 0) return false;
    // `1 879 nəfər`: a number written in two parts.
    if (measure.kind === WORD.number) return false;
    return (
      (count!.kind === WORD.number && (measure.classes & CLASS.amount) !== 0) ||
      (this.isWord(count!.head, "bir") && MEASURES.some((word) => this.isWord(measure.head, word)))
    );
  }

  /** `prezident səfiri qəbul edib`: after a possible subject, before a verb that takes an object, `-i` is the accusative. */
  private isObjectAfter(last: Unit, unit: Unit): boolean {
    if (unit.accusative < 0) return false;
    const isPerson = (last.classes & CLASS.person) !== 0;
    if (last.mention >= 0) return isPerson;
    if ((last.classes & ACTOR) === 0 && (last.features & FLAG.plural) === 0) return false;
    return this.hasTransitiveVerb(unit.head + 1);
  }

  /** Is the next verb active and transitive? */
  private hasTransitiveVerb(first: number): boolean {
    const { reading, words, verbs } = this.context;
    for (let i = first; i < Math.min(this.end, first + MAX_BEFORE_VERB); i++) {
      if (reading.tokens.kinds[i] === TOKEN.number) continue;
      if (reading.tokens.kinds[i] !== TOKEN.word) return false;
      const { kind, features, word } = words.read(reading, i);
      if (!isPredicate(kind)) continue;
      if (verbs.takesObject(verbs.stemOf(word)) && voiceOf(features) === VOICE.active) return true;
      // `ölkələri sülhə nail olmağa çağırıb`: the verb after an infinitive may be the one.
      if (kind !== WORD.verbalNoun) return false;
    }
    return false;
  }

  /** `2001-ci il təvəllüdlü`, `xarici iqtisadi`: a word before an adjective of its own phrase. */
  private isModified(last: Unit, unit: Unit): boolean {
    if ((last.classes & CLASS.time) !== 0 && last.mention >= 0)
      return (unit.features & FLAG.derived) !== 0 || this.isWord(unit.head, "təvəllüdlü");
    return last.mention < 0 && this.isStem(last) && (last.classes & ACTOR) === 0;
  }

  private isStem({ features }: Unit): boolean {
    return possessiveOf(features) === 0 && (features & FLAG.plural) === 0;
  }

  /** `nazir Ceyhun Bayramov`, `paytaxtı Kiyev`: a common noun before the name it stands for. */
  private isTitle(last: Unit, name: Unit): boolean {
    if (last.mention >= 0) return false;
    if ((last.classes & name.classes & CLASS.person) !== 0) return true;
    return possessiveOf(last.features) !== 0 && (last.classes & name.classes & CLASS.place) !== 0;
  }

  /** `Prezidenti şeyx Məhəmməd`, `direktoru general Rzayev`: what somebody is, before the name after an office. */
  private isHonorific(last: Unit, unit: Unit): boolean {
    const { resolution, mentionOf } = this.context;
    if ((last.classes & CLASS.office) === 0 || last.mention >= 0 || unit.features !== 0)
      return false;
    if (!HONORIFICS.some((word) => this.isWord(unit.head, word))) return false;
    const next = unit.head + 1 < this.end ? mentionOf[unit.head + 1]! : -1;
    return next >= 0 && resolution.mentions[next]!.type === "person";
  }

  /** `raket` of `raket atıb`: a bare noun right before a verb belongs to the verb. */
  private isNominalPart(unit: Unit): boolean {
    const { reading, words } = this.context;
    if (unit.features !== 0) return false;
    const next = unit.head + 1;
    if (next >= this.end || reading.tokens.kinds[next] !== TOKEN.word) return false;
    return (words.read(reading, next).features & FLAG.verb) !== 0;
  }

  /** `40-dan çox`, `20 minə yaxın`: the word after the number's case. */
  private isAmountTail(i: number): boolean {
    const last = this.open && headOf(this.open);
    if (last?.kind !== WORD.number) return false;
    const found = caseOf(last.features);
    if (found === CASE.ablative) return AFTER_ABLATIVE.some((word) => this.isWord(i, word));
    return found === CASE.dative && (this.isWord(i, "yaxın") || this.isWord(i, "qədər"));
  }

  private addAmountTail(i: number): number {
    headOf(this.open!).features = 0;
    this.open!.units.push({
      first: i,
      head: i,
      kind: WORD.number,
      features: 0,
      accusative: -1,
      mention: -1,
      classes: CLASS.amount,
    });
    return i + 1;
  }

  /** The suffix after a closing quote belongs to the name before it. */
  private addSuffix(i: number): void {
    const { table, forms } = this.context.reading;
    const form = forms[i]!;
    const a = table.first[form]!;
    if (this.open !== undefined && a < table.first[form + 1]!)
      headOf(this.open).features = table.features[a]!;
  }

  private closePhrase(): void {
    const { open } = this;
    if (open === undefined) return;
    this.open = undefined;
    const head = headOf(open);
    // An adjective alone is an adverb here: `müvəqqəti bağlayıb`.
    if (isLoneModifier(open)) return;
    open.features = head.features;
    open.classes =
      head.classes |
      (open.units.some(({ classes }) => (classes & CLASS.amount) !== 0) ? CLASS.amount : 0);
    const title = head.mention >= 0 ? open.units.at(-2) : undefined;
    // `səfiri Mixail Yevdokimov` is an envoy.
    if (title !== undefined && title.mention < 0) open.classes |= title.classes;
    const event = this.findEventNoun(open);
    if (event === head) this.takePossessor(open, head);
    const governor = event === undefined ? undefined : this.addEventNoun(open, event);
    if (event === head) {
      open.classes |= CLASS.event;
      open.governor = governor;
    }
    this.takeWhole(open, head);
    this.takeParties(open, governor);
    this.takeField(open);
    this.takePossessor(open, head);
    this.settleCase(open, head);
    this.push(open);
    if (governor !== undefined) governor.group = this.free.at(-1);
    this.joint = undefined;
  }

  /** `raketlərdən biri`: one of some is one of their kind. */
  private takeWhole(phrase: Phrase, head: Unit): void {
    const last = this.free.at(-1);
    if (last === undefined || last.case !== CASE.ablative || last.post !== undefined || last.comma)
      return;
    const isPart =
      head.kind === WORD.pronoun ||
      (head.kind === WORD.number && possessiveOf(head.features) !== 0);
    if (phrase.units.length > 1 || !isPart) return;
    phrase.possessor = this.free.pop();
    phrase.classes |= lastOf(last).classes;
  }

  /** `iki ölkə arasında əməkdaşlıq məsələləri`: the parties belong to the relation, not to the verb. */
  private takeParties(phrase: Phrase, governor: Governor | undefined): void {
    const last = this.free.at(-1);
    if (governor !== undefined || last?.post !== "between" || last.comma) return;
    if (phrase.units.some(({ classes }) => (classes & CLASS.relation) !== 0))
      phrase.possessor = this.free.pop();
  }

  /** `siyasət üzrə müşaviri`: what an office is concerned with. */
  private takeField(phrase: Phrase): void {
    const last = this.free.at(-1);
    const [first] = phrase.units;
    if (last?.post !== "about" || last.comma || phrase.possessor !== undefined) return;
    if ((phrase.classes & CLASS.office) === 0 || first!.mention >= 0) return;
    if (this.isWord(first!.first - 1, "üzrə")) phrase.possessor = this.free.pop();
  }

  private findEventNoun(phrase: Phrase): Unit | undefined {
    if (phrase.governor !== undefined) return undefined;
    return phrase.units.findLast(
      ({ head, mention, classes }) =>
        mention < 0 && (classes & CLASS.clause) === 0 && this.context.isEventNoun(head),
    );
  }

  private takePossessor(phrase: Phrase, head: Unit): void {
    const last = this.free.at(-1);
    if (last === undefined || last.comma || last.post !== undefined || this.joint !== undefined)
      return;
    if (phrase.possessor !== undefined) return;
    const title = head.mention >= 0 ? phrase.units.at(-2) : undefined;
    if (possessiveOf(head.features) === 0 && possessiveOf(title?.features ?? 0) === 0) return;
    if (last.case === CASE.genitive || this.isCountryOf(last, phrase)) {
      phrase.possessor = this.free.pop();
      this.joint = last.joint;
    } else if (last.case === CASE.locative) this.takeDistantPossessor(phrase);
  }

  /** `tədbirlərin yüksək səviyyədə təşkili`: a place or manner may stand between. */
  private takeDistantPossessor(phrase: Phrase): void {
    const below = this.free.at(-2);
    if (below === undefined || below.comma || below.post !== undefined) return;
    if (below.case !== CASE.genitive || (phrase.classes & ACTOR) !== 0) return;
    phrase.possessor = below;
    this.free.splice(-2, 1);
  }

  /** `Rusiya xarici işlər naziri`, `Livan Baş naziri`: an office after a bare country or body is its office. */
  private isCountryOf(group: Group, phrase: Phrase): boolean {
    const [first] = phrase.units;
    if (!isBare(group) || phrase.units.length < 2) return false;
    if (group.members.some((one) => headOf(one).mention < 0)) return false;
    if (DETERMINERS.some((word) => this.isWord(first!.head, word))) return false;
    const { mention, classes } = headOf(lastOf(group));
    if (mention < 0 || (classes & (CLASS.country | CLASS.institution)) === 0) return false;
    if ((phrase.classes & CLASS.person) !== 0) return true;
    // `Misir hərbi qulluqçularının`: what is in the genitive has no subject before it.
    return first!.mention < 0 && caseOf(phrase.features) === CASE.genitive;
  }

  /** `danışıqları` after a noun or genitive is possessed, else accusative. */
  private settleCase(phrase: Phrase, head: Unit): void {
    if (head.accusative < 0 || phrase.possessor !== undefined) return;
    if (this.joint === "and" && this.free.length > 0 && isBare(this.free.at(-1)!)) return;
    const before = phrase.units.at(-2);
    if (before !== undefined && before.kind === WORD.noun && (before.features & FLAG.ki) === 0)
      return;
    phrase.features = head.accusative;
  }

  private push(phrase: Phrase): void {
    const last = this.free.at(-1);
    const found = caseOf(phrase.features);
    if (last !== undefined && this.joint !== undefined && isApposition(last, phrase, this.joint)) {
      while (last.members.length > 1 && isTitle(last.members.at(-2)!)) last.members.pop();
      last.members[last.members.length - 1] = phrase;
      last.case = found;
      last.comma = false;
      return;
    }
    if (last !== undefined && this.joint === "and" && haveOneHead(last, phrase)) {
      phrase.units.unshift(...last.members.flatMap(({ units }) => units));
      this.free.pop();
      this.joint = last.joint;
      this.push(phrase);
      return;
    }
    if (last !== undefined && this.joint !== undefined && isPortfolio(last, phrase)) {
      phrase.units.unshift(...last.members.flatMap(({ units }) => units));
      this.free.pop();
      this.joint = last.joint;
      this.takePossessor(phrase, headOf(phrase));
      this.push(phrase);
      return;
    }
    if (last !== undefined && this.joint !== undefined && this.coordinates(last, phrase)) {
      last.members.push(phrase);
      last.case = found;
      last.comma = false;
      return;
    }
    const isTime = (phrase.classes & CLASS.time) !== 0 && headOf(phrase).mention >= 0;
    this.free.push({
      members: [phrase],
      // `bu gün`, `bazar ertəsi`: a bare date says when.
      case: isTime && found === CASE.nominative ? CASE.locative : found,
      post: undefined,
      comma: false,
      joint: this.joint,
    });
  }

  /** A list carries its case on the last member alone, or on each. */
  private coordinates(group: Group, phrase: Phrase): boolean {
    if (group.post !== undefined) return false;
    const last = lastOf(group);
    if (((last.classes ^ phrase.classes) & CLASS.time) !== 0) return false;
    if (isAmount(last) !== isAmount(phrase)) return false;
    // `o, tərəflər arasında`: a pronoun with a comma is a subject of its own.
    if (this.joint === "comma" && headOf(last).kind === WORD.pronoun) return false;
    const found = caseOf(phrase.features);
    if (group.case === found) return true;
    if (group.case !== CASE.nominative || this.joint !== "and") return false;
    return found !== CASE.genitive || sharesGenitive(headOf(last), headOf(phrase));
  }

  private attachPostposition({ slot: given, end }: Postposition): boolean {
    const isAdverb = this.open !== undefined && isLoneModifier(this.open);
    this.closePhrase();
    // `faktiki olaraq`: the postposition of an adjective makes an adverb.
    if (isAdverb) return true;
    const last = this.free.at(-1);
    if (last === undefined || last.comma || last.post !== undefined) return false;
    if (firstToken(lastOf(last)) >= end) return false;
    const slot =
      given === "reason" && this.context.isSource(headOf(lastOf(last)).head) ? "other" : given;
    if (slot === "instrumental") last.case = CASE.instrumental;
    else last.post = slot;
    return true;
  }

  // Governors.

  private addGovernor(
    kind: Governor["kind"],
    token: number,
    features: number,
    groups: Group[],
  ): Governor {
    const governor: Governor = {
      kind,
      token,
      features,
      groups,
      near: [],
      shared: undefined,
      head: undefined,
      phrase: undefined,
      modifiers: [],
      leaning: [],
      main: undefined,
      group: undefined,
      isHolding: false,
      isPossible: false,
    };
    this.governors.set(token, governor);
    return governor;
  }

  private addFinite(i: number, word: WordReading): void {
    const groups = this.free;
    this.free = [];
    const governor = this.addGovernor(GOVERNOR.finite, i, word.features, groups);
    const subject = groups.find((group) => isBare(group) && !this.isPartOfVerb(group, i, word));
    if (subject === undefined) governor.shared = this.lastSubject;
    else {
      if (this.isBareObject(subject, i) && this.mayTakeObject(word))
        governor.shared = this.lastSubject;
      this.lastSubject = subject;
    }
    governor.isHolding = this.context.verbs.isHolding(word.word);
    if (this.lastPlaces.length > 0 && !groups.some((group) => this.isCircumstance(group))) {
      governor.near.push(...this.lastPlaces);
    }
    this.lastPlaces = groups.filter((group) => this.isCircumstance(group));
    for (const waiting of this.waiting) {
      waiting.main = governor;
      waiting.shared ??= subject ?? governor.shared;
    }
    this.waiting = [];
    this.joint = undefined;
  }

  /** `müzakirə` of `müzakirə edib`. */
  private isPartOfVerb(group: Group, i: number, { word }: WordReading): boolean {
    return (
      this.isBareObject(group, i) &&
      lastOf(group).features === 0 &&
      this.context.verbs.isLight(word)
    );
  }

  /** `27-si yaralanıb`, `payı artır`: what has no object has its subject right before it. */
  private mayTakeObject({ word }: WordReading): boolean {
    const { verbs } = this.context;
    const stem = verbs.stemOf(word);
    return verbs.takesObject(stem) || verbs.isLight(word) || verbs.activesOf(stem).length > 0;
  }

  /** A common noun right before the verb may be its bare object rather than its subject. */
  private isBareObject(group: Group, i: number): boolean {
    return (
      group.members.length === 1 &&
      headOf(lastOf(group)).head === i - 1 &&
      headOf(lastOf(group)).mention < 0
    );
  }

  private addConverb(i: number, word: WordReading): void {
    const groups = this.takeOblique(i, false, true);
    const governor = this.addGovernor(GOVERNOR.converb, i, word.features, groups);
    governor.shared = this.findSubject();
    this.waiting.push(governor);
    this.joint = undefined;
  }

  private findSubject(): Group | undefined {
    return this.free.findLast((group) => isBare(group) && !isAmount(lastOf(group)));
  }

  private addParticiple(i: number, word: WordReading, next: number): void {
    const isRelative = word.kind === WORD.relative;
    const isNoun = caseOf(word.features) !== CASE.nominative || (word.features & FLAG.plural) !== 0;
    const isClause = isNoun || !this.hasHead(next);
    const groups = this.takeOblique(i, isRelative, !isClause);
    const kind = isRelative ? GOVERNOR.relative : GOVERNOR.participle;
    const governor = this.addGovernor(kind, i, word.features, groups);
    governor.shared = this.findSubject();
    if (isClause) this.addClausePhrase(i, word, governor);
    else this.pending.push(governor);
  }

  /** Does something follow that a participle can lean on? */
  private hasHead(next: number): boolean {
    const { reading, words, mentionOf } = this.context;
    if (next >= this.end) return false;
    if (mentionOf[next]! >= 0) return true;
    if (reading.tokens.kinds[next] === TOKEN.mark)
      return (reading.tokens.shapes[next]! & SHAPE.openQuote) !== 0;
    const { kind } = words.read(reading, next);
    return (
      !isPredicate(kind) &&
      kind !== WORD.postposition &&
      kind !== WORD.conjunction &&
      this.context.postpositionAt(next) === undefined
    );
  }

  private addVerbalNoun(i: number, word: WordReading): void {
    const groups = this.takeOblique(i, true, false);
    takeSubject(groups);
    const governor = this.addGovernor(GOVERNOR.verbalNoun, i, word.features, groups);
    governor.shared = this.findSubject();
    this.addClausePhrase(i, word, governor);
  }

  private addClausePhrase(i: number, { features }: WordReading, governor: Governor): void {
    const unit: Unit = {
      first: i,
      head: i,
      kind: WORD.noun,
      features,
      accusative: -1,
      mention: -1,
      classes: CLASS.clause,
    };
    const phrase: Phrase = {
      units: [unit],
      features,
      classes: CLASS.clause,
      possessor: undefined,
      leaning: [],
      governor,
      complement: undefined,
    };
    governor.phrase = phrase;
    this.open = phrase;
    this.waiting.push(governor);
    for (const waiting of this.pending) waiting.head = phrase;
    this.pending = [];
  }

  /** An event noun takes from the stack what its frame has a role for, and looks at places and times beyond. */
  private addEventNoun(phrase: Phrase, unit: Unit): Governor {
    const groups: Group[] = [];
    const joined = this.takeJoinedModifier(phrase);
    while (this.free.length > 0) {
      const group = this.free.at(-1)!;
      if (group.comma || !this.context.takes(unit.head, group)) break;
      groups.unshift(this.free.pop()!);
    }
    // `noyabrın 14-də paytaxta zərbə`: what stands before its own arguments says when and where it was.
    while (groups.length > 0 && this.free.length > 0 && this.isCircumstance(this.free.at(-1)!)) {
      groups.unshift(this.free.pop()!);
    }
    const governor = this.addGovernor(GOVERNOR.noun, unit.head, unit.features, groups);
    governor.phrase = phrase;
    governor.leaning = phrase.leaning;
    governor.modifiers = [...joined, ...phrase.units.slice(0, phrase.units.indexOf(unit))];
    for (let n = this.free.length - 1; n >= 0 && this.isCircumstance(this.free[n]!); n--)
      governor.near.push(this.free[n]!);
    this.waiting.push(governor);
    return governor;
  }

  /** `raket və dron hücumları`: two nouns before one head. */
  private takeJoinedModifier(phrase: Phrase): Unit[] {
    const last = this.free.at(-1);
    const [first] = phrase.units;
    if (this.joint !== "and" || last === undefined || !isBare(last) || phrase.units.length < 2)
      return [];
    const unit = headOf(lastOf(last));
    if (last.members.length > 1 || unit.mention >= 0 || (unit.classes & first!.classes) === 0)
      return [];
    this.free.pop();
    this.joint = undefined;
    return [unit];
  }

  /** Does the group say where or when? */
  private isCircumstance(group: Group): boolean {
    if (group.comma) return false;
    return group.case === CASE.locative || (lastOf(group).classes & CLASS.time) !== 0;
  }

  /**
   * Takes from the top of the stack what a participle, converb or verbal noun may govern: oblique phrases, a bare object right
   * before it, and, if it `hasSubject`, a genitive. What `isAttribute` leaves the main clause its date.
   */
  private takeOblique(i: number, hasSubject: boolean, isAttribute: boolean): Group[] {
    const taken: Group[] = [];
    // `səfiri təyin olunması münasibətilə təbrik edib`: what is done has no object.
    const isPassiveVerb = this.isPassiveAt(i);
    let mayHaveGenitive = hasSubject;
    while (this.free.length > 0) {
      const group = this.free.at(-1)!;
      if (group.comma && taken.length > 0) break;
      if (isSecond(group, taken) || (isOfSubject(taken) && isObject(group))) break;
      if (isBare(group) && !this.mayBeObject(group, taken, i)) break;
      if (isPassiveVerb && group.case === CASE.accusative && group.post === undefined) break;
      if (group.case === CASE.genitive && group.post === undefined) {
        if (!mayHaveGenitive) break;
        mayHaveGenitive = false;
      }
      taken.unshift(this.free.pop()!);
    }
    if (isAttribute) this.giveBackTime(taken);
    return taken;
  }

  private isPassiveAt(i: number): boolean {
    const { reading, words, verbs } = this.context;
    const { word, features } = words.read(reading, i);
    return isPassive(features) || verbs.activesOf(verbs.stemOf(word)).length > 0;
  }

  /** Common nouns right before verb `i`, or a bare amount before its nominal part: `3,1 faiz təşkil edən`. */
  private mayBeObject(group: Group, taken: readonly Group[], i: number): boolean {
    if (taken.length === 0) return isRightBefore(group, i) && !this.isLikelySubject(group);
    return taken.length === 1 && isBare(taken[0]!) && isAmount(lastOf(group));
  }

  /** Somebody, and no other nominative before it. */
  private isLikelySubject(group: Group): boolean {
    const isLone = this.free.filter(isBare).length === 1;
    return isLone && (lastOf(group).classes & ACTOR) !== 0;
  }

  /** A date between a subject and other phrases belongs to the main clause: `Nazir mayın 5-də Bakıda açılan…`. */
  private giveBackTime(taken: Group[]): void {
    const [first] = taken;
    const below = this.free.at(-1);
    if (first === undefined || taken.length < 2 || below === undefined || !isBare(below)) return;
    // `2020-ci ildə əldə edilən`: one plain word makes the verb with it.
    const { members, case: found } = taken[1]!;
    const isWord = taken.length === 2 && members.length === 1 && members[0]!.units.length === 1;
    if (isWord && headOf(members[0]!).mention < 0 && found !== CASE.dative) return;
    if ((lastOf(first).classes & CLASS.time) !== 0 && first.post === undefined)
      this.free.push(taken.shift()!);
  }
}

/**
 * `Baş nazirin müavini, xarici işlər naziri İshaq Dar`, `Fondun təsisçisi və rəhbəri Leyla Əliyeva`: offices before the name of the
 * one who holds them. After `və`, an office of somebody else is another person.
 */
function isApposition(group: Group, phrase: Phrase, joint: Joint): boolean {
  const head = headOf(phrase);
  const title = phrase.units.at(-2);
  if (head.mention < 0 || title === undefined || (head.classes & CLASS.person) === 0) return false;
  const last = lastOf(group);
  if (joint === "comma") return isTitle(last);
  return (
    isTitle(last) &&
    last.possessor !== undefined &&
    phrase.possessor === undefined &&
    phrase.units.length === 2 &&
    possessiveOf(title.features) !== 0
  );
}

/** An office with nobody's name. */
function isTitle(phrase: Phrase): boolean {
  return headOf(phrase).mention < 0 && (phrase.classes & CLASS.office) !== 0;
}

/** `Rusiya və ABŞ nümayəndələri`: bare countries before people of several are whose people they are. */
function haveOneHead(group: Group, phrase: Phrase): boolean {
  const [first] = phrase.units;
  if (phrase.units.length < 2 || !isBare(group) || first!.mention < 0) return false;
  if ((first!.classes & OWNER) === 0 || (phrase.classes & CLASS.person) === 0) return false;
  if ((phrase.features & FLAG.plural) === 0 || possessiveOf(phrase.features) === 0) return false;
  const [one, ...others] = group.members;
  const [owner] = one!.units;
  return (
    others.length === 0 &&
    one!.units.length === 1 &&
    owner!.mention >= 0 &&
    (owner!.classes & OWNER) !== 0
  );
}

/** `əsgərlərin qar uçqunu nəticəsində həlak olması`: the genitive before a compound is the subject of what has none else. */
function takeSubject(groups: Group[]): void {
  if (groups.some((group) => group.case === CASE.genitive && group.post === undefined)) return;
  for (const group of groups) {
    const [phrase] = group.members;
    const isCompound = phrase!.units.length > 1 && phrase!.units[0]!.kind === WORD.noun;
    const { possessor } = phrase!;
    if (possessor === undefined || !isCompound || !CAUSAL.has(group.post ?? "")) continue;
    phrase!.possessor = undefined;
    groups.unshift(possessor);
    return;
  }
}

/** `400 manat`, `40 faiz`: a number, and no thing that is counted. */
function isAmount(phrase: Phrase): boolean {
  const { kind, mention } = headOf(phrase);
  return kind === WORD.number && mention >= 0;
}

/** Common nouns right before a verb: `neft və qaz alan`. */
function isRightBefore({ members }: Group, verb: number): boolean {
  return (
    headOf(members.at(-1)!).head === verb - 1 &&
    members.every((phrase) => headOf(phrase).mention < 0 || isAmount(phrase))
  );
}

/** `hökuməti maaşları artırmağa çağırıb`: a second object, dative or ablative is another verb's. */
function isSecond({ case: found, post }: Group, taken: readonly Group[]): boolean {
  if (post !== undefined) return false;
  if (found !== CASE.accusative && found !== CASE.dative && found !== CASE.ablative) return false;
  return taken.some((one) => one.case === found && one.post === undefined);
}

/** `ictimaiyyəti müharibənin qarşısını almağa çağırıb`: a clause begins with its subject, an object before it is another verb's. */
function isOfSubject([first]: readonly Group[]): boolean {
  return first !== undefined && first.case === CASE.genitive && first.post === undefined;
}

function isObject({ case: found, post }: Group): boolean {
  return post === undefined && (found === CASE.accusative || found === CASE.dative);
}

/** `Misir və Qətərin nazirləri`, `idarə və şirkətlərin rəhbərləri`; but not `avtomobillər və idarənin binası`. */
function sharesGenitive(last: Unit, unit: Unit): boolean {
  if ((last.classes & CLASS.clause) !== 0) return false;
  // `Prezident İlham Əliyev və Türkiyənin Prezidenti`: a person is not beside a country.
  if (last.mention >= 0 && unit.mention >= 0)
    return (last.classes & CLASS.person) === (unit.classes & CLASS.person);
  return (last.features & FLAG.plural) === 0 && (unit.features & FLAG.plural) !== 0;
}

/** `elm və təhsil naziri`: what a minister is minister of is no list of its own. */
function isPortfolio(group: Group, phrase: Phrase): boolean {
  const office = phrase.units.findIndex(({ classes }) => (classes & CLASS.office) !== 0);
  if (office < 1 || !isBare(group)) return false;
  return group.members.every(
    ({ units, classes, governor }) =>
      governor === undefined &&
      (classes & (ACTOR | CLASS.time | CLASS.place)) === 0 &&
      units.every(({ mention }) => mention < 0),
  );
}

function isLoneModifier({ units }: Phrase): boolean {
  return units.every(
    ({ kind, features, classes }) =>
      kind === WORD.modifier && features === 0 && (classes & CLASS.person) === 0,
  );
}

/** A verbal noun with no possessive is a noun like others: `anlaşma`, `qarşılaşma`. */
function isAction(features: number): boolean {
  return (
    formOf(features) === FORM["verbal-noun"] &&
    possessiveOf(features) === 0 &&
    caseOf(features) !== CASE.dative
  );
}

/** With one of these before it, a noun is nobody's but the subject's: `Fransa öz səfirini çağırıb`. */
const DETERMINERS = ["öz", "bu", "həmin", "bir"];
/** With `bir`, they say how many. */
const MEASURES = ["sıra", "qrup", "neçə", "çox"];
/** What stands between an office and the name of who holds it. */
const HONORIFICS = ["general", "şahzadə", "şeyx", "cənab", "doktor", "professor", "akademik"];
const CAUSAL: ReadonlySet<string> = new Set(["result", "reason", "during"]);
const ADDITIONS = ["həmçinin", "habelə", "xüsusilə", "ya"];
const MAX_BEFORE_VERB = 5;
const AFTER_ABLATIVE = ["çox", "artıq", "az", "yuxarı", "aşağı"];
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const OPEN_BRACKET = 0x28;
const CLOSE_BRACKET = 0x29;
