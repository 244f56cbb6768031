import { defineFrame } from "./frame.ts";

/** Talks, or something discussed. */
export const discuss = defineFrame("Discuss", {
  plover: "CONSULT",
  cameo: "040",
  roles: {
    subject: "participant",
    object: "topic",
    instrumental: "/participant",
    between: "participant",
    dative: "topic",
    clause: "topic",
    about: "topic",
    toward: "topic",
    around: "topic",
    purpose: "topic",
  },
  nominal: {
    possessor: "person+institution+country+collective:participant/topic",
    modifier: "/participant",
  },
  isTalk: true,
  isMutual: true,
  isHeld: true,
  isOfSession: true,
});
