import { CASE, caseOf, POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { TOKEN } from "../../tokens/tokens.ts";
import { CLASS } from "../words/argument-classes.ts";
import { GROUP, STEM } from "../words/word-groups.ts";
import { WORD } from "../words/word-kind.ts";
import { isInfinitive, type WordReading } from "../words/word-reader.ts";
import {
  ACTOR,
  canTakePart,
  GOVERNOR,
  type Group,
  headOf,
  isAccusative,
  isAmount,
  isBare,
  isGenitive,
  lastOf,
  type Phrase,
} from "./phrase.ts";
import type { Sentence } from "./sentence.ts";

// Who does what a clause says: somebody in it, beside it, or in the clause around it.

const CAUSAL: ReadonlySet<Group["post"]> = new Set(["result", "reason", "during"]);

/** `binanın nazirliyin işçiləri tərəfindən tikilməsi`: whose those are who do it is said; the building is what they do it to. */
function takeObject(groups: Group[]): void {
  const agent = groups.find(({ post }) => post === "agent");
  const owner = agent?.members[0]?.possessor?.members[0];
  if (owner?.possessor === undefined) return;
  groups.unshift(owner.possessor);
  owner.possessor = undefined;
}

/** `əsgərlərin qar uçqunu nəticəsində həlak olması`: the genitive before a compound is the subject of what has none else. */
export function takeSubject(groups: Group[]): void {
  if (groups.some(isGenitive)) return;
  takeObject(groups);
  for (const group of groups) {
    const [phrase] = group.members;
    const { possessor, units } = phrase!;
    const isCompound = units.length > 1 && units[0]!.kind === WORD.noun;
    if (possessor === undefined || !isCompound) continue;
    if (!CAUSAL.has(group.post) && !isDoneWith(group, phrase!)) continue;
    phrase!.possessor = undefined;
    groups.unshift(possessor);
    return;
  }
  const parties = takeJointDoers(groups[0]?.members[0]);
  if (parties !== undefined) groups.unshift(parties);
}

/** `qonşunun hava məkanını bağladığını`: the compound is whole without its owner, who does something to it or with it. */
function isDoneWith(
  { case: found, post }: Group,
  { possessor, classes, governor }: Phrase,
): boolean {
  if (post !== undefined || !DONE_WITH.has(found) || governor !== undefined) return false;
  const owner = possessor!;
  if (owner.case !== CASE.genitive || (lastOf(owner).classes & ACTOR) === 0) return false;
  return (classes & NOT_DONE_WITH) === 0;
}

const DONE_WITH: ReadonlySet<number> = new Set([CASE.accusative, CASE.dative, CASE.ablative]);
const NOT_DONE_WITH =
  CLASS.person | CLASS.office | CLASS.position | CLASS.event | CLASS.happening | CLASS.process;

/** `İran və İraqın sərhəd haqqında razılığa gəlməsi`, `İran və İraqın limanı bölmək barədə razılığa gəldiyi`: several by name do it together. */
function takeJointDoers(phrase: Phrase | undefined): Group | undefined {
  if (phrase === undefined) return undefined;
  const { possessor, governor } = phrase;
  if (possessor?.case === CASE.genitive && areParties(possessor)) {
    phrase.possessor = undefined;
    return possessor;
  }
  const isOfNobody = governor?.kind === GOVERNOR.verbalNoun && isInfinitive(governor.features);
  const inner = possessor ?? (isOfNobody ? governor.groups[0] : undefined);
  return takeJointDoers(inner?.members[0]);
}

function areParties({ members }: Group): boolean {
  return (
    members.length > 1 &&
    members.every((phrase) => headOf(phrase).mention >= 0 && (phrase.classes & ACTOR) !== 0)
  );
}

/**
 * `nazirin sənədi imzalayaraq getdiyini`: what stands before a converb and its object, and cannot be its subject, is that of the
 * clause after it. In `binaların tikilib verilməsi` both have it.
 */
export function takeConverbsSubject(sentence: Sentence, groups: Group[]): void {
  const converb = sentence.waiting.at(-1);
  if (converb?.kind !== GOVERNOR.converb) return;
  const subject = groups.find(isGenitive);
  if (subject !== undefined) {
    if (headOf(lastOf(subject)).head < converb.token) converb.shared ??= subject;
    return;
  }
  const [object] = converb.groups;
  const phrase = object?.members[0];
  const owner = phrase?.possessor;
  if (owner?.case !== CASE.genitive || (lastOf(owner).classes & ACTOR) === 0) return;
  // `ölkənin siyasəti haqqında danışaraq`
  if (object!.post !== undefined) return;
  phrase!.possessor = undefined;
  converb.shared = owner;
  groups.unshift(owner);
}

/** `nazirin həmkarına yazdığı məktub`: a relative is of whose the one it is done to is. */
export function ownerOfTold(groups: readonly Group[]): Group | undefined {
  const told = groups.find(({ case: found, post }) => found === CASE.dative && post === undefined);
  const phrase = told?.members[0];
  const owner = phrase?.possessor;
  if (owner?.case !== CASE.genitive || (phrase!.classes & CLASS.person) === 0) return undefined;
  return (lastOf(owner).classes & CLASS.person) === 0 ? undefined : owner;
}

/** `sürücünün maşınını sürməsi`: with no genitive of its own, a verbal noun is of whose the one or thing is that it is done to. */
export function ownerOfObject(
  groups: readonly Group[],
  { features }: WordReading,
): Group | undefined {
  // `işçilərin maaşlarını artırmağı` is nobody's.
  if (isInfinitive(features) || possessiveOf(features) !== POSSESSIVE["3sg"]) return undefined;
  const object = groups.find(isAccusative);
  const owner = object?.members[0]?.possessor;
  if (owner?.case !== CASE.genitive) return undefined;
  return (lastOf(owner).classes & CLASS.person) === 0 ? undefined : owner;
}

/** `binanın yanması nəticəsində dağılması`: what has no genitive of its own happens to the same one as what it came of. */
export function ownerOfCause(groups: readonly Group[]): Group | undefined {
  const cause = groups.find(({ post }) => post === "result");
  return cause && lastOf(cause).governor?.groups.find(isGenitive);
}

/**
 * The nearest nominative, which clauses have in common with the one around them; or the genitive of the clause before, in a list of them.
 *
 * @param listed the case of a clause that may go on with a list after a comma
 */
export function findSubject(sentence: Sentence, listed = -1): Group | undefined {
  // `ölkəsinin dost olduğunu və sülhə sadiq qaldığını`, `Çilinin sazişi imzaladığını, yardım göndərdiyini`
  const before = sentence.free.at(-1);
  const isJoined = sentence.joint === "and" || (before?.comma === true && before.case === listed);
  const clause = isJoined && before !== undefined ? lastOf(before).governor : undefined;
  const subject = clause?.groups.find(isGenitive) ?? clause?.shared;
  if (subject !== undefined && isGenitive(subject)) return subject;
  return sentence.free.findLast((group) => isBare(group) && !isAmount(lastOf(group)));
}

/** The case of who is asked to do what a verbal noun says: `əməl etməyi xahiş edib`, or one of more things in a list. */
export function caseOfAsked(
  sentence: Sentence,
  next: number,
  { features }: WordReading,
): number | undefined {
  if (next >= sentence.end) return undefined;
  const { reading, verbs, groups } = sentence.context;
  if (reading.tokens.kinds[next] === TOKEN.mark)
    return isObjectForm(features) ? CASE.ablative : undefined;
  // `nazirliyə yolu çəkmək barədə tapşırıq verib`
  const post = sentence.context.postpositionAt(next);
  const asking = post?.slot === "about" ? next + post.length : next;
  if (asking >= sentence.end) return undefined;
  const { word } = sentence.context.wordAt(asking);
  // `nazirliyə getmək tapşırılıb`
  const asks = [word, ...verbs.activesOf(verbs.stemOf(word))];
  if (asks.some((one) => groups.isIn(one, GROUP["asked-to"]))) return CASE.dative;
  return asks.some((one) => groups.isIn(one, GROUP["asked-of"])) ? CASE.ablative : undefined;
}

/** `sürücülərdən qaydalara əməl etməyi xahiş edib`: who is asked stands before what is asked. */
export function giveBackAsked(
  { context, free }: Sentence,
  groups: Group[],
  found: number,
  verb: number,
): void {
  const [first] = groups;
  // `səfirə nota verməyi tapşırıb`, but `səfirə getməyi tapşırıb`: to him is where to go; and nobody is somewhere to anybody,
  // `sürücülərə ehtiyatlı olmağı tapşırıb`.
  const isBeing = context.groups.isStem(context.words.stemAt(context.reading, verb), STEM.copula);
  const isOnly = groups.length === 1 && lastOf(first!).governor === undefined && !isBeing;
  if (found === CASE.dative && isOnly) return;
  const asked = takeAsked(groups, found);
  if (asked !== undefined) free.push(asked);
}

/** Somebody in the case at the very beginning, which may be that of a clause within. */
function takeAsked(groups: Group[], found: number): Group | undefined {
  const [first] = groups;
  if (first === undefined) return undefined;
  const { classes, governor } = lastOf(first);
  const isIt = first.post === undefined && first.case === found;
  if (isIt && (classes & (ACTOR | CLASS.collective)) !== 0) return groups.shift();
  const within = governor ?? first.members[0]!.leaning[0];
  return within === undefined ? undefined : takeAsked(within.groups, found);
}

/**
 * Who is called on, asked or told to do something, or blamed for it, is who does it: `qonşunu danışmağa çağırıb`, `qonşunu danışıqlara
 * çağırıb`, `qonşudan danışmağı xahiş edib`, `nazirə danışmağı tapşırıb`, `naziri susmaqda günahlandırıb`.
 */
export function giveControl(clause: Group, groups: readonly Group[]): void {
  if (clause.post === "reason") {
    giveMerit(clause, groups);
    return;
  }
  const { governor: told } = clause.members[0]!;
  if (told?.kind !== GOVERNOR.verbalNoun && !isEventInDative(clause)) return;
  const asked = controllerCases(clause);
  const controller = groups.find(
    (group) => group.post === undefined && asked.includes(group.case) && canTakePart(lastOf(group)),
  );
  if (controller === undefined) return;
  for (const { governor } of clause.members) {
    if (governor?.kind === told?.kind && governor !== undefined) governor.shared = controller;
  }
}

/** Who is thanked or rewarded for something did it: `göstərdiyi köməyə görə həkimə təşəkkür edib`. */
function giveMerit({ members }: Group, groups: readonly Group[]): void {
  const doer = groups.find(
    (group) =>
      group.case === CASE.dative &&
      group.post === undefined &&
      (lastOf(group).classes & ACTOR) !== 0,
  );
  if (doer === undefined) return;
  for (const { governor, leaning } of members) {
    const told = leaning.find(({ kind }) => kind === GOVERNOR.relative) ?? governor;
    if (told !== undefined && !told.groups.some(isGenitive)) told.shared = doer;
  }
}

/** `danışıqlara`, `səfərə` */
function isEventInDative({ case: found, post, members }: Group): boolean {
  const { governor } = members[0]!;
  return governor?.kind === GOVERNOR.noun && found === CASE.dative && post === undefined;
}

/** The cases of who does what a clause says, by its own. */
function controllerCases({ case: found, post, members }: Group): readonly number[] {
  // `komandanı qalib gəlməsi münasibətilə təbrik edib`
  if (post !== undefined) return post === "occasion" ? [CASE.accusative] : [];
  const { features } = headOf(members[0]!);
  const isOfNobody = isInfinitive(features);
  // `naziri rüşvət almaqda günahlandırıb`
  if (found === CASE.locative) return isOfNobody ? [CASE.accusative] : [];
  if (found === CASE.dative)
    return isOfNobody || members[0]!.governor!.kind === GOVERNOR.noun ? [CASE.accusative] : [];
  if (!isObjectForm(features)) return [];
  return isOfNobody ? [CASE.ablative, CASE.dative] : [CASE.ablative];
}

/** `azaltmağı` is possessed, or in the accusative. */
function isObjectForm(features: number): boolean {
  const found = caseOf(features);
  return (
    found === CASE.accusative ||
    (found === CASE.nominative && possessiveOf(features) === POSSESSIVE["3sg"])
  );
}
