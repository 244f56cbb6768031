import { expect, test } from "vitest";
import { extractEntities } from "../../index.ts";

/** What each mention of a body stands on in the text, and what the body is called. */
function bodiesIn(text: string): string[] {
  const { organisations, mentions } = extractEntities(text);
  return organisations.flatMap(({ name, mentions: own }) =>
    own.map((i) => `${mentions[i]!.text}: ${name}`),
  );
}

test("ministries that share a head are several", () => {
  expect(bodiesIn("Xarici İşlər və Müdafiə nazirlikləri bəyanat yayıb.")).toEqual([
    "Xarici İşlər: Xarici İşlər Nazirliyi",
    "Müdafiə nazirlikləri: Müdafiə Nazirliyi",
  ]);
});

test("inside a list, və joins the words of one ministry", () => {
  expect(bodiesIn("Bu, Ekologiya və Təbii Sərvətlər, Maliyyə Nazirliklərinə tapşırılıb.")).toEqual([
    "Ekologiya və Təbii Sərvətlər: Ekologiya və Təbii Sərvətlər Nazirliyi",
    "Maliyyə Nazirliklərinə: Maliyyə Nazirliyi",
  ]);
});

test("a ministry named alone is one with the ministry of a list", () => {
  const { organisations } = extractEntities(
    "Maliyyə və Müdafiə nazirliklərinin rəsmiləri görüşüb. Müdafiə Nazirliyi məlumat yayıb.",
  );
  expect(organisations.map(({ mentions }) => mentions.length)).toEqual([1, 2]);
});

test("states that have one kind of ministry each share no head", () => {
  expect(bodiesIn("Mali və Çad Müdafiə nazirlikləri razılaşıb.")).toEqual([]);
});
