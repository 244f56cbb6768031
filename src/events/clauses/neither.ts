import { FUNCTION } from "../words/word-groups.ts";
import { closePhrase } from "./phrases.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Reads the words of `nə Rusiya, nə də Çili sazişi imzalayıb`, which make a list and deny what is told of it, whether the verb denies it
 * once more or not. Returns where the next word begins, or `i` itself.
 */
export function readNeither(sentence: Sentence, i: number): number {
  if (!sentence.isWord(i, FUNCTION.neither)) return i;
  const next = isNor(sentence, i) ? i + 2 : i + 1;
  const isFirst = next === i + 1 && !hasNeither(sentence, sentence.start, i);
  if (isFirst ? !hasNor(sentence, next) : !hasNeither(sentence, sentence.start, i)) return i;
  closePhrase(sentence);
  sentence.joint = isFirst ? undefined : "and";
  sentence.denies = true;
  return next;
}

/** `nə də` */
function isNor(sentence: Sentence, i: number): boolean {
  return i + 1 < sentence.end && sentence.isWord(i + 1, FUNCTION.also);
}

function hasNeither(sentence: Sentence, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (sentence.isWord(i, FUNCTION.neither)) return true;
  return false;
}

/** A lone `nə` is a question. */
function hasNor(sentence: Sentence, first: number): boolean {
  for (let i = first; i < sentence.end; i++)
    if (sentence.isWord(i, FUNCTION.neither) && isNor(sentence, i)) return true;
  return false;
}
