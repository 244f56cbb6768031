import { defineFrame } from "./frame.ts";

/** A forum, match or ceremony is held or attended. */
export const holdEvent = defineFrame("HoldEvent", {
  roles: {
    subject: "organiser",
    object: "event",
    leader: "organiser",
    participant: "participant",
    instrumental: "/participant",
    between: "participant",
    against: "participant",
  },
  nominal: { possessor: "event/participant", against: "participant", modifier: "/participant" },
  isHolding: true,
  hasSides: true,
  sportModes: ["sport", "advance", "score"],
});
