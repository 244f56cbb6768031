import { eventsPostpositions } from "../../generated/events-postpositions.ts";
import { eventsVerbs } from "../../generated/events-verbs.ts";
import { wordsAmbiguousNames } from "../../generated/words-ambiguous-names.ts";
import { wordsCommonWords } from "../../generated/words-common-words.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";

/** Words that are no names: looked up whatever is to be found. */
export const WORD_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [wordsCommonWords, "commonWord"],
  [wordsAmbiguousNames, "ambiguousName"],
  [eventsVerbs, "verb", "variant"],
  [eventsPostpositions, "postposition"],
);
