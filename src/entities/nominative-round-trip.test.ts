import { describe, expect, test } from "vitest";
import { readMarked } from "../../test/marked.ts";
import { spell } from "../../test/spell.ts";
import { readRows } from "../engine/lexicon-table.ts";
import { namesFamilyNames } from "../generated/names-family-names.ts";
import { namesGivenNames } from "../generated/names-given-names.ts";
import { organisationsNamedEvents } from "../generated/organisations-named-events.ts";
import { organisationsOrganisations } from "../generated/organisations-organisations.ts";
import { placesAzerbaijan } from "../generated/places-azerbaijan.ts";
import { placesCountries } from "../generated/places-countries.ts";
import { placesWorld } from "../generated/places-world.ts";
import { ROW_FLAG } from "../lexicon/row-flags.ts";
import { foldCase } from "../text/fold-case.ts";
import type { MentionType } from "../types.ts";
import { readNominatives } from "./read-nominatives.ts";

type Table = Parameters<typeof readRows>[0];

const ENDINGS = ["", "(n)In", "(y)A", "(n)I", "dA", "dAn", "(y)lA"];
/** After the possessive that closes `Xarici İşlər Nazirliyi`. */
const ENDINGS_AFTER_POSSESSIVE = ["", "nIn", "nA", "nI", "ndA", "ndAn", "ylA"];

/** One of so many rows of a table, in the nominative and in six cases; by its letters, so that new rows leave the others as they are. */
function formsOf(table: Table, type: MentionType, step: number) {
  return readRows(table)
    .filter(({ lemma, flags }) => (flags & ROW_FLAG.invariable) === 0 && /\p{L}$/u.test(lemma))
    .filter(({ lemma }) => sumOfLetters(lemma) % step === 0)
    .flatMap(({ lemma }) => {
      const isPossessed = type !== "person" && / .*[ıiuü]$/u.test(lemma);
      const endings = isPossessed ? ENDINGS_AFTER_POSSESSIVE : ENDINGS;
      return endings.map((ending) => ({ lemma, form: inflect(lemma, ending) }));
    });
}

function sumOfLetters(lemma: string): number {
  let sum = 0;
  for (let i = 0; i < lemma.length; i++) sum += lemma.charCodeAt(i);
  return sum;
}

/** An acronym takes its endings after a hyphen: `BMT-nin`. */
function inflect(lemma: string, ending: string): string {
  const written = spell(foldCase(lemma), [ending]).slice(lemma.length);
  const isAcronym = /(?:^|[ -])\p{Lu}{2,}$/u.test(lemma);
  return `${lemma}${isAcronym && ending !== "" ? "-" : ""}${written}`;
}

function nominativeOf(form: string, type: MentionType): string {
  const { reading, settled } = readMarked(`[${form}|${type}]`);
  return readNominatives(reading, settled)[0]!.name;
}

/**
 * One word alone: what comes back wrong is what only a text could settle, or nothing could. `Abbasova` may be a woman or given to
 * Abbasov (half of the family names below), `Fəridə` a woman or given to Fərid, `Annanın` Anna's or Annan's, `Beni` a name or the
 * accusative of Ben. The last column is how many forms may be so; it leaves a little room for new rows.
 */
describe("a name of a lexicon comes back from its cases", () => {
  test.each<readonly [Table, MentionType, number, number]>([
    [placesCountries, "country", 1, 12],
    [placesWorld, "place", 5, 8],
    [placesAzerbaijan, "place", 5, 8],
    [namesGivenNames, "person", 7, 80],
    [namesFamilyNames, "person", 7, 85],
    [organisationsOrganisations, "organisation", 7, 9],
    [organisationsNamedEvents, "named-event", 1, 3],
  ])("$id as $1, one row in $2", (table, type, step, most) => {
    const forms = formsOf(table, type, step);
    const wrong = forms.filter(({ lemma, form }) => nominativeOf(form, type) !== lemma);
    expect(forms.length).toBeGreaterThan(2500);
    expect(wrong.length > most ? wrong.map(({ form }) => form) : []).toEqual([]);
  });
});
