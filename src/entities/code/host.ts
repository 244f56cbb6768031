/** A name of a machine on the internet, from an offset on. Labels and full stops take turns, so there is one way to read it. */
export const HOST = /(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])/uy;

/** The characters of a host name. */
export function isHostUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x2d ||
    unit === 0x2e
  );
}
