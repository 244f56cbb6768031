import { grown } from "../engine/grown.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * Makes a reader that reads each entry, or each word, of a lexicon once.
 *
 * The numbers are far apart, and V8 makes a hash of an array with such gaps: so they are looked up in a typed array, and what was read
 * stands in another, one after the other.
 *
 * @param read reads the entry or word of a number
 */
export function rememberByNumber<Fact>(
  read: (lexicon: Lexicon, number: number) => Fact,
): (lexicon: Lexicon, number: number) => Fact {
  const all = new WeakMap<Lexicon, KnownFacts<Fact>>();
  let last: Lexicon | undefined;
  let known = new KnownFacts<Fact>();
  return (lexicon, number) => {
    if (lexicon !== last) {
      known = all.get(lexicon) ?? new KnownFacts();
      all.set(lexicon, known);
      last = lexicon;
    }
    return known.get(number) ?? known.add(number, read(lexicon, number));
  };
}

class KnownFacts<Fact> {
  /** Place of what is known of a number + 1, or 0. */
  private places: Int32Array = new Int32Array(1024);
  private readonly facts: Fact[] = [];

  get(number: number): Fact | undefined {
    const place = number < this.places.length ? this.places[number]! : 0;
    return place === 0 ? undefined : this.facts[place - 1];
  }

  add(number: number, fact: Fact): Fact {
    while (number >= this.places.length) this.places = grown(this.places);
    this.places[number] = this.facts.push(fact);
    return fact;
  }
}
