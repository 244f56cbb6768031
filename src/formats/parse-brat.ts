import { checkType } from "../errors.ts";
import type { LabelledSpan } from "./labelled-spans.ts";

/** A text-bound annotation; of one in several pieces, the stretch from the first to the last. */
export interface BratSpan extends LabelledSpan {
  readonly id: string;
}

/** A line `E…`. */
export interface BratEvent {
  readonly id: string;
  readonly type: string;
  /** Id of the span that tells the event. */
  readonly trigger: string;
  /** `target` is the id of a span, or of another event. Numbers that tell equal roles apart are taken off. */
  readonly arguments: readonly { readonly role: string; readonly target: string }[];
}

/** A line `R…`: `from` and `to` are the ids of what stands in its first and its second place. */
export interface BratRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** A line `A…` or `M…`; `target` is the id of what has the attribute. Without a `value` it is one that is there or not. */
export interface BratAttribute {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly value?: string;
}

/** The annotations of one document, in the order of the file. */
export interface BratDocument {
  readonly spans: readonly BratSpan[];
  readonly events: readonly BratEvent[];
  readonly relations: readonly BratRelation[];
  readonly attributes: readonly BratAttribute[];
  /** Ids of spans that stand for one thing. */
  readonly equivalences: readonly (readonly string[])[];
  readonly notes: readonly { readonly target: string; readonly note: string }[];
}

/**
 * Reads an `.ann` file of brat, made by `toBrat` or by annotators. `text` is the `.txt` file beside it; offsets are of `text`, in
 * UTF-16 code units as everywhere in this library. Normalizations are passed over.
 *
 * @example
 * parseBrat("T1\tPLACE 0 6\tBakıda", "Bakıda idi.").spans; //=> [{ id: "T1", label: "PLACE", start: 0, end: 6, text: "Bakıda" }]
 * @throws SyntaxError naming the line that is no annotation, or not one of this text.
 */
export function parseBrat(annotations: string, text: string): BratDocument {
  const document: Draft = {
    spans: [],
    events: [],
    relations: [],
    attributes: [],
    equivalences: [],
    notes: [],
  };
  const toOffset = createOffsetMapBack(checkType("text", "string", text));
  checkType("annotations", "string", annotations)
    .split(/\r?\n/u)
    .forEach((line, i) => {
      if (line !== "") readLine(document, cutLine(line, i + 1), text, toOffset);
    });
  return document;
}

/** A document that is being read. */
type Draft = { -readonly [Part in keyof BratDocument]: BratDocument[Part][number][] };

/** One annotation: an id, a body of words and, after a tab, free text. */
interface Line {
  readonly id: string;
  readonly body: string;
  readonly words: readonly string[];
  readonly rest: string;
  readonly fail: Fail;
}

function cutLine(line: string, number: number): Line {
  const [id = "", body = "", ...rest] = line.split("\t");
  const fail = (problem: string): never => {
    throw new SyntaxError(`line ${number}: ${problem}: ${JSON.stringify(line)}`);
  };
  return { id, body, words: body.split(" "), rest: rest.join("\t"), fail };
}

function readLine(document: Draft, line: Line, text: string, toOffset: OffsetMapBack): void {
  const { id, words, rest, fail } = line;
  const [name = "", target = "", third] = words;
  if (id.startsWith("T")) document.spans.push(parseSpan(line, text, toOffset));
  else if (id.startsWith("E")) document.events.push(parseEvent(line));
  else if (target === "") fail("not an annotation of brat");
  else if (id.startsWith("R")) document.relations.push(parseRelation(line));
  else if (/^[AM]/u.test(id)) {
    document.attributes.push({
      id,
      name,
      target,
      ...(third === undefined ? {} : { value: third }),
    });
  } else if (id.startsWith("*")) document.equivalences.push(words.slice(1));
  else if (id.startsWith("#")) document.notes.push({ target, note: rest });
  else if (!id.startsWith("N")) fail("not an annotation of brat");
}

type Fail = (problem: string) => never;

type OffsetMapBack = (offset: number) => number | undefined;

function parseSpan(
  { id, body, rest, fail }: Line,
  text: string,
  toOffset: OffsetMapBack,
): BratSpan {
  const [, label = "", pieces = ""] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/u.exec(body) ?? [];
  if (label === "") fail("expected a type and offsets");
  const written = pieces.split(/[ ;]/u).map(Number);
  if (!areInOrder(written)) return fail("expected offsets in ascending order");
  const offsets = written.map(toOffset);
  const start = offsets[0];
  const end = offsets.at(-1);
  if (start === undefined || end === undefined) return fail("offsets beyond the text");
  const covered = text.slice(start, end);
  // Of a span in several pieces the text between them is not written.
  if (!pieces.includes(";") && covered !== rest) fail("not what stands in the text");
  return { id, label, start, end, text: covered };
}

/** Does each piece end after its start, and the next begin no earlier? */
function areInOrder(offsets: readonly number[]): boolean {
  return offsets.every((offset, i) => {
    const before = offsets[i - 1] ?? 0;
    return i % 2 === 0 ? offset >= before : offset > before;
  });
}

function parseEvent({ id, words, fail }: Line): BratEvent {
  const [head, ...filled] = words
    .filter((word) => word !== "")
    .map((word) => parsePair(word, fail));
  if (head === undefined) return fail("expected `type:trigger`");
  const [type, trigger] = head;
  return {
    id,
    type,
    trigger,
    arguments: filled.map(([role, target]) => ({ role: role.replace(/\d{1,4}$/u, ""), target })),
  };
}

function parseRelation({ id, words, fail }: Line): BratRelation {
  const [type = "", ...pairs] = words;
  const [from, to] = pairs.map((word) => parsePair(word, fail)[1]);
  if (from === undefined || to === undefined) return fail("expected `type Arg1:id Arg2:id`");
  return { id, type, from, to };
}

function parsePair(word: string, fail: Fail): [name: string, target: string] {
  const [name = "", target = ""] = word.split(":");
  return name === "" || target === "" ? fail("expected `name:target`") : [name, target];
}

/** Makes the function from code points to UTF-16 code units; undefined beyond the text. */
function createOffsetMapBack(text: string): OffsetMapBack {
  const starts: number[] = [];
  for (let i = 0; i < text.length; i++) {
    starts.push(i);
    if (text.codePointAt(i)! > 0xffff) i++;
  }
  starts.push(text.length);
  return (offset) => starts[offset];
}
