import { defineFrame } from "./frame.ts";

/** Somebody is appointed. */
export const appoint = defineFrame("Appoint", {
  roles: {
    subject: "employer",
    object: "person",
    dative: "position+office:position/institution+force:employer",
    capacity: "position",
    owner: "institution+force:employer",
  },
  nominal: { possessor: "person", dative: "position+office:position/institution+force:employer" },
});
