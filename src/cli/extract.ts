import type { ExtractedText } from "../formats/extracted-document.ts";
import { extractEntities } from "../index.ts";
import { type Command, EXIT, type Streams, UsageError } from "./command.ts";
import { FORMAT_NAMES, FORMATS, type Format } from "./formats.ts";
import {
  EXIT_HELP,
  INPUT_HELP,
  INPUT_OPTIONS,
  INPUT_OPTIONS_HELP,
  type InputCall,
  oneOf,
  parseCommandLine,
  problemOfDate,
  toInputCall,
} from "./options.ts";
import { createPaint } from "./paint.ts";
import { createProgress, sizeOf, writesToFile } from "./progress.ts";
import { type Document, inputOf, readDocuments } from "./read-documents.ts";
import { createFolderWriter, createWriter, type Writer } from "./write-documents.ts";

interface ExtractCall extends InputCall {
  readonly format: Format;
  /** Where each document gets a file of its own. */
  readonly outDir?: string;
  readonly withText: boolean;
}

const HELP = `Finds who, where, when and what happened in Azerbaijani text.

Usage: varliq extract [FILE…] [options]

${INPUT_HELP}

Options:
  --format table   the text with its names underlined, and who, where, when and what happened,
                   for people to read (default)
  --format json    indented JSON: one object for one plain text,
                   an array for several files or for JSON Lines
  --format jsonl   one line of JSON a document, in the order of the input
  --format html    a page with the names marked in the text
  --format csv     one row a mention
  --format timeline
                   what happened, in the order of time, for people to read
  --format conll   a word and its BIO tag a line
  --format brat    the .ann file of brat; several documents need --out-dir
  --format spacy   Doc.to_json() of spaCy, which displaCy draws
  --format prodigy, label-studio
                   tasks of these annotation tools, marked already
  --format huggingface
                   what the token-classification pipeline of transformers gives
  --format web-annotation
                   W3C Web Annotations in JSON-LD
  --out-dir DIR    write each document to a file of its own in DIR, named after its "id"
  --with-text      print the text of each document too: json and jsonl
${INPUT_OPTIONS_HELP}
  -h, --help       show this help

Examples:
  varliq extract story.txt
  varliq extract news.jsonl --format jsonl > found.jsonl
  curl -s https://example.com/story.txt | varliq extract --format html > story.html
  varliq extract *.txt --format brat --out-dir annotated

Colours are used on a terminal that has them, never where NO_COLOR is set. While a long result goes
to a file, a bar on a terminal shows how far the work has come.
${EXIT_HELP}
`;

export const extract: Command = {
  summary: "find who, where, when and what happened",
  help: HELP,
  run: async (args, streams) => runExtract(parseCall(args, streams), streams),
};

async function runExtract(call: ExtractCall, streams: Streams): Promise<number> {
  const { stdin, stderr } = streams;
  const isWatched = call.outDir !== undefined || writesToFile(streams);
  const progress = isWatched ? createProgress(streams, await sizeOf(call.files)) : undefined;
  let problems = 0;
  const report = (message: string): void => {
    problems += 1;
    progress?.hide();
    stderr.write(`varliq: ${message}\n`);
  };
  const writer = await createWriterOf(call, streams);
  for await (const document of readDocuments(call.files, call.input, stdin, report)) {
    const extracted = extractDocument(document, call, report);
    if (extracted) await writer.write(extracted);
    progress?.add(document.bytes);
  }
  progress?.hide();
  await writer.end();
  return problems === 0 ? EXIT.ok : EXIT.badInput;
}

async function createWriterOf(call: ExtractCall, streams: Streams): Promise<Writer> {
  const { format, outDir, withText } = call;
  const layout = FORMATS[format]({
    isSingleText: outDir !== undefined || isSingleText(call),
    withText,
    paint: outDir === undefined ? createPaint(streams) : (text) => text,
  });
  return outDir === undefined
    ? createWriter(layout, streams.stdout)
    : createFolderWriter(layout, outDir);
}

/** Finds what is in a document; a date that is none is reported, and the document left out. */
export function extractDocument(
  { id, text, date, origin }: Document,
  call: Pick<InputCall, "referenceDate">,
  report: (message: string) => void,
): ExtractedText | undefined {
  const referenceDate = call.referenceDate ?? date;
  try {
    const extraction = extractEntities(text, referenceDate === undefined ? {} : { referenceDate });
    return { id, text, extraction };
  } catch (error) {
    const problem = referenceDate === undefined ? undefined : problemOfDate(referenceDate);
    // Text never causes an error: what is not the date is a bug, and must not pass for bad input.
    if (problem === undefined) throw error;
    report(`${origin}: bad "date": ${problem}`);
    return undefined;
  }
}

/** Asked of the command line, not of what the files hold, so that a script knows what it will get. */
function isSingleText({ files, input }: ExtractCall): boolean {
  return files.length === 1 && inputOf(files[0]!, input) === "text";
}

function parseCall(args: readonly string[], streams: Streams): ExtractCall {
  const { values, positionals } = parseCommandLine("extract", args, {
    ...INPUT_OPTIONS,
    format: { type: "string", default: "table" },
    "out-dir": { type: "string" },
    "with-text": { type: "boolean", default: false },
  });
  const call = {
    ...toInputCall(positionals, values, streams),
    format: oneOf("--format", values.format, FORMAT_NAMES),
    withText: values["with-text"],
    ...(values["out-dir"] === undefined ? {} : { outDir: values["out-dir"] }),
  };
  if (call.format === "brat" && call.outDir === undefined && !isSingleText(call)) {
    throw new UsageError("brat has a file for each document: name a folder by --out-dir");
  }
  return call;
}
