import { defineFrame } from "./frame.ts";

/** Forces are moved or made ready. */
export const mobilise = defineFrame("Mobilise", {
  plover: "MOBILIZE",
  cameo: "150",
  context: "military",
  roles: { subject: "actor", dative: "place" },
  nominal: { possessor: "building+road:/actor" },
});
