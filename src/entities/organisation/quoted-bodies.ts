import { CASE, caseOf, FLAG, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { bit, CATEGORY } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { hitFeatures } from "../../mentions/atoms.ts";
import { TELLS, type Tells } from "../../mentions/candidate.ts";
import { cueWords } from "../../mentions/cue-words.ts";
import type { HeadChain } from "../../mentions/head-chains.ts";
import { isCommonInside } from "../../mentions/joined-words.ts";
import { featuresOf, isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, LIKELY, type Proposals, type Sureness } from "../../mentions/proposals.ts";
import { openingQuote, quotedSpans } from "../../mentions/quoted.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { bodyAt } from "./describe.ts";
import { endsWithForm } from "./foreign-forms.ts";
import { STATE_BODIES } from "./state-bodies.ts";
import { isPlural } from "./strangers.ts";

/** How a stretch may name a body. */
export interface BodyRule {
  readonly id: string;
  readonly score: Sureness;
  readonly tells?: Tells;
}

const BRANCH: BodyRule = { id: "organisation.branch", score: CERTAIN };
const QUOTED_BODY: BodyRule = { id: "organisation.quotedBody", score: CERTAIN };
/** With the legal form of a company. */
const QUOTED_FORM: BodyRule = {
  id: "organisation.quotedForm",
  score: CERTAIN,
  tells: TELLS.form,
};

/** A quoted name; one with its kind behind it (`“HƏMAS” hərəkatı`) is no mention of its own. */
export function findQuoted(words: NameWords, proposals: Proposals): void {
  const { bits, tokens } = words.reading;
  quotedSpans(words, (first, end) => {
    const next = end + 1;
    const hasKind =
      next < tokens.count &&
      (bits[next]! & bit(CATEGORY.organisationHead)) !== 0 &&
      !isCut(words, next);
    if (end - first > 1 && endsWithForm(words, end - 1)) {
      const { id, score, tells } = QUOTED_FORM;
      proposals.add("organisation", first, end, id, score, -1, tells);
    }
    if (hasKind) proposals.add("organisation", first, end, "organisation.quotedBeforeKind", 0.1);
    else proposals.add("organisation", first, end, "organisation.quoted", 0.6, -1, TELLS.quotes);
    if (!hasKind && isAfterKind(words, first - 1) && !isOwner(words, next))
      proposals.add("organisation", first, end, "organisation.quotedAfterKind", LIKELY);
  });
}

/** `Fransa şirkəti “Dalğa”`, `İtaliya klubu “Zirvə”`: whose company or club it is stands before it. */
function isAfterKind(words: NameWords, open: number): boolean {
  const { reading, parts } = words;
  const kind = open - 1;
  if (kind < 1 || isCut(words, open) || isCut(words, kind) || parts[kind] !== PART.lower)
    return false;
  const { lexicon, hitFirst, hitEnds, hitEntries } = reading;
  // A kind may have two words: `neft şirkəti`.
  for (let h = hitFirst[kind - 1]!; h < hitFirst[kind + 1]!; h++) {
    if (hitEnds[h] !== open) continue;
    const features = hitFeatures(reading, h);
    if ((features & FLAG.plural) !== 0 || caseOf(features) !== CASE.nominative) continue;
    if (possessiveOf(features) !== POSSESSIVE["3sg"]) continue;
    const entry = hitEntries[h]!;
    if (lexicon.categoryOf(entry) !== CATEGORY.organisationHead) continue;
    if (NAMED_KINDS.has(lexicon.cell(entry, "kind"))) return true;
  }
  return false;
}

/** `Fransa şirkəti “Dalğa” təyyarəsini alıb`: what is named is what the quotes own. */
function isOwner(words: NameWords, next: number): boolean {
  if (next >= words.parts.length || isCut(words, next)) return false;
  const features = featuresOf(words, next);
  return (features & FLAG.verb) === 0 && possessiveOf(features) !== POSSESSIVE.none;
}

/** Kinds of bodies whose names are quoted. */
export const NAMED_KINDS = new Set(["company", "club", "media", "bank", "fund", "party", "ngo"]);

/** The rule that makes sure of a whole name which begins with a quote and ends with a head, if there is one. */
export function sureRuleOfQuoted(
  words: NameWords,
  open: number,
  chain: HeadChain,
  isKind: boolean,
): BodyRule | undefined {
  if (!isKind && isBranch(words, open, chain)) return BRANCH;
  if (isNamedBody(words, open, chain)) return QUOTED_BODY;
  return isCompanyExplained(words, chain) ? QUOTED_FORM : undefined;
}

/** `“Gilan” tikiş fabriki`: what the quotes name is a kind that plain words behind them say; but `“Azal” və “Gilan” şirkətləri`. */
export function isKindOfQuoted(words: NameWords, open: number, chain: HeadChain): boolean {
  const { parts } = words;
  if (isPlural(words, chain)) return false;
  let at = chain.headStart - 1;
  while (at > open && parts[at] === PART.lower && featuresOf(words, at) === 0) at--;
  return parts[at] === PART.closeQuote;
}

/** `“Report”un Qərb bürosu`: a part, named by words with capitals, of the body in quotes that owns it. */
function isBranch({ parts, reading }: NameWords, open: number, chain: HeadChain): boolean {
  const { kinds, ends, units, text } = reading.tokens;
  // Other bodies do not belong to what stands in quotes: `“Report”un Təhsil İnstitutundan aldığı məlumat`.
  if (!cueWords("branch").includes(reading.lexicon.lemma(chain.entry))) return false;
  let suffix = open + 1;
  while (suffix < chain.headStart && kinds[suffix] !== TOKEN.suffix) suffix++;
  if (parts[suffix - 1] !== PART.closeQuote || parts[suffix + 1] !== PART.capital) return false;
  // The genitive: `un`, `nin`; not `dan`.
  return text[ends[suffix]! - 1] === "n" && units[suffix] !== LETTER_D;
}

const LETTER_D = 0x64;

/** `“Dalğa” Yaradıcılıq Mərkəzi`: a body by its words with capitals; but `“Report” Milli Bankın məlumatını yayıb`. */
function isNamedBody(words: NameWords, open: number, { headStart, entry }: HeadChain): boolean {
  const { parts, reading } = words;
  if (parts[headStart] !== PART.capital) return false;
  if ((reading.bits[headStart]! & bit(CATEGORY.placeHead)) !== 0) return false;
  if (STATE_BODIES.has(reading.lexicon.cell(entry, "kind"))) return false;
  let close = headStart - 1;
  while (close > open && parts[close] === PART.capital && isCommonInside(words, close)) close--;
  if (parts[close] !== PART.closeQuote || openingQuote(words, close) !== open) return false;
  const quoted = bodyAt(reading, open + 1, close);
  return quoted < 0 || reading.lexicon.cell(quoted, "kind") !== "media";
}

/** `“Qamma Inc” şirkəti`, but `şirkətləri` after two of them. */
function isCompanyExplained(words: NameWords, { entry, headStart, end }: HeadChain): boolean {
  if (words.parts[headStart - 1] !== PART.closeQuote) return false;
  if ((featuresOf(words, end - 1) & FLAG.plural) !== 0) return false;
  const { lexicon } = words.reading;
  const isPlain =
    lexicon.cell(entry, "inside") === "quoted" && !lexicon.hasFlag(entry, ROW_FLAG.ambiguous);
  return isPlain || endsWithForm(words, headStart - 2);
}
