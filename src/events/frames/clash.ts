import { defineFrame } from "./frame.ts";

/** Fighting between sides. */
export const clash = defineFrame("Clash", {
  plover: "ASSAULT",
  cameo: "190",
  context: "military",
  isAssault: true,
  isMutual: true,
  roles: {
    subject: "participant",
    instrumental: "participant",
    between: "participant",
    against: "participant",
  },
  nominal: { possessor: "participant", modifier: "/participant" },
});
