import { type FormTable, NO_FORM } from "../../analyses/forms.ts";
import { hasKey } from "../../engine/has-key.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { toBits } from "../../engine/to-bits.ts";
import { eventsWordGroups } from "../../generated/events-word-groups.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { MAX_WORD, writeKey } from "../../text/fold-case.ts";

const GROUP_NAMES = [
  /** Before a verb or noun they say how much was done: `tamamilə dağılıb`, `ciddi ziyan`. */
  "extent",
  /** Before two nouns that are one body they say whose it is: `dövlət təhlükəsizlik idarəsi`. */
  "of-state",
  /**
   * Whoever they are, they are so to somebody: before a country they say what it is to us (`qardaş Pakistan`), and with whom they belong to
   * they make no compound (`nazir həmkarına`).
   */
  "relation",
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
  /** A length of time before them is how old somebody is, and no time of what is told: `85 yaşında`. */
  "age",
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
  /** They are all of some people: `nəfərin hamısı`. */
  "all",
  /** The light verb that leaves the noun before it an object of its own: `qəbul edib`. */
  "doing",
  /** It says of the verb before it that it may be: `edə bilər`. */
  "able",
  /** Verbs, or parts of verbs, that say what something led to: `ölümü ilə nəticələnib`, `yanğına səbəb olub`. */
  "leading",
  /** After an infinitive in the locative or instrumental they say that somebody is said to have done it: `öldürməkdə şübhəli bilinir`. */
  "blamed",
  /** Somebody in the accusative is called on to do, or made to do, what stands before them in the dative: `nazirləri görüşməyə çağırıb`. */
  "called",
  /** Verbs by which something goes to somebody or somewhere: `Ukraynaya silahların verilməsi`. */
  "giving",
  /** It is an article as often as a number. */
  "one",
] as const;

const STEM_NAMES = [
  /** They ask who or what. */
  "asked",
  /** Verbs of what was told of as long past: `görüşləri xatırlandı`. */
  "recalling",
  /** Offices of a head of state: `prezident`. */
  "ruling",
  /** With a country or a `state` before them they are the head of it: `Çili lideri`, `dövlət başçısı`. */
  "heading",
  "state",
  /** Before a noun they say of what it is, which stands in the ablative: `üç nəfərdən ibarət heyət`. */
  "made-of",
  /** What stands right before it is what somebody or something is: `ittifaqa üzv olan ölkə`. */
  "copula",
  /** It stands before the name of one with no ending: `paytaxt Bakıda`. */
  "settlement",
  /** It stands for somebody, or something, that was told of: `onu`. */
  "third-person",
  /** It stands for who says so: `mənə`. */
  "speaker",
  /** They stand for those who speak, or are spoken to: `bizim`. */
  "talking",
] as const;

const FUNCTION_NAMES = [
  /** It ends a clause that the next one goes on with: `deyib ki, …`. */
  "that",
  "not",
  /** Predicates, though they have no verb: `yaralanan yoxdur`. */
  "existence",
  /** A predicate, with what is before it: `hava soyuq idi`. */
  "was",
  /** Nobody, or no such thing, is there. */
  "absence",
  /** Before `asked` words: `heç kim`. */
  "none",
  /** After a participle they say when: `gələn zaman`. */
  "when",
  "it",
  "this",
  "own",
  /** With one of these before it, a noun is nobody's but the subject's: `Fransa öz səfirini çağırıb`. */
  "determiner",
  /** Whose something is: `mənim`, … */
  "1sg",
  "2sg",
  "1pl",
  "2pl",
  /** After a comma or `və` they go on with the list: `A, həmçinin B`. */
  "addition",
  "also",
  /** What is before it is somebody or something else than was told of. */
  "contrast",
  /** With another one behind it that `also` follows, it denies both: `nə A, nə də B`. */
  "neither",
  /** Before `also` they go on with a list: `A, eləcə də B`. */
  "likewise",
  /** After `it` it goes on with a list: `A, o cümlədən B`. */
  "among",
  /** After a number in the dative it says how many: `20 minə yaxın`. */
  "near",
  /** So does this one, unless a verb follows: `20 minə qədər`. */
  "until",
  /** How many, and with them: `onlarla insan`. */
  "tens",
  /** What has it before it is so, and is where it is: `gücü 5 bal olan`. */
  "being",
  /** An adjective that says of a thing where it is: `regionda mövcud vəziyyət`. */
  "existing",
  /** Where somebody or something is at any time: a time before it is no time of it: `dünən Bakıda yerləşən mağazada`. */
  "lasting",
  /** `bir` before it is how many there are, and no article: `bir nəfər`. */
  "head",
  /** Nominal parts of verbs that are no bare noun: `əldə etdiyi`. */
  "own-part",
  /** What is before it says how somebody is called, from where something is or what there is little of: `Kərim adlı şəxs`, `imkanları məhdud uşaqlar`. */
  "attribute",
] as const;

/** What a word does in a clause, as bits. */
export const GROUP = toBits(GROUP_NAMES);

/** Parts that leave a verb without an object in the accusative. */
export const LEAVES_NO_OBJECT = GROUP.objectless | GROUP["dative-part"];

/** What a word is, whatever its ending, as bits. */
export const STEM = toBits(STEM_NAMES);

/** What a word form does in a clause, just as it is spelled and whatever it may be read as, as bits. */
export const FUNCTION = toBits(FUNCTION_NAMES);

/** The rows of `lexicons/events/word-groups.tsv`. */
export class WordGroups {
  /** By lexicon word. */
  private readonly bits: Int32Array;
  private readonly stems: Int32Array;
  private readonly functions: (readonly [lemma: string, bits: number])[] = [];

  constructor(lexicon: Lexicon) {
    this.bits = new Int32Array(lexicon.words.size);
    this.stems = new Int32Array(lexicon.words.size);
    for (const { lemma, cells } of readRows(eventsWordGroups)) {
      const word = lexicon.findWord(lemma);
      let functions = 0;
      for (const name of cells[0]!.split(" | ")) {
        if (hasKey(GROUP, name)) addBits(this.bits, word, GROUP[name]);
        else if (hasKey(STEM, name)) addBits(this.stems, word, STEM[name]);
        else functions |= functionOf(name);
      }
      if (functions !== 0) this.functions.push([lemma, functions]);
    }
  }

  /** Bits of {@link GROUP} of a lexicon word. */
  of(word: number): number {
    return word < 0 ? 0 : this.bits[word]!;
  }

  /** Is a lexicon word in one of the groups? */
  isIn(word: number, groups: number): boolean {
    return (this.of(word) & groups) !== 0;
  }

  /** Is a lexicon word one of these stems? */
  isStem(word: number, stems: number): boolean {
    return word >= 0 && (this.stems[word]! & stems) !== 0;
  }

  /** Bits of {@link FUNCTION} of the forms of a table that have any. */
  functionsIn(table: FormTable): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const [lemma, functions] of this.functions) {
      const form = formOf(table, lemma);
      if (form !== NO_FORM) found.set(form, functions);
    }
    return found;
  }
}

/** What no lexicon knows is one number, and must not share a group. */
function addBits(bits: Int32Array, word: number, own: number): void {
  if (word >= 0) bits[word]! |= own;
}

/** The form of a word of a lexicon row. */
export function formOf(table: FormTable, text: string): number {
  const key = new Uint16Array(2 * MAX_WORD);
  return table.formOf(key, writeKey(text, 0, text.length, key));
}

function functionOf(name: string): number {
  if (!hasKey(FUNCTION, name)) throw new Error(`events: unknown group of words "${name}"`);
  return FUNCTION[name];
}
