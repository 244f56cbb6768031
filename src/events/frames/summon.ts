import { defineFrame } from "./frame.ts";

/** An envoy is called to a ministry. */
export const summon = defineFrame("Summon", {
  plover: "ACCUSE-disapprove",
  cameo: "114",
  context: "diplomatic",
  roles: {
    subject: "actor",
    object: "recipient",
    dative: "destination",
    about: "topic",
    reason: "topic",
  },
  nominal: { possessor: "recipient" },
});
