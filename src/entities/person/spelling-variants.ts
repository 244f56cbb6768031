/**
 * May two given names of one length or nearly so be two spellings of one: `Antonio` and `Antoniu`, `Co` and `Cozef`?
 *
 * For foreign names only: `Elnur` and `Elnar` are brothers.
 */
export function areVariants(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length > 1 && long.startsWith(short)) return true;
  return short.length >= SHORTEST && long.length - short.length <= 1 && differByOne(short, long);
}

/** One letter more says little in a name of five. */
const SHORTEST = 5;

/** Is one letter exchanged, or one left out of the longer? */
function differByOne(short: string, long: string): boolean {
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const rest = short.length === long.length ? i + 1 : i;
  return short.slice(rest) === long.slice(i + 1);
}
