import fc from "fast-check";

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
