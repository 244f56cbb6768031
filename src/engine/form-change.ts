/**
 * A form of a word as what is done to the word: how many letters go from its end, in base 36, and what comes instead. `al` is `2` of
 * `alın`, and `ged` is `1d` of `get`. Many words change alike, whatever the words are.
 */
export function findChange(word: string, form: string): string {
  let kept = 0;
  while (kept < form.length && form[kept] === word[kept]) kept++;
  const gone = (word.length - kept).toString(36);
  if (gone.length > 1) throw new Error(`"${form}" has too little of "${word}"`);
  return gone + form.slice(kept);
}

/** The form of a word that a change makes. */
export function applyChange(word: string, change: string): string {
  return word.slice(0, word.length - Number.parseInt(change.charAt(0), 36)) + change.slice(1);
}
