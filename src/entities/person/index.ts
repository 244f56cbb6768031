import { PERSON_LEXICONS } from "../../lexicon/sources.ts";
import type { Kind } from "../kind.ts";
import { findPeople } from "./find-people.ts";

/** Named people: `Mixail Qaluzin`. */
export const person: Kind = { type: "person", lexicons: PERSON_LEXICONS, find: findPeople };
