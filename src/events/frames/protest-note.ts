import { defineFrame } from "./frame.ts";

/** A diplomatic protest. */
export const protestNote = defineFrame("ProtestNote", {
  plover: "ACCUSE-disapprove",
  cameo: "114",
  context: "diplomatic",
  isUtterance: true,
  roles: {
    subject: "actor",
    dative: "person+institution+country+place:recipient/topic",
    about: "topic",
    reason: "topic",
    self: "document:document",
  },
  nominal: { possessor: "actor" },
});
