/** Bodies that states have, each its own: the state's name before one belongs to it. */
export const STATE_BODIES = new Set([
  "agency",
  "bank",
  "committee",
  "court",
  "fund",
  "government",
  "military",
  "ministry",
  "parliament",
  "police",
  "prosecutor",
]);

/** Bodies of which a state has one in each other state. */
export const MISSIONS = new Set(["consulate", "embassy"]);
