/** Is it one of the keys that a record is known to have? */
export function hasKey<Known extends object>(record: Known, key: PropertyKey): key is keyof Known {
  return Object.hasOwn(record, key);
}
