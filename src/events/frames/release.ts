import { defineFrame } from "./frame.ts";

/** Somebody is freed or pardoned. */
export const release = defineFrame("Release", {
  plover: "RETREAT-release",
  cameo: "0841",
  context: "legal",
  roles: { subject: "agent", object: "person", ablative: "place+building+country:place" },
  nominal: { possessor: "person" },
});
