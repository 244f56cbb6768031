import { defineFrame } from "./frame.ts";

/** Cooperation, ties. */
export const cooperate = defineFrame("Cooperate", {
  plover: "COOPERATE",
  cameo: "060",
  roles: {
    subject: "relation:domain/participant",
    instrumental: "participant",
    between: "participant",
    locative: "place+country+building:place/process:domain/happening+statement:/domain",
    field: "domain",
    toward: "domain",
  },
  nominal: { possessor: "relation:domain/participant", modifier: "/participant" },
  isAgreedIfPlanned: true,
  isMutual: true,
  isOfBodies: true,
});
