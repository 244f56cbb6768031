import { defineFrame } from "./frame.ts";

/** Something explodes. */
export const explosion = defineFrame("Explosion", {
  plover: "ASSAULT-explosives",
  cameo: "183",
  context: "disaster",
  isCodedIfDeliberate: true,
  roles: { subject: "object", object: "object", result: "cause", reason: "cause" },
  nominal: { possessor: "object", modifier: "object" },
});
