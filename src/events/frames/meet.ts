import { defineFrame } from "./frame.ts";

/** People or delegations meet. */
export const meet = defineFrame("Meet", {
  plover: "CONSULT",
  cameo: "040",
  context: "diplomatic",
  roles: {
    subject: "participant",
    object: "participant",
    instrumental: "/participant",
    between: "participant",
    about: "topic",
    within: "happening:place",
  },
  nominal: { possessor: "participant", modifier: "/participant", within: "happening:place" },
  isTalk: true,
  isMutual: true,
  isEncounter: true,
  isHeld: true,
  isAgreedIfPlanned: true,
});
