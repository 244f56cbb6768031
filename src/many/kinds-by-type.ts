import type { Kind } from "../entities/kind.ts";
import { wrongArgument } from "../errors.ts";
import { FURTHER_KINDS, STANDARD_KINDS } from "../kinds.ts";
import type { MentionType } from "../types.ts";

const KINDS: ReadonlyMap<MentionType, Kind> = new Map(
  [...STANDARD_KINDS, ...FURTHER_KINDS].map((kind) => [kind.type, kind]),
);

/** The type of each kind: kinds hold functions, which no other thread can be told. */
export function typesOf(kinds: readonly Kind[]): MentionType[] {
  return kinds.map((kind) => {
    if (KINDS.has(kind?.type)) return kind.type;
    throw wrongArgument("kinds", "kinds of `varliq/kinds`", kind);
  });
}

/** The kinds of some types. */
export function kindsOf(types: readonly MentionType[]): Kind[] {
  return types.map((type) => KINDS.get(type)!);
}
