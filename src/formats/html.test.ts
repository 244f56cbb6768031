import fc from "fast-check";
import { expect, test } from "vitest";
import { NOTHING, STORY, STORY_TEXT } from "../../test/story.ts";
import { newsLikeText } from "../../test/texts.ts";
import { extractEntities } from "../index.ts";
import { toHtml, toHtmlFragment } from "./html.ts";

/** The text that a browser shows, and the tags around it in order. */
function read(html: string): { text: string; tags: string[] } {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  const tags = [...html.matchAll(/<(\/?\w+)[^>]*>/gu)].map(([, name]) => name!);
  const text = html
    .replace(/<[^>]*>/gu, "")
    .replace(/&([a-z]+|#39);/gu, (_, name: string) => entities[name]!);
  return { text, tags };
}

/** Marks are closed in the order in which they were opened. */
function expectBalanced(tags: readonly string[]): void {
  const open: string[] = [];
  for (const tag of tags) {
    if (tag.startsWith("/")) expect(open.pop()).toBe(tag.slice(1));
    else open.push(tag);
  }
  expect(open).toEqual([]);
}

test("shows the text unchanged, with every mention and trigger marked, nested ones inside", () => {
  const html = toHtmlFragment({ text: STORY_TEXT, extraction: STORY });
  const { text, tags } = read(html);
  expect(text).toBe(STORY_TEXT);
  expect(tags.filter((tag) => tag === "mark")).toHaveLength(8 + 3);
  expectBalanced(tags);
  expect(html).toContain(
    '<mark data-type="organisation" data-entity="organisation:2" title="Azərbaycan Xarici İşlər Nazirliyi · organisation.hand">' +
      '<mark data-type="country" data-entity="country:AZ" title="Azərbaycan · country.hand">Azərbaycan</mark> Xarici İşlər Nazirliyi</mark>',
  );
  expect(html).toContain(
    '<mark data-event="Summon" data-entity="event:1" title="Summon · trigger.çağır">çağırıb</mark>',
  );
});

test("lets no markup through, from whatever field it comes", () => {
  const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const poison = (value: unknown): unknown => {
    if (typeof value === "string") return hostile;
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, poison(part)]));
  };
  const poisoned = poison(STORY) as typeof STORY;
  const mentions = poisoned.mentions.map((mention) => ({
    ...mention,
    start: 0,
    end: hostile.length,
  }));
  const extraction = { ...poisoned, mentions };
  const html = toHtml({ id: hostile, text: hostile + STORY_TEXT, extraction });
  expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/u);
  // Inside tags a quote would end an attribute.
  for (const [tag] of html.matchAll(/<mark [^>]*>/gu))
    expect(tag).toMatch(/^<mark( [\w-]+="[^"'<>]*")+>$/u);
  expect(html).toContain("default-src 'none'");
});

test("is a whole page that says who, where, when and what happened", () => {
  const html = toHtml({ id: "a.txt", text: STORY_TEXT, extraction: STORY });
  expect(html).toMatch(/^<!doctype html>\n<html lang="az">.*<\/html>\n$/su);
  expect(html).toContain("<title>a.txt</title>");
  for (const heading of [
    "Who",
    "Organisations",
    "Countries &amp; places",
    "When",
    "What happened",
  ]) {
    expect(html).toContain(`<h2>${heading}</h2>`);
  }
  expect(toHtml({ id: "$&", text: "", extraction: NOTHING })).toContain("<title>$&amp;</title>");
});

test("leaves out a mark that would cross another", () => {
  const [first, second] = STORY.mentions;
  const mentions = [
    { ...first!, start: 0, end: 4, text: "abcd" },
    { ...second!, start: 2, end: 6, text: "cdef" },
  ];
  expect(read(toHtmlFragment({ text: "abcdef", extraction: { ...NOTHING, mentions } }))).toEqual({
    text: "abcdef",
    tags: ["mark", "/mark"],
  });
});

test("shows any text unchanged", () => {
  fc.assert(
    fc.property(newsLikeText, (text) => {
      const { text: shown, tags } = read(
        toHtmlFragment({ text, extraction: extractEntities(text) }),
      );
      expect(shown).toBe(text);
      expectBalanced(tags);
    }),
  );
});
