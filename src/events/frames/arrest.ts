import { defineFrame } from "./frame.ts";

/** Somebody is arrested or held. */
export const arrest = defineFrame("Arrest", {
  plover: "COERCE-arrest",
  cameo: "173",
  context: "legal",
  roles: { subject: "agent", object: "person", about: "crime", reason: "crime" },
  nominal: { possessor: "person" },
});
