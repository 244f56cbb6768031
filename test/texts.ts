import fc from "fast-check";

/** Pairs of a letter and what stands for it. */
export function letters(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));
}

/** What is typed for the letters of Azerbaijani where a keyboard has none of them. */
export const ASCII = letters("əe ıi öo üu çc şs ğg ƏE İI ÖO ÜU ÇC ŞS ĞG");

/** A text with other letters, or with every so many of them. */
export function written(text: string, map: ReadonlyMap<string, string>, each = 1): string {
  return Array.from(
    text,
    (letter, i) => (i % each === 0 ? map.get(letter) : undefined) ?? letter,
  ).join("");
}

/** Pieces of news and of what comes between; texts made of them have names in every position, and every odd character. */
const PIECES = [
  ..."Bakıda|Rusiya XİN-in|“Report”un|İlham Əliyev|mayın 5-də|2025-ci ildə|görüşüb|5 min manat|ABŞ-ın".split(
    "|",
  ),
  ..."😀|👩‍🚀|\n|\n\n|\r\n|\t| |  |.|. |, |-|“|”|\"|<b>|&|'|\u00a0|\u200b|\u0307|\ud83d|\udc00|s\u0327".split(
    "|",
  ),
];

export const newsLikeText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constant(" "), fc.string({ unit: "binary" })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(""));
