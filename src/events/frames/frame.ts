import type { EventType, RoleName } from "../../vocabulary.ts";

/** Slots of phrases with a postposition; `lexicons/events/postpositions.tsv` says which makes which. */
const POSTPOSITION_SLOTS = [
  "about",
  "against",
  "agent",
  "amount",
  "around",
  "baseline",
  /** On whose behalf: `xalqım adından`. */
  "behalf",
  /** By what: `qərara əsasən`. */
  "basis",
  "between",
  "capacity",
  "during",
  /** In what: `turizm sahəsində əməkdaşlıq`. */
  "field",
  "host",
  "leader",
  "occasion",
  /** Whose something is, other than in the genitive: `şirkətə məxsus gəmi`. */
  "owner",
  "participant",
  "purpose",
  "reason",
  "result",
  /** With whose support: `fondun dəstəyi ilə`. */
  "supporter",
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
  /** The same, only with words that say of what kind it is: `yeni sanksiyalar`, of which `sanksiyalar` alone says nothing more. */
  "kind",
  /** A word that says how much, before the trigger: `tamamilə dağılıb`. */
  "extent",
  /** The number in the phrase of those it happens to: `13 nəfər`. */
  "number",
  /** The office that the name of somebody it happens to has before it: `nazir Kərim Vəliyevi vəzifəsindən azad edib`. */
  "office",
  /** A bare amount beside the verb: `5 faiz artıb`. */
  "quantity",
  /** Clauses that say what: `-masını`, `-mağa`, `-dığını`. */
  "clause",
  ...POSTPOSITION_SLOTS,
] as const;

export type PostpositionSlot = (typeof POSTPOSITION_SLOTS)[number];
export type Slot = (typeof SLOTS)[number];

/** Types of frames: those of events, and those that a result has none of. */
export type FrameType = EventType | "State" | "none";
/** Roles of frames: those of events, and who says something, which results tell as an attribution. */
export type FrameRole = RoleName | "communicator";

/**
 * `topic`, `topic/recipient`, `/participant`, `weapon:instrument`; `amount:value/figure:value` has one of amounts and, of what is none,
 * one of figures. Of two roles, the compiler reads the last, and a test both.
 */
type RoleCell = FrameRole | `${FrameRole}/` | `${string}/${FrameRole}` | `${string}:${FrameRole}`;

/** Role by slot. */
type Roles = { readonly [slot in Slot]?: RoleCell };

/** What the words of a frame tell: an event, that something is said, or nothing, though their words alone would tell an event. */
type Telling = "event" | "speech" | "nothing";

/** How the tellings of a type behave beside others; a frame states those that are so of it. */
interface FrameTraits {
  readonly tells: Telling;
  /** People talk with each other, and who attends takes part in it: `Görüşdə nazirlər iştirak edib`. */
  readonly isTalk: boolean;
  /** Is it done by those whose session it is done in: `Məclisin iclasında müzakirə edilib`? */
  readonly isOfSession: boolean;
  /** A talk face to face or by telephone, which a later `söhbət` recalls: `Nazirlər görüşüb. Söhbətdə…`. */
  readonly isEncounter: boolean;
  /** It is held, and that it was held tells no second event: `görüş keçirilib`, `keçirilən seçkilər`. */
  readonly isHeld: boolean;
  /** Its verbs say that something is held; a noun for what is held tells the same event: `matç keçirilib`. */
  readonly isHolding: boolean;
  /** It may be played by sides, who are told with what came of it: `Son oyunda “Zirə” “Səbail” ilə heç-heçə edib`. */
  readonly hasSides: boolean;
  /** A courtesy, which is done by wishing to do it: `təşəkkür etmək istəyirəm`. */
  readonly isCourtesy: boolean;
  /** It goes to whose deed it is for: `nazirin dəvətinə görə təşəkkür edib`. */
  readonly isForDeeds: boolean;
  /** It is done by saying something, and who denies what was said does not deny that it was: `ittihamı təkzib edib`. */
  readonly isUtterance: boolean;
  /** Help or backing, of which two words tell one: `dəstək və yardım göstərib`. */
  readonly isHelp: boolean;
  /** Whoever is on it does other things meanwhile: `nazir Tehrana səfəri zamanı danışıb`. */
  readonly isTrip: boolean;
  /** It takes sides, and who goes on with it, or has somebody in it, is one: `tərəflər danışıqları davam etdirir`. */
  readonly isMutual: boolean;
  /** States and bodies have it with each other; a person who tells of it has no part in it. */
  readonly isOfBodies: boolean;
  /** Something intended, in which somebody is: `nazir getmək niyyətində deyil`. */
  readonly isIntent: boolean;
  /** It is between those whom its topic is between: `bank və teatr arasında əməkdaşlığa dair memorandum imzalanıb`. */
  readonly hasPartiesOfTopic: boolean;
  /** It says how much something is, or by how much it changed: `ixrac 5 faiz artıb`. */
  readonly isFigure: boolean;
  /** It is done to hurt or to destroy, and so is what comes of it. */
  readonly isAssault: boolean;
  /** A mode whose tellings are no tellings of the others, or "": who was hurt is not who died. */
  readonly modeApart: string;
  /** Modes that tell of sport: a later `görüş` is a match. */
  readonly sportModes: readonly string[];
  /** Its codes are those of an assault: they hold where somebody did it, and of no illness and no accident. */
  readonly isCodedIfDeliberate: boolean;
  /** What is done is also counted, and a figure of it tells that alone: `ixrac` of `ixrac 5 faiz artıb`. */
  readonly isCounted: boolean;
  /** It takes two, and as long as it is planned they agree to it: a meeting is an agreement of PLOVER's then. */
  readonly isAgreedIfPlanned: boolean;
}

/** What an act belongs to, in the words of PLOVER. */
type PloverContext = "military" | "diplomatic" | "economic" | "legal" | "disaster";

/** What a type of event is: who and what takes part in it, how each is marked, and its codes in other schemes. */
export interface Frame extends FrameTraits {
  readonly type: FrameType;
  /** Event of PLOVER, and mode; absent where PLOVER has no place for the act. */
  readonly plover: string | undefined;
  readonly cameo: string | undefined;
  readonly context: PloverContext | undefined;
  /** Role by slot, of verbs. */
  readonly roles: Roles;
  /** Role by slot, of nouns, where it is another. */
  readonly nominal: Roles | undefined;
}

/** Every frame has every trait, so that all have one shape. */
const PLAIN = {
  plover: undefined,
  cameo: undefined,
  context: undefined,
  nominal: undefined,
  tells: "event",
  isTalk: false,
  isOfSession: false,
  isEncounter: false,
  isHeld: false,
  isHolding: false,
  hasSides: false,
  isCourtesy: false,
  isForDeeds: false,
  isUtterance: false,
  isHelp: false,
  isTrip: false,
  isMutual: false,
  isOfBodies: false,
  isIntent: false,
  hasPartiesOfTopic: false,
  isFigure: false,
  isAssault: false,
  modeApart: "",
  sportModes: ["sport"],
  isCodedIfDeliberate: false,
  isCounted: false,
  isAgreedIfPlanned: false,
} as const;

/** States a frame; `type` is its name in `lexicons/events/triggers.tsv`. */
// @__NO_SIDE_EFFECTS__
export function defineFrame(
  type: FrameType,
  frame: Pick<Frame, "roles"> & Partial<Omit<Frame, "type" | "roles">>,
): Frame {
  return { ...PLAIN, type, ...frame };
}

/**
 * Examples of a frame, which a test runs. `[text]role` marks what fills a role and `[text]!` the trigger of the frame;
 * in `ignores` stand sentences with a trigger word and no such event.
 */
export interface FrameExamples {
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
}
