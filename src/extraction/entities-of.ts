import type { EntityList, Extraction } from "../types.ts";

/** An entity, whichever list it stands in. */
export type AnyEntity = Extraction[EntityList][number];

/** A list of entities that is missing here does not compile. */
const LISTS = Object.keys({
  people: true,
  countries: true,
  places: true,
  organisations: true,
  dates: true,
  others: true,
} satisfies Record<EntityList, true>) as EntityList[];

/** Every entity, list by list. */
export function entitiesOf(extraction: Pick<Extraction, EntityList>): AnyEntity[] {
  return LISTS.flatMap((list): readonly AnyEntity[] => extraction[list]);
}

/** Entities by their ids. */
export type Entities = ReadonlyMap<string, AnyEntity>;

export function entitiesById(extraction: Extraction): Entities {
  return new Map(entitiesOf(extraction).map((entity) => [entity.id, entity]));
}
