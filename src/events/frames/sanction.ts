import { defineFrame } from "./frame.ts";

/** Sanctions, fines, relations cut. */
export const sanction = defineFrame("Sanction", {
  plover: "SANCTION-discontinue",
  cameo: "163",
  context: "economic",
  roles: { subject: "actor", object: "recipient", dative: "recipient", against: "recipient" },
  nominal: { possessor: "actor" },
});
