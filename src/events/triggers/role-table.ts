import { type FrameRole, SLOTS, type Slot } from "../frames/frame.ts";
import { bitOf } from "../words/argument-classes.ts";

/** What fills a slot of a trigger. */
export interface Role {
  /** Of things; "" for none. */
  readonly name: FrameRole | "";
  /** Of people, bodies and countries; "" for none. */
  readonly ofActors: FrameRole | "";
  /** Classes of what alone fills it, or 0. */
  readonly classes: number;
  /** What the rest fills, where classes are given. */
  readonly otherwise: Role | undefined;
}

/** The roles of a trigger by slot. Every slot is there, filled or not: tables of one shape are quick to look up. */
export type RoleTable = { readonly [slot in Slot]: Role | undefined };

/** Roles as frames and rows of triggers write them. */
export type RoleCells = { readonly [slot in Slot]?: string };

export function toRoleTable(roles: RoleCells): RoleTable {
  const table: Partial<Record<Slot, Role | undefined>> = {};
  for (const slot of SLOTS) table[slot] = toRole(roles[slot]);
  return table as RoleTable;
}

/**
 * `topic/recipient`: the first for things, the second for people, bodies and countries. `weapon+force:instrument`: the role of
 * phrases of these classes alone; `weapon:instrument/attacker`: others have the second one, or what it says of them in turn.
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
  const only = cell.indexOf(":") + 1;
  if (only === 0) {
    const [name = "", ofActors = name] = namesIn(cell);
    return { name, ofActors, classes: 0, otherwise: undefined };
  }
  const classes = cell
    .slice(0, only - 1)
    .split("+")
    .reduce((sum, name) => sum | bitOf(name), 0);
  const [first = "", ...rest] = cell.slice(only).split("/");
  const [name = ""] = namesIn(first);
  return { name, ofActors: name, classes, otherwise: toRole(rest.join("/") || undefined) };
}

/** May what fills a slot have a role: that of some classes, or of the rest? */
export function mayBe(role: Role | undefined, name: Role["name"]): boolean {
  return role !== undefined && (role.name === name || mayBe(role.otherwise, name));
}

/** The roles on either side of a stroke: a test holds them to those there are. */
function namesIn(cell: string): (FrameRole | "")[] {
  return cell.split("/") as (FrameRole | "")[];
}
