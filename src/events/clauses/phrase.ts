import { CASE, caseOf } from "../../analyses/features.ts";
import type { PostpositionSlot } from "../frames/frame.ts";

/** A noun with what leans on it: tokens `first` to `end`, `head` the last word that is inflected. */
export interface Phrase {
  first: number;
  head: number;
  end: number;
  /** Endings of the head. */
  features: number;
  /** Index of the mention that the head belongs to, or -1. */
  mention: number;
  /** Bits of {@link CLASS}. */
  classes: number;
  /** The genitive before it. */
  possessor: Group | undefined;
  /** The verbal noun or participle that the head is, if it is one. */
  governor: Governor | undefined;
}

/** Phrases joined by commas and `və`, with the case and postposition of the last. */
export interface Group {
  readonly members: Phrase[];
  case: number;
  /** Slot of the postposition after it, `ilə` being the instrumental case. */
  post: PostpositionSlot | "other" | undefined;
  /** A comma stands after it. */
  comma: boolean;
}

export const GOVERNOR = {
  finite: 0,
  converb: 1,
  participle: 2,
  relative: 3,
  verbalNoun: 4,
  /** A noun that tells an event. */
  noun: 5,
} as const;

/** A word that has arguments. */
export interface Governor {
  readonly kind: (typeof GOVERNOR)[keyof typeof GOVERNOR];
  readonly token: number;
  readonly features: number;
  /** Its own arguments, in the order of the text. */
  readonly groups: Group[];
  /** A subject that it shares with another verb of the sentence. */
  shared: Group | undefined;
  /** The phrase that a participle leans on. */
  head: Phrase | undefined;
  /** The phrase of a verbal noun or event noun. */
  phrase: Phrase | undefined;
  /** Next governor of the chain: of a noun, the verb it is an argument of; of a converb, the main verb. */
  main: Governor | undefined;
}

export function firstOf(group: Group): number {
  return group.members[0]!.first;
}

export function lastOf(group: Group): Phrase {
  return group.members.at(-1)!;
}

/** A plain nominative: no case, no postposition. */
export function isBare(group: Group): boolean {
  return group.case === CASE.nominative && group.post === undefined;
}

export function caseOfPhrase(phrase: Phrase): number {
  return caseOf(phrase.features);
}
