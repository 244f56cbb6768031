import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readStory, type Story } from "./read-story.ts";

/** Where the stories are, with a slash at its end. */
export const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** The names of all stories, in their order: `01-sefirlik`. */
export const STORY_NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => /^\d\d-.*(?<!\.known)\.txt$/u.test(name))
  .map((name) => name.replace(".txt", ""))
  .sort();

/** Reads a story by its name. In a test, so that a story that contradicts itself fails that test alone. */
export function readStoryOf(name: string): Story {
  return readStory(readFileSync(`${FOLDER}${name}.txt`, "utf8"), `test/golden/${name}.txt`);
}
