import type { Analyses } from "../../analyses/analyze.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { OfficeKind, OrganisationKind } from "../../vocabulary.ts";

/**
 * What kind of office stands among these tokens: of several the last that is not of any field, `nazir` of `nazirin müavini`; the `başçı`
 * of `dövlət başçısı` is none of its own.
 */
export function officeKindIn(
  { bits, lexicon, hitFirst, hitEntries, hitEnds }: Analyses,
  first: number,
  end: number,
): OfficeKind | undefined {
  let kind: OfficeKind | undefined;
  for (let i = first, behind = first; i < end; i = Math.max(i + 1, behind)) {
    if ((bits[i]! & bit(CATEGORY.position)) === 0) continue;
    for (let h = hitFirst[i]!; h < hitFirst[i + 1]!; h++) {
      const entry = hitEntries[h]!;
      const hitEnd = hitEnds[h]!;
      const isLonger = hitEnd <= end && hitEnd >= behind;
      if (!isLonger || lexicon.categoryOf(entry) !== CATEGORY.position) continue;
      behind = hitEnd;
      const own = lexicon.cell(entry, "kind");
      if (own !== OF_ANY_FIELD) kind = own as OfficeKind;
    }
  }
  return kind;
}

/** Of what an office is that many bodies have, by the body: the `prezident` of a club is none of the state. */
export function officeKindOf(
  kind: OfficeKind | undefined,
  body: OrganisationKind | undefined,
): OfficeKind | undefined {
  const isVague = kind !== undefined && VAGUE.has(kind);
  if (!isVague || body === undefined) return kind;
  if (NO_FIELD.has(body)) return undefined;
  return FIELDS[body] ?? (kind === "police" && CIVIL.has(body) ? "state" : kind);
}

/** Kinds of offices whose words are those of other bodies too: `prezident`, `rəis`, `başçı`. */
const VAGUE: ReadonlySet<OfficeKind> = new Set(["state", "police", "local"]);

const FIELDS: Readonly<Partial<Record<OrganisationKind, OfficeKind>>> = {
  bank: "business",
  club: "sport",
  company: "business",
  federation: "sport",
  hospital: "medicine",
  institute: "science",
  media: "media",
  military: "military",
  museum: "art",
  parliament: "parliament",
  party: "party",
  religious: "religion",
  school: "education",
  theatre: "art",
  university: "education",
};

/** Bodies of no one field. */
const NO_FIELD: ReadonlySet<OrganisationKind> = new Set(["fund", "movement", "ngo", "union"]);

/** Bodies of the state that have other chiefs than those of the police. */
const CIVIL: ReadonlySet<OrganisationKind> = new Set(["agency", "committee", "government"]);

const OF_ANY_FIELD = "generic";
