import type { Analyses } from "../../analyses/analyze.ts";
import { FLAG } from "../../analyses/features.ts";
import { isSpelled } from "../../analyses/spelled.ts";
import { indexFrom } from "../../entities/mentions-from.ts";
import type { Resolution } from "../../entities/resolution.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";
import { firstToken, headOf, type Phrase } from "../clauses/phrase.ts";
import type { FoundEvent } from "../found-event.ts";
import { CLASS } from "../words/argument-classes.ts";
import { STEM } from "../words/word-groups.ts";
import { WORD } from "../words/word-kind.ts";
import type { WordReader } from "../words/word-reader.ts";
import { OfficeHolders } from "./office-holders.ts";
import type { FilledRole } from "./roles.ts";

/** The person whom an office word stands for, from where it introduces them up to where it introduces another. */
interface Holder {
  readonly entity: string;
  readonly from: number;
  until: number;
}

/** How many sentences back a pronoun may point. */
const REACH = 1;

/**
 * Says what pronouns and bare nouns among the arguments stand for, where the text allows one reading.
 *
 * `mənə` is who tells of the event, `ona` the one person named in this sentence or the one before it, `səfirə` the one person that was
 * introduced by that office.
 */
export class ReferenceResolver {
  private readonly reading: Analyses;
  private readonly resolution: Resolution;
  private readonly words: WordReader;
  readonly offices: OfficeHolders;
  private known: ReadonlyMap<number, Holder> | undefined = undefined;

  constructor(reading: Analyses, resolution: Resolution, words: WordReader) {
    this.reading = reading;
    this.resolution = resolution;
    this.words = words;
    this.offices = new OfficeHolders(reading, resolution, words);
  }

  /**
   * The entity that a role's phrase names or points at.
   *
   * @param speaker the entity whose words tell of the event
   */
  entityOf(
    { role, mention, phrase }: FilledRole,
    event: FoundEvent,
    speaker: string | undefined,
  ): string | undefined {
    if (mention >= 0) return this.resolution.mentions[mention]!.entity;
    if (phrase === undefined) return undefined;
    const head = headOf(phrase);
    if (head.kind === WORD.pronoun) {
      if (this.isPronoun(head.head, STEM.speaker)) return speaker;
      if (!this.isPronoun(head.head, STEM["third-person"])) return undefined;
      return this.personBefore(head.head, event.sentence, (entity) => this.names(event, entity));
    }
    const named = this.namedBy(phrase);
    if (named !== undefined || role === "position") return named;
    const holder = this.holderOf(phrase);
    return holder !== undefined && this.names(event, holder) ? undefined : holder;
  }

  /** Does an event name somebody already? `Orxan onunla görüşüb`, `Hakim Samiri həbs edib`: nobody does so to himself. */
  private names({ roles }: FoundEvent, entity: string): boolean {
    const { mentions } = this.resolution;
    return roles.some(({ mention }) => mention >= 0 && mentions[mention]!.entity === entity);
  }

  /** `Kiyev şəhərinə`: the kind word after a name stands for the name. */
  private namedBy({ units }: Phrase): string | undefined {
    const before = units.at(-2);
    const head = units.at(-1)!;
    if (before === undefined || before.mention < 0 || (before.classes & head.classes) === 0)
      return undefined;
    return this.resolution.mentions[before.mention]!.entity;
  }

  /** Is token `token` a form of `o`? */
  isThirdPerson(token: number): boolean {
    return this.isPronoun(token, STEM["third-person"]);
  }

  private isPronoun(token: number, stems: number): boolean {
    return this.words.groups.isStem(this.words.nominativeAt(this.reading, token), stems);
  }

  /** `“…”, – deyə o bildirib` */
  isBehindQuote(token: number): boolean {
    const { kinds, shapes } = this.reading.tokens;
    let before = token - 1;
    while (before >= 0 && (shapes[before]! & SHAPE.closeQuote) === 0) {
      if (kinds[before] !== TOKEN.mark && !isSpelled(this.reading, before, "deyə")) return false;
      before--;
    }
    return before >= 0;
  }

  /**
   * The one person named before a token, in its sentence or the one before it.
   *
   * @param isOther whether a person is somebody else
   */
  personBefore(
    token: number,
    sentence: number,
    isOther?: (entity: string) => boolean,
  ): string | undefined {
    const { mentions } = this.resolution;
    const first = this.reading.tokens.sentences[Math.max(0, sentence - REACH)]!;
    let person: string | undefined;
    for (let m = indexFrom(mentions, first); m < mentions.length; m++) {
      const { type, parent, firstToken: first, endToken, entity } = mentions[m]!;
      if (first >= token) break;
      if (type !== "person" || parent >= 0 || endToken > token) continue;
      if (isOther?.(entity) === true) continue;
      if (person !== undefined && person !== entity) return undefined;
      person = entity;
    }
    return person;
  }

  /** Who holds the office that a phrase names, or was introduced by the same word. */
  private holderOf(phrase: Phrase): string | undefined {
    const { classes, features, head: token } = headOf(phrase);
    if ((classes & CLASS.person) === 0 || (features & FLAG.plural) !== 0) return undefined;
    const isBare = phrase.units.length === 1 && phrase.possessor === undefined;
    const introduced = isBare ? this.introducedBy(token) : undefined;
    if (introduced !== undefined || (classes & CLASS.office) === 0) return introduced;
    return this.offices.of(firstToken(phrase), token + 1);
  }

  /** The person whose name came right after the same word. */
  private introducedBy(token: number): string | undefined {
    const word = this.words.read(this.reading, token).nominal[0]?.word;
    if (word === undefined) return undefined;
    const holder = this.holders().get(word);
    if (holder === undefined || holder.from >= token || holder.until < token) return undefined;
    return holder.entity;
  }

  /** People by the word that stands right before their name. */
  private holders(): ReadonlyMap<number, Holder> {
    this.known ??= this.findHolders();
    return this.known;
  }

  private findHolders(): ReadonlyMap<number, Holder> {
    const holders = new Map<number, Holder>();
    for (const { type, parent, firstToken, entity } of this.resolution.mentions) {
      if (type !== "person" || parent >= 0 || firstToken === 0) continue;
      const word = this.words.read(this.reading, firstToken - 1).nominal[0]?.word;
      if (word === undefined) continue;
      const known = holders.get(word);
      if (known === undefined) {
        holders.set(word, { entity, from: firstToken, until: Number.POSITIVE_INFINITY });
      } else if (known.entity !== entity) known.until = Math.min(known.until, firstToken);
    }
    return holders;
  }
}
