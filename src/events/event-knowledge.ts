import type { FormTable } from "../analyses/forms.ts";
import { createRealisCues, type RealisCues } from "./realis-cues.ts";
import { TriggerFinder } from "./triggers/find-triggers.ts";
import { TriggerTable } from "./triggers/trigger-table.ts";
import { Postpositions } from "./words/postpositions.ts";
import { createSourceNouns, type SourceNouns } from "./words/source-nouns.ts";
import { VerbTable } from "./words/verb-table.ts";
import type { WordGroups } from "./words/word-groups.ts";
import { WordReader } from "./words/word-reader.ts";

const KNOWN = new WeakMap<FormTable, EventKnowledge>();

/** What one lexicon says of how events are told, whatever the text; its tables are made once. */
export class EventKnowledge {
  readonly words: WordReader;
  readonly sourceNouns: SourceNouns;
  readonly groups: WordGroups;
  readonly postpositions = new Postpositions();
  readonly verbs: VerbTable;
  readonly finder: TriggerFinder;
  readonly cues: RealisCues;

  private constructor(table: FormTable) {
    const { lexicon } = table;
    this.words = new WordReader(table);
    this.sourceNouns = createSourceNouns(lexicon);
    this.groups = this.words.groups;
    this.verbs = new VerbTable(lexicon, this.groups);
    const triggers = new TriggerTable(lexicon, (word) => this.words.readLemma(word));
    this.finder = new TriggerFinder(this.words, triggers, this.verbs);
    this.cues = createRealisCues(lexicon, (word) => this.words.readLemma(word)?.word ?? -1);
  }

  /** That of a form table, made on its first text. */
  static of(table: FormTable): EventKnowledge {
    let known = KNOWN.get(table);
    if (known === undefined) {
      known = new EventKnowledge(table);
      KNOWN.set(table, known);
    }
    return known;
  }
}
