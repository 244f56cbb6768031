import { placesAzerbaijan } from "../../generated/places-azerbaijan.ts";
import { placesPlaceHeads } from "../../generated/places-place-heads.ts";
import { placesWorld } from "../../generated/places-world.ts";
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";

/** Places and the heads of their names. */
export const PLACE_LEXICONS: readonly LexiconSource[] = [
  { table: placesAzerbaijan, category: CATEGORY.place },
  { table: placesWorld, category: CATEGORY.place },
  { table: placesPlaceHeads, category: CATEGORY.placeHead },
];
