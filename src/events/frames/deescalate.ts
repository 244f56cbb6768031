import { defineFrame } from "./frame.ts";

/** A ceasefire, a withdrawal. */
export const deescalate = defineFrame("Deescalate", {
  plover: "RETREAT",
  cameo: "0871",
  context: "military",
  roles: { subject: "actor", object: "actor", ablative: "place", between: "actor" },
  nominal: { possessor: "actor" },
});
