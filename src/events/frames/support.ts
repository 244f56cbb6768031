import { defineFrame } from "./frame.ts";

/** Praise or backing. */
export const support = defineFrame("Support", {
  plover: "SUPPORT",
  cameo: "051",
  isUtterance: true,
  roles: {
    subject: "actor",
    object: "topic/recipient",
    dative: "topic/recipient",
    ablative: "topic",
    clause: "topic",
    reason: "topic",
  },
  nominal: { possessor: "actor" },
  isHelp: true,
});
