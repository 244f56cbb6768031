import type { Mention } from "../types.ts";
import { columnsOf, columnsOfCharacter, harmless, WIDTH } from "./columns.ts";

/** Colours a piece of text for what it is; changes no letter. */
export type Paint = (text: string, role: Mention["type"] | "heading" | "event") => string;

export const UNPAINTED: Paint = (text) => text;

/** What stands under a name. */
const MARKS: Readonly<Record<Mention["type"], string>> = {
  person: "PER",
  country: "COU",
  place: "PLA",
  organisation: "ORG",
  "named-event": "EVE",
  date: "DAT",
  time: "TIM",
  duration: "DUR",
  set: "SET",
  money: "MON",
  percent: "PCT",
  email: "EML",
  url: "URL",
  phone: "TEL",
  iban: "IBN",
  fin: "FIN",
  voen: "VOE",
  plate: "PLT",
  quantity: "QTY",
  cardinal: "CAR",
  ordinal: "ORD",
  nationality: "NAT",
  language: "LAN",
};

/** A character as it is shown, where it stood in the text, and what names are around it, the outermost first. */
interface Cell {
  readonly shown: string;
  readonly start: number;
  readonly around: readonly Mention[];
}

/**
 * Writes a text with its names underlined, at most 100 columns wide: below each line of text one line for each level of nesting.
 *
 * ```text
 * Rusiya XİN məlumat yayıb.
 * ORG───────
 * COU───
 * ```
 */
export function underline(text: string, mentions: readonly Mention[], paint: Paint): string {
  const lines: string[] = [];
  for (const cells of toLines(text, mentions)) {
    lines.push(paintCells(cells, paint));
    const levels = Math.max(0, ...cells.map(({ around }) => around.length));
    for (let level = 0; level < levels; level++) lines.push(markLine(cells, level, paint));
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** The lines of the text, each broken again at the last space that fits. */
function* toLines(text: string, mentions: readonly Mention[]): Generator<Cell[]> {
  const around = createSurroundings(mentions);
  let at = 0;
  for (const line of text.split(/\r\n|[\n\r]/u)) {
    let cells: Cell[] = [];
    let columns = 0;
    for (const character of line) {
      const shown = harmless(character);
      cells.push({ shown, start: at, around: around(at) });
      columns += columnsOfCharacter(shown);
      at += character.length;
      if (columns <= WIDTH) continue;
      const space = cells.findLastIndex((cell) => cell.shown === " ");
      yield cells.slice(0, space > 0 ? space : -1);
      cells = cells.slice(space > 0 ? space + 1 : -1);
      columns = columnsOf(cells.map((cell) => cell.shown).join(""));
    }
    yield cells;
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
}

/** Makes the question which mentions are around an offset, to be asked of offsets in order. */
function createSurroundings(mentions: readonly Mention[]): (offset: number) => readonly Mention[] {
  let next = 0;
  let open: readonly Mention[] = [];
  return (offset) => {
    if (open.some(({ end }) => end <= offset)) open = open.filter(({ end }) => end > offset);
    while (next < mentions.length && mentions[next]!.start <= offset) {
      const mention = mentions[next++]!;
      if (mention.end > offset) open = [...open, mention];
    }
    return open;
  };
}

/** Paints runs of characters by the innermost name around them. */
function paintCells(cells: readonly Cell[], paint: Paint): string {
  return runsOf(cells, ({ around }) => around.at(-1))
    .map(({ mention, shown }) => (mention ? paint(shown, mention.type) : shown))
    .join("")
    .trimEnd();
}

function markLine(cells: readonly Cell[], level: number, paint: Paint): string {
  return runsOf(cells, ({ around }) => around[level])
    .map(({ mention, shown, start }) => {
      const columns = columnsOf(shown);
      if (!mention) return " ".repeat(columns);
      // On the next line a name that is broken goes on without its mark.
      const mark = start === mention.start ? MARKS[mention.type].slice(0, columns) : "";
      return paint(mark + "─".repeat(columns - mark.length), mention.type);
    })
    .join("")
    .trimEnd();
}

interface Run {
  readonly mention: Mention | undefined;
  readonly shown: string;
  readonly start: number;
}

function runsOf(cells: readonly Cell[], mentionOf: (cell: Cell) => Mention | undefined): Run[] {
  const runs: { mention: Mention | undefined; shown: string; start: number }[] = [];
  for (const cell of cells) {
    const mention = mentionOf(cell);
    const last = runs.at(-1);
    if (last && last.mention === mention) last.shown += cell.shown;
    else runs.push({ mention, shown: cell.shown, start: cell.start });
  }
  return runs;
}
