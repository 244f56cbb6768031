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

test.each([
  ["Polis risklər üzrə müşaviri saxlayıb.", "risklər üzrə müşaviri"],
  ["Polis bankın risklər üzrə müşavirini saxlayıb.", "bankın risklər üzrə müşavirini"],
  ["Polis bankda risklər üzrə müşaviri saxlayıb.", "risklər üzrə müşaviri"],
  ["Polis bankın, risklər üzrə müşaviri saxlayıb.", "risklər üzrə müşaviri"],
])("an office has a field, and an owner before it: %s", (text, person) => {
  expect(filled(text, "Arrest", "person")).toBe(person);
});

test("who has an official is nobody else in the clause", () => {
  const text = "Bankın risklər üzrə müşavirini saxlaması gözlənilir.";
  expect(filled(text, "Arrest", "person")).toBe("Bankın risklər üzrə müşavirini");
  expect(filled(text, "Arrest", "agent")).toBeUndefined();
});

test("a body has a field, and a thing has one if it is somebody's", () => {
  const actor = filled("Ekologiya üzrə komissiya naziri tənqid edib.", "Condemn", "actor");
  expect(actor).toBe("Ekologiya üzrə komissiya");
  const opened = (text: string) => filled(text, "Open", "object");
  expect(opened("Nazir ölkənin plan üzrə körpüsünü açıb.")).toBe("ölkənin plan üzrə körpüsünü");
  expect(opened("Nazir plan üzrə körpüsünü açıb.")).toBe("körpüsünü");
});
