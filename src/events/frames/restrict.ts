import { defineFrame } from "./frame.ts";

/** Something is banned, limited, seized or shut. */
export const restrict = defineFrame("Restrict", {
  plover: "COERCE-restrict",
  cameo: "171",
  roles: {
    subject: "actor",
    object: "object",
    dative: "object",
    clause: "object",
    owner: "person+institution+collective:recipient",
  },
  nominal: { possessor: "object" },
});
