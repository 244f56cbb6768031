import { FLAG } from "../analyses/features.ts";
import { FormTable, NO_FORM } from "../analyses/forms.ts";
import { BEGINS_PHRASE, CATEGORY, ENDS_PHRASE } from "../lexicon/category.ts";
import { EVERY_SOURCE } from "../lexicon/every-source.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { writeTokenKey } from "../lexicon/token-key.ts";
import { foldCase, MAX_WORD } from "../text/fold-case.ts";
import type { Tokens } from "../tokens/tokens.ts";

/**
 * What words are forms of, in lower case: the lemma of a known word, else what is left when every ending that may be one is taken
 * off. So the forms of one word have one stem, whether or not a lexicon has it; the stem of an unknown word need not be a word.
 *
 * Lexicons are compiled at the first word.
 */
export class Stems {
  private table: FormTable | undefined = undefined;
  private readonly key = new Uint16Array(2 * MAX_WORD + 2);
  private readonly lemmasOfVerbs = new Map<number, string>();

  /** The stem of token `i`, `""` of one that is no word. */
  of(tokens: Tokens, i: number): string {
    this.table ??= new FormTable(new Lexicon(EVERY_SOURCE));
    // No form number is kept, so the memo of forms may be emptied at any time.
    this.table.limit();
    const form = this.table.formOf(this.key, writeTokenKey(tokens, i, this.key));
    if (form === NO_FORM) return "";
    return this.knownStem(this.table, form) ?? shortestStem(this.table, form);
  }

  private knownStem(table: FormTable, form: number): string | undefined {
    for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
      const word = table.words[a]!;
      if (word < 0) return undefined;
      // `Nazirliyi` is a word of `Xarici İşlər Nazirliyi`, but the lemma is `nazirlik`.
      if ((table.lexicon.masks[word]! & ~(BEGINS_PHRASE | ENDS_PHRASE)) === 0) continue;
      return table.features[a]! & FLAG.verb
        ? this.lemmaOfVerb(table.lexicon, word)
        : table.lexicon.words.text(word);
    }
    return undefined;
  }

  /** `ed` of `edib` is a form of `et`: the row it stands in says so. */
  private lemmaOfVerb(lexicon: Lexicon, word: number): string {
    let lemma = this.lemmasOfVerbs.get(word);
    if (lemma === undefined) {
      lemma = foldCase(lexicon.lemma(verbEntry(lexicon, word)));
      this.lemmasOfVerbs.set(word, lemma);
    }
    return lemma;
  }
}

function verbEntry(lexicon: Lexicon, word: number): number {
  let entry = lexicon.firstEntry(lexicon.rootOf(word));
  while (lexicon.categoryOf(entry) !== CATEGORY.verb) entry = lexicon.nextEntry(entry);
  return entry;
}

/** Shorter stems say too little to be told apart. */
const LEAST_STEM = 3;

/** Of `bakılı` and `dünənki` other words are made, which are not forms of `bakı` and `dünən`. */
const OTHER_WORD = FLAG.derived | FLAG.ki;

/**
 * An ending may be a single vowel, so whether the last vowel of `Qrumblevski` is one cannot be told: it is always taken off, to
 * make one stem of it and `Qrumblevskiyə`.
 */
function shortestStem(table: FormTable, form: number): string {
  const key = table.keyText(form);
  let shortest = key.length;
  for (let a = table.first[form]!; a < table.first[form + 1]!; a++) {
    const stem = table.stems[a]!;
    const isLongEnough = stem >= LEAST_STEM || key[stem] === "-";
    if (isLongEnough && stem < shortest && !(table.features[a]! & OTHER_WORD)) shortest = stem;
  }
  const endsInVowel = shortest > LEAST_STEM && /[aəıioöuü]/u.test(key[shortest - 1]!);
  return key.slice(0, endsInVowel ? shortest - 1 : shortest);
}
