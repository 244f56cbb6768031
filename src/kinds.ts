import { cardinal } from "./entities/cardinal/index.ts";
import { email } from "./entities/email/index.ts";
import { fin } from "./entities/fin/index.ts";
import { iban } from "./entities/iban/index.ts";
import type { Kind } from "./entities/kind.ts";
import { language } from "./entities/language/index.ts";
import { nationality } from "./entities/nationality/index.ts";
import { ordinal } from "./entities/ordinal/index.ts";
import { phone } from "./entities/phone/index.ts";
import { plate } from "./entities/plate/index.ts";
import { quantity } from "./entities/quantity/index.ts";
import { url } from "./entities/url/index.ts";
import { voen } from "./entities/voen/index.ts";

export { country } from "./entities/country/index.ts";
export { date } from "./entities/date/index.ts";
export { duration } from "./entities/duration/index.ts";
export type { Kind } from "./entities/kind.ts";
export { money } from "./entities/money/index.ts";
export { namedEvent } from "./entities/named-event/index.ts";
export { organisation } from "./entities/organisation/index.ts";
export { percent } from "./entities/percent/index.ts";
export { person } from "./entities/person/index.ts";
export { place } from "./entities/place/index.ts";
export { set } from "./entities/set/index.ts";
export { time } from "./entities/time/index.ts";
export { EVERYTHING as STANDARD_KINDS } from "./everything.ts";
export {
  ATTRIBUTION_MODES,
  type AttributionMode,
  EVENT_TYPES,
  type EventType,
  OFFICE_KINDS,
  type OfficeKind,
  ORGANISATION_KINDS,
  type OrganisationKind,
  PLACE_KINDS,
  type PlaceKind,
  REALIS,
  type Realis,
  ROLE_NAMES,
  type RoleName,
} from "./vocabulary.ts";
export {
  cardinal,
  email,
  fin,
  iban,
  language,
  nationality,
  ordinal,
  phone,
  plate,
  quantity,
  url,
  voen,
};

/** Kinds that are found only if they are asked for: `createExtractor({ kinds: [...STANDARD_KINDS, ...FURTHER_KINDS] })`. */
export const FURTHER_KINDS: readonly Kind[] = [
  email,
  url,
  phone,
  iban,
  fin,
  voen,
  plate,
  quantity,
  cardinal,
  ordinal,
  nationality,
  language,
];
