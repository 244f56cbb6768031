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
  },
  nominal: { possessor: "participant", modifier: "/participant" },
  isTalk: true,
  isEncounter: true,
  isHeld: true,
  isAgreedIfPlanned: true,
});
