import { defineFrame } from "./frame.ts";

/** People are abducted or taken prisoner. */
export const capture = defineFrame("Capture", {
  plover: "ASSAULT-abduct",
  cameo: "181",
  context: "military",
  roles: { subject: "actor", object: "victim" },
  nominal: { possessor: "victim" },
});
