import { defineFrame } from "./frame.ts";

/** Something is said. */
export const state = defineFrame("State", {
  cameo: "010",
  roles: {
    subject: "communicator",
    ablative: "communicator",
    locative: "institution+document+statement+person:communicator",
    dative: "recipient",
    clause: "content",
    about: "topic",
  },
  nominal: { possessor: "communicator" },
  tells: "speech",
});
