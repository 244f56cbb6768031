import { defineFrame } from "./frame.ts";

/** Regret or an apology. */
export const regret = defineFrame("Regret", {
  plover: "CONCEDE",
  cameo: "055",
  roles: {
    subject: "actor",
    dative: "recipient",
    clause: "topic",
    about: "topic",
    reason: "topic",
    ablative: "recipient",
  },
  nominal: { possessor: "actor" },
  isCourtesy: true,
});
