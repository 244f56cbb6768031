import type { Analyses } from "../analyses/analyze.ts";
import type { Settled } from "../mentions/settle.ts";
import { foldCase } from "../text/fold-case.ts";
import type { MentionType, MoneyValue, OtherEntity } from "../types.ts";
import { resolveTimes } from "./date/resolve-times.ts";
import { type Group, groupMentions } from "./groups.ts";
import { readNominatives } from "./nominatives.ts";
import type { Resolution, ResolvedMention } from "./resolution.ts";

/** Works out what each mention stands for, and gathers the mentions of one thing. */
export function resolveMentions(
  reading: Analyses,
  found: readonly Settled[],
  referenceDate: string | undefined,
): Resolution {
  const nominatives = readNominatives(reading, found);
  const settled = found.map((mention, i) => ({
    ...mention,
    name: nominatives[i]!.name,
    features: nominatives[i]!.features,
  }));
  const facts = settled.map((mention): ResolvedMention["facts"] => factsOf(reading, mention));
  const times = resolveTimes(reading, settled, referenceDate);
  times.forEach((time, i) => {
    if (time === undefined) return;
    facts[i] =
      time.mod === undefined ? { value: time.value } : { value: time.value, mod: time.mod };
  });
  const named = (type: MentionType): Group[] =>
    groupMentions(settled, [type], type, ({ name }) => foldCase(name));
  const countries = groupMentions(
    settled,
    ["country"],
    "country",
    ({ name }, i) => facts[i]!.id ?? foldCase(name),
  ).map((group) => ({ ...group, id: `country:${group.key}` }));
  const people = named("person");
  const places = named("place");
  const organisations = named("organisation");
  const others = (["named-event", "money", "percent"] as const).map(named);
  const dates = groupMentions(
    settled,
    ["date", "time", "duration", "set"],
    "date",
    ({ name }, i) => (times[i] === undefined ? name : `${times[i].value} ${times[i].mod ?? ""}`),
  );
  const entityOf: string[] = [];
  for (const group of [countries, people, places, organisations, ...others, dates].flat()) {
    for (const mention of group.mentions) entityOf[mention] = group.id;
  }
  return {
    mentions: settled.map((mention, i) => ({
      ...mention,
      entity: entityOf[i]!,
      facts: facts[i]!,
    })),
    people: people.map((group) => ({ ...entityBase(group, settled), roles: [] })),
    countries: countries.map((group) => {
      const code = facts[group.mentions[0]!]!.id;
      return { ...entityBase(group, settled), ...(code === undefined ? {} : { code }) };
    }),
    places: places.map((group) => entityBase(group, settled)),
    organisations: organisations.map((group) => entityBase(group, settled)),
    dates: dates.flatMap((group) => {
      const time = times[group.mentions[0]!];
      return time === undefined ? [] : [{ ...entityBase(group, settled), ...time }];
    }),
    others: others.flat().map((group): OtherEntity => {
      const first = group.mentions[0]!;
      const { value, currency } = facts[first]!;
      return {
        ...entityBase(group, settled),
        type: settled[first]!.type as OtherEntity["type"],
        ...(value === undefined ? {} : { value }),
        ...(currency === undefined ? {} : { currency }),
      };
    }),
  };
}

function factsOf(reading: Analyses, mention: Settled): ResolvedMention["facts"] {
  if (mention.type === "country" && mention.entry >= 0) {
    const code = reading.lexicon.cell(mention.entry, "code");
    return code === "" ? {} : { id: code };
  }
  if (mention.type === "money") return mention.value as MoneyValue;
  if (mention.type === "percent") return { value: (mention.value as { value: string }).value };
  return {};
}

/** What every entity has: its id, its fullest name and where it is mentioned. */
function entityBase({ id, mentions }: Group, settled: readonly Settled[]) {
  const names = mentions.map((index) => settled[index]!.name);
  const name = names.reduce((fullest, next) => (next.length > fullest.length ? next : fullest));
  return { id, name, mentions };
}
