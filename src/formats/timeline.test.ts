import { expect, test } from "vitest";
import { NOTHING, STORY } from "../../test/story.ts";
import { extractEntities } from "../index.ts";
import type { Event } from "../types.ts";
import { toTimeline } from "./timeline.ts";

test("tells what happened in the order of time, undated events last", () => {
  expect(toTimeline({ id: "a.txt", extraction: STORY })).toBe(`a.txt
${"─".repeat(100)}
  2025-05-05  Summon “çağırıb”, in Bakı
              actor=Azərbaycan Xarici İşlər Nazirliyi, recipient=Aysel Quliyevanı,
              destination=Bakıya
              source: Xəbər
  undated     Meet “görüşün” “keçirilmədiyini”, not, REPORTED-DOUBT
              participant=Nazirlik, participant=Aysel Quliyevanı
              source: bildirib
`);
});

test("puts a coarser time before what lies in it, and knows when a century began", () => {
  const at = (id: string, value: string, entity?: string): Event => ({
    ...STORY.events[0]!,
    id,
    // A name that tells the events of this test apart.
    type: id as Event["type"],
    time: { value, basis: "clause", ...(entity === undefined ? {} : { entity }) },
  });
  const events = [
    at("november", "2025-11"),
    at("unknown", "XXXX-11-14"),
    at("day", "2025-11-14"),
    at("year", "2025"),
    at("century", "19", "date:2"),
    at("hour", "2025-11-14T01:00"),
  ];
  const dates = [
    {
      id: "date:2",
      name: "XX əsr",
      kind: "date" as const,
      value: "19",
      from: "1901-01-01",
      mentions: [],
    },
  ];
  const lines = toTimeline({ extraction: { ...NOTHING, events, dates } }).split("\n");
  const order = lines.flatMap(
    (line) => /^ {2}(\S+) +(\S+)/u.exec(line)?.slice(1, 3).join(" ") ?? [],
  );
  expect(order.filter((line) => / [a-z]+$/u.test(line))).toEqual([
    "19 century",
    "2025 year",
    "2025-11 november",
    "2025-11-14 day",
    "2025-11-14T01:00 hour",
    "undated unknown",
  ]);
});

test("puts what was before our era first, the earliest year of it above all", () => {
  const text =
    "Roma 2025-ci ildə sərgi açıb. Roma eramızdan əvvəl 44-cü ildə Misirə hücum edib. " +
    "Roma eramızdan əvvəl 149-cu ildə Karfagenə hücum edib. Nazir saat 10:00-da Bakıya səfər edib.";
  const lines = toTimeline({ extraction: extractEntities(text) }).split("\n");
  const times = lines.flatMap((line) => /^ {2}(\S+)/u.exec(line)?.[1] ?? []);
  expect(times).toEqual(["BC0149", "BC0044", "2025", "undated"]);
});

test("says so where nothing happened", () => {
  expect(toTimeline({ extraction: NOTHING })).toBe("  no events found\n");
});
