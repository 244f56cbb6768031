import { defineFrame } from "./frame.ts";

/** A telephone talk. */
export const call = defineFrame("Call", {
  plover: "CONSULT-phone",
  cameo: "041",
  context: "diplomatic",
  roles: {
    subject: "participant",
    instrumental: "participant",
    between: "participant",
    dative: "participant",
    about: "topic",
  },
  nominal: { possessor: "participant" },
  isTalk: true,
  isMutual: true,
  isEncounter: true,
  isHeld: true,
});
