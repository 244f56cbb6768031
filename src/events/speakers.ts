import { PERSON, personOf } from "../analyses/features.ts";
import { lowerBound } from "../engine/lower-bound.ts";
import type { Resolution } from "../entities/resolution.ts";
import type { ReferenceResolver } from "./arguments/references.ts";
import type { FilledRole } from "./arguments/roles.ts";
import { GOVERNOR, headOf } from "./clauses/phrase.ts";
import type { FoundEvent } from "./found-event.ts";
import { CLASS } from "./words/argument-classes.ts";
import { WORD } from "./words/word-kind.ts";

/** So many sentences on, who spoke last is still `o`. */
const REACH = 3;

/** Tokens before a verb that begins its sentence: `Eyni zamanda bildirib`. */
const MAX_OPENING = 2;

/** A person who says something. */
interface Speaker {
  readonly token: number;
  readonly sentence: number;
  readonly entity: string;
}

/**
 * Says who speaks: whom a speech verb names, and whom `O qeyd edib` and `Onun sözlərinə görə` go on with: the one person
 * named nearby, else who spoke last.
 */
export class Speakers {
  private readonly resolution: Resolution;
  private readonly references: ReferenceResolver;
  /** First token of each sentence. */
  private readonly sentences: Int32Array;
  private readonly entities = new Map<FoundEvent, string>();
  private readonly persons: ReadonlySet<string>;
  /** People who spoke so far, in the order of the text. */
  private readonly people: Speaker[] = [];

  /**
   * @param sentences the first token of each
   * @param speeches in the order of the text
   */
  constructor(
    sentences: Int32Array,
    resolution: Resolution,
    references: ReferenceResolver,
    speeches: readonly FoundEvent[],
  ) {
    this.sentences = sentences;
    this.resolution = resolution;
    this.references = references;
    this.persons = new Set(resolution.people.map(({ id }) => id));
    for (const speech of speeches) this.add(speech);
  }

  /** The entity that speaks. */
  of(speech: FoundEvent): string | undefined {
    return this.entities.get(speech);
  }

  /** The person whom a pronoun at a token stands for as the owner of words. */
  ofPronoun(token: number, sentence: number): string | undefined {
    if (!this.references.isThirdPerson(token)) return undefined;
    const last = this.lastBefore(token);
    // `“Prezidentin planı yaxşıdır”, – o bildirib`: whom the quotation names does not say it.
    if (last !== undefined && this.references.isBehindQuote(token)) return last.entity;
    const named = this.references.personBefore(token, sentence);
    if (named !== undefined) return named;
    return last !== undefined && sentence - last.sentence <= REACH ? last.entity : undefined;
  }

  private lastBefore(token: number): Speaker | undefined {
    const next = lowerBound(this.people.length, (i) => this.people[i]!.token < token);
    return this.people[next - 1];
  }

  private add(speech: FoundEvent): void {
    const role = communicatorOf(speech);
    const entity = role === undefined ? this.ofUnnamed(speech) : this.entityOf(role, speech);
    if (entity === undefined) return;
    this.entities.set(speech, entity);
    if (this.persons.has(entity))
      this.people.push({ token: speech.match.head, sentence: speech.sentence, entity });
  }

  /** `Səfir layihədən danışıb. Həmçinin bildirib ki, …`: who spoke in the sentence before goes on where a sentence begins with the verb. */
  private ofUnnamed({ governor, match, sentence }: FoundEvent): string | undefined {
    if (match.isPassive || governor?.kind !== GOVERNOR.finite) return undefined;
    if (personOf(governor.features) !== PERSON.third) return undefined;
    if (match.tokens[0]! - this.sentences[sentence]! > MAX_OPENING) return undefined;
    const last = this.lastBefore(match.head);
    return last !== undefined && sentence - last.sentence === 1 ? last.entity : undefined;
  }

  private entityOf(role: FilledRole, speech: FoundEvent): string | undefined {
    const { phrase } = role;
    const head = phrase && headOf(phrase);
    if (head?.kind === WORD.pronoun) return this.ofPronoun(head.head, speech.sentence);
    const named = this.references.entityOf(role, speech, undefined);
    const isPaper = ((phrase?.classes ?? 0) & (CLASS.document | CLASS.statement)) !== 0;
    if (named !== undefined || !(isPaper || speech.match.trigger.mode === "agency")) return named;
    // `AZƏRTAC-ın bölgə müxbiri`, `Fondun hesabatı`: what an agency's people or somebody's papers report, their owner does.
    const [owner] = phrase?.possessor?.members ?? [];
    const { mention = -1 } = owner === undefined ? {} : headOf(owner);
    return mention < 0 ? undefined : this.resolution.mentions[mention]!.entity;
  }
}

/** What a speech verb names as its speaker. Of several, who has a name: `əmək, səhiyyə və müdafiə naziri Kərim Vəliyev bildirib`. */
export function communicatorOf({ roles }: FoundEvent): FilledRole | undefined {
  const speakers = roles.filter(({ role }) => role === "communicator");
  return speakers.find(({ mention }) => mention >= 0) ?? speakers[0];
}
