import { defineFrame } from "./frame.ts";

/** An agreement is reached, signed or ratified. */
export const agreement = defineFrame("Agreement", {
  plover: "SUPPORT",
  cameo: "057",
  context: "diplomatic",
  roles: {
    subject: "participant",
    object: "document/",
    instrumental: "/participant",
    between: "participant",
    about: "topic",
    toward: "topic",
  },
  nominal: { possessor: "/participant", modifier: "/participant" },
  isMutual: true,
  hasPartiesOfTopic: true,
});
