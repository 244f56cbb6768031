import { defineFrame } from "./frame.ts";

/** Something is opened, built or founded. */
export const open = defineFrame("Open", {
  roles: { subject: "actor", object: "object", leader: "actor" },
  nominal: { possessor: "object", modifier: "object" },
});
