import type { Extraction, Mention, Span } from "../types.ts";
import { describe, type Section } from "./describe.ts";
import { checkText, type ExtractedText } from "./extracted-document.ts";

/**
 * Writes a document as a whole page of HTML: its text with every name and every trigger of an event marked, nested ones inside,
 * then what was found. Each mark is told by its label, not by colour alone; its title says the nominative and the rule.
 *
 * No markup of the text survives, and the page forbids scripts and anything from elsewhere. {@link toHtmlFragment} gives the
 * inside alone.
 *
 * @example
 * const text = "<b>Bakıda</b>";
 * toHtml({ text, extraction: extractEntities(text) }).includes("<b>"); //=> false
 * @throws TypeError if `document` is not an {@link ExtractedText}; RangeError if its `text` is not the one that was extracted from.
 */
export function toHtml(document: ExtractedText): string {
  const { id } = checkText(document);
  const title = id === undefined ? "varliq" : String(id);
  return HTML_START.replace("varliq", () => escapeHtml(title)) + toHtmlArticle(document) + HTML_END;
}

/**
 * Writes the text of a document with its marks, for a page of your own: `<mark data-type="place" data-entity="place:1" …>`.
 *
 * @example
 * const text = "<b>Bakıda</b>";
 * toHtmlFragment({ text, extraction: extractEntities(text) }).split(/<.*?>/u); //=> ["&lt;b&gt;", "Bakıda", "&lt;/b&gt;"]
 * @throws TypeError if `document` is not an {@link ExtractedText}; RangeError if its `text` is not the one that was extracted from.
 */
export function toHtmlFragment(document: ExtractedText): string {
  const { text, extraction } = checkText(document);
  const open: Mark[] = [];
  let html = "";
  let at = 0;
  const writeUpTo = (offset: number): void => {
    html += escapeHtml(text.slice(at, offset));
    at = offset;
  };
  const closeUpTo = (offset: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      writeUpTo(open.pop()!.end);
      html += "</mark>";
    }
  };
  for (const mark of toMarks(extraction)) {
    closeUpTo(mark.start);
    // What begins inside a mark and ends outside cannot be written as an element.
    if (open.length > 0 && open.at(-1)!.end < mark.end) continue;
    writeUpTo(mark.start);
    html += mark.tag;
    open.push(mark);
  }
  closeUpTo(text.length);
  writeUpTo(text.length);
  return html;
}

/** A stretch of text with the tag that begins it. */
interface Mark extends Span {
  readonly tag: string;
}

function toMarks({ mentions, events }: Extraction): Mark[] {
  const triggers = events.flatMap(({ id, type, mentions: tellings }) =>
    tellings.map(({ start, end, by }): Mark => {
      const attributes = { "data-event": type, "data-entity": id, title: `${type} · ${by}` };
      return { start, end, tag: toTag(attributes) };
    }),
  );
  return [...mentions.map(toMark), ...triggers].sort((a, b) => a.start - b.start || b.end - a.end);
}

function toMark({ start, end, type, name, value, entity, by }: Mention): Mark {
  const title = [name, value, by].filter((part) => part !== undefined).join(" · ");
  return { start, end, tag: toTag({ "data-type": type, "data-entity": entity, title }) };
}

function toTag(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  return `<mark${written.join("")}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}

/** One document of a page. */
export function toHtmlArticle(document: ExtractedText): string {
  const { id, extraction } = document;
  const sections = describe(extraction).map(toSection);
  return `<article>
${id === undefined ? "" : `<h1>${escapeHtml(String(id))}</h1>\n`}<div class="text">${toHtmlFragment(document)}</div>
${sections.join("")}</article>
`;
}

function toSection({ title, rows }: Section): string {
  const lines = rows.map(
    ([name, details]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(details)}</td></tr>\n`,
  );
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n<table>\n${lines.join("")}</table>\n</section>\n`;
}

/** The colours of Okabe and Ito, which the colour-blind tell apart; each kind has a label too. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --mix: 24%; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #1b1b1b; --mix: 40%; } }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.9 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { --hue: #999; color: inherit; padding: .1em .2em; border-radius: .2em; border-bottom: 2px solid var(--hue); background: color-mix(in srgb, var(--hue) var(--mix), var(--paper)); }
mark::after { content: attr(data-type) attr(data-event); margin-inline-start: .35em; font-size: .65em; font-weight: 600; letter-spacing: .03em; }
mark[data-type=person] { --hue: #0072b2; }
mark[data-type=organisation] { --hue: #d55e00; }
mark[data-type=country] { --hue: #009e73; }
mark[data-type=place] { --hue: #56b4e9; }
mark[data-type=date], mark[data-type=time], mark[data-type=duration], mark[data-type=set] { --hue: #e69f00; }
mark[data-type=named-event] { --hue: #cc79a7; }
mark[data-event] { --hue: #7a7a7a; border-bottom-style: dashed; }
h1 { font-size: 1.1rem; border-bottom: 1px solid; } h2 { font-size: 1rem; margin: 1.5rem 0 0; }
th { text-align: start; vertical-align: top; font-weight: 600; padding-inline-end: 1rem; }
`;

/** The page up to its first document; the first `varliq` in it is the title. */
export const HTML_START = `<!doctype html>
<html lang="az">
<head>
<meta charset="utf-8">
<title>varliq</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${STYLE}</style>
</head>
<body>
`;

export const HTML_END = "</body>\n</html>\n";
