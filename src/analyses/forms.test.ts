import { describe, expect, test } from "vitest";
import { describeFeatures } from "../../test/describe-features.ts";
import { spell } from "../../test/spell.ts";
import type { LexiconTable } from "../engine/lexicon-table.ts";
import { readRows } from "../engine/lexicon-table.ts";
import { morphologySuffixes } from "../generated/morphology-suffixes.ts";
import { CATEGORY } from "../lexicon/category.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { writeTokenKey } from "../lexicon/token-key.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { SETTINGS } from "./feature-words.ts";
import { FLAG } from "./features.ts";
import { FormTable } from "./forms.ts";

const NOUNS = ["ağac", "şəhər", "yol", "göz", "ata", "dəvə", "quzu", "körpü"];
const SOFT_NOUNS = ["torpaq", "nazirlik", "otuz"];
const IRREGULAR_NOUNS = ["fikir", "oğul", "xətt", "mövqe", "qədir", "qədr"];
const VERBS = ["yaz", "gəl", "otur", "gör", "başla", "gözlə", "oxu", "yürü"];
const PHRASES = ["Xarici İşlər Nazirliyi", "Qırmızı Meydan"];

const lexicon = new Lexicon([
  {
    table: tableOf("nouns", [...NOUNS, ...SOFT_NOUNS, ...IRREGULAR_NOUNS, "Bakı", "Xəzər"]),
    category: CATEGORY.commonWord,
  },
  { table: tableOf("names", ["İraq", "Masallı", "masal", "Fikri"]), category: CATEGORY.place },
  { table: tableOf("organisations", ["XİN", "ABŞ", ...PHRASES]), category: CATEGORY.organisation },
  {
    table: tableOf("verbs", [...VERBS, "et"], ["variant"], ["\ted"]),
    category: CATEGORY.verb,
    variantColumn: "variant",
  },
]);
const forms = new FormTable(lexicon);

function tableOf(
  id: string,
  lemmas: readonly string[],
  columns: readonly string[] = [],
  lastCells: readonly string[] = [],
): LexiconTable {
  const cells = lemmas.map((_, i) => lastCells[i - lemmas.length + lastCells.length] ?? "");
  return { id, columns, lemmas: lemmas.join("\n"), cells: cells.join("\n") };
}

interface Reading {
  /** The lexicon word, or the guessed stem with a question mark. */
  readonly stem: string;
  readonly features: string;
  readonly bits: number;
}

function readingsOf(word: string): Reading[] {
  const tokens = tokenize(word);
  const key = new Uint16Array(256);
  const form = forms.formOf(key, writeTokenKey(tokens, tokens.count - 1, key));
  const readings: Reading[] = [];
  for (let a = forms.first[form]!; a < forms.first[form + 1]!; a++) {
    const known = forms.words[a]!;
    const stem =
      known < 0 ? `?${forms.keyText(form).slice(0, forms.stems[a])}` : lexicon.words.text(known);
    readings.push({
      stem,
      features: describeFeatures(forms.features[a]!),
      bits: forms.features[a]!,
    });
  }
  return readings;
}

function shown(word: string): string[] {
  return readingsOf(word).map(({ stem, features }) => `${stem} ${features}`.trim());
}

/** stem + suffixes, the form they make, what it says. Both directions are tested: the spelling and the reading. */
const LINES = [
  "şəhər + dA                   = şəhərdə            : locative",
  "şəhər + lAr + (I)mIz + dAn   = şəhərlərimizdən    : plural 1pl ablative",
  "ağac + (n)In                 = ağacın             : genitive",
  "ata + (n)In                  = atanın             : genitive",
  "ata + (y)A                   = ataya              : dative",
  "ata + (s)I + ndA             = atasında           : 3sg locative",
  "körpü + (n)I                 = körpünü            : accusative",
  "yol + lA                     = yolla              : instrumental",
  "ata + ylA                    = atayla             : instrumental",
  "göz + (I)m + (y)A            = gözümə             : 1sg dative",
  "şəhər + (y)A + cAn           = şəhərəcən          : terminative",
  "şəhər + dA + kI + lAr + dAn  = şəhərdəkilərdən    : plural ablative ki",
  "şəhər + dIr                  = şəhərdir           : copula",
  "şəhər + dA + (y)dI           = şəhərdəydi         : locative past-copula",
  "quzu + cA                    = quzuca             : equative",
  "dəvə + lI + lAr              = dəvəlilər          : derived plural",
  "ata + sIz                    = atasız             : derived",
  "gəl + (y)Ib                  = gəlib              : perfect",
  "oxu + (y)Ib + lAr            = oxuyublar          : perfect",
  "yaz + mA + (y)Ib             = yazmayıb           : perfect negative",
  "yaz + mIş + dI               = yazmışdı           : reported past-copula",
  "yaz + dI + m                 = yazdım             : past first",
  "gəl + mIr                    = gəlmir             : present negative",
  "gəl + (y)AcAQ                = gələcək            : future",
  "gəl + (y)AcAQ + (s)I + nI    = gələcəyini         : relative relative-future 3sg accusative",
  "otur + dIQ + (I)m + (y)A     = oturduğuma         : relative 1sg dative",
  "başla + (y)An + lAr + (n)In  = başlayanların      : participle plural genitive",
  "gözlə + n + (y)Ir            = gözlənir           : passive present",
  "yaz + Il + mA + (s)I + nA    = yazılmasına        : passive verbal-noun 3sg dative",
  "gör + mAQ + (y)A             = görməyə            : infinitive dative",
  "gör + mAlI + dIr             = görməlidir         : necessity",
  "oxu + mAQdA + dIr            = oxumaqdadır        : progressive",
  "gəl + mAdAn                  = gəlmədən           : converb negative",
  "gəl + sA + k                 = gəlsək             : conditional first",
  "gəl + sAydI + k              = gəlsəydik          : conditional first",
  "gəl + mIsInIz                = gəlmisiniz         : reported second",
  "gəl + mArIQ                  = gəlmərik           : aorist negative first",
  "gəl + (y)Ir + lArsA          = gəlirlərsə         : present conditional",
  "gəl + (y)Ir + (y)IQsA        = gəliriksə          : present conditional first",
  "gəl + (y)Ir + sInIzsA        = gəlirsinizsə       : present conditional second",
  "şəhər + dIr + sA             = şəhərdirsə         : conditional copula",
  "gəl + (y)Ir + mIş            = gəlirmiş           : present",
  "yürü + (y)ArkAn              = yürüyərkən         : converb",
  "yürü + (y)A                  = yürüyə             : converb-a",
];

describe("a form is spelled and read by the same line", () => {
  test.each(LINES)("%s", (line) => {
    const [chain = "", rest = ""] = line.split(/ += /u);
    const [form = "", features = ""] = rest.split(/ +: /u);
    const [stem = "", ...suffixes] = chain.split(" + ");
    expect(spell(stem, suffixes)).toBe(form);
    expect(shown(form)).toContain(`${stem} ${features}`);
  });
});

describe("every ending of the table is read after every kind of stem that it may follow", () => {
  const rows = readRows(morphologySuffixes).map(
    ({ lemma, cells: [from = "", to = "", features = ""] }) => ({
      ...{ suffix: lemma, from: from.split(" | "), to, features },
    }),
  );
  type SuffixRow = (typeof rows)[number];

  /** The fewest suffixes that lead from a stem to a class. */
  function chainTo(className: string): SuffixRow[] | undefined {
    const chains = new Map<string, SuffixRow[]>([
      ["stem", []],
      ["verb", []],
    ]);
    for (const [at, chain] of chains) {
      if (at === className) return chain;
      for (const row of rows.filter(({ from }) => from.includes(at))) {
        if (!chains.has(row.to)) chains.set(row.to, [...chain, row]);
      }
    }
    return undefined;
  }

  function bitsOf(chain: readonly SuffixRow[]): number {
    return chain
      .flatMap(({ features }) => features.split(" "))
      .filter((name) => name !== "")
      .map((name) => SETTINGS.get(name)!)
      .reduce((bits, { mask, value }) => (bits & ~mask) | value, 0);
  }

  const reached = rows.flatMap((row) =>
    row.from.flatMap((className) => {
      const chain = chainTo(className);
      return chain === undefined ? [] : [[...chain, row]];
    }),
  );

  test.each(
    reached.map((chain) => [chain.map(({ suffix }) => suffix).join(" + "), chain] as const),
  )("%s", (_name, chain) => {
    const isVerbal = chain[0]!.from.includes("verb");
    const suffixes = chain.map(({ suffix }) => suffix);
    for (const stem of isVerbal ? VERBS : NOUNS) {
      const form = spell(stem, suffixes);
      const expected = describeFeatures(bitsOf(chain));
      expect([form, ...shown(form)]).toContain(`${stem} ${expected}`.trim());
    }
  });

  test("but for those of numbers, which have tests of their own", () => {
    const untested = rows.filter((row) => !reached.some((chain) => chain.includes(row)));
    expect([...new Set(untested.flatMap(({ from }) => from))]).toEqual(["number"]);
  });
});

test.each([
  ["torpağa", "torpaq dative"],
  ["nazirliyin", "nazirlik genitive"],
  ["nazirliklər", "nazirlik plural"],
  ["otuza", "otuz dative"],
])("a final k or q softens before a vowel: %s", (form, reading) => {
  expect(shown(form)).toContain(reading);
});

test.each([
  ["fikrini", "fikir 3sg accusative"],
  ["oğlu", "oğul 3sg"],
  ["xətlər", "xətt plural"],
  ["mövqeyimizi", "mövqe 1pl accusative"],
])("a vowel falls out, one of two like letters, or a y stands for an s: %s", (form, reading) => {
  expect(shown(form)).toContain(reading);
});

test("a stem changes so only where no other word is known", () => {
  expect(shown("qədri")).toContain("qədr 3sg");
  expect(shown("qədri")).not.toContain("qədir 3sg");
});

test("names keep their k and q", () => {
  expect(shown("İraqa")).toContain("iraq dative");
  expect(shown("İrağa")).not.toContain("iraq dative");
});

test("a verb stem has its second form before a vowel", () => {
  expect(shown("edib")).toContain("ed perfect");
  expect(shown("etməyib")).toContain("et perfect negative");
});

test("the last word of a name may be possessed already", () => {
  expect(shown("Nazirliyinin")).toContain("nazirliyi genitive");
  expect(shown("Nazirliyinə")).toContain("nazirliyi dative");
  expect(shown("Meydanda")).toContain("meydan locative");
});

test("wrong harmony is read, and told", () => {
  const [wrong] = readingsOf("şəhərda");
  expect(wrong).toMatchObject({ stem: "şəhər", features: "locative" });
  expect(wrong!.bits & FLAG.disharmonic).not.toBe(0);
  expect(readingsOf("şəhərdə")[0]!.bits & FLAG.disharmonic).toBe(0);
});

test("a longer stem is read before a shorter one, known ones before guesses", () => {
  expect(shown("Masallıda").slice(0, 2)).toEqual(["masallı locative", "masal derived locative"]);
  expect(shown("yolda")[0]).toBe("yol locative");
  const [first, ...rest] = shown("Qaluzinin");
  expect(first).toMatch(/^\?/u);
  expect([first, ...rest]).toContain("?qaluzin genitive");
});

test.each([
  ["XİN-in", "xin genitive"],
  ["XİN-dən", "xin ablative"],
  ["ABŞ-ın", "abş genitive"],
  ["ABŞ-nin", "abş genitive"],
  ["ABŞ’a", "abş dative"],
  ["14-də", "?14 locative"],
  ["2025-ci", "?2025 ordinal"],
  ["2025-cü", "?2025 ordinal"],
  ["7-nci", "?7 ordinal"],
  ["5-inci", "?5 ordinal"],
  ["30-dək", "?30 terminative"],
  ["“Report”un", "? genitive"],
  ["“Neftçi”yə", "? dative"],
])("a joined suffix is read: %s", (form, reading) => {
  expect(shown(form)).toContain(reading);
});

test.each(["https://report.az", "a".repeat(65)])("%s has no reading", (text) => {
  expect(shown(text)).toEqual([]);
});
