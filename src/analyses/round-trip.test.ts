import { describe, expect, test } from "vitest";
import { spell } from "../../test/spell.ts";
import { openTable, readRows } from "../engine/lexicon-table.ts";
import { CATEGORY } from "../lexicon/category.ts";
import { Lexicon, type LexiconSource } from "../lexicon/lexicon.ts";
import { ROW_FLAG } from "../lexicon/row-flags.ts";
import * as sources from "../lexicon/sources.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "./analyze.ts";
import { CASE, caseOf, FLAG, FORM, formOf } from "./features.ts";
import { FormTable } from "./forms.ts";

const tables = [...new Set(Object.values(sources).flat())] as LexiconSource[];
const table = new FormTable(new Lexicon(tables));

interface Row {
  readonly lemma: string;
  readonly flags: number;
}

type CaseName = "nominative" | "genitive" | "dative" | "ablative";

const ENDINGS: Readonly<Record<CaseName, string>> = {
  ...{ nominative: "", genitive: "(n)In", dative: "(y)A", ablative: "dAn" },
};
/** After the possessive of `Nazirliyi`. */
const ENDINGS_AFTER_POSSESSIVE: Readonly<Record<CaseName, string>> = {
  ...{ nominative: "", genitive: "nIn", dative: "nA", ablative: "ndAn" },
};
const CASES = Object.keys(ENDINGS) as CaseName[];

function inflect(lemma: string, caseName: CaseName, softens: boolean): string {
  const isPossessed = lemma.includes(" ") && /[ıiuü]$/u.test(lemma);
  const suffix = (isPossessed ? ENDINGS_AFTER_POSSESSIVE : ENDINGS)[caseName];
  // An acronym is spelled by its letters: `BMT-nin`, `ATƏT-in`.
  const isAcronym = /^\p{Lu}{2,}$/u.test(lemma.split(" ").at(-1) ?? "");
  const form = spell(lemma, [suffix], softens);
  return isAcronym && suffix !== "" ? `${lemma}-${form.slice(lemma.length)}` : form;
}

describe("every row of a lexicon is found in its cases", () => {
  const nominal = tables.filter(({ category }) => category !== CATEGORY.verb);
  test.each(nominal.map((source) => [source.table.id, source] as const))("%s", (_id, source) => {
    const rows = readRows(source.table).filter(isInflected);
    const missed = rows.flatMap(({ lemma }) =>
      CASES.filter((name) => !isFoundIn(source, lemma, name)).map((name) =>
        inflect(lemma, name, softensIn(source, lemma)),
      ),
    );
    expect(missed).toEqual([]);
  });
});

/** Takes endings, and is a word to its last letter. */
function isInflected({ lemma, flags }: Row): boolean {
  return (flags & ROW_FLAG.invariable) === 0 && /\p{L}$/u.test(lemma);
}

/** Common nouns of more than one syllable soften, names keep their letter. */
function softensIn({ category }: LexiconSource, lemma: string): boolean {
  const syllables = [...lemma].filter((letter) => "aəeıioöuü".includes(letter)).length;
  const names: number[] = [
    ...[CATEGORY.country, CATEGORY.place, CATEGORY.givenName, CATEGORY.familyName],
    ...[CATEGORY.organisation, CATEGORY.namedEvent, CATEGORY.nameParticle, CATEGORY.honorific],
    ...[CATEGORY.currency, CATEGORY.postposition],
  ];
  return syllables > 1 && !names.includes(category) && /^\p{Ll}/u.test(lemma);
}

function isFoundIn(source: LexiconSource, lemma: string, caseName: CaseName): boolean {
  const form = inflect(lemma, caseName, softensIn(source, lemma));
  const reading = analyze(tokenize(form), table);
  const { lexicon } = reading;
  const [first, last] = [0, reading.tokens.count];
  for (let h = reading.hitFirst[first]!; h < reading.hitFirst[first + 1]!; h++) {
    const entry = reading.hitEntries[h]!;
    if (reading.hitEnds[h] !== last || lexicon.tableOf(entry) !== source.table.id) continue;
    const analysis = reading.hitAnalyses[h]!;
    if (caseOf(table.features[analysis]!) !== CASE[caseName]) continue;
    const ending = table.lengthOf(reading.forms[last - 1]!) - table.bases[analysis]!;
    if (ending === form.length - lemma.length) return true;
  }
  return isKnownForm(reading.forms[first]!, source, caseName);
}

/** One-word entries of common words make no hits: the form itself tells. */
function isKnownForm(form: number, { category }: LexiconSource, caseName: CaseName): boolean {
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const word = table.words[a]!;
    if (word < 0 || (table.lexicon.masks[word]! & (1 << category)) === 0) continue;
    if (caseOf(table.features[a]!) === CASE[caseName]) return true;
  }
  return false;
}

describe("every verb is found in its forms", () => {
  const verbs = tables.find(({ category }) => category === CATEGORY.verb)!;
  const variantColumn = openTable(verbs.table).columns.indexOf("variant");
  test.each([
    ["perfect", ["(y)Ib"], FORM.perfect],
    ["future", ["(y)AcAQ"], FORM.future],
    ["past", ["dI"], FORM.past],
    ["participle", ["(y)An"], FORM.participle],
    ["relative", ["dIQ", "(s)I"], FORM.relative],
    ["verbal noun", ["mA", "(s)I", "nA"], FORM["verbal-noun"]],
    ["negative perfect", ["mA", "(y)Ib"], FORM.perfect],
  ] as const)("%s", (_name, suffixes, verbForm) => {
    const missed = readRows(verbs.table).flatMap(({ lemma, cells }) => {
      const beforeVowel = /^\(y\)/u.test(suffixes[0]) ? cells[variantColumn] : undefined;
      const form = spell(beforeVowel || lemma, suffixes);
      return isVerbForm(form, verbForm) ? [] : [form];
    });
    expect(missed).toEqual([]);
  });

  function isVerbForm(form: string, verbForm: number): boolean {
    const number = analyze(tokenize(form), table).forms[0]!;
    for (let a = table.first[number]!; a < table.first[number + 1]!; a++) {
      const features = table.features[a]!;
      if (features & FLAG.verb && formOf(features) === verbForm) return true;
    }
    return false;
  }
});
