import { placesAzerbaijan } from "../../generated/places-azerbaijan.ts";
import { placesWorld } from "../../generated/places-world.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";
import { PLACE_HEADS } from "./place-heads.ts";

/** Places and the heads of their names. */
export const PLACE_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [placesAzerbaijan, "place"],
  [placesWorld, "place"],
  PLACE_HEADS,
);
