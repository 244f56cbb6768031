import { describe, expect, test } from "vitest";
import { resolveMarked } from "../../../test/marked.ts";

/** Each organisation with the names of its mentions. */
function organisationsIn(marked: string): string[] {
  const { organisations, mentions } = resolveMarked(marked);
  return organisations.map(
    ({ name, mentions: own }) => `${name}: ${own.map((i) => mentions[i]!.name).join(", ")}`,
  );
}

describe("acronyms", () => {
  test.each([
    "[Dəniz Seçki Komissiyasından|organisation] ([DSK|organisation]) bildirilib. [DSK-nın|organisation] üzvləri.",
    "[DSK|organisation] ([Dəniz Seçki Komissiyası|organisation]) bildirib. [DSK-nın|organisation] üzvləri.",
    "[Dəniz Seçki Komissiyası|organisation] bildirib. [DSK|organisation] və [DSK-nın|organisation] üzvləri.",
    "[Dəniz Seçki Komissiyası|organisation] (DSK) bildirib. [DSK|organisation] və [DSK-nın|organisation] üzvləri.",
  ])("%s", (marked) => {
    const { organisations } = resolveMarked(marked);
    expect(organisations).toMatchObject([
      { name: "Dəniz Seçki Komissiyası", acronym: "DSK", mentions: [0, 1, 2] },
    ]);
  });

  test("the lexicon knows what some stand for", () => {
    expect(
      organisationsIn("[Birləşmiş Millətlər Təşkilatının|organisation] və [BMT-nin|organisation]"),
    ).toEqual(["Birləşmiş Millətlər Təşkilatı: Birləşmiş Millətlər Təşkilatı, BMT"]);
  });

  test("one that is all there is to a name is the name", () => {
    expect(resolveMarked("[BMT-nin|organisation] qərarı").organisations).toEqual([
      { id: "organisation:1", name: "BMT", kind: "international", mentions: [0] },
    ]);
  });
});

test("what a name ends with is short for it, where no other name ends so", () => {
  const full = "[Kərim Vəliyev adına Zirə tam orta məktəbi|organisation]";
  const short = "[Zirə tam orta məktəb|organisation]";
  expect(organisationsIn(`${full} açılıb. ${short} gözəldir.`)).toHaveLength(1);
  const other = "[Anar Hüseynov adına Zirə tam orta məktəbi|organisation]";
  expect(organisationsIn(`${full} və ${other} açılıb. ${short} gözəldir.`)).toHaveLength(3);
});

test.each([
  [
    "[[Elm Nazirliyi|organisation] yanında Lisey Agentliyi|organisation]",
    "[Lisey Agentliyi|organisation]",
  ],
  [
    "[Üzeyir Hacıbəyli adına Bakı Musiqi Akademiyası|organisation]",
    "[Bakı Musiqi Akademiyası|organisation]",
  ],
])("what a body belongs to or honours may be left out: %s, %s", (full, short) => {
  const { organisations, mentions } = resolveMarked(`${full} açıqlayıb. ${short} bildirib.`);
  const last = organisations.find((one) => one.mentions.includes(mentions.length - 1))!;
  expect(last.mentions).toEqual([0, mentions.length - 1]);
});

test("letters without their dots are the same name", () => {
  expect(
    organisationsIn(
      "[LAVINA|organisation] bildirib. [Lavina|organisation] və [Lavinanın|organisation] sahibi.",
    ),
  ).toHaveLength(1);
});

test("a body of a body is known by its state, however that is called", () => {
  const marked =
    "[[[Rusiya|country] Dəniz Məclisi|organisation] Liman Şurası|organisation], [[[Rusiya Federasiyası|country] Dəniz Məclisi|organisation] Liman Şurası|organisation].";
  expect(resolveMarked(marked).organisations).toMatchObject([
    { name: "Rusiya Federasiyası Dəniz Məclisi Liman Şurası", country: "RU", mentions: [0, 3] },
    { country: "RU", mentions: [1, 4] },
  ]);
});

describe("second names in the lexicon", () => {
  test.each([
    "[AZAL|organisation] uçuşları artırıb. Bunu [[Azərbaycan|country] Hava Yolları|organisation] açıqlayıb.",
    "[[Özbəkistan|country] Hava Yolları|organisation] reys açıb. [Uzbekistan Airways|organisation] bunu təsdiqləyib.",
    "[AZAL|organisation] uçuşları artırıb. Bunu [“[Azərbaycan|country] Hava Yolları” QSC|organisation] açıqlayıb.",
  ])("may tell the country, and so may the text: %s", (marked) => {
    expect(resolveMarked(marked).organisations).toHaveLength(1);
  });

  test("are those of what is called so without its country, too", () => {
    expect(
      organisationsIn(
        "[[Azərbaycan|country] Minifutbol Federasiyası|organisation] seçki keçirib. [Minifutbol Federasiyası|organisation] bunu təsdiqləyib.",
      ),
    ).toHaveLength(1);
  });
});

describe("ministries of several states", () => {
  test("are told apart by the state, and written out", () => {
    const marked =
      "[[Latviya|country] XİN|organisation] və [[Azərbaycan|country] XİN-in|organisation] bəyanatı: [[Azərbaycanın|country] Xarici İşlər Nazirliyi|organisation].";
    expect(organisationsIn(marked)).toEqual([
      "Latviya Xarici İşlər Nazirliyi: Latviya XİN",
      "Azərbaycanın Xarici İşlər Nazirliyi: Azərbaycan XİN, Azərbaycanın Xarici İşlər Nazirliyi",
    ]);
    expect(resolveMarked(marked).organisations).toMatchObject([
      { acronym: "XİN", kind: "ministry", country: "LV" },
      { acronym: "XİN", kind: "ministry", country: "AZ" },
    ]);
  });

  test("without a state are the one last spoken of", () => {
    expect(
      organisationsIn(
        "[[Latviya|country] Müdafiə Nazirliyi|organisation] susur, [Müdafiə Nazirliyindən|organisation] cavab yoxdur.",
      ),
    ).toEqual(["Latviya Müdafiə Nazirliyi: Latviya Müdafiə Nazirliyi, Müdafiə Nazirliyi"]);
  });

  test.each([
    "[Müdafiə Nazirliyi|organisation] susur, [[Latviya|country] Müdafiə Nazirliyi|organisation] danışır, [Müdafiə Nazirliyindən|organisation] cavab yoxdur.",
    "[[Latviya|country] Müdafiə Nazirliyi|organisation] ilə [[Azərbaycan|country] Müdafiə Nazirliyi|organisation] sənəd imzalayıb, [Müdafiə Nazirliyi|organisation] məlumat yayıb.",
    "[[Latviya|country] Müdafiə Nazirliyi|organisation] ilə [[Norveç|country] Müdafiə Nazirliyi|organisation] sənəd imzalayıb, [Müdafiə Nazirliyi|organisation] məlumat yayıb.",
  ])("without a state are their own where another may be meant: %s", (marked) => {
    expect(organisationsIn(marked)).toContainEqual(
      expect.stringMatching(/^Müdafiə Nazirliyi: Müdafiə Nazirliyi/),
    );
  });

  test("without a state are the home one that is named later", () => {
    expect(
      organisationsIn(
        "[Müdafiə Nazirliyi|organisation] məlumat yayıb: [[Azərbaycan|country] Müdafiə Nazirliyi|organisation] təlim keçirir.",
      ),
    ).toHaveLength(1);
  });

  test("are what the text defines them to be, whoever is named in between", () => {
    expect(
      organisationsIn(
        "[[Azərbaycan|country] Xarici İşlər Nazirliyi|organisation] ([XİN|organisation]) və [[Latviya|country] Xarici İşlər Nazirliyi|organisation]; [XİN-dən|organisation] bildirilib.",
      ),
    ).toEqual([
      "Azərbaycan Xarici İşlər Nazirliyi: Azərbaycan Xarici İşlər Nazirliyi, XİN, XİN",
      "Latviya Xarici İşlər Nazirliyi: Latviya Xarici İşlər Nazirliyi",
    ]);
  });
});

describe("writings of one name", () => {
  test("a possessed head is the same head", () => {
    expect(
      organisationsIn(
        "[[Latviya|country] Mərkəzi Bankı|organisation] faizi artırıb, [Mərkəzi Bank|organisation] bildirib.",
      ),
    ).toEqual(["Latviya Mərkəzi Bankı: Latviya Mərkəzi Bankı, Mərkəzi Bank"]);
  });

  test("small words after a quoted name only say what it is", () => {
    expect(
      organisationsIn("[“Gilavar” qəzetinin|organisation] və “[Gilavar|organisation]”ın xəbəri"),
    ).toEqual(["Gilavar: “Gilavar” qəzeti, Gilavar"]);
  });

  test("a legal form belongs to the name", () => {
    expect(
      organisationsIn("[“Gilavar” MMC-nin|organisation] və “[Gilavar|organisation]”ın"),
    ).toEqual(["“Gilavar” MMC: “Gilavar” MMC, Gilavar"]);
    expect(
      organisationsIn(
        "[“Gilavar” Qapalı Səhmdar Cəmiyyəti|organisation] (QSC) və “[Gilavar|organisation]”ın",
      ),
    ).toEqual(["“Gilavar” Qapalı Səhmdar Cəmiyyəti: “Gilavar” Qapalı Səhmdar Cəmiyyəti, Gilavar"]);
  });
});

describe("embassies", () => {
  test.each([
    "[[Azərbaycanın|country] [Kiyevdəki|place] səfirliyi|organisation]",
    "[[Kiyevdəki|place] [Azərbaycan|country] səfirliyi|organisation]",
    "[Kiyevdə|place] [[Azərbaycan|country] səfirliyinin|organisation]",
    "[Kiyevdəki|place] [[Azərbaycan|country] diplomatik missiyasının|organisation]",
  ])("%s", (marked) => {
    const { organisations, places } = resolveMarked(`Dünən ${marked} binası təmir edilib.`);
    expect(organisations).toMatchObject([{ kind: "embassy", country: "AZ", in: places[0]?.id }]);
  });

  test("a mission stands where its name says, too", () => {
    const { organisations, places } = resolveMarked(
      "[[Azərbaycanın|country] [Cenevrədəki|place] Daimi Nümayəndəliyi|organisation] bəyanat yayıb.",
    );
    expect(organisations).toMatchObject([{ kind: "mission", in: places[0]!.id }]);
  });

  test("an embassy stands in a country and in its capital", () => {
    const { organisations, places } = resolveMarked(
      "[[Azərbaycanın|country] [Ukraynadakı|country] səfirliyi|organisation] və [[Azərbaycanın|country] [Kiyevdəki|place] səfirliyi|organisation]; [[Azərbaycan|country] səfirliyi|organisation].",
    );
    expect(organisations).toMatchObject([{ in: places[0]?.id, mentions: [0, 3, 6] }]);
  });

  test("those of one state in two countries are two", () => {
    const { organisations } = resolveMarked(
      "[[Azərbaycanın|country] [Kiyevdəki|place] səfirliyi|organisation] və [[Azərbaycanın|country] [Riqadakı|place] səfirliyi|organisation]",
    );
    expect(organisations).toHaveLength(2);
  });

  test("a consulate is no embassy", () => {
    const { organisations } = resolveMarked(
      "[[Azərbaycanın|country] [Tbilisidəki|place] səfirliyi|organisation] və [[Azərbaycanın|country] [Batumidəki|place] baş konsulluğu|organisation]",
    );
    expect(organisations.map(({ kind }) => kind)).toEqual(["embassy", "consulate"]);
  });
});

test("kind and country come from the row, the head and the state", () => {
  expect(
    resolveMarked(
      "[Report|organisation], [Gilavar Universitetinin|organisation], [[Latviya|country] Ordusuna|organisation]",
    ).organisations.map(({ name, kind, country }) => [name, kind, country]),
  ).toEqual([
    ["Report", "media", "AZ"],
    ["Gilavar Universiteti", "university", undefined],
    ["Latviya Ordusu", "military", "LV"],
  ]);
});
