/**
 * Writes the tables of the pages from what the library does: what is found, into README.md; what is found if asked for, into
 * docs/output.md, and the kinds of places and bodies; the types of events, into docs/events.md; what each stage makes of one
 * sentence, into docs/ARCHITECTURE.md. Each stands between two comments, `<!-- found -->` and `<!-- /found -->`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FRAMES } from "../src/events/frames/index.ts";
import { entitiesById } from "../src/extraction/entities-of.ts";
import { createExtractor, type Extraction, extractEntities, type Mention } from "../src/index.ts";
import { FURTHER_KINDS } from "../src/kinds.ts";
import type { RuleExamples } from "../src/mentions/rules.ts";
import {
  EVENT_TYPES,
  type EventType,
  OFFICE_KINDS,
  ORGANISATION_KINDS,
  PLACE_KINDS,
} from "../src/vocabulary.ts";
import { examplesOf, readExample } from "../test/frame-examples.ts";
import { type Story, TAGS } from "../test/golden/read-story.ts";
import { readStoryOf, STORY_NAMES } from "../test/golden/stories.ts";
import { rolesByType } from "./build-docs/roles.ts";
import { describeStages } from "./build-docs/stages.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const PAGES = ["README.md", "docs/ARCHITECTURE.md", "docs/events.md", "docs/output.md"];

/** Every page with tables, and what it should say. */
export async function writePages(): Promise<{ path: string; text: string }[]> {
  const stories = STORY_NAMES.map(readStoryOf);
  const tables = {
    found: await findingsTable(stories),
    further: await furtherTable(),
    events: eventsTable(),
    kinds: kindsTable(),
    ...describeStages(),
  };
  return PAGES.map((path) => {
    let text = readFileSync(join(root, path), "utf8");
    for (const [name, table] of Object.entries(tables)) text = fill(text, name, table);
    return { path, text };
  });
}

function fill(page: string, name: string, table: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) return page;
  return `${page.slice(0, start + open.length)}\n\n${table}\n\n${page.slice(end)}`;
}

/** A text with the place of something in it that should be found. */
interface Sample {
  readonly text: string;
  readonly referenceDate: string;
  readonly start: number;
  readonly end: number;
  /** What it should stand for, where that is written. */
  readonly value?: string;
  /** The entities there should be. */
  readonly entities?: Story["entities"];
}

/** For each type the best example of the rules for what is found unasked, or, where they have none, of the stories. */
async function findingsTable(stories: readonly Story[]): Promise<string> {
  const further = new Set<string>(FURTHER_KINDS.map(({ type }) => `src/entities/${type}`));
  const folders = readdirSync(join(root, "src/entities"), { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map(({ name }) => `src/entities/${name}`)
    .filter((path) => !further.has(path));
  const own = await Promise.all(folders.map((path) => ruleSamples(path)));
  const samples = [...own.flat(), ...stories.flatMap(storySamples)];
  const rows = [...TAGS.values()].flatMap((type) => {
    const found = samples.map(findSample).filter((it) => it?.mention.type === type);
    const best = found.filter((it) => it !== undefined).sort((a, b) => worthOf(b) - worthOf(a))[0];
    return best === undefined ? [] : [[type, excerpt(best.sample), describe(best)]];
  });
  return toTable(["kind", "example", "what is said"], rows);
}

/** For each further kind the first example of its rules. */
async function furtherTable(): Promise<string> {
  const rows = FURTHER_KINDS.map(async (kind) => {
    const [sample] = await ruleSamples(`src/entities/${kind.type}`);
    if (sample === undefined) throw new Error(`${kind.type} has no examples`);
    const { mentions } = createExtractor({ kinds: [kind] }).extractEntities(sample.text);
    return [`\`${kind.type}\``, excerpt(sample), code([mentions[0]?.value, mentions[0]?.unit])];
  });
  return toTable(["kind", "example", "value"], await Promise.all(rows));
}

async function ruleSamples(path: string): Promise<Sample[]> {
  const folder = join(root, path);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".examples.ts"))
    .sort();
  const samples: Sample[] = [];
  for (const file of files) {
    const [rules] = Object.values(await import(pathToFileURL(join(folder, file)).href));
    for (const { finds } of Object.values(rules as Record<string, RuleExamples>)) {
      samples.push(...finds.map((it) => bracketed(typeof it === "string" ? it : it[0])));
    }
  }
  return samples;
}

function bracketed(marked: string): Sample {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return { text: marked.replace(/[[\]]/gu, ""), referenceDate: "2025-11-21", start, end };
}

function storySamples({ text, referenceDate, mentions, entities, values }: Story): Sample[] {
  return mentions.map(({ start, end }) => {
    const value = values.find((it) => it.text === text.slice(start, end))?.value.split(" ")[0];
    return { text, referenceDate, start, end, entities, ...(value === undefined ? {} : { value }) };
  });
}

interface Found {
  readonly sample: Sample;
  readonly mention: Mention;
  readonly extraction: Extraction;
}

const extractions = new Map<string, Extraction>();

function findSample(sample: Sample): Found | undefined {
  const { text, referenceDate, start, end } = sample;
  const extraction = extractions.get(text) ?? extractEntities(text, { referenceDate });
  extractions.set(text, extraction);
  const mention = extraction.mentions.find((it) => it.start === start && it.end === end);
  if (mention === undefined || (sample.value ?? mention.value) !== mention.value) return undefined;
  return isRightPerson(sample, mention, extraction) ? { sample, mention, extraction } : undefined;
}

function isRightPerson({ entities }: Sample, { entity }: Mention, { people }: Extraction): boolean {
  const person = people.find(({ id }) => id === entity);
  if (person === undefined || entities === undefined) return true;
  const known = entities.find(({ name }) => name === person.name);
  return known !== undefined && person.roles.every(({ text }) => known.details.includes(text));
}

/** An inflected name shows more, and a person with a role. */
function worthOf({ mention, extraction }: Found): number {
  const person = extraction.people.find(({ id }) => id === mention.entity);
  return (mention.case === undefined ? 0 : 1) + ((person?.roles.length ?? 0) > 0 ? 2 : 0);
}

/** The mention in bold, with a few words on either side. */
function excerpt({ text, start, end }: Sample): string {
  const before = text.slice(0, start).split("\n").at(-1) ?? "";
  const after = text.slice(end).split("\n")[0] ?? "";
  const head = before.split(" ").slice(-3).join(" ");
  const tail = after.split(" ").slice(0, 3).join(" ");
  return [
    head.length < before.length ? "… " : "",
    `${head}**${text.slice(start, end)}**${tail}`,
    tail.length < after.length ? " …" : "",
  ].join("");
}

function describe({ mention, extraction }: Found): string {
  const { name, value, mod, currency } = mention;
  if (value !== undefined) return code([value, mod, currency]);
  const entity = entitiesById(extraction).get(mention.entity);
  const facts: Record<string, unknown> = { ...entity };
  const roles = entity !== undefined && "roles" in entity ? entity.roles : [];
  return [
    code([facts.name ?? name, ...["code", "kind", "country"].map((key) => facts[key])]),
    ...roles.map(({ text }) => text),
  ].join(", ");
}

function code(parts: readonly unknown[]): string {
  const known = parts.filter((part) => part !== undefined);
  return known.map((part) => `\`${part}\``).join(" ");
}

function kindsTable(): string {
  return toTable(
    ["of", "kinds"],
    [
      ["place", code(PLACE_KINDS)],
      ["organisation", code(ORGANISATION_KINDS)],
      ["office", code(OFFICE_KINDS)],
    ],
  );
}

/** Type by type: what it is, who takes part, its codes, and the first example of its frame. */
function eventsTable(): string {
  const roles = rolesByType();
  const frames = new Map(FRAMES.map((frame) => [frame.type, frame]));
  const rows = EVENT_TYPES.map((type) => [
    `\`${type}\``,
    glossOf(type),
    (roles.get(type) ?? []).filter((role) => !OF_EVERY_TYPE.includes(role)).join(", "),
    frames.get(type)?.plover ?? "",
    frames.get(type)?.cameo ?? "",
    exampleOf(type),
  ]);
  return toTable(["type", "what", "roles", "PLOVER", "CAMEO", "example"], rows);
}

/** The page says once of all types that they have these. */
const OF_EVERY_TYPE = ["time", "place"];

/** What the doc comment of the frame says. */
function glossOf(type: string): string {
  const folder = join(root, "src/events/frames");
  for (const file of readdirSync(folder)) {
    const source = readFileSync(join(folder, file), "utf8");
    if (!source.includes(`defineFrame("${type}"`)) continue;
    return /\/\*\* (?<gloss>[^*]+?)\.? \*\/\nexport const/u.exec(source)?.groups?.gloss ?? "";
  }
  throw new Error(`no frame file for ${type}`);
}

/** The trigger in bold and each role in slanted letters, in the order of the example. */
function exampleOf(type: EventType): string {
  const { text, marks } = readExample(examplesOf(type).finds[0] ?? "");
  return marks
    .map(({ label, start, end }) => {
      const words = text.slice(start, end);
      return label === "!" ? `**${words}**` : `${label} *${words}*`;
    })
    .join(", ");
}

function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ").replace(/\n/gu, " ")} |`).join("\n");
}

if (basename(process.argv[1] ?? "") === "build-docs.ts") {
  for (const { path, text } of await writePages()) writeFileSync(join(root, path), text);
}
