import { type Analyses, firstAnalysis } from "../../analyses/analyze.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { isCapital } from "../../mentions/atoms.ts";
import { type Candidate, nominative } from "../../mentions/candidate.ts";
import { SHAPE, TOKEN } from "../../tokens/tokens.ts";

/** Finds a given name with the capitalised word after it. */
export function findPeople(reading: Analyses): Candidate[] {
  const { tokens, table, forms, bits } = reading;
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < tokens.count; i++) {
    if ((bits[i]! & (1 << CATEGORY.givenName)) === 0) continue;
    if (tokens.kinds[i + 1] !== TOKEN.word || !isCapital(reading, i + 1)) continue;
    if (tokens.shapes[i + 1]! & SHAPE.paragraphStart) continue;
    const analysis = firstAnalysis(table, forms[i + 1]!);
    found.push({
      type: "person",
      firstToken: i,
      endToken: i + 2,
      start: tokens.starts[i]!,
      end: tokens.ends[i + 1]!,
      name: nominative(reading, i, i + 2, analysis),
      features: analysis < 0 ? 0 : table.features[analysis]!,
      by: "person.givenFamily",
      score: 0.9,
      entry: -1,
    });
  }
  return found;
}
