import { namesFamilyNames } from "../../generated/names-family-names.ts";
import { namesGivenNames } from "../../generated/names-given-names.ts";
import { namesHonorifics } from "../../generated/names-honorifics.ts";
import { namesNameParticles } from "../../generated/names-name-particles.ts";
import { peoplePositions } from "../../generated/people-positions.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";

/** Given and family names, particles, honorifics and offices. */
export const PERSON_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [namesGivenNames, "givenName"],
  [namesFamilyNames, "familyName"],
  [namesNameParticles, "nameParticle"],
  [namesHonorifics, "honorific"],
  [peoplePositions, "position"],
);
