import type { LexiconSource } from "../lexicon/lexicon.ts";
import { TIME_LEXICONS } from "../lexicon/sources.ts";
import { nextParagraph } from "../text/paragraphs.ts";
import { type RestoredWord, TypedStems } from "./typed-stems.ts";

/** Restores the letters of a text. */
export type Restorer = (text: string) => string;

/**
 * Makes what reads what is typed without the letters of Azerbaijani: `Dunen saat 5-de gorusub` as `Dünən saat 5-də görüşüb`.
 *
 * Letters are restored one for one, so that no offset moves. A paragraph that has `ə`, the letter it could hardly do without, is left
 * as it is; and so is one of which little can be read so, since it is in another language.
 */
export function createRestorer(sources: readonly LexiconSource[]): Restorer {
  // Few texts need any, and of those that might few need more than the words of time.
  let times: TypedStems | undefined;
  let all: TypedStems | undefined;
  const known: Known = {
    times() {
      times ??= new TypedStems(TIME_LEXICONS);
      return times;
    },
    all() {
      all ??= new TypedStems([...TIME_LEXICONS, ...sources]);
      return all;
    },
  };
  return (text) => restoreLetters(text, known);
}

interface Known {
  readonly times: () => TypedStems;
  readonly all: () => TypedStems;
}

function restoreLetters(text: string, known: Known): string {
  let restored = "";
  let done = 0;
  for (let start = 0; start < text.length; ) {
    const end = nextParagraph(text, start);
    const paragraph = text.slice(start, end);
    const read = restoreParagraph(paragraph, known);
    if (read !== paragraph) {
      restored += text.slice(done, start) + read;
      done = end;
    }
    start = end;
  }
  // Mostly nothing was to be restored: then the text is handed on as it came, and not copied.
  return done === 0 ? text : restored + text.slice(done);
}

const SCHWA = /[əƏǝәӘ]/u;
/** Who has these has `ə` too: a text without it is Turkish, unless a word of time tells that it is typed on a Turkish keyboard. */
const OWN_LETTER = /[ğışçöüĞİŞÇÖÜ]/u;

function restoreParagraph(text: string, known: Known): string {
  if (SCHWA.test(text)) return text;
  const words = [...text.matchAll(WORD)];
  const isShouted = !SMALL.test(text);
  const hasTime = words.some(({ 0: word }) => isTime(known.times().restore(word, isShouted)));
  if (!hasTime && (words.length < FEW || OWN_LETTER.test(text))) return text;
  const read = words.map(({ 0: word }, i) => {
    // `seher` is a town more often, but `seher saat 5` the morning.
    const time = HOUR.test(words[i + 1]?.[0] ?? "") && known.times().restore(word, isShouted);
    return time || known.all().restore(word, isShouted);
  });
  if (!lacksLetters(words, read) || (!hasTime && !isMostlyKnown(words, read))) return text;
  let restored = "";
  let done = 0;
  words.forEach(({ 0: word, index }, i) => {
    const found = read[i];
    if (found === undefined) return;
    restored += text.slice(done, index) + found.word;
    done = index + word.length;
  });
  return restored + text.slice(done);
}

const HOUR = /^[Ss]aat/u;
/** A paragraph with none of these is a headline in capitals. */
const SMALL = /[a-z]/u;

function isTime(read: RestoredWord | undefined): boolean {
  return read?.isVerb === false;
}

/** In fewer words a language is not known for sure. */
const FEW = 4;
/** So much of a paragraph in Azerbaijani is in the lexicons, and of no other language near as much. */
const MOST = 0.6;

function isMostlyKnown(
  words: readonly RegExpExecArray[],
  read: readonly (RestoredWord | undefined)[],
): boolean {
  let letters = 0;
  let known = 0;
  words.forEach(({ 0: word }, i) => {
    letters += word.length;
    if (read[i]?.isKnown === true) known += word.length;
  });
  return known >= MOST * letters;
}

/** Is there a word that has no letter of its own as it was typed? `Bunu deputat Emin Mahmudov deyib` lacks none. */
function lacksLetters(
  words: readonly RegExpExecArray[],
  read: readonly (RestoredWord | undefined)[],
): boolean {
  return read.some((found, i) => found && found.word !== words[i]![0] && !found.isTypedName);
}

/** A word in letters of ASCII, or the suffix of a number after its hyphen; but no part of an address, which is spelled in them. */
const WORD =
  /(?<![\p{L}\p{M}]|[\p{L}\p{N}](?:@|\.(?=[a-z])))[A-Za-z]+(?![\p{L}\p{M}]|@|\.[a-z\d])/gu;
