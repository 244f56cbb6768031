/** Gives each name a bit of its own: at most 31 of them, since the sign is none. */
export function toBits<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, bit) => [name, 1 << bit])) as Record<Name, number>;
}
