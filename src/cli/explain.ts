import { type Entities, entitiesById } from "../extraction/entities-of.ts";
import { oneHarmlessLine } from "../formats/columns.ts";
import { isUserTable } from "../lexicon/user-lexicon.ts";
import { FOR_THIS_THREAD } from "../many/batches.ts";
import type { Event, EventMention, Extraction, Mention, Span } from "../types.ts";
import type { Command, Streams } from "./command.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { explainItems } from "./extract-documents.ts";
import {
  createFinder,
  FINDING_HELP,
  FINDING_OPTIONS,
  type Finding,
  readFinding,
} from "./finding.ts";
import { createReporter } from "./messages.ts";
import {
  EXIT_HELP,
  INPUT_HELP,
  INPUT_OPTIONS,
  INPUT_OPTIONS_HELP,
  type InputCall,
  parseCommandLine,
  toInputCall,
} from "./options.ts";
import { createPaint, writesColors } from "./paint.ts";
import { readBatches } from "./read-batches.ts";
import { type Document, STDIN, STDIN_NAME } from "./read-documents.ts";
import { type Branch, drawTree } from "./tree.ts";
import { writeAll } from "./write-documents.ts";

interface ExplainCall extends InputCall {
  /** Explain only what has this in its text or its name. */
  readonly only?: string;
  readonly finding: Finding;
}

const HELP = `Says why each name and each event was found: by which rule or lexicon row, how its words are read,
which rows they are, and what it was taken for.

Usage: varliq explain [FILE…] [options]

${INPUT_HELP}

Options:
  --only TEXT      only what has TEXT in its words, its name, its type or its rule
${INPUT_OPTIONS_HELP}
${FINDING_HELP}
  -h, --help       show this help

Examples:
  varliq explain story.txt
  echo "Görüş Kiyevdə keçirilib." | varliq explain
  varliq explain story.txt --only Kiyev

${EXIT_HELP}
`;

export const explain: Command = {
  summary: "say why each name and event was found",
  help: HELP,
  run: async (args, streams) => runExplain(await parseCall(args, streams), streams),
};

async function parseCall(args: readonly string[], streams: Streams): Promise<ExplainCall> {
  const { values, positionals } = parseCommandLine("explain", args, {
    ...INPUT_OPTIONS,
    ...FINDING_OPTIONS,
    only: { type: "string" },
  });
  const input = toInputCall(positionals, values, streams);
  const call = { ...input, finding: await readFinding(values) };
  return values.only === undefined ? call : { ...call, only: values.only };
}

async function runExplain(call: ExplainCall, streams: Streams): Promise<number> {
  const { stdin, stdout } = streams;
  const { report, exitCode } = createReporter(streams);
  const paint = createPaint(writesColors(streams));
  const find = createFinder(call.finding);
  for await (const items of readBatches(call.files, call.input, stdin, FOR_THIS_THREAD)) {
    for (const item of items) if ("hint" in item) report(item.hint);
    for (const read of explainItems(find, items, call.referenceDate)) {
      if ("problem" in read) {
        report(read.problem);
        continue;
      }
      const { document, extraction } = read;
      const branches = toBranches(extraction, evidenceOf(read), call.only);
      const tree = drawTree(branches.length > 0 ? branches : [{ line: "nothing found" }]);
      await writeAll(stdout, `${paint(oneHarmlessLine(titleOf(document)), "heading")}\n${tree}`);
    }
  }
  return exitCode();
}

function titleOf({ id }: Document): string {
  return id === STDIN ? STDIN_NAME : String(id);
}

/** A branch for each mention and each telling of an event, in the order of the text; of those with `only` in them, if given. */
export function toBranches(
  extraction: Extraction,
  evidence: Evidence,
  only: string | undefined,
): Branch[] {
  const isWanted = (...words: readonly string[]): boolean =>
    only === undefined || words.some((word) => word.includes(only));
  const entities = entitiesById(extraction);
  const mentions = extraction.mentions
    .filter(({ text, name, type, by }) => isWanted(text, name, type, by))
    .map((mention) => ({
      at: mention.start,
      branch: mentionBranch(mention, extraction.mentions[mention.parent ?? -1], entities, evidence),
    }));
  const tellings = extraction.events.flatMap((event) =>
    event.mentions
      .filter(({ text, by }) => isWanted(text, event.type, by))
      .map((told) => ({ at: told.start, branch: eventBranch(event, told, entities, evidence) })),
  );
  return [...mentions, ...tellings].sort((a, b) => a.at - b.at).map(({ branch }) => branch);
}

function mentionBranch(
  mention: Mention,
  around: Mention | undefined,
  entities: Entities,
  evidence: Evidence,
): Branch {
  const { text, type, by, score, name } = mention;
  const facts = [
    mention.case,
    mention.id,
    mention.value,
    mention.mod,
    mention.currency,
    mention.unit,
  ];
  return {
    line: `${quoted(text)} ${place(mention)} ${type}`,
    branches: [
      { line: `found by ${describeBy(by)}, score ${score}` },
      {
        line: `read as ${[oneHarmlessLine(name), ...facts].filter((fact) => fact !== undefined).join(", ")}`,
      },
      { line: `stands for ${entityName(mention.entity, entities)}` },
      ...(around === undefined ? [] : [{ line: `inside ${quoted(around.text)} ${place(around)}` }]),
      { line: "words", branches: evidence.wordsOf(mention) },
    ],
  };
}

function eventBranch(
  event: Event,
  told: EventMention,
  entities: Entities,
  evidence: Evidence,
): Branch {
  const { id, type, codes, time, attribution } = event;
  const scheme = Object.entries(codes).map(([name, code]) => `${name} ${code}`);
  return {
    line: `${quoted(told.text)} ${place(told)} ${[type, id, ...scheme].join(", ")}`,
    branches: [
      { line: `found by ${describeBy(told.by)}` },
      { line: `told as ${told.polarity}, ${told.realis}` },
      ...told.arguments.map((argument) => ({
        line: `${argument.role} ${quoted(argument.text)} ${place(argument)}${of(argument.entity, entities)}`,
      })),
      ...(time
        ? [{ line: `time ${time.value}, by ${time.basis}${of(time.entity, entities)}` }]
        : []),
      ...(event.place === undefined
        ? []
        : [{ line: `place ${entityName(event.place, entities)}` }]),
      ...attribution.map((source) => ({
        line: `says ${quoted(source.text)} ${place(source)}, ${source.mode}${of(source.entity, entities)}`,
      })),
      { line: "words", branches: evidence.wordsOf(told) },
    ],
  };
}

/** Rules have names with a dot, lexicons paths with a slash; what tells an event is named by the lemma of its row. */
function describeBy(by: string): string {
  if (isUserTable(by)) return "an entry of the lexicon you gave";
  if (by.includes("/")) return `a row of lexicons/${by}`;
  if (by.startsWith(TRIGGER))
    return `the row ${by.slice(TRIGGER.length)} of lexicons/events/triggers`;
  return `rule ${by}`;
}

const TRIGGER = "trigger.";

function of(id: string | undefined, entities: Entities): string {
  return id === undefined ? "" : ` = ${entityName(id, entities)}`;
}

function entityName(id: string, entities: Entities): string {
  const known = entities.get(id);
  if (known === undefined) return id;
  const { name, mentions } = known;
  const times = mentions.length > 1 ? `, mentioned ${mentions.length} times` : "";
  return `${id} ${oneHarmlessLine(name)}${times}`;
}

function place({ start, end }: Span): string {
  return `[${start}–${end}]`;
}

function quoted(text: string): string {
  return `“${oneHarmlessLine(text)}”`;
}
