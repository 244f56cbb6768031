import { defineFrame } from "./frame.ts";

/** A rally or strike. */
export const demonstrate = defineFrame("Demonstrate", {
  plover: "PROTEST",
  cameo: "141",
  roles: { subject: "actor", against: "topic/recipient", about: "topic", reason: "topic" },
  nominal: { possessor: "actor" },
  isHeld: true,
});
