import { namesFamilyNames } from "../../generated/names-family-names.ts";
import { namesGivenNames } from "../../generated/names-given-names.ts";
import { namesHonorifics } from "../../generated/names-honorifics.ts";
import { namesNameParticles } from "../../generated/names-name-particles.ts";
import { peoplePositions } from "../../generated/people-positions.ts";
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";

/** Given and family names, particles, honorifics and offices. */
export const PERSON_LEXICONS: readonly LexiconSource[] = [
  { table: namesGivenNames, category: CATEGORY.givenName },
  { table: namesFamilyNames, category: CATEGORY.familyName },
  { table: namesNameParticles, category: CATEGORY.nameParticle },
  { table: namesHonorifics, category: CATEGORY.honorific },
  { table: peoplePositions, category: CATEGORY.position },
];
