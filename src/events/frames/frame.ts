/** Slots of phrases with a postposition; `lexicons/events/postpositions.tsv` says which makes which. */
const POSTPOSITION_SLOTS = [
  "about",
  "against",
  "agent",
  "amount",
  "around",
  "baseline",
  "between",
  "capacity",
  "during",
  "host",
  "leader",
  "occasion",
  "participant",
  "purpose",
  "reason",
  "result",
  /** How long what is done shall last: `8 il müddətinə`, or bare beside the verb, `8 il azadlıqdan məhrum edilib`. */
  "term",
  "toward",
  "within",
] as const;

/** How an argument is marked: a case, a postposition, or its place beside the trigger. */
export const SLOTS = [
  /** Nominative of an active verb, `tərəfindən` of a passive one. */
  "subject",
  /** Accusative or bare object of an active verb, nominative of a passive one. */
  "object",
  "dative",
  "ablative",
  "locative",
  /** `-la/-lə`, `ilə`. */
  "instrumental",
  /** Genitive of a trigger that is a noun. */
  "possessor",
  /** Noun before a trigger noun, as one word with it: the `raket` of `raket zərbəsi`. */
  "modifier",
  /** The nominal part of a light-verb construction. */
  "self",
  /** A word that says how much, before the trigger: `tamamilə dağılıb`. */
  "extent",
  /** The number in the phrase of those it happens to: `13 nəfər`. */
  "number",
  /** A bare amount beside the verb: `5 faiz artıb`. */
  "quantity",
  /** Clauses that say what: `-masını`, `-mağa`, `-dığını`. */
  "clause",
  ...POSTPOSITION_SLOTS,
] as const;

export type PostpositionSlot = (typeof POSTPOSITION_SLOTS)[number];
export type Slot = (typeof SLOTS)[number];
export type Roles = { readonly [slot in Slot]?: string };

/** What a type of event is: who and what takes part in it, how each is marked, and its codes in other schemes. */
export interface Frame {
  readonly type: string;
  /** Event of PLOVER, and mode; absent where PLOVER has no place for the act. */
  readonly plover?: string;
  readonly cameo?: string;
  /** Codes of modes that differ from the frame's own. */
  readonly modes?: Readonly<Record<string, { readonly plover?: string; readonly cameo?: string }>>;
  /** Role by slot, of verbs. */
  readonly roles: Roles;
  /** Role by slot, of nouns, where it is another. */
  readonly nominal?: Roles;
}

/** States a frame; `type` is its name in `lexicons/events/triggers.tsv`. */
// @__NO_SIDE_EFFECTS__
export function defineFrame(type: string, frame: Omit<Frame, "type">): Frame {
  return { type, ...frame };
}

/**
 * Examples of a frame, which a test runs. `[text]role` marks what fills a role and `[text]!` the trigger of the frame;
 * in `ignores` stand sentences with a trigger word and no such event.
 */
export interface FrameExamples {
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
}
