import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";

/** Whether what the first event tells of happened. */
function realisOf(text: string): string | undefined {
  return extractEntities(text).events[0]?.mentions[0]?.realis;
}

test("who wishes to thank thanks", () => {
  expect(realisOf("Sizə təşəkkür etmək istəyirəm.")).toBe("ACTUAL");
  expect(realisOf("Nazir səfirə təşəkkür etmək istəyir.")).toBe("PLANNED");
  expect(realisOf("Saziş imzalamaq istəyirəm.")).toBe("PLANNED");
});
