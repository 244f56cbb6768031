import { readFile } from "node:fs/promises";
import { createExplainerOf, type Explainer } from "../create-extractor.ts";
import { WHOLE } from "../everything.ts";
import { createExtractor, type UserLexiconEntry } from "../index.ts";
import { FURTHER_KINDS, STANDARD_KINDS } from "../kinds.ts";
import { kindsOf, typesOf } from "../many/kinds-by-type.ts";
import type { MentionType } from "../types.ts";
import { UsageError } from "./command.ts";
import { type OptionsConfig, oneOf } from "./options.ts";
import { decode, reasonOf } from "./read-documents.ts";

/** What to find beside or instead of the usual; plain data, since worker threads are told it. */
export interface Finding {
  readonly lexicon?: readonly UserLexiconEntry[];
  readonly kinds?: readonly MentionType[];
}

export const LEXICON_OPTION = { lexicon: { type: "string" } } as const satisfies OptionsConfig;

export const FINDING_OPTIONS = {
  ...LEXICON_OPTION,
  kinds: { type: "string" },
} as const satisfies OptionsConfig;

export const STANDARD_TYPES = typesOf(STANDARD_KINDS);
export const FURTHER_TYPES = typesOf(FURTHER_KINDS);

/** Short for all kinds of a list. */
const GROUPS: Readonly<Record<string, readonly MentionType[]>> = {
  standard: STANDARD_TYPES,
  further: FURTHER_TYPES,
};

export const LEXICON_HELP = `  --lexicon FILE   find names of your own, too: a JSON array of what createExtractor takes,
                   such as [{"type": "organisation", "names": ["Xəzər Külək"], "country": "AZ"}]`;

export const FINDING_HELP = `${LEXICON_HELP}
  --kinds LIST     find these kinds alone, "person,place"; "standard" is what is found by default:
                   ${STANDARD_TYPES.slice(0, 7).join(", ")},
                   ${STANDARD_TYPES.slice(7).join(", ")};
                   "further" is ${FURTHER_TYPES.slice(0, 8).join(", ")},
                   ${FURTHER_TYPES.slice(8).join(", ")}`;

/** Reads the options of {@link FINDING_OPTIONS}. */
export async function readFinding(values: {
  readonly lexicon?: string | undefined;
  readonly kinds?: string | undefined;
}): Promise<Finding> {
  return {
    ...(values.lexicon === undefined ? {} : { lexicon: await readLexicon(values.lexicon) }),
    ...(values.kinds === undefined ? {} : { kinds: parseKinds(values.kinds) }),
  };
}

async function readLexicon(path: string): Promise<UserLexiconEntry[]> {
  try {
    const entries = JSON.parse(decode(await readFile(path))) as UserLexiconEntry[];
    // Checked at once: a thread or another machine could only fail with it.
    createExtractor({ lexicon: entries });
    return entries;
  } catch (error) {
    throw new UsageError(`--lexicon: ${path}: ${reasonOf(error) ?? (error as Error).message}`);
  }
}

function parseKinds(list: string): MentionType[] {
  const allowed = [...STANDARD_TYPES, ...FURTHER_TYPES, ...Object.keys(GROUPS)];
  const names = list.split(",").map((name) => oneOf("--kinds", name.trim(), allowed));
  return [...new Set(names.flatMap((name) => GROUPS[name] ?? [name as MentionType]))];
}

/** Finds the usual; compiled when first used. */
const explainUsual = createExplainerOf(WHOLE);

/** Makes what finds it. */
export function createFinder({ lexicon, kinds }: Finding): Explainer {
  const isUsual = lexicon === undefined && kinds === undefined;
  return isUsual
    ? explainUsual
    : createExplainerOf(WHOLE, { lexicon, kinds: kinds && kindsOf(kinds) });
}
