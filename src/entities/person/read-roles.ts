import type { Analyses } from "../../analyses/analyze.ts";
import type { Settled } from "../../mentions/settle.ts";
import type { Role } from "../../types.ts";

/** Reads what each person does. */
export function readRoles(
  _reading: Analyses,
  _mentions: readonly Settled[],
  _entityOf: readonly string[],
): ReadonlyMap<string, readonly Role[]> {
  return new Map();
}
