import { placesPlaceHeads } from "../../generated/places-place-heads.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSource } from "../to-sources.ts";

/** Words that say what a place is: `prospekt`. */
export const PLACE_HEADS: LexiconSource = /* @__PURE__ */ toSource(placesPlaceHeads, "placeHead");
