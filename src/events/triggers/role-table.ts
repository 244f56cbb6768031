import { type Roles, SLOTS, type Slot } from "../frames/frame.ts";
import { bitOf } from "../words/argument-classes.ts";

/** What fills a slot of a trigger. */
export interface Role {
  /** Of things; "" for none. */
  readonly name: string;
  /** Of people, bodies and countries; "" for none. */
  readonly ofActors: string;
  /** Classes of what alone fills it, or 0. */
  readonly classes: number;
  /** What the rest fills, where classes are given; "" for nothing. */
  readonly otherwise: string;
}

/** The roles of a trigger by slot. Every slot is there, filled or not: tables of one shape are quick to look up. */
export type RoleTable = { readonly [slot in Slot]: Role | undefined };

export function toRoleTable(roles: Roles): RoleTable {
  const table: Partial<Record<Slot, Role | undefined>> = {};
  for (const slot of SLOTS) table[slot] = toRole(roles[slot]);
  return table as RoleTable;
}

/**
 * `topic/recipient`: the first for things, the second for people, bodies and countries. `weapon+force:instrument`: the role of
 * phrases of these classes alone; `weapon:instrument/attacker`: others have the second one.
 */
function toRole(cell: string | undefined): Role | undefined {
  if (cell === undefined) return undefined;
  let role = ROLES.get(cell);
  if (role === undefined) {
    role = parseRole(cell);
    ROLES.set(cell, role);
  }
  return role;
}

/** Roles read so far: many triggers have the same. */
const ROLES = new Map<string, Role>();

function parseRole(cell: string): Role {
  const [classes = "", only] = cell.split(":");
  if (only !== undefined) {
    const bits = classes.split("+").reduce((sum, name) => sum | bitOf(name), 0);
    const [name = "", otherwise = ""] = only.split("/");
    return { name, ofActors: name, classes: bits, otherwise };
  }
  const [name = "", ofActors = name] = cell.split("/");
  return { name, ofActors, classes: 0, otherwise: "" };
}
