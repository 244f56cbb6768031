import { lowerBound } from "../engine/lower-bound.ts";
import type { Resolution } from "../entities/resolution.ts";
import type { ReferenceResolver } from "./arguments/references.ts";
import type { FilledRole } from "./arguments/roles.ts";
import { headOf } from "./clauses/phrase.ts";
import type { FoundEvent } from "./found-event.ts";
import { CLASS } from "./words/argument-classes.ts";
import { WORD } from "./words/word-kind.ts";

/** So many sentences on, who spoke last is still `o`. */
const REACH = 3;

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
  private readonly entities = new Map<FoundEvent, string>();
  private readonly persons: ReadonlySet<string>;
  /** People who spoke so far, in the order of the text. */
  private readonly people: Speaker[] = [];

  /** @param speeches in the order of the text */
  constructor(
    resolution: Resolution,
    references: ReferenceResolver,
    speeches: readonly FoundEvent[],
  ) {
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
    const entity = role && this.entityOf(role, speech);
    if (entity === undefined) return;
    this.entities.set(speech, entity);
    if (this.persons.has(entity))
      this.people.push({ token: speech.match.head, sentence: speech.sentence, entity });
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
