import { placesAzerbaijan } from "../../generated/places-azerbaijan.ts";
import { placesPlaceHeads } from "../../generated/places-place-heads.ts";
import { placesWorld } from "../../generated/places-world.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";

/** Places and the heads of their names. */
export const PLACE_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [placesAzerbaijan, "place"],
  [placesWorld, "place"],
  [placesPlaceHeads, "placeHead"],
);
