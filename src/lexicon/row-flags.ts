/** The closed set of flags, in the order of their bits; `lexicons/README.md` says what each means. */
export const FLAG_NAMES = [
  "ambiguous",
  "needs-head",
  "informal",
  "obsolete",
  "historic",
  "abbreviation",
  "invariable",
  "foreign",
  "official",
  "territory",
  "passive",
  "reciprocal",
  "causative",
  "misspelt",
  "usual",
  "first-name",
  "family-first",
  "recall",
  "recall-sport",
] as const;

export type FlagName = (typeof FLAG_NAMES)[number];

export const ROW_FLAG = Object.fromEntries(
  FLAG_NAMES.map((name, bit) => [name, 1 << bit]),
) as Readonly<Record<FlagName, number>>;
