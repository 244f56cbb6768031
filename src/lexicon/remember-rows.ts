import { grown } from "../engine/grown.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * Makes a reader of rows that reads each row of a lexicon once.
 *
 * Entries are far apart, and V8 makes a hash of an array with such gaps: so they are looked up in a typed array, where the rows stand
 * one after the other.
 */
export function rememberRows<Row>(
  read: (lexicon: Lexicon, entry: number) => Row,
): (lexicon: Lexicon, entry: number) => Row {
  const all = new WeakMap<Lexicon, KnownRows<Row>>();
  let last: Lexicon | undefined;
  let known = new KnownRows<Row>();
  return (lexicon, entry) => {
    if (lexicon !== last) {
      known = all.get(lexicon) ?? new KnownRows();
      all.set(lexicon, known);
      last = lexicon;
    }
    return known.get(entry) ?? known.add(entry, read(lexicon, entry));
  };
}

class KnownRows<Row> {
  /** Place of an entry's row + 1, or 0. */
  private places: Int32Array = new Int32Array(1024);
  private readonly rows: Row[] = [];

  get(entry: number): Row | undefined {
    const place = entry < this.places.length ? this.places[entry]! : 0;
    return place === 0 ? undefined : this.rows[place - 1];
  }

  add(entry: number, row: Row): Row {
    while (entry >= this.places.length) this.places = grown(this.places);
    this.places[entry] = this.rows.push(row);
    return row;
  }
}
