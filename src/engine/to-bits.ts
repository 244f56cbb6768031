/** The sign is no bit. */
const MOST = 31;

/** Gives each name a bit of its own. */
export function toBits<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  if (names.length > MOST)
    throw new Error(`${names.length} names, of which only ${MOST} have bits`);
  return Object.fromEntries(names.map((name, bit) => [name, 1 << bit])) as Record<Name, number>;
}
