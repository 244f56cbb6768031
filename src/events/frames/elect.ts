import { defineFrame } from "./frame.ts";

/** An election. */
export const elect = defineFrame("Elect", {
  roles: { subject: "voters", object: "person", dative: "position", capacity: "position" },
  nominal: { possessor: "place" },
  isHeld: true,
});
