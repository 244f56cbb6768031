import { defineFrame } from "./frame.ts";

/** An appeal, call, demand, proposal or order. */
export const request = defineFrame("Request", {
  plover: "REQUEST",
  cameo: "020",
  roles: {
    subject: "actor",
    object: "content",
    dative: "recipient",
    ablative: "recipient",
    clause: "content",
    about: "content",
  },
  nominal: { possessor: "actor", dative: "recipient" },
});
