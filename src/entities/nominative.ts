/** A mention without its outer endings, and what those endings said. */
export interface Nominative {
  readonly name: string;
  /** Bits of `analyses/features.ts`. */
  readonly features: number;
  /** Where the mention ends after all, if the next word is glued to it. */
  readonly end?: number;
}
