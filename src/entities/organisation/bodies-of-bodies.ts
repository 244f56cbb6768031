import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { isAnd, isListJoint, isWith } from "../../analyses/linking-words.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import { isCueWord } from "../../mentions/cue-words.ts";
import { findHit } from "../../mentions/entry-at.ts";
import type { HeadChain } from "../../mentions/head-chains.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals } from "../../mentions/proposals.ts";
import { startOfRowBefore } from "../../mentions/row-before.ts";
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
  if (!isRowInCase(words, headStart, BODIES, CASE.genitive)) return false;
  // A sentence that begins with `Xarici İşlər Nazirliyi` begins with a body, though `xarici` is a plain word.
  return bodyAt(reading, token, headStart) >= 0 || !isPlainOpener(words, token);
}

/**
 * `Milli Məclisin Aqrar siyasət, ticarət və turizm komitəsi`: a committee of a body in the genitive, called by what it is for. That begins
 * with a capital and goes on in small letters, whatever joins them.
 */
export function findCommittee(
  words: NameWords,
  proposals: Proposals,
  { entry, hit, headStart, end }: HeadChain,
): void {
  const { parts, reading } = words;
  const isOne = (hitFeatures(reading, hit) & FLAG.plural) === 0;
  if (!isOne || parts[headStart] !== PART.lower) return;
  if (reading.lexicon.cell(entry, "kind") !== "committee") return;
  let first = headStart - 1;
  while (headStart - first < LONGEST_FIELD && saysWhatFor(words, first)) first--;
  if (first < 1 || parts[first] !== PART.capital || isCut(words, first)) return;
  // `Məclisin Sədri və gənclər komitəsi`: whose the first is, is said.
  const opening = featuresOf(words, first);
  if (caseOf(opening) !== CASE.nominative || possessiveOf(opening) !== POSSESSIVE.none) return;
  const owner = startOfRowBefore(words, first, BODIES, isInCase(words, CASE.genitive));
  if (owner < 0) return;
  const state = startOfRowBefore(words, owner, STATE, isInCase(words, CASE.nominative));
  // `Parlamentin`, with a capital because a sentence begins, is any parliament.
  const ownerIsNamed = parts[owner] === PART.capital && !isPlainOpener(words, owner);
  const start = ownerIsNamed ? (state < 0 ? owner : state) : first;
  proposals.add("organisation", start, end, "organisation.committee", CERTAIN, entry);
}

/** In tokens. */
const LONGEST_FIELD = 12;

/** `siyasət`, `,`, `və`, and the `ilə` of `korrupsiya ilə mübarizə`. */
function saysWhatFor(words: NameWords, i: number): boolean {
  const { parts, reading } = words;
  if (isListJoint(reading, i) || isWith(reading, i)) return true;
  if (parts[i] !== PART.lower) return false;
  const features = featuresOf(words, i);
  return caseOf(features) === CASE.nominative && (features & FLAG.verb) === 0;
}

/** `Səhiyyə Nazirliyi yanında Dərman Agentliyi`: a body is called with the one that it belongs to. */
export function isWithin(words: NameWords, token: number, headStart: number): boolean {
  const { parts, reading } = words;
  let at = token + 1;
  while (at < headStart && !isCueWord(reading, at, "within")) {
    if (!isInOwner(words, at - 1)) return false;
    at++;
  }
  // `BMT yanında daimi nümayəndə`
  if (at >= headStart || parts[at + 1] === PART.lower) return false;
  if (!isRowInCase(words, at, WITH_OTHERS, CASE.nominative)) return false;
  for (let i = at + 2; i <= headStart; i++) if (endsInHead(reading, i)) return false;
  if (bodyAt(reading, token, at) >= 0) return true;
  if (isPlainOpener(words, token)) return false;
  return parts[token - 1] !== PART.capital || isPlainOpener(words, token - 1);
}

/** Ends at a token the head of a name, with what links it to that? */
function endsInHead(reading: Analyses, end: number): boolean {
  const isLinked = (h: number): boolean =>
    possessiveOf(hitFeatures(reading, h)) === POSSESSIVE["3sg"];
  return findHit(reading, end - 1, CATEGORY.organisationHead, isLinked) >= 0;
}

/** Is the word before a token a row of some categories, in a case? */
function isRowInCase(words: NameWords, end: number, categories: number, wanted: number): boolean {
  return startOfRowBefore(words, end, categories, isInCase(words, wanted), 1) >= 0;
}

function isInCase({ reading }: NameWords, wanted: number): (hit: number) => boolean {
  return (hit) => caseOf(hitFeatures(reading, hit)) === wanted;
}

/** `Respublikasının Prezidenti`, `Elm və Təhsil Nazirliyi`, but not `Bakıda Nazirlik`, `mərkəz ilə Nazirlik`. */
function isInOwner(words: NameWords, token: number): boolean {
  const found = caseOf(featuresOf(words, token));
  if (found !== CASE.nominative && found !== CASE.genitive) return false;
  return words.parts[token] !== PART.lower || isAnd(words.reading, token);
}

const STATE = bit(CATEGORY.country);
const BODIES = bit(CATEGORY.organisation) | bit(CATEGORY.organisationHead);
const WITH_OTHERS = BODIES | bit(CATEGORY.position);
