import { constants } from "node:buffer";
import { expect, test } from "vitest";
import { INPUTS, readDocuments } from "./read-documents.ts";

test.each(INPUTS)(
  "says of a document of %s that it is too large, not that it is no UTF-8",
  async (input) => {
    async function* stdin() {
      yield new Uint8Array(constants.MAX_STRING_LENGTH + 1);
    }
    const problems: string[] = [];
    for await (const { id } of readDocuments(["-"], input, stdin(), (problem) =>
      problems.push(problem),
    )) {
      expect.unreachable(String(id));
    }
    expect(problems).toEqual([
      expect.stringMatching(
        /input(?::1)?: larger than \d+ MB, too much for one text; cut it into several$/u,
      ),
    ]);
  },
);
