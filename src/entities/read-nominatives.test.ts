import { describe, expect, test } from "vitest";
import { readMarked } from "../../test/marked.ts";
import { caseName } from "../analyses/features.ts";
import { readNominatives } from "./read-nominatives.ts";

function namesIn(marked: string): string[] {
  const { reading, settled } = readMarked(marked);
  return readNominatives(reading, settled).map(({ name }) => name);
}

function casesIn(marked: string): string[] {
  const { reading, settled } = readMarked(marked);
  return readNominatives(reading, settled).map(({ features }) => caseName(features));
}

describe("a name of the lexicon loses its case", () => {
  test.each([
    ["Yağış [Bakıda|place] gecə başlayıb.", "Bakı"],
    ["[Naxçıvanın|place] bağları məşhurdur.", "Naxçıvan"],
    ["Qonaqlar [Konqonun|country] paytaxtından gəlib.", "Konqo"],
    ["Mükafat [Samir Əliyevin|person] oldu.", "Samir Əliyev"],
    ["Kubok [Trampa|person] təqdim edildi.", "Tramp"],
    ["Kubok [Qasım Mouhiddinin|person] oldu.", "Qasım Mouhiddin"],
    ["Kubok [Anar Səlimə|person] təqdim edildi.", "Anar Səlim"],
    ["Kuboku [Nigar Səlimə|person] təqdim etdi.", "Nigar Səlimə"],
    ["Görüş [Maskın|person] evində olub.", "Mask"],
    ["Məktub [Putinindir|person].", "Putin"],
    ["[Qarabağımızda|place] yeni yollar çəkilir.", "Qarabağ"],
    ["[Bakıdakı|place] tədbir başa çatdı.", "Bakı"],
    ["[Oğuzdur|place] bu şəhər.", "Oğuz"],
    ["Sürücü [BAKIDA|place] saxlanılıb.", "BAKI"],
  ])("%s", (marked, name) => expect(namesIn(marked)).toEqual([name]));
});

test("a letter is no name that an ending stands on", () => {
  expect(namesIn("Nazir [Donq Cun|person] gəldi.")).toEqual(["Donq Cun"]);
});

describe("a name that only looks inflected stays", () => {
  test.each([
    ...["İran", "Almaniya", "Kuba"].map((name) => [name, "country"]),
    ...["Masallı", "Vaşinqton", "Berlin", "Lənkəran", "Nevada", "Bərdə"].map((name) => [
      name,
      "place",
    ]),
    ...["Aydın", "Putin", "Ərdoğan", "Zelenski", "Aydan", "Əminə"].map((name) => [name, "person"]),
    ...["XİN", "MİQ", "Barron's"].map((name) => [name, "organisation"]),
  ])("%s", (name, type) =>
    expect(namesIn(`Bu gün [${name}|${type}] gündəmdədir.`)).toEqual([name]),
  );
});

describe("a name that no lexicon has", () => {
  test("is read by how its ending looks", () => {
    expect(namesIn("Jüri [Tornqvaltın|person] filmini seçib.")).toEqual(["Tornqvalt"]);
    expect(namesIn("Jüri [Tornqvaltla|person] görüşüb.")).toEqual(["Tornqvalt"]);
    expect(namesIn("Komanda [Velqrundda|place] qalıb.")).toEqual(["Velqrund"]);
    expect(namesIn("Bunu [Zoranski|person] deyib.")).toEqual(["Zoranski"]);
  });

  test("is settled by another mention of the text", () => {
    expect(namesIn("[Berkluti|person] gəldi, [Berklutini|person] qarşıladılar.")).toEqual([
      "Berkluti",
      "Berkluti",
    ]);
    expect(namesIn("[Qoltin|person] gəldi, [Qoltinin|person] evi yandı.")).toEqual([
      "Qoltin",
      "Qoltin",
    ]);
  });

  test("keeps an ending of the language its given name comes from", () => {
    expect(namesIn("[Mixail Boqdalin|person] danışdı.")).toEqual(["Mixail Boqdalin"]);
  });

  test("stays before the word that says what it is", () => {
    expect(namesIn("[Ballıcalı|place] kəndinə qaz verilib.")).toEqual(["Ballıcalı"]);
    expect(namesIn("[Qalaboynu|place] qəsəbəsində məktəb tikilir.")).toEqual(["Qalaboynu"]);
  });

  test("stays where the consonants of a shorter one could not be spoken", () => {
    expect(namesIn("Yol [Daşoğlu|place] tərəfdədir.")).toEqual(["Daşoğlu"]);
  });
});

describe("the family name of a woman", () => {
  test.each([
    ["[Leyla Məmmədova|person] danışdı.", "Leyla Məmmədova"],
    ["[Leyla Məmmədovanın|person] çıxışı.", "Leyla Məmmədova"],
    ["[Vaqif Məmmədova|person] verildi.", "Vaqif Məmmədov"],
    ["[Elçin Kamal oğlu Rzayevə|person] verildi.", "Elçin Kamal oğlu Rzayev"],
    ["[S.Quliyeva|person] danışdı.", "S.Quliyeva"],
    ["[Günel Zalova|person] danışdı, [Rauf Zalov|person] susdu.", "Günel Zalova"],
  ])("%s", (marked, name) => expect(namesIn(marked)[0]).toBe(name));
});

describe("the head of a longer name keeps its possessive", () => {
  test.each([
    ["[Kənd Təsərrüfatı Nazirliyinin|organisation] qərarı.", "Kənd Təsərrüfatı Nazirliyi"],
    ["[Şəki Rayon Məhkəməsində|organisation] iclas oldu.", "Şəki Rayon Məhkəməsi"],
    ["[Sülh Qüvvələrinə|organisation] yazıldı.", "Sülh Qüvvələri"],
    ["[Ticarət Bankının|organisation] filialı.", "Ticarət Bankı"],
    ["[İqtisadi Şuranın|organisation] iclası.", "İqtisadi Şura"],
    ["[Ağ Evdən|organisation] xəbər gəldi.", "Ağ Ev"],
    ["[Ali Komissarlığa|organisation] müraciət.", "Ali Komissarlıq"],
    ["[“Gilavar” qəzetinin|organisation] redaktoru.", "“Gilavar” qəzeti"],
    ["[“Gilavar” MMC-nin|organisation] ofisi.", "“Gilavar” MMC"],
    ["[Gilavar çayının|place] sahili.", "Gilavar çayı"],
    ["[Gənclər Kubokunda|named-event] oynayıb.", "Gənclər Kuboku"],
    ["[Alayın 2-ci manqasının|organisation] komandiri.", "Alayın 2-ci manqası"],
  ])("%s", (marked, name) => expect(namesIn(marked)[0]).toBe(name));

  test("and is accusative, not possessed, after an adjective", () => {
    expect(namesIn("Prezident [Ali Məclisi|organisation] buraxıb.")).toEqual(["Ali Məclis"]);
    expect(namesIn("[Şəki Məclisi|organisation] yığışıb.")).toEqual(["Şəki Məclisi"]);
  });
});

describe("a date has the case of its number", () => {
  test.each([
    ["[Avqustun 14-də|date] gəlib.", "locative"],
    ["[Avqustun 20-dən|date] işləyir.", "ablative"],
    ["[Avqustun 26-sına|date] qədər gözləyib.", "dative"],
  ])("%s", (marked, grammaticalCase) => expect(casesIn(marked)).toEqual([grammaticalCase]));
});

describe("endings that writing keeps apart", () => {
  test.each([
    ["[BMT-nin|organisation] hesabatı.", "BMT", "genitive"],
    ["“[Gilavar|organisation]”un xəbəri.", "Gilavar", "genitive"],
    ["“[Gilavar|organisation]”da işləyir.", "Gilavar", "locative"],
    ["[Delta Trading-dən|organisation] məktub gəlib.", "Delta Trading", "ablative"],
    ["[Xeber24.az-ın|organisation] müxbiri.", "Xeber24.az", "genitive"],
    ["[Kot-d’İvuarın|country] sahili.", "Kot-d’İvuar", "genitive"],
  ])("%s", (marked, name, grammaticalCase) => {
    expect(namesIn(marked)).toEqual([name]);
    expect(casesIn(marked)).toEqual([grammaticalCase]);
  });
});

test("a word glued to a name is cut off", () => {
  const { reading, settled } = readMarked("[Samir Quliyevinçıxışı|person] dərc edilib.");
  const [nominative] = readNominatives(reading, settled);
  expect(nominative).toMatchObject({ name: "Samir Quliyev", end: "Samir Quliyevin".length });
});
