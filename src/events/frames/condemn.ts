import { defineFrame } from "./frame.ts";

/** Condemnation or criticism. */
export const condemn = defineFrame("Condemn", {
  plover: "ACCUSE-disapprove",
  cameo: "111",
  isUtterance: true,
  roles: {
    subject: "actor",
    object: "topic/recipient",
    dative: "topic/recipient",
    clause: "topic",
    reason: "topic",
    ablative: "topic",
  },
  nominal: { possessor: "actor" },
});
