import { defineFrame } from "./frame.ts";

/** Something is damaged or destroyed. */
export const damage = defineFrame("Damage", {
  cameo: "171",
  roles: {
    subject: "cause",
    object: "artifact",
    result: "cause",
    reason: "cause",
    ablative: "cause",
    extent: "extent",
  },
  nominal: { possessor: "artifact" },
});
