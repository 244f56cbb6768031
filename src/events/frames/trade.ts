import { defineFrame } from "./frame.ts";

/** Buying, selling, investing. */
export const trade = defineFrame("Trade", {
  plover: "COOPERATE",
  cameo: "061",
  context: "economic",
  roles: {
    subject: "giver",
    object: "goods",
    dative: "amount:price/recipient",
    ablative: "amount:price/giver",
    purpose: "/recipient",
  },
  nominal: { possessor: "goods" },
  isCounted: true,
});
