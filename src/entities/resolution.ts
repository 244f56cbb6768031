import type { Settled } from "../mentions/settle.ts";
import type { EntityList, Extraction, Mention } from "../types.ts";

/** A settled mention with the entity it stands for. */
export interface ResolvedMention extends Settled {
  /** `id` of the entity. */
  readonly entity: string;
  /** What the mention itself says beside its name. */
  readonly facts: Pick<Mention, "id" | "value" | "mod" | "currency" | "unit">;
}

/** Every mention of a text and what they stand for. */
export interface Resolution extends Pick<Extraction, EntityList> {
  /** In order of start, the longer first; `parent` and the entities' `mentions` are indices into this. */
  readonly mentions: readonly ResolvedMention[];
  /** The day that the text was written, `YYYY-MM-DD`, if it is known. */
  readonly day: string | undefined;
}
