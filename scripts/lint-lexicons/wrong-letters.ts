const ALPHABET = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ";
const MARKS = "0123456789 .,-–'’&+/()";
const ALLOWED = new Set([...ALPHABET, ...MARKS]);

/** Letters that look like one of the alphabet and are another, with the one that was meant. */
const LOOK_ALIKES = new Map(
  Object.entries({
    ǝ: "ə",
    Ǝ: "Ə",
    ә: "ə",
    Ә: "Ə",
    а: "a",
    А: "A",
    В: "B",
    с: "c",
    С: "C",
    е: "e",
    Е: "E",
    Һ: "H",
    һ: "h",
    Н: "H",
    х: "x",
    Х: "X",
    і: "i",
    І: "I",
    ј: "j",
    Ј: "J",
    К: "K",
    М: "M",
    о: "o",
    О: "O",
    р: "p",
    Р: "P",
    ѕ: "s",
    Ѕ: "S",
    Т: "T",
    у: "y",
    У: "Y",
  }),
);

const DOT_ABOVE = "\u0307";

/** Says what is wrong with the letters of a lemma. Foreign lemmas may hold any letter but not two alphabets in one word. */
export function findWrongLetters(lemma: string, isForeign: boolean): string[] {
  if (lemma.includes(DOT_ABOVE)) {
    return [`"${lemma}" holds U+0307, left over from lower-casing "İ"; type "i" alone`];
  }
  const wrong = [...new Set(lemma)].filter((letter) => !ALLOWED.has(letter));
  return wrong.flatMap((letter) => {
    const meant = LOOK_ALIKES.get(letter);
    if (meant !== undefined && (!isForeign || isMixed(lemma, letter))) {
      return [`"${lemma}" holds ${nameOf(letter)}, which looks like "${meant}"; type "${meant}"`];
    }
    if (isForeign) return [];
    return [`"${lemma}" holds ${nameOf(letter)}; spell it in Azerbaijani or flag the row foreign`];
  });
}

/** Whether the word around a look-alike has Azerbaijani letters too. */
function isMixed(lemma: string, letter: string): boolean {
  const words = lemma.split(/[ -]/u).filter((word) => word.includes(letter));
  return words.some((word) => [...word].some((other) => ALPHABET.includes(other)));
}

function nameOf(letter: string): string {
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `"${letter}" (U+${code})`;
}
