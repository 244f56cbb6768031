import { defineFrame } from "./frame.ts";

/** Somebody is charged, tried or sentenced. */
export const trial = defineFrame("Try", {
  plover: "SANCTION-convict",
  cameo: "116",
  context: "legal",
  roles: {
    subject: "court",
    object: "defendant",
    dative: "sentence",
    locative: "institution:court/crime",
    reason: "crime",
    term: "sentence",
  },
  nominal: { possessor: "defendant" },
});
