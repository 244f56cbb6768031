import { defineFrame } from "./frame.ts";

/** Condolences. */
export const condole = defineFrame("Condole", {
  cameo: "018",
  roles: {
    subject: "actor",
    behalf: "actor",
    dative: "recipient",
    about: "topic",
    reason: "topic",
    possessor: "victim",
  },
  nominal: { possessor: "actor" },
  isCourtesy: true,
});
