import { isSpelled } from "../../analyses/spelled.ts";
import { isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, type Firm, type Proposals, STANDING } from "../../mentions/proposals.ts";
import { COLON, FULL_STOP, SLASH } from "../../text/marks.ts";
import { isGlued, SHAPE, type Tokens } from "../../tokens/tokens.ts";
import { hostAround } from "../code/host.ts";
import { isTopLevel } from "../code/top-level-domains.ts";

/** `portal.edu.az`, `www.misal.az`, `Vergilər.az-a`: a site by its address; but not `dedi.az`, with a word before the full stop. */
export function findSites({ parts, reading }: NameWords, proposals: Proposals): void {
  const { tokens, table, forms } = reading;
  for (let dot = 1; dot + 1 < tokens.count; dot++) {
    if (!isInside(tokens, dot) || isInside(tokens, dot + 2)) continue;
    const { text, starts, ends, coreEnds } = tokens;
    const domain = dot + 1;
    const isSite = isTopLevel(text.slice(starts[domain], coreEnds[domain]));
    if (!isSite || text.charCodeAt(ends[domain]!) === SLASH) continue;
    const first = hostAround(reading, dot)?.first ?? dot - 1;
    const isName = parts[first] === PART.capital;
    if (isName || first < dot - 1 || table.masks[forms[first]!] === 0)
      proposals.add(
        "organisation",
        first,
        domain + 1,
        "organisation.site",
        isName ? CERTAIN : SITE,
      );
  }
}

/** Is a token a full stop inside a word? */
function isInside(tokens: Tokens, dot: number): boolean {
  return tokens.units[dot] === FULL_STOP && isGlued(tokens, dot) && isGlued(tokens, dot + 1);
}

/** Below that of a web address, which it is where those are asked for. */
const SITE: Firm = { score: 0.45, standing: STANDING.likely };

/** `Bakı. Trend:`, `Trend xəbər verir`, `bu barədə Trend …`: a news agency where the source of a report is named. */
export function findSource(words: NameWords, proposals: Proposals, proposal: number): void {
  const entry = proposals.entries[proposal]!;
  const [first, end] = [proposals.firstTokens[proposal]!, proposals.endTokens[proposal]!];
  const { reading } = words;
  const { tokens, lexicon } = reading;
  const beginsReport = isCut(words, first);
  const isSource =
    isSpelled(reading, first - 1, "barədə") ||
    (isSpelled(reading, end, "xəbər") && (tokens.shapes[end]! & SHAPE.initialCapital) === 0) ||
    (beginsReport && (tokens.units[end] === COLON || isSpelled(reading, end + 1, "barədə")));
  if (!isSource || lexicon.cell(entry, "kind") !== "media") return;
  proposals.add("organisation", first, end, "organisation.source", CERTAIN, entry);
}
