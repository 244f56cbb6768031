import { readRows } from "../../engine/lexicon-table.ts";
import { eventsWordGroups } from "../../generated/events-word-groups.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

// At most 31: each is one bit, and the sign is none.
const GROUP_NAMES = [
  /** Before a verb or noun they say how much was done: `tamamilə dağılıb`, `ciddi ziyan`. */
  "extent",
  /** Before two nouns that are one body they say whose it is: `dövlət təhlükəsizlik idarəsi`. */
  "of-state",
  /** Before a country they say what it is to us: `qardaş Pakistan`. */
  "friend",
  /** Before people they say what kind of people these are: `qadın idmançılar`. */
  "kind-of-people",
  /** They end an amount in the ablative: `40-dan çox`. */
  "compared",
  /** After a number they say how many there are at least: `on minlərlə`. */
  "multitude",
  /** With `bir` they say how many: `bir sıra tədbirlər`. */
  "measure",
  /** Offices that stand between another one and the name of who holds both: `direktoru general Rzayev`. */
  "rank",
  /** Somebody is asked for it in the ablative: `sürücülərdən … xahiş edib`. */
  "asked-of",
  /** Somebody is told to do it in the dative: `nazirə … tapşırıb`. */
  "asked-to",
  /** They do things without being anybody: `külək damı uçurub`. */
  "nature",
  /** A length of time before them says how long they are: `12 il həbs`. */
  "term",
  /** They stand for any event, so that two of them need not be the same one: `hadisə`. */
  "general",
  /** After an event noun they still tell the event: `hücum halları`. */
  "telling",
  /** Verbs whose meaning is in the noun before them. */
  "light",
  /** Verbs that hold or carry on what is their object: `danışıqlar aparıb`. */
  "holding",
  /** What is about something, not what something is about: `mövzusunda forum`. */
  "theme",
  /** After a comma or `və` they go on with the list: `A, həmçinin B`. */
  "addition",
  /** Parts of verbs that give an office: `rəhbəri təyin edilən`. */
  "appointing",
  /** Verbs that say what somebody is held for: `şübhəli bilinən`. */
  "deeming",
  /** Parts that leave a verb without an object: `baş tutub`. */
  "objectless",
  /** Parts of verbs whose complement is in the dative, so that an accusative is another verb's: `vətəndaşları qaydalara əməl etməyə`. */
  "dative-part",
  /** In the locative, before `zamanı` or as adverbs they say that it was long ago: `işğal illərində`, `müharibə zamanı`, `vaxtilə`. */
  "era",
] as const;

type GroupName = (typeof GROUP_NAMES)[number];

/** What a word does in a clause, as bits. */
export const GROUP = Object.fromEntries(
  GROUP_NAMES.map((name, bit) => [name, 1 << bit]),
) as Readonly<Record<GroupName, number>>;

/** The rows of `lexicons/events/word-groups.tsv`, by lexicon words. */
export class WordGroups {
  /** By lexicon word. */
  private readonly bits: Int32Array;

  constructor(lexicon: Lexicon) {
    this.bits = new Int32Array(lexicon.words.size);
    for (const { lemma, cells } of readRows(eventsWordGroups)) {
      const word = lexicon.findWord(lemma);
      // What no lexicon knows is one number, and must not share a group.
      if (word >= 0) this.bits[word] = cells[0]!.split(" | ").reduce(addBit, 0);
    }
  }

  /** Is a lexicon word in one of the groups? */
  isIn(word: number, groups: number): boolean {
    return word >= 0 && (this.bits[word]! & groups) !== 0;
  }
}

function addBit(bits: number, name: string): number {
  if (!(name in GROUP)) throw new Error(`events: unknown group of words "${name}"`);
  return bits | GROUP[name as GroupName];
}
