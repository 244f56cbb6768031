const BACK = "aıou";
const ROUNDED = "oöuü";
const VOWELS = "aəeıioöuü";

/** A word as it is spelled so far, and whether its last `k` or `q` softens before a vowel. */
interface Spelled {
  readonly text: string;
  readonly softens: boolean;
}

/**
 * Spells a stem with its suffixes, which are written as in `lexicons/morphology/suffixes.tsv`: `şəhər` + `lAr` + `dA` is
 * `şəhərlərdə`. The other direction of what the library reads, written independently of it.
 */
export function spell(stem: string, suffixes: readonly string[], softens = false): string {
  return suffixes.reduce(append, { text: stem, softens }).text;
}

function append({ text, softens }: Spelled, suffix: string): Spelled {
  const letters = withoutBuffer(suffix, isVowel(text.at(-1)));
  const isSoft = softens && /^[AI]/u.test(letters);
  let spelled = isSoft ? soften(text) : text;
  for (const letter of letters) spelled += spellLetter(letter, spelled);
  return { text: spelled, softens: letters.endsWith("Q") };
}

/** A bracketed consonant stands after vowels, a bracketed vowel after consonants. */
function withoutBuffer(suffix: string, afterVowel: boolean): string {
  const buffer = /^\((?<letter>.)\)/u.exec(suffix)?.groups?.letter;
  if (buffer === undefined) return suffix;
  const rest = suffix.slice(3);
  const isVowelBuffer = buffer === "I" || buffer === "A";
  return isVowelBuffer === afterVowel ? rest : buffer + rest;
}

function spellLetter(letter: string, before: string): string {
  const vowel = [...before].findLast(isVowel) ?? "e";
  const isBack = BACK.includes(vowel);
  if (letter === "A") return isBack ? "a" : "ə";
  if (letter === "Q") return isBack ? "q" : "k";
  if (letter !== "I") return letter;
  if (ROUNDED.includes(vowel)) return isBack ? "u" : "ü";
  return isBack ? "ı" : "i";
}

function soften(text: string): string {
  return text.replace(/k$/u, "y").replace(/q$/u, "ğ");
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter.toLocaleLowerCase("az"));
}
