import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";
import { toPlover } from "./plover.ts";

test.each(["səfirliyi", "konsulluğu"])("a %s acts for its government", (mission) => {
  const text = `Rusiyanın Gəncədəki ${mission} hücumu pisləyib.`;
  const [record] = toPlover(extractEntities(text, { referenceDate: "2026-03-10" }));
  expect(record?.actor).toMatchObject([{ country: "RUS", sector: "GOV" }]);
});
