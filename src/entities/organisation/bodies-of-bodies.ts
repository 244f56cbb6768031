import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isAnd } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import type { HeadChain } from "../../mentions/head-chains.ts";
import { featuresOf, type NameWords, PART } from "../../mentions/name-words.ts";
import { isNameWord } from "../../mentions/words-beside-names.ts";
import { bodyAt } from "./describe.ts";

// Bodies that are called with the body that they are part of, or belong to.

/** `Nazirliyin Mətbuat xidməti`: a service with a capital, behind the body in the genitive that it is of. */
export function isService(
  words: NameWords,
  token: number,
  { entry, headStart, end }: HeadChain,
): boolean {
  const { parts, reading } = words;
  const { lexicon, hitFirst, hitEnds } = reading;
  if (parts[headStart] !== PART.capital || end - headStart < 2 || token === headStart) return false;
  if (lexicon.cell(entry, "kind") !== "agency") return false;
  // `Mətbuat xidməti idarəsi`
  for (let h = hitFirst[headStart]!; h < hitFirst[headStart + 1]!; h++)
    if (hitEnds[h]! > end) return false;
  if (!hasRowInCase(reading, headStart, BODIES, CASE.genitive)) return false;
  // A sentence that begins with `Xarici İşlər Nazirliyi` begins with a body, though `xarici` is a plain word.
  return bodyAt(reading, token, headStart) >= 0 || !isPlainOpener(words, token);
}

/** `Səhiyyə Nazirliyi yanında Dərman Agentliyi`: a body is called with the one that it belongs to. */
export function isWithin(words: NameWords, token: number, headStart: number): boolean {
  const { parts, reading } = words;
  let at = token + 1;
  while (at < headStart && !isNameWord(reading, at, "within")) {
    if (!isInOwner(words, at - 1)) return false;
    at++;
  }
  // `BMT yanında daimi nümayəndə`
  if (at >= headStart || parts[at + 1] === PART.lower) return false;
  if (!hasRowInCase(reading, at, WITH_OTHERS, CASE.nominative)) return false;
  for (let i = at + 2; i <= headStart; i++) if (endsInHead(reading, i)) return false;
  if (bodyAt(reading, token, at) >= 0) return true;
  if (isPlainOpener(words, token)) return false;
  return parts[token - 1] !== PART.capital || isPlainOpener(words, token - 1);
}

/** Ends at a token the head of a name, with what links it to that? */
function endsInHead(reading: Analyses, end: number): boolean {
  for (let h = reading.hitFirst[end - 1]!; h < reading.hitFirst[end]!; h++) {
    const isHead = reading.lexicon.categoryOf(reading.hitEntries[h]!) === CATEGORY.organisationHead;
    if (isHead && possessiveOf(hitFeatures(reading, h)) === POSSESSIVE["3sg"]) return true;
  }
  return false;
}

/** Does a row of some categories, in a case, end with the token before `end`? */
function hasRowInCase(reading: Analyses, end: number, categories: number, wanted: number): boolean {
  const { lexicon, hitFirst, hitEnds, hitEntries } = reading;
  for (let h = hitFirst[end - 1]!; h < hitFirst[end]!; h++) {
    if (hitEnds[h] !== end || !(bit(lexicon.categoryOf(hitEntries[h]!)) & categories)) continue;
    if (caseOf(hitFeatures(reading, h)) === wanted) return true;
  }
  return false;
}

/** `Respublikasının Prezidenti`, `Elm və Təhsil Nazirliyi`, but not `Bakıda Nazirlik`, `mərkəz ilə Nazirlik`. */
function isInOwner(words: NameWords, token: number): boolean {
  const found = caseOf(featuresOf(words, token));
  if (found !== CASE.nominative && found !== CASE.genitive) return false;
  return words.parts[token] !== PART.lower || isAnd(words.reading, token);
}

const BODIES = bit(CATEGORY.organisation) | bit(CATEGORY.organisationHead);
const WITH_OTHERS = BODIES | bit(CATEGORY.position);
