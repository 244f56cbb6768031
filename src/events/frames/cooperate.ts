import { defineFrame } from "./frame.ts";

/** Cooperation, ties. */
export const cooperate = defineFrame("Cooperate", {
  plover: "COOPERATE",
  cameo: "060",
  roles: {
    subject: "participant",
    instrumental: "participant",
    between: "participant",
    locative: "domain",
  },
  nominal: { possessor: "participant", modifier: "/participant" },
  isAgreedIfPlanned: true,
});
