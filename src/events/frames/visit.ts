import { defineFrame } from "./frame.ts";

/** An official visit. */
export const visit = defineFrame("Visit", {
  plover: "CONSULT-visit",
  cameo: "042",
  context: "diplomatic",
  roles: {
    subject: "visitor",
    dative: "destination",
    toward: "destination",
    object: "destination",
    host: "host",
    instrumental: "/visitor",
  },
  nominal: { possessor: "visitor", modifier: "place+country:destination" },
  isHeld: true,
  isTrip: true,
  isAgreedIfPlanned: true,
});
