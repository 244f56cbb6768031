import { expect, test } from "vitest";
import * as varliq from "../src/index.ts";

test("the library exports these names and no others", () => {
  expect(Object.keys(varliq).toSorted()).toEqual([
    "LexiconError",
    "createExtractor",
    "extractEntities",
  ]);
});
