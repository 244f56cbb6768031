import { PLACE_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { findPlaces } from "./find-places.ts";

/** Towns, regions, streets, waters, buildings: `Kiyev`, `Xəzər dənizi`. */
export const place = defineKind({ type: "place", lexicons: PLACE_LEXICONS, find: findPlaces });
