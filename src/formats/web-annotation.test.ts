import { expect, test } from "vitest";
import { NOTHING, STORY, STORY_TEXT } from "../../test/story.ts";
import { extractEntities } from "../index.ts";
import { toWebAnnotations, type WebAnnotationPage } from "./web-annotation.ts";

const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/u;

/** What the W3C's Web Annotation Data Model says an annotation and a page MUST have. */
function expectPage(page: WebAnnotationPage, text: string): void {
  expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
  expect(page.type).toBe("AnnotationPage");
  expect(page.id).toMatch(IRI);
  expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
  const characters = [...text];
  for (const { id, type, body, target } of page.items) {
    expect(id).toMatch(IRI);
    expect(type).toBe("Annotation");
    for (const part of body) {
      expect(part.type).toBe("TextualBody");
      expect(typeof part.value).toBe("string");
    }
    expect(target.source).toMatch(IRI);
    const [quote, position] = target.selector;
    expect([quote.type, position.type]).toEqual(["TextQuoteSelector", "TextPositionSelector"]);
    expect(characters.slice(position.start, position.end).join("")).toBe(quote.exact);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
  }
}

test("is a page of annotations, one for each mention and each trigger", () => {
  const page = toWebAnnotations({ id: "a b.txt", text: STORY_TEXT, extraction: STORY });
  expectPage(page, STORY_TEXT);
  expect(page.items).toHaveLength(8 + 3);
  expect(page.items[2]?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
    ["tagging", "country"],
    ["identifying", "Azərbaycan"],
    ["identifying", "AZ"],
  ]);
  expect(page.items[0]?.target.source).toBe("urn:varliq:a%20b.txt");
});

test("takes an id that is an address for the address of the text", () => {
  const source = (id: string | number | undefined) =>
    toWebAnnotations({ ...(id === undefined ? {} : { id }), text: "", extraction: NOTHING }).id;
  expect(source("https://example.com/a")).toBe("https://example.com/a#annotations");
  expect(source("report.az/24")).toBe("urn:varliq:report.az%2F24#annotations");
  expect(source(7)).toBe("urn:varliq:7#annotations");
  expect(source("\ud800")).toBe("urn:varliq:%EF%BF%BD#annotations");
  expect(source(undefined)).toBe("urn:varliq:text#annotations");
});

test("never cuts a character in two", () => {
  const text = `${"😀".repeat(20)} Bakıda ${"😀".repeat(20)}x`;
  const page = toWebAnnotations({ text, extraction: extractEntities(text) });
  expectPage(page, text);
  expect(JSON.stringify(page)).not.toMatch(/\\u[dD]/u);
});
