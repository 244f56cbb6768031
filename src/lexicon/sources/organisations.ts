import { organisationsOrganisationHeads } from "../../generated/organisations-organisation-heads.ts";
import { organisationsOrganisations } from "../../generated/organisations-organisations.ts";
import type { LexiconSource } from "../lexicon.ts";
import { toSources } from "../to-sources.ts";

/** Organisations and the heads of their names. */
export const ORGANISATION_LEXICONS: readonly LexiconSource[] = /* @__PURE__ */ toSources(
  [organisationsOrganisations, "organisation"],
  [organisationsOrganisationHeads, "organisationHead"],
);
