/** The parser has no types of its own. */
declare module "edtf" {
  /** Parses EDTF, levels 0 to 2; throws at what is none. */
  export default function edtf(text: string): unknown;
}
