import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";

function codesOf(text: string): unknown[] {
  const { events } = extractEntities(text);
  return events.filter(({ type }) => type === "Casualty").map(({ codes }) => codes);
}

test("an illness or an accident is coded as no assault", () => {
  expect(codesOf("Yazıçı Anar Rzayev vəfat edib.")).toEqual([{}]);
  expect(codesOf("Yanğında üç nəfər ölüb.")).toEqual([{}]);
});

test("what somebody did, or what came of an attack, is coded", () => {
  const assault = { plover: "ASSAULT", cameo: "180" };
  expect(codesOf("Terrorçular üç nəfəri öldürüblər.")).toEqual([assault]);
  expect(codesOf("Raket zərbəsi nəticəsində üç nəfər ölüb.")).toEqual([assault]);
});

test("who died and who was hurt are two events", () => {
  const { events } = extractEntities(
    "Qəzada üç nəfər ölüb, beş nəfər yaralanıb. Ölən üç nəfər kənd sakinidir.",
  );
  expect(
    events
      .filter(({ type }) => type === "Casualty")
      .map(({ mentions }) => mentions.map(({ text }) => text)),
  ).toEqual([["ölüb", "Ölən"], ["yaralanıb"]]);
});

const mentionsOf = (text: string): string[][] =>
  extractEntities(text).events.map(({ mentions }) => mentions.map((mention) => mention.text));

test("what the headline tells, the lead tells again in other words", () => {
  const headline = "Tovuzda yanğın olub";
  const lead = "Tovuz şəhərində iki evdə yanğın baş verib.";
  expect(mentionsOf(`${headline}\n\n${lead}`)).toEqual([["yanğın olub", "yanğın baş verib"]]);
  expect(mentionsOf(`${headline}. ${lead}`)).toHaveLength(2);
});

test("who else is named in the lead does something else", () => {
  const text = "Rəşad Əliyev İtaliyaya səfər edib\n\nMurad Kərimov İspaniyaya səfər edib.";
  expect(mentionsOf(text)).toEqual([["səfər edib"], ["səfər edib"]]);
});

test.each([
  ["Nazirlik Gürcüstanın səfirini çağırıb.", "Gürcüstanın səfiri", "diplomacy"],
  ["Nazirlik nazirin müavinini çağırıb.", "nazirin müavini", "state"],
  ["Nazir kəndimizin sakinləri ilə görüşüb.", "kəndimizin sakinləri", undefined],
  ["Müəllim sizə kömək edib.", "siz", undefined],
  ["Nazirin evinə raket zərbəsi endirilib.", "Nazirin evi", undefined],
])("in %s what is no entity is told in the nominative, with its office", (text, name, office) => {
  const told = extractEntities(text).events.flatMap(({ mentions }) => mentions[0]!.arguments);
  expect(told.filter((one) => one.name === name).map((one) => one.office)).toEqual([office]);
});

/** The triggers of each event of a type. */
function tellingsOf(type: string, text: string): string[][] {
  const events = extractEntities(text).events.filter((event) => event.type === type);
  return events.map(({ mentions }) => mentions.map((mention) => mention.text));
}

test("what differs in number or town is told of two events", () => {
  expect(tellingsOf("Casualty", "Bakıda üç nəfər ölüb. Bakıda beş nəfər ölüb.")).toHaveLength(2);
  expect(tellingsOf("Casualty", "Bakıda 3 nəfər ölüb. Bakıda üç nəfər ölüb.")).toHaveLength(1);
  expect(tellingsOf("Open", "Bakıda məktəb tikilib. Gəncədə məktəb tikilib.")).toHaveLength(2);
});

test("a figure is all that a change of trade tells, but what is told of ours tells that we trade", () => {
  const typesOf = (text: string): string[] => extractEntities(text).events.map(({ type }) => type);
  expect(typesOf("İxrac 5 faiz artıb.")).toEqual(["Indicator"]);
  expect(typesOf("İxracımız 5 faiz artıb.")).toEqual(["Trade", "Indicator"]);
});

test("what is recalled is another meeting, and a sentence that begins with one goes on with the first", () => {
  const text =
    "Nazir səfiri qəbul edib. Nazir səfirlə Parisdəki görüşünü xatırladı. Görüşdə ticarətdən danışılıb.";
  expect(tellingsOf("Meet", text)).toEqual([["qəbul edib", "Görüşdə"], ["görüşünü"]]);
});
