import { defineFrame } from "./frame.ts";

/** A threat or warning. */
export const threaten = defineFrame("Threaten", {
  plover: "THREATEN",
  cameo: "130",
  isUtterance: true,
  roles: {
    subject: "actor",
    object: "recipient",
    dative: "recipient",
    instrumental: "content",
    clause: "content",
    about: "content",
  },
  nominal: { possessor: "actor" },
});
