import { defineFrame } from "./frame.ts";

/** Something is investigated or reviewed. */
export const investigate = defineFrame("Investigate", {
  plover: "ACCUSE-investigate",
  cameo: "090",
  context: "legal",
  roles: { subject: "actor", object: "object", about: "object", clause: "object" },
  nominal: { possessor: "object" },
});
