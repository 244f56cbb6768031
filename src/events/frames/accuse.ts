import { defineFrame } from "./frame.ts";

/** An accusation. */
export const accuse = defineFrame("Accuse", {
  plover: "ACCUSE-allege",
  cameo: "112",
  isUtterance: true,
  roles: {
    subject: "actor",
    object: "recipient",
    against: "recipient",
    instrumental: "person+country+institution:/accusation",
    locative: "place+country+institution:/accusation",
    reason: "accusation",
    clause: "accusation",
    about: "accusation",
  },
  nominal: {
    possessor: "person+country+institution+collective:actor/accusation",
    modifier: "person+country+institution:/accusation",
  },
});
