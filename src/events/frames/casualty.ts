import { defineFrame } from "./frame.ts";

/** People die or are hurt. */
export const casualty = defineFrame("Casualty", {
  plover: "ASSAULT",
  cameo: "180",
  isCodedIfDeliberate: true,
  modeApart: "injure",
  roles: {
    subject: "agent",
    object: "victim",
    number: "count",
    result: "cause",
    reason: "cause",
    ablative: "cause/",
  },
  nominal: { possessor: "victim" },
});
