import { expect, test } from "vitest";
import { resolveMarked } from "../../../test/marked.ts";

/** Each person with the texts of their mentions. */
function peopleIn(marked: string): string[] {
  const { people, mentions } = resolveMarked(marked);
  return people.map(
    ({ name, mentions: own }) => `${name}: ${own.map((i) => mentions[i]!.name).join(", ")}`,
  );
}

test("a family name is the person of that name last spoken of", () => {
  expect(
    peopleIn(
      "[Rauf Sadıqov|person] və [Kamil Sadıqov|person] gəldi. [Sadıqov|person] danışdı, [Rauf Sadıqov|person] dinlədi, [Sadıqova|person] sual verildi.",
    ),
  ).toEqual([
    "Rauf Sadıqov: Rauf Sadıqov, Rauf Sadıqov, Sadıqov",
    "Kamil Sadıqov: Kamil Sadıqov, Sadıqov",
  ]);
});

test("a headline may say the short name first", () => {
  expect(peopleIn("[Tramp|person] qərar verib. [Donald Tramp|person] bunu bildirib.")).toEqual([
    "Donald Tramp: Tramp, Donald Tramp",
  ]);
});

test("a name in brackets behind a name is another of the same person", () => {
  expect(
    peopleIn(
      "[Anna Schmidt|person] gəlir. [Anna Şmit|person] ([Anna Schmidt|person]) çıxış edib, [Şmit|person] danışıb.",
    ),
  ).toEqual(["Anna Schmidt: Anna Schmidt, Anna Şmit, Anna Schmidt, Şmit"]);
  expect(peopleIn("[Anna Şmit|person] ([Latviya|country]) çıxış edib.")).toEqual([
    "Anna Şmit: Anna Şmit",
  ]);
});

test("initials, a given name with an honorific, capitals", () => {
  expect(
    peopleIn(
      "[SEVDA RZAYEVA|person] qalib gəldi. [Sevda Rzayeva|person] sevindi, [S.Rzayeva|person] ağladı, [Sevda xanım|person] güldü, [Rzayevanı|person] qucaqladılar.",
    ),
  ).toEqual(["Sevda Rzayeva: SEVDA RZAYEVA, Sevda Rzayeva, S.Rzayeva, Sevda xanım, Rzayeva"]);
});

test("a man and a woman of one family are two", () => {
  expect(
    peopleIn("[Vaqif Rzayev|person] gəldi, [Rzayeva|person] getdi, [Rzayevin|person] evi.").sort(),
  ).toEqual(["Rzayeva: Rzayeva", "Vaqif Rzayev: Vaqif Rzayev, Rzayev"]);
});

test("a longer writing of a name is the same person, and its fullest name", () => {
  expect(
    peopleIn(
      "[Tayyib Ərdoğan|person] danışdı. [Rəcəb Tayyib Ərdoğan|person] getdi. [Mintimer Şaripoviç|person] və [Mintimer Şaripoviç Kamalov|person].",
    ),
  ).toEqual([
    "Rəcəb Tayyib Ərdoğan: Tayyib Ərdoğan, Rəcəb Tayyib Ərdoğan",
    "Mintimer Şaripoviç Kamalov: Mintimer Şaripoviç, Mintimer Şaripoviç Kamalov",
  ]);
});

test("spellings of one foreign given name are one person, brothers are not", () => {
  expect(
    peopleIn("[Antonio Velaskes|person] danışdı, [Antoniu Velaskes|person] dinlədi."),
  ).toHaveLength(1);
  expect(peopleIn("[Elnur Sadıqov|person] danışdı, [Elnar Sadıqov|person] dinlədi.")).toHaveLength(
    2,
  );
});

test.each([
  "[Kərim Vəliyev|person] ([Anar Məmmədov|person]) danışdı. [Anar Məmmədov|person] güldü.",
  "[Leyla Əliyeva|person] ([Anar Məmmədov|person]) danışdı. [Anar Məmmədov|person] güldü.",
])("a player and the part in brackets are two people: %s", (marked) => {
  expect(peopleIn(marked)).toHaveLength(2);
});

test("fathers of two names tell two people apart", () => {
  expect(
    peopleIn("[Rauf Əli oğlu Sadıqov|person] və [Rauf Kamil oğlu Sadıqov|person] saxlanılıb."),
  ).toHaveLength(2);
});

test("a name inside another is nobody's first name to be meant", () => {
  expect(
    peopleIn(
      "[[Nizami Sadıqov|person] Fondu|organisation] açılıb. [Sadıqov|person] danışdı. [Rauf Sadıqov|person] güldü.",
    ),
  ).toEqual(["Nizami Sadıqov: Nizami Sadıqov", "Rauf Sadıqov: Sadıqov, Rauf Sadıqov"]);
});

test("what is known of a person comes from all mentions", () => {
  const { people } = resolveMarked(
    "[Sevda Kamil qızı Rzayeva|person] və [Sevda xanım|person]; [B.Quliyev|person].",
  );
  expect(people).toMatchObject([
    {
      id: "person:1",
      name: "Sevda Kamil qızı Rzayeva",
      given: "Sevda",
      family: "Rzayeva",
      patronymic: "Kamil qızı",
      honorific: "xanım",
      gender: "f",
      mentions: [0, 1],
    },
    { id: "person:2", family: "Quliyev", initials: "B.", gender: "m", mentions: [2] },
  ]);
});

test("a name that ends as an object does is whole where another form shows it", () => {
  expect(
    peopleIn("[Murad Rəhmani|person] gəldi. Sonra [Rəhmaninin|person] sözü eşidildi."),
  ).toEqual(["Murad Rəhmani: Murad Rəhmani, Rəhmani"]);
  expect(peopleIn("[Murad Rəhmani|person] gördüm. Sonra [Rəhmanın|person] evi.")).toEqual([
    "Murad Rəhman: Murad Rəhman, Rəhman",
  ]);
});
