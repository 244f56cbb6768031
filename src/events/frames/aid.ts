import { defineFrame } from "./frame.ts";

/** Help is given. */
export const aid = defineFrame("Aid", {
  plover: "AID",
  cameo: "070",
  roles: {
    subject: "actor",
    object: "aid",
    dative: "recipient",
    ablative: "country+institution:actor",
    amount: "amount",
  },
  nominal: { possessor: "actor" },
  isHelp: true,
  isAgreedIfPlanned: true,
});
