import { defineFrame } from "./frame.ts";

/** Congratulations or thanks. */
export const congratulate = defineFrame("Congratulate", {
  plover: "SUPPORT",
  cameo: "051",
  roles: {
    subject: "actor",
    behalf: "actor",
    object: "time+happening:occasion/recipient",
    dative: "recipient",
    occasion: "occasion",
    purpose: "occasion",
    reason: "occasion",
    about: "occasion",
  },
  nominal: { possessor: "actor" },
  isCourtesy: true,
  isForDeeds: true,
});
