import { isSpelled } from "../../analyses/spelled.ts";
import { isCut, type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals } from "../../mentions/proposals.ts";
import { COLON, FULL_STOP } from "../../text/marks.ts";
import { isGlued, SHAPE } from "../../tokens/tokens.ts";
import { isTopLevel } from "../code/top-level-domains.ts";

/** `Modern.az`, `Modern.az-a`: a site by its address, written as a name. */
export function findSites({ parts, reading }: NameWords, proposals: Proposals): void {
  const { units, count, text, starts, coreEnds } = reading.tokens;
  for (let dot = 1; dot + 1 < count; dot++) {
    if (units[dot] !== FULL_STOP || parts[dot - 1] !== PART.capital) continue;
    const domain = dot + 1;
    if (parts[domain] !== PART.lower) continue;
    if (!isGlued(reading.tokens, dot) || !isGlued(reading.tokens, domain)) continue;
    if (isTopLevel(text.slice(starts[domain], coreEnds[domain])))
      proposals.add("organisation", dot - 1, domain + 1, "organisation.site", CERTAIN);
  }
}

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
