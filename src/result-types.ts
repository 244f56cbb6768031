/** The types of a result that users name, for every door that gives results. */
export type {
  Attribution,
  Case,
  Country,
  Event,
  EventArgument,
  EventMention,
  Extraction,
  Grain,
  Mention,
  MentionType,
  Organisation,
  OtherEntity,
  Person,
  Place,
  Realis,
  Role,
  Span,
  TimeEntity,
  TimeValue,
} from "./types.ts";
export type { EventType, OfficeKind, OrganisationKind, PlaceKind, RoleName } from "./vocabulary.ts";
