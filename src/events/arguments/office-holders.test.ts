import { expect, test } from "vitest";
import { extractEntities } from "../../index.ts";

/** By their text, whom the arguments of a text stand for. */
function standFor(text: string): Record<string, string | undefined> {
  const { events, people } = extractEntities(text);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    events.flatMap(({ mentions }) =>
      mentions.flatMap((mention) =>
        mention.arguments.map(({ text, entity }) => [text, names.get(entity ?? "")]),
      ),
    ),
  );
}

const STORY =
  "Çilinin Baş naziri Orxan Səfərzadə Bakıya gəlib. Perunun Baş naziri Samir Quliyev gəlməyib.";

test.each([
  ["Hakim Samir Quliyevi həbs edib.", "Hakim", undefined],
  ["Samir Quliyev gəlib. Orxan Səfərzadə ona kömək edib.", "ona", "Samir Quliyev"],
  ["Qadın yıxılıb. Orxan Səfərzadə ona kömək edib.", "ona", undefined],
  [`${STORY} Çilinin Baş naziri səfirlə görüşüb.`, "Çilinin Baş naziri", "Orxan Səfərzadə"],
  [`${STORY} Səfir Peru Baş nazirinə nota verib.`, "Peru Baş nazirinə", "Samir Quliyev"],
  [
    "Çili Respublikasının Prezidenti Orxan Səfərzadə Bakıya gəlib. Səfir Çili Prezidenti ilə görüşüb.",
    "Çili Prezidenti",
    "Orxan Səfərzadə",
  ],
  [
    "Çilinin xarici işlər naziri Orxan Səfərzadə gəlib. Səfir xarici işlər naziri ilə görüşüb.",
    "xarici işlər naziri",
    "Orxan Səfərzadə",
  ],
  [
    "Çili Prezidenti Orxan Səfərzadə Bakıya gəlib. Səfir Çili lideri ilə görüşüb.",
    "Çili lideri",
    "Orxan Səfərzadə",
  ],
  [
    "Çili Prezidenti Orxan Səfərzadə Bakıya gəlib. Səfir dövlət başçısı ilə görüşüb.",
    "dövlət başçısı",
    "Orxan Səfərzadə",
  ],
  [
    "Azərbaycan Prezidenti Orxan Səfərzadə və Çili Prezidenti Samir Quliyev danışıb. Səfir dövlətimizin başçısı ilə görüşüb.",
    "dövlətimizin başçısı",
    "Orxan Səfərzadə",
  ],
])("in %s %s is %s", (text, office, name) => {
  expect(standFor(text)).toMatchObject({ [office]: name });
});

test.each([
  [`${STORY} Səfir Braziliyanın Baş naziri ilə görüşüb.`, "Braziliyanın Baş naziri"],
  [
    "Çilinin Baş naziri Orxan Səfərzadə gəlib. Səfir Çilinin keçmiş Baş naziri ilə görüşüb.",
    "Çilinin keçmiş Baş naziri",
  ],
  [
    "Çilinin keçmiş Baş naziri Orxan Səfərzadə gəlib. Səfir Çilinin Baş naziri ilə görüşüb.",
    "Çilinin Baş naziri",
  ],
  [`${STORY} Səfir Baş nazirlərlə görüşüb.`, "Baş nazirlərlə"],
  [
    "Çili Prezidenti Orxan Səfərzadə və Peru Prezidenti Samir Quliyev danışıb. Səfir dövlət başçısı ilə görüşüb.",
    "dövlət başçısı",
  ],
  [
    "Çili Prezidenti Orxan Səfərzadə gəlib. Səfir dövlətimizin başçısı ilə görüşüb.",
    "dövlətimizin başçısı",
  ],
  ["Çili Prezidenti Orxan Səfərzadə gəlib. Səfir şöbənin başçısı ilə görüşüb.", "şöbənin başçısı"],
  ["Çili Prezidenti Orxan Səfərzadə gəlib. Səfir başçı ilə görüşüb.", "başçı"],
])("in %s %s is nobody who was named", (text, office) => {
  const found = standFor(text);
  expect(found).toHaveProperty([office]);
  expect(found[office]).toBeUndefined();
});

test("who speaks is known by the office", () => {
  const { events, people } = extractEntities(
    "Çili Prezidenti Orxan Səfərzadə gəlib.\n\nÇili Prezidentinin sözlərinə görə, körpü dağılıb.\n\nÇili Prezidenti: Yol bağlanıb.",
  );
  const [damage, closure] = events;
  const { id } = people[0]!;
  expect(damage?.attribution).toMatchObject([{ entity: id }]);
  expect(closure?.attribution).toMatchObject([{ text: "Çili Prezidenti", entity: id }]);
});
