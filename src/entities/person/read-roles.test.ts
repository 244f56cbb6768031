import { describe, expect, test } from "vitest";
import { resolveMarked } from "../../../test/marked.ts";

/** The roles of the people of a text: phrase, office, of, in. */
function rolesIn(marked: string): string[][] {
  const { people, countries, places, organisations } = resolveMarked(marked);
  const names = new Map(
    [...countries, ...places, ...organisations].map(({ id, name }) => [id, name]),
  );
  return people.flatMap(({ roles }) =>
    roles.map((role) => [
      role.text,
      role.position,
      names.get(role.of ?? "") ?? "",
      names.get(role.in ?? "") ?? "",
    ]),
  );
}

test.each<readonly [string, readonly (readonly string[])[]]>([
  [
    "[Latviya|country] və [Estoniya|country] prezidentləri [Yanis Kalniş|person] və [Mart Tamm|person] gəldi.",
    [
      ["Latviya və Estoniya prezidentləri", "prezident", "Latviya", ""],
      ["Latviya və Estoniya prezidentləri", "prezident", "Estoniya", ""],
    ],
  ],
  [
    "[Latviya|country] və [Estoniya|country] prezidentləri [Yanis Kalnişlə|person] [Mart Tamm|person] görüşdü.",
    [
      ["Latviya və Estoniya prezidentləri", "prezident", "Latviya", ""],
      ["Latviya və Estoniya prezidentləri", "prezident", "Estoniya", ""],
    ],
  ],
  ["Hakim [Samir Quliyevi|person] həbs edib.", []],
  ["[Latviyanın|country] naziri [Quliyevi|person] qəbul edib.", []],
  ["Hakim [Samir Quliyevə|person] zəng edib.", [["Hakim", "hakim", "", ""]]],
  [
    "[Latviyanın|country] nümayəndələri [Yanis Kalniş|person], [Anar Vəliyev|person] gəldi.",
    [
      ["Latviyanın nümayəndələri", "nümayəndə", "Latviya", ""],
      ["Latviyanın nümayəndələri", "nümayəndə", "Latviya", ""],
    ],
  ],
  ["Aktyorlar [Samir Quliyev|person] və [Anar Vəliyevi|person] gördü.", []],
  [
    "[Bakı|place] və [Gəncə|place] merləri [Anar Vəliyev|person] və [Samir Quliyev|person] gəldi.",
    [
      ["Bakı və Gəncə merləri", "mer", "", "Bakı"],
      ["Bakı və Gəncə merləri", "mer", "", "Gəncə"],
    ],
  ],
  [
    "Qonaqlar [Latviyaya|country], [Estoniya|country] nümayəndələri [Yanis Kalniş|person] və [Mart Tamm|person] isə evə getdi.",
    [
      ["Estoniya nümayəndələri", "nümayəndə", "Estoniya", ""],
      ["Estoniya nümayəndələri", "nümayəndə", "Estoniya", ""],
    ],
  ],
  ["Aktyorlar [Samir Quliyev|person] ilə görüşdü.", []],
])("several who are named in a list have one office in the plural: %s", (marked, roles) => {
  expect(rolesIn(marked)).toEqual(roles);
});

describe("before the name", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Prezident [Samir Quliyev|person] gəldi.", ["Prezident", "prezident", "", ""]],
    [
      "[Latviyanın|country] naziri cənab [Yanis Kalniş|person] gəldi.",
      ["Latviyanın naziri", "nazir", "Latviya", ""],
    ],
    [
      "[Latviya|country] xarici işlər nazirinin müavini [Yanis Kalniş|person] gəldi.",
      ["Latviya xarici işlər nazirinin müavini", "xarici işlər nazirinin müavini", "Latviya", ""],
    ],
    [
      "[Azərbaycanın|country] [Latviyadakı|country] səfiri [Samir Quliyev|person] gəldi.",
      ["Azərbaycanın Latviyadakı səfiri", "səfir", "Azərbaycan", "Latviya"],
    ],
    [
      "[Latviyanın|country] [Bakıdakı|place] səfiri [Yanis Kalniş|person] gəldi.",
      ["Latviyanın Bakıdakı səfiri", "səfir", "Latviya", "Bakı"],
    ],
    [
      "“[Gilavar|organisation]”ın baş direktoru [Samir Quliyev|person] danışdı.",
      ["“Gilavar”ın baş direktoru", "baş direktor", "Gilavar", ""],
    ],
    [
      "[Dəniz Nazirliyinin|organisation] ([DN|organisation]) sözçüsü [Samir Quliyev|person] danışdı.",
      ["Dəniz Nazirliyinin (DN) sözçüsü", "sözçü", "Dəniz Nazirliyi", ""],
    ],
    [
      "Şirkətin direktoru [Samir Quliyev|person] danışdı.",
      ["Şirkətin direktoru", "direktor", "", ""],
    ],
    [
      "[Latviyanın|country] keçmiş prezidenti [Yanis Kalniş|person] gəldi.",
      ["Latviyanın keçmiş prezidenti", "prezident", "Latviya", ""],
    ],
    [
      "[Latviyanın|country] eks-prezidenti [Yanis Kalniş|person] gəldi.",
      ["Latviyanın eks-prezidenti", "prezident", "Latviya", ""],
    ],
    [
      "[Latviyanın|country] iqtisadi məsələlər üzrə müşaviri [Yanis Kalniş|person] gəldi.",
      ["Latviyanın iqtisadi məsələlər üzrə müşaviri", "müşavir", "Latviya", ""],
    ],
    [
      "[Şəki|place] şəhərinin meri [Samir Quliyev|person] danışdı.",
      ["Şəki şəhərinin meri", "mer", "", "Şəki"],
    ],
    [
      "[Latviya|country] Prezidentinin [Şəki|place] rayonunda xüsusi nümayəndəsi [Yanis Kalniş|person] danışdı.",
      [
        "Latviya Prezidentinin Şəki rayonunda xüsusi nümayəndəsi",
        "Prezidentinin Şəki rayonunda xüsusi nümayəndəsi",
        "Latviya",
        "Şəki",
      ],
    ],
    [
      "Müsabiqədə münsiflər heyətinin sədri [Samir Quliyev|person] danışdı.",
      ["münsiflər heyətinin sədri", "sədr", "", ""],
    ],
    [
      "Məktəbin memarı və qurucusu [Samir Quliyev|person] danışdı.",
      ["Məktəbin memarı və qurucusu", "memar və qurucu", "", ""],
    ],
    [
      "[Dəniz Məclisinin|organisation] təsisçisi və rəhbəri [Samir Quliyev|person] danışdı.",
      ["Dəniz Məclisinin təsisçisi və rəhbəri", "təsisçi və rəhbər", "Dəniz Məclisi", ""],
    ],
    [
      "[Latviya|country] Prezidenti Zati-aliləri cənab [Yanis Kalniş|person] gəldi.",
      ["Latviya Prezidenti", "prezident", "Latviya", ""],
    ],
    [
      "[Latviyanın|country] Prezidenti, Müzəffər Ali Baş Komandan [Yanis Kalniş|person] gəldi.",
      ["Latviyanın Prezidenti", "prezident", "Latviya", ""],
    ],
    [
      "[Şəki|place] rayonunda [Latviya|country] Prezidentinin xüsusi nümayəndəsi [Yanis Kalniş|person] danışdı.",
      [
        "Şəki rayonunda Latviya Prezidentinin xüsusi nümayəndəsi",
        "Prezidentinin xüsusi nümayəndəsi",
        "Latviya",
        "Şəki",
      ],
    ],
    [
      "[Şəki|place], [Tovuz|place] və [Füzuli|place] rayonlarında [Latviya|country] Prezidentinin xüsusi nümayəndəsi [Yanis Kalniş|person] danışdı.",
      [
        "Şəki, Tovuz və Füzuli rayonlarında Latviya Prezidentinin xüsusi nümayəndəsi",
        "Prezidentinin xüsusi nümayəndəsi",
        "Latviya",
        "",
      ],
    ],
    [
      "[Latviyanın|country] [Avropa İttifaqı|organisation] məsələləri üzrə naziri [Yanis Kalniş|person] danışdı.",
      ["Latviyanın Avropa İttifaqı məsələləri üzrə naziri", "nazir", "Latviya", ""],
    ],
    [
      "“[Gilavar|organisation]”ın regional bölməsinin rəhbəri [Samir Quliyev|person] danışdı.",
      ["“Gilavar”ın regional bölməsinin rəhbəri", "rəhbər", "Gilavar", ""],
    ],
    [
      "[Tovuz|place] rayon [Bozalqanlı|place] kənd sakini [Samir Quliyev|person] danışdı.",
      ["Tovuz rayon Bozalqanlı kənd sakini", "kənd sakini", "", "Bozalqanlı"],
    ],
    [
      "[Gilavar|organisation] şirkətlər qrupunun sahibi [Samir Quliyev|person] danışdı.",
      ["Gilavar şirkətlər qrupunun sahibi", "sahib", "Gilavar", ""],
    ],
    [
      "[Dəniz Məclisinin|organisation] xarici əlaqələr komitəsinin sədri [Yanis Kalniş|person] gəldi.",
      ["Dəniz Məclisinin xarici əlaqələr komitəsinin sədri", "sədr", "Dəniz Məclisi", ""],
    ],
    [
      "Bununla əlaqədar [Latviya|country] Prezidenti [Yanis Kalniş|person] danışdı.",
      ["Latviya Prezidenti", "prezident", "Latviya", ""],
    ],
    [
      "[Latviya|country] Dövlət katibi müavininin baş müşaviri [Yanis Kalniş|person] danışdı.",
      [
        "Latviya Dövlət katibi müavininin baş müşaviri",
        "Dövlət katibi müavininin baş müşaviri",
        "Latviya",
        "",
      ],
    ],
    [
      "[Dəniz Nazirliyinin|organisation] Xarici Əlaqələr üzrə baş direktoru [Yanis Kalniş|person] gəldi.",
      [
        "Dəniz Nazirliyinin Xarici Əlaqələr üzrə baş direktoru",
        "baş direktor",
        "Dəniz Nazirliyi",
        "",
      ],
    ],
    [
      "Həvəskarlardan ibarət komandanın məşqçisi [Samir Quliyev|person] danışdı.",
      ["komandanın məşqçisi", "komandanın məşqçisi", "", ""],
    ],
    [
      "[Latviyanın|country] baş naziri Prezident [Samir Quliyevə|person] zəng edib.",
      ["Prezident", "prezident", "", ""],
    ],
    [
      "Prezident [Rauf Sadıqovun|person] köməkçisi [Samir Quliyev|person] danışdı.",
      ["Prezident Rauf Sadıqovun köməkçisi", "köməkçi", "", ""],
    ],
    [
      "[Latviya Parlamentinin|organisation] müxalifətdə olan üzvü [Yanis Kalniş|person] danışdı.",
      ["Latviya Parlamentinin müxalifətdə olan üzvü", "üzv", "Latviya Parlamenti", ""],
    ],
    [
      "[Latviyanın|country] enerji, su ehtiyatları və ekologiya naziri [Yanis Kalniş|person] gəldi.",
      [
        "Latviyanın enerji, su ehtiyatları və ekologiya naziri",
        "enerji, su ehtiyatları və ekologiya naziri",
        "Latviya",
        "",
      ],
    ],
    [
      "[Latviyanın|country] əmək, səhiyyə və sosial müdafiə naziri [Yanis Kalniş|person] gəldi.",
      [
        "Latviyanın əmək, səhiyyə və sosial müdafiə naziri",
        "əmək, səhiyyə və sosial müdafiə naziri",
        "Latviya",
        "",
      ],
    ],
    [
      "[Latviyanın|country] yol və rabitə naziri [Yanis Kalniş|person] gəldi.",
      ["Latviyanın yol və rabitə naziri", "yol və rabitə naziri", "Latviya", ""],
    ],
    [
      "Görüşdə müəllimlər, elm və təhsil naziri [Samir Quliyev|person] olub.",
      ["elm və təhsil naziri", "elm və təhsil naziri", "", ""],
    ],
    [
      "Görüşdə müəllimlər və energetika naziri [Samir Quliyev|person] olub.",
      ["energetika naziri", "energetika naziri", "", ""],
    ],
    [
      "[Dəniz Məclisinin|organisation] Ailə, qadın və uşaq məsələləri komitəsinin sədri [Samir Quliyev|person] danışdı.",
      [
        "Dəniz Məclisinin Ailə, qadın və uşaq məsələləri komitəsinin sədri",
        "sədr",
        "Dəniz Məclisi",
        "",
      ],
    ],
    [
      "[Dəniz Məclisinin|organisation] korrupsiya ilə mübarizə komitəsinin sədri [Samir Quliyev|person] danışdı.",
      ["Dəniz Məclisinin korrupsiya ilə mübarizə komitəsinin sədri", "sədr", "Dəniz Məclisi", ""],
    ],
    [
      "[Gilavar|organisation] şirkətinin [Gürcüstan|country] və [Türkiyə|country] üzrə direktoru [Samir Quliyev|person] danışdı.",
      ["Gilavar şirkətinin Gürcüstan və Türkiyə üzrə direktoru", "direktor", "Gilavar", ""],
    ],
    [
      "[Dəniz Məclisinin|organisation] 12-ci sessiyasının sədri [Samir Quliyev|person] danışdı.",
      ["Dəniz Məclisinin 12-ci sessiyasının sədri", "sədr", "Dəniz Məclisi", ""],
    ],
    [
      "Tədbirdə 14 saylı məktəbin direktoru [Samir Quliyev|person] danışdı.",
      ["14 saylı məktəbin direktoru", "direktor", "", ""],
    ],
    [
      "Avtobusun sürücüsü, 1979-cu il təvəllüdlü [Samir Quliyev|person] yaralanıb.",
      ["Avtobusun sürücüsü", "sürücü", "", ""],
    ],
  ])("%s", (marked, role) => expect(rolesIn(marked)).toContainEqual(role));

  test("two offices are two roles", () => {
    expect(
      rolesIn("[Latviyanın|country] müdafiə naziri, general [Yanis Kalniş|person] gəldi."),
    ).toEqual([
      ["Latviyanın müdafiə naziri", "müdafiə naziri", "Latviya", ""],
      ["general", "general", "", ""],
    ]);
  });
});

describe("after the name", () => {
  test.each<readonly [string, readonly string[]]>([
    [
      "[Yanis Kalniş|person], [Latviyanın|country] xarici işlər naziri, Bakıya gəlib.",
      ["Latviyanın xarici işlər naziri", "xarici işlər naziri", "Latviya", ""],
    ],
    ["Bunu [Samir Quliyev|person] (deputat) deyib.", ["deputat", "deputat", "", ""]],
    [
      "[Samir Quliyev|person] energetika nazirinin müavini təyin edilib.",
      ["energetika nazirinin müavini", "energetika nazirinin müavini", "", ""],
    ],
    [
      "[Samir Quliyev|person] [“Gilavar” MMC-nin|organisation] direktoru təyin edilib.",
      ["“Gilavar” MMC-nin direktoru", "direktor", "“Gilavar” MMC", ""],
    ],
    [
      "[Samir Quliyev|person] [Dəniz Nazirliyinin|organisation] sözçüsüdür.",
      ["Dəniz Nazirliyinin sözçüsü", "sözçü", "Dəniz Nazirliyi", ""],
    ],
    ["[Samir Quliyev|person] nazirdir.", ["nazir", "nazir", "", ""]],
    [
      "[Samir Quliyev|person] energetika nazirinin müavinidir.",
      ["energetika nazirinin müavini", "energetika nazirinin müavini", "", ""],
    ],
    ["[Samir Quliyev|person] dünya çempionu olub.", ["dünya çempionu", "dünya çempionu", "", ""]],
  ])("%s", (marked, role) => expect(rolesIn(marked)).toEqual([role]));
});

describe("no role", () => {
  test.each([
    "[Samir Quliyev|person] gəldi, direktor isə getdi.",
    "[Latviyanın|country] prezidentinə [Samir Quliyev|person] məktub yazıb.",
    "Prezidentlər gəldi. [Samir Quliyev|person] danışdı.",
    "[Latviyada|country] [Samir Quliyev|person] çıxış edib.",
    "[[Nizami Prezidentov|person] Fondu|organisation] açılıb.",
    "Dövlətimizin başçısı [Orxan Səfərzadənin|person] səfərinə toxunub.",
  ])("%s", (marked) => expect(rolesIn(marked)).toEqual([]));
});

test("in a list, a phrase between two names is the second one's", () => {
  expect(
    rolesIn(
      "[Samir Quliyev|person], [Dəniz Bankının|organisation] sədri, [Rauf Sadıqov|person] gəldi.",
    ),
  ).toEqual([["Dəniz Bankının sədri", "sədr", "Dəniz Bankı", ""]]);
  expect(
    resolveMarked(
      "[Samir Quliyev|person], [Dəniz Bankının|organisation] sədri [Rauf Sadıqov|person] gəldi.",
    ).people.map(({ roles }) => roles.length),
  ).toEqual([0, 1]);
});

test("the same office is told once, by the phrase that tells whose it is", () => {
  expect(
    rolesIn(
      "Prezident [Yanis Kalniş|person] gəldi. [Latviya|country] Prezidenti [Yanis Kalniş|person] danışdı.",
    ),
  ).toEqual([["Latviya Prezidenti", "prezident", "Latviya", ""]]);
});

test.each([
  ["Nazir müavini [Samir Quliyev|person] danışdı.", "state"],
  ["Səfir [Samir Quliyev|person] danışdı.", "diplomacy"],
  ["Sədr [Samir Quliyev|person] danışdı.", undefined],
  ["Dövlət başçısı [Samir Quliyev|person] danışdı.", "state"],
  ["[Latviya|country] Prezidenti [Samir Quliyev|person] danışdı.", "state"],
  ["[Dəniz klubunun|organisation] prezidenti [Samir Quliyev|person] danışdı.", "sport"],
  ["[Dövlət Gömrük Komitəsinin|organisation] rəisi [Samir Quliyev|person] danışdı.", "state"],
])("of %s it says what the office is of", (marked, kind) => {
  expect(resolveMarked(marked).people[0]?.roles.map((role) => role.kind)).toEqual([kind]);
});
