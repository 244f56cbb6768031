import { FAMILY_LIKE } from "../../analyses/forms.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { eachRun, type NameRun, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN } from "../../mentions/proposals.ts";
import { SHAPE } from "../../tokens/tokens.ts";

/** Longest name of a person, in words. */
const MAX_WORDS = 5;

/** Proposes people: stretches of capitalised words, judged by what the words are and what stands around them. */
export const findPeople: Finder = (words, proposals) => {
  eachRun(words, (run) => {
    for (let first = 0; first < run.unitStarts.length; first++) {
      if (words.parts[run.unitStarts[first]!] === PART.tail) continue;
      const limit = Math.min(run.unitStarts.length, first + MAX_WORDS);
      for (let last = first; last < limit; last++) {
        const [rule, score] = judge(words, run, first, last);
        if (rule === "") continue;
        proposals.add("person", run.unitStarts[first]!, run.unitEnds[last]!, rule, score);
      }
    }
  });
};

const GIVEN = bit(CATEGORY.givenName);
const FAMILY = bit(CATEGORY.familyName);
const TITLE = bit(CATEGORY.position) | bit(CATEGORY.honorific);

/** The surest rule for a stretch of a run, and how sure it is; `""` for what no person is called. */
function judge(words: NameWords, run: NameRun, first: number, last: number): [string, number] {
  const { parts } = words;
  const part = (unit: number): number => parts[run.unitStarts[unit]!]!;
  const is = (unit: number, mask: number): boolean => hasMask(words, run.unitStarts[unit]!, mask);
  if (part(last) === PART.particle || part(last) === PART.initial) return ["", 0];
  const tail = findTail(words, run, first, last);
  if (tail >= 0 && isPatronymic(words, run, tail)) {
    return isWholePatronymic(words, run, first, tail, last)
      ? ["person.patronymic", CERTAIN]
      : ["", 0];
  }
  if (tail >= 0) return ["person.honorific", 0.85];
  if (part(first) === PART.initial) return last > first ? ["person.initials", 0.9] : ["", 0];
  const isFamily = is(last, FAMILY | FAMILY_LIKE);
  const names = countNames(words, run, first, last);
  if (last > first && is(first, GIVEN)) {
    if (isFamily) return ["person.givenFamily", 0.95];
    return names === 2 || names === 3 ? ["person.givenUnknown", 0.85] : ["person.given", 0.3];
  }
  if (last > first && isFamily) {
    return names === 2 || names === 3 ? ["person.unknownFamily", 0.8] : ["person.family", 0.25];
  }
  if ((words.endings[run.unitStarts[first]!]! & TITLE) !== 0) {
    return names === 2 || names === 3 ? ["person.titledUnknown", 0.85] : ["person.titled", 0.4];
  }
  if (isFamily) return ["person.familyAlone", 0.5];
  if (is(first, GIVEN)) return ["person.givenAlone", 0.4];
  return names === 2 || names === 3 ? ["person.unknown", 0.2] : ["person.capitals", 0.1];
}

/**
 * How many words of a stretch could be names of a person, or 0 if one of them could not: it is known as something else, or is
 * an acronym. Particles do not count.
 */
function countNames(words: NameWords, run: NameRun, first: number, last: number): number {
  let names = 0;
  for (let unit = first; unit <= last; unit++) {
    const token = run.unitStarts[unit]!;
    if (words.parts[token] === PART.particle) continue;
    if (!couldBeName(words, token)) return 0;
    names++;
  }
  return names;
}

function couldBeName({ reading }: NameWords, token: number): boolean {
  const mask = reading.table.masks[reading.forms[token]!]!;
  if ((reading.tokens.shapes[token]! & SHAPE.allCapitals) !== 0) return false;
  return (mask & (GIVEN | FAMILY | FAMILY_LIKE)) !== 0 || (mask & OTHER) === 0;
}

/** What is known as one of these and as no name is no name. */
const OTHER =
  bit(CATEGORY.commonWord) |
  bit(CATEGORY.verb) |
  bit(CATEGORY.country) |
  bit(CATEGORY.place) |
  bit(CATEGORY.placeHead) |
  bit(CATEGORY.people) |
  bit(CATEGORY.position) |
  bit(CATEGORY.organisation) |
  bit(CATEGORY.organisationHead) |
  bit(CATEGORY.namedEvent) |
  bit(CATEGORY.namedEventHead) |
  bit(CATEGORY.month) |
  bit(CATEGORY.timeWord);

/** The first unit of the stretch that is `oğlu`, `qızı` or an honorific, or -1. */
function findTail(words: NameWords, run: NameRun, first: number, last: number): number {
  for (let unit = first + 1; unit <= last; unit++) {
    if (words.parts[run.unitStarts[unit]!] === PART.tail) return unit;
  }
  return -1;
}

function isPatronymic(words: NameWords, run: NameRun, unit: number): boolean {
  return hasMask(words, run.unitStarts[unit]!, bit(CATEGORY.nameParticle));
}

/**
 * Is the stretch the whole of a name with `oğlu` or `qızı`: `Əli Həsən oğlu Məmmədov`, or with the family name first, as in
 * documents, `Məmmədov Əli Həsən oğlu`?
 */
function isWholePatronymic(
  words: NameWords,
  run: NameRun,
  first: number,
  tail: number,
  last: number,
): boolean {
  const isFamilyNext =
    tail + 1 < run.unitStarts.length &&
    hasMask(words, run.unitStarts[tail + 1]!, FAMILY | FAMILY_LIKE);
  if (isFamilyNext) return last === tail + 1 && tail - first === Math.min(tail, 2);
  if (last !== tail) return false;
  const hasFamilyFirst =
    tail >= 3 && hasMask(words, run.unitStarts[tail - 3]!, FAMILY | FAMILY_LIKE);
  return tail - first === Math.min(tail, hasFamilyFirst ? 3 : 2);
}

function hasMask({ reading }: NameWords, token: number, mask: number): boolean {
  return (reading.table.masks[reading.forms[token]!]! & mask) !== 0;
}
