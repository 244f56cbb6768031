import { defineFrame } from "./frame.ts";

/** An accident, fire, quake or flood. */
export const incident = defineFrame("Incident", {
  roles: {
    subject: "object",
    object: "object",
    result: "cause",
    reason: "cause",
    instrumental: "object",
    between: "object",
  },
  nominal: { possessor: "person:victim/object", modifier: "object" },
});
