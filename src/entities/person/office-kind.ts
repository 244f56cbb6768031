import type { Analyses } from "../../analyses/analyze.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { OfficeKind } from "../../vocabulary.ts";

/** What kind of office stands among these tokens: of several the last that is not of any field, `nazir` of `nazirin müavini`. */
export function officeKindIn(
  { bits, lexicon, hitFirst, hitEntries, hitEnds }: Analyses,
  first: number,
  end: number,
): OfficeKind | undefined {
  let kind: OfficeKind | undefined;
  for (let i = first; i < end; i++) {
    if ((bits[i]! & bit(CATEGORY.position)) === 0) continue;
    for (let h = hitFirst[i]!; h < hitFirst[i + 1]!; h++) {
      const entry = hitEntries[h]!;
      if (hitEnds[h]! > end || lexicon.categoryOf(entry) !== CATEGORY.position) continue;
      const own = lexicon.cell(entry, "kind");
      if (own !== OF_ANY_FIELD) kind = own as OfficeKind;
    }
  }
  return kind;
}

const OF_ANY_FIELD = "generic";
