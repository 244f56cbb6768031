import { defineFrame } from "./frame.ts";

/** A decree, law or decision. */
export const legislate = defineFrame("Legislate", {
  roles: {
    subject: "actor",
    object: "document/",
    about: "topic",
    toward: "topic",
    self: "document+decree+law:document",
  },
  nominal: { possessor: "actor" },
  isOfSession: true,
});
