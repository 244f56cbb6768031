import { CATEGORY } from "../../lexicon/category.ts";
import type { Finder } from "../../mentions/find-mentions.ts";
import { createEntryFinder } from "../../mentions/lexicon-proposals.ts";
import { type NameWords, PART } from "../../mentions/name-words.ts";
import { CERTAIN, type Proposals } from "../../mentions/proposals.ts";
import { doubtTitles } from "../quoted-things.ts";
import { endOfGiven, findFamilyFirst } from "./family-first.ts";
import { judge } from "./judge-name.ts";
import { couldBeName, isGoal } from "./name-units.ts";
import { isBesideOther } from "./other-names.ts";
import { RULES } from "./person-rules.ts";

/** Longest name of a person, in words; particles (`bin`, `əl`) do not count. */
const MAX_WORDS = 5;

/** Whole names of a user's own lexicon. */
const findUsers = createEntryFinder(CATEGORY.userPerson, () => "person");

/** Proposes people: stretches of capitalised words, judged by what the words are and what stands around them. */
export const findPeople: Finder = (words, proposals) => {
  findUsers(words, proposals);
  const from = proposals.count;
  const { unitStarts, unitEnds } = words.runs;
  for (let first = 0; first < unitStarts.length; first++) {
    if (words.parts[unitStarts[first]!] === PART.tail) continue;
    const whole = findFamilyFirst(words, first);
    if (whole > first) {
      const end = endOfGiven(words, unitEnds[whole]!);
      proposals.add("person", unitStarts[first]!, end, RULES.familyFirst.id, CERTAIN);
      first = whole;
    } else proposeFrom(words, first, proposals);
  }
  doubtTitles(words, proposals, from);
};

/** Proposes the stretches that begin with a unit. */
function proposeFrom(words: NameWords, first: number, proposals: Proposals): void {
  const { endOf, unitStarts, unitEnds } = words.runs;
  const start = unitStarts[first]!;
  let names = 0;
  for (let last = first; last < endOf[first]! && names < MAX_WORDS; last++) {
    if (last > first && findFamilyFirst(words, last) > last) break;
    if (words.parts[unitStarts[last]!] !== PART.particle) names++;
    const rule = judge(words, first, last);
    if (rule === undefined) continue;
    proposals.add("person", start, unitEnds[last]!, rule.id, rule.score, -1, rule.tells);
    if (goesOn(words, first, last))
      proposals.add("person", start, unitEnds[last]!, "person.part", PART_SCORE);
  }
}

/** Never the surest: it only tells the model. */
const PART_SCORE = 0.01;

/** Could the words next to the stretch be of the same name: `Erik Fenrix` of `Yan-Erik Fenrix`, or `Əli Həsən` of `Əli Həsən Vəli`? */
function goesOn(words: NameWords, first: number, last: number): boolean {
  const { firstOf, endOf, unitStarts, unitEnds } = words.runs;
  const isHyphenated = first > firstOf[first]! && unitEnds[first - 1]! < unitStarts[first]!;
  if (isHyphenated) return true;
  const next = last + 1;
  if (next === endOf[first]! || findFamilyFirst(words, next) > next) return false;
  if (isBesideOther(words, next)) return false;
  return couldBeName(words, unitStarts[next]!) && !isGoal(words, next);
}
