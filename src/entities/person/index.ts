import { PERSON_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { findPeople } from "./find-people.ts";

/** Named people: `Mixail Qaluzin`. */
export const person = defineKind({ type: "person", lexicons: PERSON_LEXICONS, find: findPeople });
