import { readRows } from "../../engine/lexicon-table.ts";
import { wordsTopLevelDomains } from "../../generated/words-top-level-domains.ts";

let domains: ReadonlySet<string> | undefined;

/** Is a word, in small letters, a domain that ends addresses: `az`, `com`? */
export function isTopLevel(word: string): boolean {
  domains ??= new Set(readRows(wordsTopLevelDomains).map(({ lemma }) => lemma));
  return domains.has(word);
}
