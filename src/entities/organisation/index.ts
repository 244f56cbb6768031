import { ORGANISATION_LEXICONS } from "../../lexicon/sources.ts";
import { defineKind } from "../kind.ts";
import { findOrganisations } from "./find-organisations.ts";

/** Bodies with a name: `Xarici İşlər Nazirliyi`, `SOCAR`. */
export const organisation = defineKind({
  type: "organisation",
  lexicons: ORGANISATION_LEXICONS,
  find: findOrganisations,
});
