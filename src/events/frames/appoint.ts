import { defineFrame } from "./frame.ts";

/** Somebody is appointed. */
export const appoint = defineFrame("Appoint", {
  roles: {
    subject: "employer",
    object: "person",
    dative: "country+person:/position",
    capacity: "position",
  },
  nominal: { possessor: "person", dative: "country+person:/position" },
});
