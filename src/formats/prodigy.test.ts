import fc from "fast-check";
import { expect, test } from "vitest";
import { STORY, STORY_TEXT } from "../../test/story.ts";
import { newsLikeText } from "../../test/texts.ts";
import { extractEntities } from "../index.ts";
import { type ProdigyTask, toProdigy } from "./prodigy.ts";

/** What https://prodi.gy/docs/api-interfaces#ner_manual asks: spans on token boundaries, `token_end` included. */
function expectTask({ text, tokens, spans }: ProdigyTask): void {
  const characters = [...text];
  tokens.forEach((token, i) => {
    expect(token.id).toBe(i);
    expect(token.text).toBe(characters.slice(token.start, token.end).join(""));
    const following = characters[token.end];
    const next = tokens[i + 1]?.start ?? characters.length;
    expect(token.ws).toBe(following !== undefined && next > token.end);
  });
  for (const span of spans) {
    expect(tokens[span.token_start]?.start).toBe(span.start);
    expect(tokens[span.token_end]?.end).toBe(span.end);
  }
}

test("is a task with the outermost mentions on whole tokens", () => {
  const task = toProdigy({ id: "n1", text: STORY_TEXT, extraction: STORY });
  expectTask(task);
  expect(task.meta).toEqual({ id: "n1" });
  expect(task.spans.map(({ label }) => label)).toEqual([
    "ORGANISATION",
    "ORGANISATION",
    "DATE",
    "PERSON",
    "PLACE",
    "PLACE",
    "PLACE",
  ]);
});

test("has nested mentions too, if asked", () => {
  const task = toProdigy({ text: STORY_TEXT, extraction: STORY }, { nested: true });
  expectTask(task);
  expect(task.spans).toHaveLength(STORY.mentions.length);
});

test("is a task of any text", () => {
  fc.assert(
    fc.property(newsLikeText, (text) => {
      const extraction = extractEntities(text);
      const task = toProdigy({ text, extraction }, { nested: true });
      expectTask(task);
      expect(task.spans).toHaveLength(extraction.mentions.length);
    }),
  );
});
