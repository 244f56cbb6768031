import { defineFrame } from "./frame.ts";

/** Buying, selling, investing. */
export const trade = defineFrame("Trade", {
  plover: "COOPERATE",
  cameo: "061",
  roles: {
    subject: "giver",
    object: "goods",
    dative: "recipient",
    ablative: "giver",
    purpose: "/recipient",
  },
  nominal: { possessor: "goods" },
});
