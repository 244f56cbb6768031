import { openTable, readRows } from "../../src/engine/lexicon-table.ts";
import { FRAMES } from "../../src/events/frames/index.ts";
import { eventsTriggers } from "../../src/generated/events-triggers.ts";

/** By type of event, every role that its frame or a row of its triggers gives to some slot. */
export function rolesByType(): Map<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const { type, roles, nominal } of FRAMES) {
    cells.set(type, [...Object.values(roles), ...Object.values(nominal ?? {})]);
  }
  for (const { type, roles } of readTriggers()) cells.get(type)?.push(...roles);
  return new Map([...cells].map(([type, own]) => [type, [...new Set(own.flatMap(namesOfRole))]]));
}

/** The type of each row, and its roles: `subject=victim | object=agent`. */
function readTriggers(): { type: string; roles: string[] }[] {
  const { columns } = openTable(eventsTriggers);
  const [told, roles] = [columns.indexOf("told"), columns.indexOf("roles")];
  return readRows(eventsTriggers).map(({ cells }) => ({
    type: cells[told]!.split(" ")[0]!,
    roles: cells[roles]!.split(" | ").map((cell) => cell.slice(cell.indexOf("=") + 1)),
  }));
}

/** `topic/recipient` is either of two roles, `weapon:instrument` is one with a condition, and an empty one is none. */
function namesOfRole(role: string): string[] {
  return role
    .split("/")
    .map((name) => name.slice(name.indexOf(":") + 1))
    .filter((name) => name !== "");
}
