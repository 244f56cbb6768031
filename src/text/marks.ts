/** The code units of marks that are looked for by themselves, as `Tokens.units` has them. */
export const COMMA = 0x2c;
export const FULL_STOP = 0x2e;
export const COLON = 0x3a;
export const HYPHEN = 0x2d;
export const SLASH = 0x2f;
export const OPEN_BRACKET = 0x28;
export const CLOSE_BRACKET = 0x29;
export const ZERO = 0x30;

/** `-`, `–`, `—`. */
export const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);
