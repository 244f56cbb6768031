import { defineFrame } from "./frame.ts";

/** An attack. */
export const attack = defineFrame("Attack", {
  plover: "ASSAULT",
  cameo: "190",
  context: "military",
  isAssault: true,
  roles: {
    subject: "weapon+vehicle:instrument/attacker",
    object: "target",
    dative: "target",
    against: "target",
    instrumental: "weapon+vehicle:instrument",
    toward: "target",
  },
  nominal: { possessor: "weapon+vehicle:instrument/attacker", modifier: "weapon:instrument" },
});
