import { organisationsOrganisationHeads } from "../../generated/organisations-organisation-heads.ts";
import { organisationsOrganisations } from "../../generated/organisations-organisations.ts";
import { CATEGORY } from "../category.ts";
import type { LexiconSource } from "../lexicon.ts";

/** Organisations and the heads of their names. */
export const ORGANISATION_LEXICONS: readonly LexiconSource[] = [
  { table: organisationsOrganisations, category: CATEGORY.organisation },
  { table: organisationsOrganisationHeads, category: CATEGORY.organisationHead },
];
