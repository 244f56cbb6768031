import { defineFrame } from "./frame.ts";

/** Constructions that are no event and hold words that would be one alone: `həyata keçir`, `nəzərə al`. */
export const none = defineFrame("none", {
  roles: {},
  tells: "nothing",
});
