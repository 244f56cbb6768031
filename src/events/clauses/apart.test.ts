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
