import { defineFrame } from "./frame.ts";

/** A promise, an intention or an agreement to do something. */
export const pledge = defineFrame("Pledge", {
  plover: "AGREE",
  cameo: "030",
  roles: {
    subject: "actor",
    object: "content",
    dative: "content/recipient",
    clause: "content",
    about: "content",
    purpose: "content",
  },
  nominal: { possessor: "actor" },
});
