import { defineFrame } from "./frame.ts";

/** A promise, an intention or an agreement to do something. */
export const pledge = defineFrame("Pledge", {
  plover: "AGREE",
  cameo: "030",
  isUtterance: true,
  roles: {
    subject: "actor",
    object: "content",
    dative: "person+institution+country+place:recipient/content",
    clause: "content",
    about: "content",
    purpose: "content/recipient",
  },
  nominal: { possessor: "actor" },
  isIntent: true,
});
