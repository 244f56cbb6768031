import { defineFrame } from "./frame.ts";

/** A figure rises, falls or is reached. */
export const indicator = defineFrame("Indicator", {
  roles: {
    subject: "measure",
    object: "measure",
    quantity: "value",
    during: "period",
    dative: "amount:value/figure:value",
    baseline: "baseline",
    ablative: "amount:baseline",
    about: "place+country:place",
  },
  nominal: {
    possessor: "measure",
    modifier: "measure",
    quantity: "change",
    about: "place+country:place",
  },
  isFigure: true,
});
