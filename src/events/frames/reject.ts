import { defineFrame } from "./frame.ts";

/** A refusal or denial. */
export const reject = defineFrame("Reject", {
  plover: "REJECT",
  cameo: "120",
  isUtterance: true,
  roles: {
    subject: "actor",
    object: "content",
    dative: "content",
    ablative: "content",
    clause: "content",
  },
  nominal: { possessor: "actor" },
});
