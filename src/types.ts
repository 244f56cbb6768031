import type {
  AttributionMode,
  EventType,
  OfficeKind,
  OrganisationKind,
  PlaceKind,
  Realis,
  RoleName,
} from "./vocabulary.ts";

export type { Realis } from "./vocabulary.ts";

/**
 * A stretch of the input text.
 *
 * Offsets count UTF-16 code units from the start of the string passed to `extractEntities`, as `String#slice` does.
 * `start` is included, `end` is not, so `text.slice(start, end)` is exactly this stretch.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a mention names or measures; `README.md` and `docs/output.md` have an example of each. */
export type MentionType =
  | "person"
  | "country"
  | "place"
  | "organisation"
  | "named-event"
  | "date"
  | "time"
  | "duration"
  | "set"
  | "money"
  | "percent"
  // Found if asked for: the further kinds of `varliq/kinds`.
  | "email"
  | "url"
  | "phone"
  | "iban"
  | "fin"
  | "voen"
  | "plate"
  | "quantity"
  | "cardinal"
  | "ordinal"
  | "nationality"
  | "language";

/** The grammatical case a mention stands in. Nominative is not written. */
export type Case =
  | "genitive"
  | "dative"
  | "accusative"
  | "locative"
  | "ablative"
  | "instrumental"
  | "terminative";

/** A stretch of text that names or measures something. */
export interface Mention extends Span {
  /** `text.slice(start, end)`. */
  readonly text: string;
  readonly type: MentionType;
  /** The mention in the nominative, spelled as in the text but for letters restored to ASCII: `Kiyevdə` → `Kiyev`. */
  readonly name: string;
  /** The case it stands in, where that is not the nominative. */
  readonly case?: Case;
  /** The `id` of the entity this mention stands for. */
  readonly entity: string;
  /** Index, in `Extraction.mentions`, of the smallest mention around this one. */
  readonly parent?: number;
  /** Which rule or lexicon made it: `person.givenFamily`. Stable, for programs and for people. */
  readonly by: string;
  /** How sure the rule is, 0 to 1; comparable between mentions of one type. */
  readonly score: number;
  /** ISO 3166-1 alpha-2 code, or the four letters of ISO 3166-3 of a state that is gone, on countries. */
  readonly id?: string;
  /**
   * TIMEX3 value, on dates, times, durations and sets; a decimal number on percentages and money, the least and the most of a
   * range (`40..50`); the normalized form on the further kinds: `+994124933091`, `en`.
   */
  readonly value?: string;
  /** TIMEX3 modifier: `APPROX`, `START`, `MID`, `END`, … */
  readonly mod?: string;
  /** ISO 4217 code, on money. */
  readonly currency?: string;
  /** UCUM code, on quantities. */
  readonly unit?: string;
}

/** A point, period, length or repetition of time, as TIMEX3 and EDTF say it. */
export interface TimeValue {
  /** A day or a longer period, a time of day, how long, how often. */
  readonly kind: "date" | "time" | "duration" | "set";
  /** TIMEX3 value; unknown parts are `X`. A range is `start/end`. */
  readonly value: string;
  /** TIMEX3 modifier: `APPROX`, `START`, `MID`, `END`, … */
  readonly mod?: string;
  /** TIMEX3 quantifier, of sets: `EVERY`. */
  readonly quant?: string;
  /** TIMEX3 frequency, of sets: `2X` for twice. */
  readonly freq?: string;
  /** EDTF (ISO 8601-2) where it can say it. */
  readonly edtf?: string;
  /** Finest unit told. */
  readonly grain?: Grain;
  /** First day or minute, ISO 8601; none of a time beyond the years of four digits. */
  readonly from?: string;
  /** Last day or minute, included. */
  readonly to?: string;
  /** Parts that were inferred from the reference date, not written: `["year"]`. */
  readonly inferred?: readonly string[];
}

/** A unit of time, from coarse to fine. */
export type Grain =
  | "millennium"
  | "century"
  | "decade"
  | "year"
  | "half-year"
  | "quarter"
  | "season"
  | "month"
  | "week"
  | "weekend"
  | "day"
  | "part of day"
  | "hour"
  | "minute"
  | "second";

/** A decimal number and an ISO 4217 code. */
export interface MoneyValue {
  readonly value: string;
  readonly currency: string;
}

/** What a mention of one of the other types says; see {@link OtherEntity}. */
export interface OtherValue {
  readonly value?: string;
  readonly unit?: string;
}

/** Something the text speaks of, with every mention of it. */
interface Entity {
  /** Unique in the extraction: `person:1`, `country:RU`. */
  readonly id: string;
  /** The fullest form in the text, in the nominative. */
  readonly name: string;
  /** Indices into `Extraction.mentions`, ascending. */
  readonly mentions: readonly number[];
}

/** What a person does, as the phrase beside the name says. A copula stays outside: of `nazirdir` it is `nazir`. */
export interface Role extends Span {
  /** The whole phrase, in the nominative: `Rusiya xarici işlər nazirinin müavini`. */
  readonly text: string;
  /** The office itself: `səfir`, `xarici işlər nazirinin müavini`. */
  readonly position: string;
  /** What it is of; absent where it may be of any field, as a chair or a deputy is. */
  readonly kind?: OfficeKind;
  /** Entity id of the organisation or country the office belongs to. */
  readonly of?: string;
  /** Entity id of the place or country where it is held: the `Rusiyadakı` of an ambassador. */
  readonly in?: string;
}

/** A human being, with what the text says of the name and the office. */
export interface Person extends Entity {
  /** First name: `Aysel`. */
  readonly given?: string;
  /** Surname: `Quliyeva`. */
  readonly family?: string;
  /** Father's name, with `oğlu` or `qızı`. */
  readonly patronymic?: string;
  /** `B.` of `B.Quliyev`. */
  readonly initials?: string;
  /** What stands beside the name out of respect: `cənab`, `xanım`. */
  readonly honorific?: string;
  /** As the name or the honorific tells; absent where neither does. */
  readonly gender?: "m" | "f";
  /** Offices, in the order of the text; empty where none is told. */
  readonly roles: readonly Role[];
}

/** A state, also a historic one, or a territory with a country code. */
export interface Country extends Entity {
  /** ISO 3166-1 alpha-2; of a state that is gone the four letters of ISO 3166-3, absent where that has none. */
  readonly code?: string;
}

/** A named place that is no state: a city, a region, a river, a street. */
export interface Place extends Entity {
  /** Absent where nothing tells. */
  readonly kind?: PlaceKind;
  /** ISO 3166-1 alpha-2 code of the country it lies in, if known. */
  readonly country?: string;
}

/** A body with a name: a ministry, a company, a party, a club, an army. */
export interface Organisation extends Entity {
  /** The short form, where the text has it too: `BMT`. */
  readonly acronym?: string;
  /** Absent where nothing tells. */
  readonly kind?: OrganisationKind;
  /** ISO 3166-1 alpha-2 code of the country it belongs to, if known: of an embassy, whose it is. */
  readonly country?: string;
  /** Entity id of the place or country where it is: of an embassy, where it stands. */
  readonly in?: string;
}

/** A point, period, length or repetition of time that the text speaks of. */
export interface TimeEntity extends Entity, TimeValue {}

/** Named events, money, percentages and further kinds. */
export interface OtherEntity extends Entity {
  readonly type: Exclude<
    MentionType,
    "person" | "country" | "place" | "organisation" | "date" | "time" | "duration" | "set"
  >;
  /** Decimal number, of money and percentages, or a range of them (`40..50`); the normalized form, of the further kinds. */
  readonly value?: string;
  /** ISO 4217 code, of money. */
  readonly currency?: string;
  /** UCUM code, of quantities. */
  readonly unit?: string;
}

/** A stretch of text that fills a role of an event. */
export interface EventArgument extends Span {
  readonly role: RoleName;
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** Entity the argument names, if it names one. */
  readonly entity?: string;
  /** Of what is no entity, the phrase in the nominative: `Liviyanın səfiri`. */
  readonly name?: string;
  /** Of somebody who is no entity, what the office is of: `diplomacy`. */
  readonly office?: OfficeKind;
}

/** One telling of an event: the trigger and what stands around it. */
export interface EventMention extends Span {
  /** `text.slice(start, end)`: the words that tell it, `etiraz notası təqdim edib`. */
  readonly text: string;
  /** The stretches of a trigger whose words stand apart: `əldə edilən` … `razılaşmalar`. */
  readonly parts?: readonly Span[];
  /** Who and what takes part, as this telling says. */
  readonly arguments: readonly EventArgument[];
  readonly polarity: "POS" | "NEG";
  readonly realis: Realis;
  /** Which trigger row or rule made it. */
  readonly by: string;
}

/** Who says that an event happened: the span of the speaker, or of the cue where nobody is named. */
export interface Attribution extends Span {
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** The words that say it is somebody's word: `xəbər verir`; none behind the label of a line, `Nazir: …`. */
  readonly cue?: string;
  /** `report`, `agency`, `direct quote`, `according-to`, … */
  readonly mode: AttributionMode;
  /** Entity id of the speaker, where it is named. */
  readonly entity?: string;
}

/** Something that happened, is planned, or is denied, with every telling of it. */
export interface Event {
  /** Unique in the extraction: `event:1`. */
  readonly id: string;
  /** `docs/events.md` tells of each. */
  readonly type: EventType;
  /** A finer kind, as the trigger says: `aerial`, `sign`. */
  readonly mode?: string;
  /** Event and mode of PLOVER, `ACCUSE-disapprove`, and code of CAMEO, `114`; absent where the scheme has no place for it. */
  readonly codes: { readonly plover?: string; readonly cameo?: string };
  /** `NEG` of what did not happen. */
  readonly polarity: "POS" | "NEG";
  /** Of its first telling. */
  readonly realis: Realis;
  /** When, as a TIMEX3 value, and what it rests on. */
  readonly time?: {
    readonly value: string;
    readonly basis: "clause" | "coordinated" | "narrative" | "document";
    readonly entity?: string;
  };
  /** Where: entity id of a place or country. */
  readonly place?: string;
  /** Outermost source first. */
  readonly attribution: readonly Attribution[];
  /** Ids of the events that caused it. */
  readonly causes?: readonly string[];
  /** Its tellings, in the order of the text; at least one. */
  readonly mentions: readonly EventMention[];
}

/** Everything found in a text. Plain data: survives `JSON.stringify` unchanged. */
export interface Extraction {
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  /** Dates and times of day, and how long and how often: their `kind` says which. */
  readonly dates: readonly TimeEntity[];
  readonly events: readonly Event[];
  /** Named events, money, percentages and further kinds: their `type` says which. */
  readonly others: readonly OtherEntity[];
  /** In order of `start`, the longer first. */
  readonly mentions: readonly Mention[];
}

/** The lists of an extraction that hold entities; an event is none, nor is a mention. */
export type EntityList = {
  [List in keyof Extraction]: Extraction[List] extends readonly Entity[] ? List : never;
}[keyof Extraction];
