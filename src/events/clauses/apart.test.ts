import { expect, test } from "vitest";
import { extractEntities } from "../../index.ts";

/** Who asks whom for something. */
function partiesOf(text: string): Record<string, string> {
  const request = extractEntities(text).events.find(({ type }) => type === "Request");
  const [mention] = request?.mentions ?? [];
  return Object.fromEntries((mention?.arguments ?? []).map(({ role, text }) => [role, text]));
}

test("a body is beside those whom it calls to an event", () => {
  expect(partiesOf("BMT tərəfləri danışıqlara çağırıb.")).toMatchObject({
    actor: "BMT",
    recipient: "tərəfləri",
  });
  expect(partiesOf("BMT tərəfləri danışıqlara səsləyib.")).toMatchObject({ actor: "BMT" });
});

/** What is told of whom and what, by type. */
function toldIn(text: string): [string, string[]][] {
  return extractEntities(text).events.map(({ type, mentions: [mention] }) => [
    type,
    mention!.arguments.map(({ role, text }) => `${role}: ${text}`),
  ]);
}

test("somebody by name is beside whose thing it is, when that is his own brother's", () => {
  expect(toldIn("Orxan Səfərzadə qardaşının evini yandırıb.")).toEqual([
    ["Damage", ["cause: Orxan Səfərzadə", "artifact: qardaşının evini"]],
  ]);
});

test("an office is held, and nobody, where another one fills it", () => {
  expect(toldIn("Nazir vəzifəsini icra edən şəxs həbs edilib.")).toEqual([
    ["Arrest", ["person: Nazir vəzifəsini icra edən şəxs"]],
  ]);
});
