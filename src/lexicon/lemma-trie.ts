import { grown } from "../engine/grown.ts";
import { PairTable } from "../engine/pair-table.ts";
import { WordTable } from "../engine/word-table.ts";
import { BEGINS_PHRASE, ENDS_PHRASE } from "./category.ts";

/** Longest lemma, in words. */
const MOST_WORDS = 1024;

/**
 * Lemmas as paths of words through a trie, each node with a list of entries.
 *
 * A lemma is added word by word with {@link setWord}, then closed with {@link endLemma}; words that it has in common with the lemma
 * added before need not be set again.
 */
export class LemmaTrie {
  readonly words: WordTable;
  /** Bits of `CATEGORY` of the one-word entries of a word, and of {@link BEGINS_PHRASE}, {@link ENDS_PHRASE}. */
  masks: Int32Array;
  /** Node that a word leads to from the start, or 0. */
  private roots: Int32Array;
  private readonly edges: PairTable;
  private nodeCount = 1;
  /** First entry of a node + 1. */
  private firstEntries: Int32Array;
  private readonly nextEntries: Int32Array;
  /** For each node, a bit for the words that lead on from it, by the last five bits of their numbers: mostly none does. */
  private childBits: Int32Array;
  entryCount = 0;
  /** Words and nodes of the lemma that is being added. */
  private readonly pathWords = new Int32Array(MOST_WORDS);
  private readonly pathNodes = new Int32Array(MOST_WORDS);

  /** Makes room for so many words and steps from word to word, which may become more, and so many entries at most. */
  constructor(words: number, steps: number, entries: number) {
    this.words = new WordTable(words);
    this.masks = new Int32Array(words);
    this.roots = new Int32Array(words);
    this.edges = new PairTable(steps);
    this.firstEntries = new Int32Array(words + steps + 1);
    this.childBits = new Int32Array(words + steps + 1);
    this.nextEntries = new Int32Array(entries);
  }

  /** The node of a one-word lemma or of the first word of a longer one, or 0. */
  rootOf(word: number): number {
    return this.roots[word]!;
  }

  /** The node after one more word, or -1. */
  step(node: number, word: number): number {
    return (this.childBits[node]! >> (word & 31)) & 1 ? this.edges.get(node, word) : -1;
  }

  /** First entry of a node, or -1; go on with {@link nextEntry}. The one that was added last comes first. */
  firstEntry(node: number): number {
    return this.firstEntries[node]! - 1;
  }

  nextEntry(entry: number): number {
    return this.nextEntries[entry]! - 1;
  }

  /** Says what word `i` of the lemma is. */
  setWord(i: number, key: Uint16Array, start: number, length: number, hash: number): void {
    const word = this.words.intern(key, length, hash, start);
    if (word >= this.masks.length) {
      this.masks = grown(this.masks);
      this.roots = grown(this.roots);
    }
    this.pathWords[i] = word;
    this.pathNodes[i] = i === 0 ? this.makeRoot(word) : this.makeStep(this.pathNodes[i - 1]!, word);
  }

  /** Adds an entry for the lemma, of `count` words, and returns its number. */
  endLemma(count: number, category: number): number {
    const { masks, pathWords } = this;
    const last = pathWords[count - 1]!;
    if (count === 1) masks[last] = masks[last]! | (1 << category);
    else {
      masks[pathWords[0]!] = masks[pathWords[0]!]! | BEGINS_PHRASE;
      masks[last] = masks[last]! | ENDS_PHRASE;
    }
    const node = this.pathNodes[count - 1]!;
    const entry = this.entryCount++;
    this.nextEntries[entry] = this.firstEntries[node]!;
    this.firstEntries[node] = entry + 1;
    return entry;
  }

  private makeRoot(word: number): number {
    if (this.roots[word] === 0) this.roots[word] = this.addNode();
    return this.roots[word]!;
  }

  private makeStep(node: number, word: number): number {
    const known = this.edges.get(node, word);
    if (known >= 0) return known;
    const made = this.addNode();
    this.edges.set(node, word, made);
    this.childBits[node] = this.childBits[node]! | (1 << (word & 31));
    return made;
  }

  private addNode(): number {
    if (this.nodeCount === this.firstEntries.length) {
      this.firstEntries = grown(this.firstEntries);
      this.childBits = grown(this.childBits);
    }
    return this.nodeCount++;
  }
}
