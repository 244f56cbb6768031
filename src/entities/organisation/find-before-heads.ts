import type { Analyses } from "../../analyses/analyze.ts";
import { CASE, caseOf, FLAG } from "../../analyses/features.ts";
import { bit, CATEGORY, PLACE_BITS } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { TELLS } from "../../mentions/candidate.ts";
import { isPlainOpener } from "../../mentions/capitals.ts";
import { APART, type ChainStart, type Reach } from "../../mentions/chain-starts.ts";
import { isCueWord } from "../../mentions/cue-words.ts";
import { entryAt, findHit } from "../../mentions/entry-at.ts";
import { eachHeadChain, type HeadChain } from "../../mentions/head-chains.ts";
import { isCommonInside, isInCapitals } from "../../mentions/joined-words.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, LIKELY, type Proposals, type Sureness } from "../../mentions/proposals.ts";
import { startsAfresh } from "../../tokens/tokens.ts";
import { startBehindOpener } from "../openers.ts";
import { isAdjective, isModifier } from "../words.ts";
import { findCommittee, isService, isWithin } from "./bodies-of-bodies.ts";
import { bodyAt } from "./describe.ts";
import { findMission } from "./find-missions.ts";
import { findSharing } from "./find-sharing.ts";
import { findListed } from "./listed-bodies.ts";
import { type BodyRule, isKindOfQuoted, sureRuleOfQuoted } from "./quoted-bodies.ts";
import {
  findKnown,
  findLeaderBehindOffice,
  findNamedBehindQuotes,
  findPlaceBehindPerson,
  findStateBehindPlace,
  isBehindPerson,
  isDescription,
  isInternational,
  isStranger,
  isTwoBodies,
  OF_LEADER,
} from "./strangers.ts";

/** Every name before the head of a body: `Milli Elmlər Akademiyası`, `“Neftçi” klubu`, and missions by whose they are. */
export function findBeforeHeads(words: NameWords, proposals: Proposals): void {
  eachHeadChain(words, CATEGORY.organisationHead, (chain) => {
    findMission(words, proposals, chain);
    const isList = findListed(words, proposals, chain);
    findSharing(words, proposals, chain);
    findCommittee(words, proposals, chain);
    // `Rusiya Federasiyası` is a state.
    if ((words.endings[chain.end]! & bit(CATEGORY.country)) !== 0) return;
    if (isPartOfHead(words, chain)) return;
    for (const start of ownStarts(words, chain)) {
      if (isList && words.parts[start.token] === PART.openQuote) continue;
      const { id, score, tells, endsBeforeHead } = judgeStart(words, start, chain);
      const end = endsBeforeHead ? chain.headStart : chain.end;
      const entry = endsBeforeHead ? -1 : chain.entry;
      proposals.add("organisation", start.token, end, id, score, entry, tells);
    }
  });
}

/** Does it say what the next head is: `Futbol Federasiyaları Assosiasiyası`, and the adjective of `Rayon Mərkəzi Xəstəxanası`? */
function isPartOfHead({ parts, reading }: NameWords, { hit, headStart, end }: HeadChain): boolean {
  if (parts[headStart] !== PART.capital || parts[end] !== PART.capital) return false;
  if ((reading.bits[end]! & bit(CATEGORY.organisationHead)) === 0) return false;
  if (end - headStart === 1 && isAdjective(reading, headStart)) return true;
  const features = hitFeatures(reading, hit);
  return (features & FLAG.plural) !== 0 && caseOf(features) === CASE.nominative;
}

/** Where a name can begin that the head ends, without what is known to stand before it only. */
function ownStarts(words: NameWords, chain: HeadChain): ChainStart[] {
  const { starts, end } = chain;
  const known = findKnown(words, starts, end);
  const isAloof = isInternational(words.reading, known, end);
  const state = Math.max(
    findInternational(words, chain),
    findStateBehindPlace(words, chain),
    findNamedBehindQuotes(words, chain),
    startBehindOpener(words, chain),
    findLeaderBehindOffice(words, chain),
  );
  const place = findPlaceBehindPerson(words, chain);
  // `Kərim Vəliyev Dövlət Sərhəd Xidmətinin rəisi olub`
  const isAfterPerson = isBehindPerson(words, known);
  const own: ChainStart[] = [];
  for (const { token, reach: found } of starts) {
    if (token < state || token < place) continue;
    const isWhole = token === state || (token === place && found === "part");
    const reach = isWhole ? "whole" : found;
    const isOther = token > known || ((isAloof || isAfterPerson) && token < known);
    if (reach !== "named" && isOther) continue;
    if (isDescription(words, token, chain) || isStranger(words, token, end, chain.entry)) continue;
    if (reach === "beyond" && isTwoBodies(words, token, end)) continue;
    if (isElsewhere(words, token, chain)) continue;
    // `M.Kralj Milli Məclisin sədri ilə görüşüb`: initials begin a body's name only where it is named after somebody.
    if (words.parts[token] === PART.initial && reach !== "named") continue;
    own.push({ token, reach });
  }
  return own;
}

/** `Çili BMT təşkilatının üzvüdür`: where such a body is named before a word for its kind; or -1. */
function findInternational(words: NameWords, { starts, headStart }: HeadChain): number {
  if (words.parts[headStart] !== PART.lower) return -1;
  const known = findKnown(words, starts, headStart);
  return isInternational(words.reading, known, headStart) ? known : -1;
}

/** `“Mayak” Berlindəki zavodunu bağlayıb`: what a company has somewhere is not called after it. */
function isElsewhere(words: NameWords, token: number, { headStart }: HeadChain): boolean {
  const { parts } = words;
  if (parts[token] !== PART.openQuote) return false;
  for (let i = headStart - 1; parts[i] !== PART.closeQuote && i > token; i--)
    if ((featuresOf(words, i) & FLAG.ki) !== 0) return true;
  return false;
}

/** By which rule a stretch is a name, and how sure it is. */
interface Judgement extends BodyRule {
  /** Does the name end before the head, which only says what has it? */
  readonly endsBeforeHead?: true;
}

/** What a rule asks of every stretch that it may make a name; bits. */
const NEED = {
  /** The head is a word for a kind of bodies. */
  ofKind: 1,
  /** Nothing before the token could be of the name. */
  whole: 2,
  /** No quote opens the name. */
  bare: 4,
} as const;

/** How a stretch that begins at a token may be a name. */
interface StartRule {
  readonly judgement: Judgement;
  /** Bits of {@link NEED}. */
  readonly needs: number;
  readonly holds: (words: NameWords, start: ChainStart, chain: HeadChain) => boolean;
}

/** The first that holds is taken. */
const START_RULES: readonly StartRule[] = [
  {
    judgement: { id: "organisation.beforeKind", score: CERTAIN, endsBeforeHead: true },
    needs: NEED.ofKind,
    holds: (words, start, chain) =>
      (isWholeStart(words, start) || isOwnedByState(words, start.token)) &&
      (isUnheardOf(words, start.token, chain.headStart) || isOfKind(words, start.token, chain)),
  },
  {
    judgement: { id: "organisation.beforeKind", score: LIKELY, endsBeforeHead: true },
    needs: NEED.ofKind | NEED.whole,
    holds: (words, { token }, chain) => isPlainParty(words, token, chain),
  },
  {
    judgement: { id: "organisation.service", score: CERTAIN },
    needs: NEED.whole,
    holds: (words, { token }, chain) => isService(words, token, chain),
  },
  {
    judgement: { id: "organisation.within", score: CERTAIN },
    needs: 0,
    holds: (words, { token, reach }, { headStart }) =>
      reach === "beyond" && isWithin(words, token, headStart),
  },
  {
    judgement: { id: "organisation.numbered", score: CERTAIN },
    needs: 0,
    holds: (words, { token }, chain) => isNumbered(words, token, chain),
  },
  {
    judgement: { id: "organisation.branch", score: CERTAIN },
    needs: NEED.bare,
    holds: (words, { token }, chain) => isBranchOfParty(words, token, chain),
  },
  {
    judgement: { id: "organisation.ofDistrict", score: CERTAIN },
    needs: NEED.bare,
    holds: (words, { token }, chain) => isOfDistrict(words, token, chain),
  },
  {
    judgement: { id: OF_LEADER, score: CERTAIN },
    needs: NEED.whole,
    holds: (words, { token }, chain) => findLeaderBehindOffice(words, chain) === token,
  },
  {
    judgement: { id: "organisation.ofPlace", score: LIKELY },
    needs: NEED.whole | NEED.bare,
    holds: (words, { token }, chain) => isOfPlace(words, token, chain),
  },
  {
    judgement: { id: "organisation.behindOpener", score: LIKELY },
    needs: 0,
    holds: (words, { token }, chain) =>
      isInRow(words, chain) && startBehindOpener(words, chain) === token,
  },
  {
    judgement: { id: "organisation.inCapitals", score: LIKELY, tells: TELLS.capitals },
    needs: NEED.whole | NEED.bare,
    holds: (words, { token }, { headStart, end }) => isInCapitals(words, token, headStart, end),
  },
  {
    judgement: { id: "organisation.ofOneWord", score: LIKELY },
    needs: NEED.whole | NEED.bare,
    holds: (words, { token }, chain) => isOfOneWord(words, token, chain),
  },
];

function judgeStart(words: NameWords, start: ChainStart, chain: HeadChain): Judgement {
  const { token, reach } = start;
  const isQuoted = words.parts[token] === PART.openQuote;
  const isKind = isKindWord(words, chain);
  const isWholeQuoted = isQuoted && reach === "whole";
  const sure = isWholeQuoted ? sureRuleOfQuoted(words, token, chain, isKind) : undefined;
  if (sure !== undefined) return sure;
  const isWhole = isWholeStart(words, start);
  const has = (isKind ? NEED.ofKind : 0) | (isWhole ? NEED.whole : 0) | (isQuoted ? 0 : NEED.bare);
  for (const { judgement, needs, holds } of START_RULES)
    if ((needs & ~has) === 0 && holds(words, start, chain)) return judgement;
  const id = idOf(reach, isQuoted, isKind);
  if (!isQuoted) return { id, score: isKind ? BARE_BEFORE_KIND : SCORES[reach] };
  const isLikely = isKind && isWholeQuoted && isKindOfQuoted(words, token, chain);
  return { id, score: isLikely ? LIKELY : SCORES[reach] };
}

/** Could nothing before the token be of the name? */
function isWholeStart(words: NameWords, { token, reach }: ChainStart): boolean {
  return reach === "whole" || isPlainOpener(words, token - 1);
}

/** Has the head a capital, and no other behind it that the name goes on with, `Mərkəzi` of `Rayon Mərkəzi Xəstəxanası`? */
function isInRow({ parts, reading }: NameWords, { headStart, end }: HeadChain): boolean {
  if (parts[headStart] !== PART.capital) return false;
  return parts[end] !== PART.capital || startsAfresh(reading.tokens, end);
}

/** `[ESPN] telekanalı`: such a kind word belongs to a quoted name only. */
function isKindWord({ parts, reading }: NameWords, { headStart, entry }: HeadChain): boolean {
  return parts[headStart] === PART.lower && reading.lexicon.cell(entry, "inside") === "quoted";
}

/** How sure it is that a bare name and the kind word after it are one name. */
const BARE_BEFORE_KIND = 0.2;

const SCORES: Readonly<Record<Reach, Sureness>> = {
  whole: 0.8,
  joined: CERTAIN,
  part: 0.35,
  split: 0.2,
  beyond: 0.15,
  named: CERTAIN,
};

/** The id of a rule, by how much of what stands before the head a name takes, whether it begins with a quote, and the sort of head. */
function idOf(reach: Reach, isQuoted: boolean, isKind: boolean): string {
  if (reach === "named") return "organisation.namedAfter";
  return `organisation.${reach}${isQuoted ? "Quoted" : ""}Before${isKind ? "Kind" : "Head"}`;
}

/** `Milli Birlik partiyası`: plain words with capitals, of which a sentence gives one only to an adjective. */
function isPlainParty(words: NameWords, token: number, { entry, headStart }: HeadChain): boolean {
  const { parts, reading } = words;
  const { lexicon, table, forms } = reading;
  if (headStart - token < 2 || lexicon.cell(entry, "kind") !== "party") return false;
  for (let i = token; i < headStart; i++) {
    const isCommon = (table.masks[forms[i]!]! & bit(CATEGORY.commonWord)) !== 0;
    if (parts[i] !== PART.capital || !isCommon) return false;
  }
  return !isCut(words, token) || isAdjective(reading, token);
}

/** `YAP Nərimanov rayon təşkilatı`, `Müsavat Partiyasının Şəki şəhər təşkilatı`: the branch that a party has somewhere. */
function isBranchOfParty(words: NameWords, token: number, { headStart }: HeadChain): boolean {
  const { parts, reading, endings } = words;
  const { lexicon, hitEnds, hitEntries } = reading;
  const district = headStart - 1;
  if (parts[headStart] !== PART.lower || district <= token + 1) return false;
  if (!isCueWord(reading, district, "district") || !(endings[district]! & PLACE_BITS)) return false;
  const isParty = (h: number): boolean =>
    lexicon.cell(hitEntries[h]!, "kind") === "party" &&
    entryAt(reading, hitEnds[h]!, district, CATEGORY.place) >= 0;
  return findHit(reading, token, CATEGORY.organisation, isParty) >= 0;
}

/**
 * `Xocavənd rayon Polis Şöbəsi`, `Gəncə Şəhər Məhkəməsi`: the body of a district or town, in plain capitalised words; and the school
 * of a village, `Hindarx kənd tam orta məktəbi`, of which only the village has a capital.
 */
function isOfDistrict(
  words: NameWords,
  token: number,
  { entry, headStart, end }: HeadChain,
): boolean {
  const { parts, reading } = words;
  if (token + 2 > headStart || parts[end] === PART.capital) return false;
  const isSchool = reading.lexicon.cell(entry, "kind") === "school";
  // `Naxçıvan Muxtar Respublikası Babək Rayon Məhkəməsi`, `Mərkəzi Rayon Xəstəxanası`
  const isAfterPlace = !isSchool && (words.endings[token]! & PLACES) !== 0;
  if (isAfterPlace || isCommonInside(words, token)) return false;
  // `Ucqar kənd məktəbi`, `bir kənd məktəbi`
  const isOfAny = isAdjective(reading, token) || (reading.bits[token]! & NUMERAL) !== 0;
  if (isSchool && (isPlainOpener(words, token) || isOfAny)) return false;
  // `Təl-Əviv Rayon Məhkəməsi`
  const isDouble = parts[token + 1] === PART.hyphen && parts[token + 2] === PART.capital;
  const district = isDouble ? token + 3 : token + 1;
  if (!isCueWord(reading, district, "district")) return false;
  for (let i = token; i <= headStart; i++) {
    if (i === district || (i === headStart && isSchool) || parts[i] === PART.hyphen) continue;
    if (parts[i] !== PART.capital) return false;
    if (i < headStart && caseOf(featuresOf(words, i)) !== CASE.nominative) return false;
  }
  return true;
}

const NUMERAL = bit(CATEGORY.numeral);

/** `5 nömrəli məktəb`, `Gəncə şəhər 12 saylı tam orta məktəb`: what has a number, with the district or town that counts it. */
function isNumbered({ reading }: NameWords, token: number, { headStart }: HeadChain): boolean {
  const number = headStart - 2;
  if (!isCueWord(reading, number + 1, "numbered")) return false;
  return token === (isCueWord(reading, number - 1, "district") ? number - 2 : number);
}

/** `Gəncə Ağır Cinayətlər Məhkəməsi`, `Peru Mədəniyyət Mərkəzi`: a town or state, and in plain capitalised words a body that it has. */
function isOfPlace(words: NameWords, token: number, chain: HeadChain): boolean {
  const { headStart, end } = chain;
  const { parts, reading } = words;
  const { masks } = reading.table;
  if (!isInRow(words, chain) || end - token < 3 || !isPlaceAlone(reading, token)) return false;
  for (let i = token + 1; i < headStart; i++) {
    const isPlain = (masks[reading.forms[i]!]! & bit(CATEGORY.commonWord)) !== 0;
    if (parts[i] !== PART.capital || !isPlain || APART.includes(caseOf(featuresOf(words, i))))
      return false;
  }
  return true;
}

/** `Texnologiya Universiteti`: one plain word with a capital inside a sentence, before a head that is seldom a common noun. */
function isOfOneWord(words: NameWords, token: number, chain: HeadChain): boolean {
  const { headStart, entry } = chain;
  const { reading, parts } = words;
  if (headStart - token !== 1 || !isInRow(words, chain)) return false;
  if (reading.lexicon.hasFlag(entry, ROW_FLAG.ambiguous)) return false;
  if (!isCommonInside(words, token) || !isModifier(reading, token)) return false;
  // `Korrupsiya ilə Mübarizə Komitəsi`, `Dövlət Xidmətlərində İslahat Nazirliyi`, `Peru Əməliyyat Şirkəti`: the name began before.
  const before = token - 1;
  if ((reading.bits[before]! & bit(CATEGORY.postposition)) !== 0) return false;
  if (parts[before] !== PART.capital) return true;
  const isOwner = (words.endings[token]! & PLACE_BITS) !== 0;
  const isApart = isOwner && APART.includes(caseOf(featuresOf(words, before)));
  return isApart || !(isOwner || isCommonInside(words, before));
}

/** Is a token a town or state, in the nominative? */
function isPlaceAlone(reading: Analyses, token: number): boolean {
  const { lexicon, hitFirst, hitEnds, hitEntries } = reading;
  for (let h = hitFirst[token]!; h < hitFirst[token + 1]!; h++) {
    if (hitEnds[h] !== token + 1) continue;
    if ((PLACE_BITS & bit(lexicon.categoryOf(hitEntries[h]!))) === 0) continue;
    const features = hitFeatures(reading, h);
    if (caseOf(features) === CASE.nominative && (features & FLAG.derived) === 0) return true;
  }
  return false;
}

const PLACES = PLACE_BITS | bit(CATEGORY.placeHead);

/** `Tesla şirkəti`: a company of the lexicon before that word, though people or towns are called so too; no state is. */
function isOfKind({ reading }: NameWords, token: number, { entry, headStart }: HeadChain): boolean {
  const { lexicon, bits } = reading;
  const body = bodyAt(reading, token, headStart);
  if (body < 0 || (bits[token]! & bit(CATEGORY.country)) !== 0) return false;
  return lexicon.cell(body, "kind") === lexicon.cell(entry, "kind");
}

/** `Almaniyanın Qrandmotors şirkəti`: the state that a body is of ends before its name. */
function isOwnedByState(words: NameWords, token: number): boolean {
  if (token === 0 || (words.endings[token]! & bit(CATEGORY.country)) === 0) return false;
  return caseOf(featuresOf(words, token - 1)) === CASE.genitive;
}

/** `Qrandmotors şirkəti`: nothing is known of the words before the kind, so they name one of it, and no owner. */
function isUnheardOf({ parts, reading }: NameWords, first: number, end: number): boolean {
  const { table, forms } = reading;
  for (let i = first; i < end; i++) {
    if (parts[i] !== PART.capital || table.masks[forms[i]!] !== 0) return false;
  }
  return !table.canBe(forms[end - 1]!, (features) => caseOf(features) === CASE.genitive);
}
