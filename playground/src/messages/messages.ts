import type { OrganisationKind, PlaceKind, Realis, RoleName } from "varliq";
import type { Kind } from "../kinds.ts";
import type { Labels } from "../marks.ts";

/** Everything the page says, in one language. `n` is a number as the language writes it. */
export interface Messages extends Labels {
  readonly title: string;
  readonly tagline: string;
  readonly language: string;
  readonly appearance: string;
  readonly appearances: { readonly auto: string; readonly light: string; readonly dark: string };
  readonly openFile: string;
  readonly examples: string;
  readonly chooseExample: string;
  readonly referenceDate: string;
  readonly referenceDateHelp: string;
  readonly mode: string;
  readonly write: string;
  readonly read: string;
  readonly share: string;
  readonly copyJson: string;
  readonly text: string;
  readonly placeholder: string;
  readonly readHelp: string;
  readonly kindsShown: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly results: string;
  readonly views: {
    readonly text: string;
    readonly names: string;
    readonly events: string;
    readonly timeline: string;
  };
  readonly previousMention: string;
  readonly nextMention: string;
  readonly details: string;
  readonly counts: (counts: { characters: string; names: string; events: string }) => string;
  readonly mentionOf: (n: string, total: string) => string;
  readonly times: (n: string) => string;
  readonly showMore: (n: string) => string;
  readonly nothingYet: string;
  readonly noNames: string;
  readonly noEvents: string;
  readonly who: string;
  readonly did: string;
  readonly what: string;
  readonly undated: string;
  readonly not: string;
  readonly realis: Readonly<Record<Exclude<Realis, "ACTUAL">, string>>;
  readonly source: string;
  readonly place: string;
  readonly time: string;
  readonly foundBy: string;
  readonly mentions: string;
  readonly linkCopied: string;
  readonly linkInAddress: string;
  readonly tooLongToShare: string;
  readonly jsonCopied: string;
  readonly jsonSaved: string;
  readonly fileTooLarge: string;
  readonly cannotRead: string;
  readonly startAnew: string;
  /** What stands between thousands and hundreds. */
  readonly thousands: string;
  readonly months: readonly string[];
  /** A word of varliq's own that is missing here is shown as it is. */
  readonly roles: Readonly<Partial<Record<RoleName, string>>>;
  readonly placeKinds: Readonly<Partial<Record<PlaceKind, string>>>;
  readonly organisationKinds: Readonly<Partial<Record<OrganisationKind, string>>>;
}
