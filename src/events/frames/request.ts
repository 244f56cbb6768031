import { defineFrame } from "./frame.ts";

/** An appeal, call, demand, proposal or order. */
export const request = defineFrame("Request", {
  plover: "REQUEST",
  cameo: "020",
  isUtterance: true,
  roles: {
    subject: "actor",
    object: "content/recipient",
    dative: "content/recipient",
    ablative: "person+institution+country+collective:recipient",
    clause: "content",
    about: "content",
    toward: "content",
    purpose: "content",
    against: "recipient",
  },
  nominal: { possessor: "actor", dative: "content/recipient" },
});
