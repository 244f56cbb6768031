import { defineFrame } from "./frame.ts";

/** Somebody is deported or extradited. */
export const expel = defineFrame("Expel", {
  plover: "COERCE-deport",
  cameo: "174",
  roles: { subject: "agent", object: "person", ablative: "origin", dative: "destination" },
  nominal: { possessor: "person" },
});
