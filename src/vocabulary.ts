// The closed sets of words that results are told in. They stand here as values, so that programs can list them, and the types of
// results are made of them; a test holds them to what the frames and the lexicons say. The library itself loads none of them.

/** Every type of event, in the order of `docs/events.md`. */
export const EVENT_TYPES = [
  "Regret",
  "Condole",
  "Congratulate",
  "Support",
  "Request",
  "Pledge",
  "Reject",
  "Threaten",
  "Accuse",
  "Condemn",
  "Meet",
  "Visit",
  "Call",
  "Discuss",
  "Summon",
  "ProtestNote",
  "Agreement",
  "Cooperate",
  "Aid",
  "Sanction",
  "Attack",
  "Clash",
  "Deescalate",
  "Mobilise",
  "Damage",
  "Explosion",
  "Casualty",
  "Capture",
  "Arrest",
  "Investigate",
  "Try",
  "Release",
  "Expel",
  "Demonstrate",
  "Restrict",
  "Appoint",
  "Dismiss",
  "Elect",
  "Legislate",
  "Trade",
  "Indicator",
  "Open",
  "HoldEvent",
  "Incident",
] as const;

/** Every role that an argument of an event fills; `docs/events.md` says which types have which. */
export const ROLE_NAMES = [
  "accusation",
  "actor",
  "agent",
  "aid",
  "amount",
  "artifact",
  "attacker",
  "baseline",
  "cause",
  "change",
  "content",
  "count",
  "court",
  "crime",
  "defendant",
  "destination",
  "document",
  "domain",
  "employer",
  "event",
  "extent",
  "giver",
  "goods",
  "host",
  "instrument",
  "measure",
  "object",
  "occasion",
  "organiser",
  "origin",
  "participant",
  "period",
  "person",
  "place",
  "position",
  "price",
  "recipient",
  "sentence",
  "target",
  "time",
  "topic",
  "value",
  "victim",
  "visitor",
  "voters",
] as const;

/** Every kind of place. */
export const PLACE_KINDS = [
  "airport",
  "archipelago",
  "bay",
  "border-crossing",
  "building",
  "canal",
  "capital",
  "city",
  "continent",
  "country",
  "desert",
  "district",
  "island",
  "lake",
  "military-base",
  "mountain",
  "neighbourhood",
  "park",
  "peninsula",
  "province",
  "range",
  "region",
  "river",
  "sea",
  "space",
  "square",
  "stadium",
  "state",
  "station",
  "strait",
  "street",
  "town",
  "village",
  "world-region",
] as const;

/** Every kind of organisation. */
export const ORGANISATION_KINDS = [
  "agency",
  "armed-group",
  "bank",
  "club",
  "committee",
  "company",
  "consulate",
  "court",
  "delegation",
  "embassy",
  "federation",
  "fund",
  "government",
  "hospital",
  "institute",
  "international",
  "media",
  "military",
  "ministry",
  "mission",
  "movement",
  "museum",
  "ngo",
  "parliament",
  "party",
  "platform",
  "police",
  "prosecutor",
  "religious",
  "school",
  "theatre",
  "union",
  "university",
] as const;

/** Every kind of office; one of any field, a chair or a deputy, is of none. */
export const OFFICE_KINDS = [
  "art",
  "business",
  "diplomacy",
  "education",
  "justice",
  "local",
  "media",
  "medicine",
  "military",
  "parliament",
  "party",
  "police",
  "religion",
  "royalty",
  "science",
  "sport",
  "state",
] as const;

/** Every way in which an event stands to what is real. */
export const REALIS = [
  "ACTUAL",
  "PLANNED",
  "REQUESTED",
  "POSSIBLE",
  "HYPOTHETICAL",
  "REPORTED-DOUBT",
  "GENERIC",
] as const;

/** Every way in which somebody is said to tell of an event. */
export const ATTRIBUTION_MODES = [
  "according-to",
  "agency",
  "based-on",
  "direct quote",
  "direct quote passive",
  "doubt",
  "hearsay",
  "impersonal",
  "opinion",
  "report",
  "written",
] as const;

/** One of the types of event. */
export type EventType = (typeof EVENT_TYPES)[number];

/** What somebody or something is to an event: `actor`, `recipient`, `time`, … */
export type RoleName = (typeof ROLE_NAMES)[number];

/** What a place is: `city`, `river`, … */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a body is: `ministry`, `company`, … */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What an office is of: `state`, `diplomacy`, … */
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** How somebody tells of an event: who reports, writes or is quoted, a readout of nobody's, what is only thought or doubted. */
export type AttributionMode = (typeof ATTRIBUTION_MODES)[number];

/** How an event stands to what is real: it happened, is planned or called for, may be, would be, is doubted, or is told of in general. */
export type Realis = (typeof REALIS)[number];
