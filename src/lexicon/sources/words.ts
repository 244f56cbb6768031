import { eventsPostpositions } from "../../generated/events-postpositions.ts";
import { eventsVerbs } from "../../generated/events-verbs.ts";
import { wordsAmbiguousNames } from "../../generated/words-ambiguous-names.ts";
import { wordsCommonWords } from "../../generated/words-common-words.ts";
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";

/** Words that are no names: looked up whatever is to be found. */
export const WORD_LEXICONS: readonly LexiconSource[] = [
  { table: wordsCommonWords, category: CATEGORY.commonWord },
  { table: wordsAmbiguousNames, category: CATEGORY.ambiguousName },
  { table: eventsVerbs, category: CATEGORY.verb, variantColumn: "variant" },
  { table: eventsPostpositions, category: CATEGORY.postposition },
];
