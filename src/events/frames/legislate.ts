import { defineFrame } from "./frame.ts";

/** A decree, law or decision. */
export const legislate = defineFrame("Legislate", {
  roles: { subject: "actor", object: "document", about: "topic", self: "document" },
  nominal: { possessor: "actor" },
});
