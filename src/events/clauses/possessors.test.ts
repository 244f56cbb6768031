import { expect, test } from "vitest";
import { extractEntities } from "../../index.ts";

/** What fills a role of the first event of a type. */
function filled(text: string, type: string, role: string): string | undefined {
  const event = extractEntities(text).events.find((one) => one.type === type);
  return event?.mentions[0]?.arguments.find((argument) => argument.role === role)?.text;
}

test("a participle before a state or office tells of who is its own", () => {
  const visitor = (text: string) => filled(text, "Visit", "visitor");
  expect(visitor("Bakıya gələn Gürcüstanın naziri çıxış edib.")).toBe("Gürcüstanın naziri");
  expect(visitor("Bakıya gələn prezidentin müşaviri çıxış edib.")).toBe("prezidentin müşaviri");
  expect(visitor("Bakıya gələn nazirin müavini Kərim Vəliyev çıxış edib.")).toBe("Kərim Vəliyev");
});

test("a participle before somebody else tells of him, not of who is his", () => {
  const victim = (text: string) => filled(text, "Casualty", "victim");
  expect(victim("Yaralanan oğlanın atası çıxış edib.")).toBe("oğlanın");
  expect(victim("Yaralanan İranın səfiri çıxış edib.")).toBe("İranın səfiri");
});

test("a participle that says what is held tells of the event, not of whose it is", () => {
  const held = (text: string) => filled(text, "HoldEvent", "event");
  expect(held("Bakıda keçirilən liqanın oyunu ləğv edilib.")).toBe("liqanın oyunu");
  // A championship is held itself.
  expect(held("Bakıda keçirilən çempionatın oyunu ləğv edilib.")).toBe("çempionatın");
});
