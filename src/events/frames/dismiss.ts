import { defineFrame } from "./frame.ts";

/** Somebody is dismissed or resigns. */
export const dismiss = defineFrame("Dismiss", {
  plover: "RETREAT-resign",
  cameo: "0831",
  roles: {
    subject: "employer",
    object: "person",
    office: "position",
    ablative: "position/employer",
  },
  nominal: { possessor: "person" },
});
