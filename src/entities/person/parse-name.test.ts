import { expect, test } from "vitest";
import { readMarked } from "../../../test/marked.ts";
import { readNominatives } from "../read-nominatives.ts";
import { type PersonName, parseName } from "./parse-name.ts";

function parse(marked: string): PersonName {
  const { reading, settled } = readMarked(`[${marked}|person]`);
  return parseName(reading, settled[0]!, readNominatives(reading, settled)[0]!.name);
}

test.each<readonly [string, PersonName]>([
  ["Samir Quliyev", { given: ["Samir"], family: "Quliyev", gender: "m" }],
  ["Leyla Quliyevanı", { given: ["Leyla"], family: "Quliyeva", gender: "f" }],
  ["Quliyev", { given: [], family: "Quliyev", gender: "m" }],
  ["B.Quliyev", { given: [], family: "Quliyev", initials: "B.", gender: "m" }],
  ["B. H. Quliyev", { given: [], family: "Quliyev", initials: "B.H.", gender: "m" }],
  ["Səadət Quliyev", { given: ["Səadət"], family: "Quliyev", gender: "m" }],
  ["Leyla Davudoğlu", { given: ["Leyla"], family: "Davudoğlu", gender: "f" }],
  ["Rəcəb Tayyib Ərdoğan", { given: ["Rəcəb", "Tayyib"], family: "Ərdoğan", gender: "m" }],
  ["Li Tsinhao", { given: ["Tsinhao"], family: "Li" }],
  ["Kim Yo Conqun", { given: ["Yo", "Conq"], family: "Kim" }],
  ["Brüs Li", { given: ["Brüs"], family: "Li", gender: "m" }],
  ["Yan-Erik Fenberq", { given: ["Yan-Erik"], family: "Fenberq" }],
])("given and family name: %s", (marked, name) => {
  expect(parse(marked)).toEqual(name);
});

test.each<readonly [string, PersonName]>([
  [
    "Elçin Kamal oğlu Rzayevə",
    { given: ["Elçin"], family: "Rzayev", patronymic: "Kamal oğlu", gender: "m" },
  ],
  [
    "Rzayeva Günel Kamal qızı",
    { given: ["Günel"], family: "Rzayeva", patronymic: "Kamal qızı", gender: "f" },
  ],
  [
    "Sergey İvanoviç Boqdalov",
    { given: ["Sergey"], family: "Boqdalov", patronymic: "İvanoviç", gender: "m" },
  ],
  ["Vera Petrovna", { given: ["Vera"], patronymic: "Petrovna", gender: "f" }],
  ["Zoran Milanoviç", { given: ["Zoran"], family: "Milanoviç", gender: "m" }],
])("patronymics: %s", (marked, name) => {
  expect(parse(marked)).toEqual(name);
});

test.each<readonly [string, PersonName]>([
  ["Sevda xanım", { given: ["Sevda"], honorific: "xanım", gender: "f" }],
  ["Əminə xanım Ərdoğan", { given: ["Əminə"], family: "Ərdoğan", honorific: "xanım", gender: "f" }],
  ["xanım Quliyev", { given: [], family: "Quliyev", honorific: "xanım", gender: "f" }],
  ["Rauf müəllim", { given: ["Rauf"], honorific: "müəllim", gender: "m" }],
  ["Əhməd əl-Fariz", { given: ["Əhməd"], family: "əl-Fariz", gender: "m" }],
  ["Ursula fon der Lyayen", { given: ["Ursula"], family: "der Lyayen", gender: "f" }],
  ["XIV Leo", { given: ["XIV", "Leo"] }],
])("honorifics, particles, numbers: %s", (marked, name) => {
  expect(parse(marked)).toMatchObject(name);
});
