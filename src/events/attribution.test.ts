import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";

test.each([
  ["“Xəzər Xəbər”in yazdığına görə, səfir Bakıda nazirlə görüşüb.", "Xəzər Xəbər", "according-to"],
  ["Nazirliyin bildirdiyinə görə, zərbə nəticəsində bina dağılıb.", "Nazirliyin", "according-to"],
  [
    "Müdirin sözlərinə görə, zərbə nəticəsində bina dağılıb.",
    "Müdirin sözlərinə görə",
    "according-to",
  ],
  ["Məlumata görə, zərbə nəticəsində bina dağılıb.", "Məlumata görə", "according-to"],
  ["Orxan Səfərzadə binanın dağıldığını bildirib.", "Orxan Səfərzadə", "report"],
  ["Orxan Səfərzadə deyib ki, bina dağılıb.", "Orxan Səfərzadə", "report"],
  [
    "Çilinin qaçqınlar, əmək və müdafiə naziri Orxan Səfərzadə deyib ki, bina dağılıb.",
    "Orxan Səfərzadə",
    "report",
  ],
  [
    "Fövqəladə Hallar Nazirliyinin (FHN) məlumatına görə, bina dağılıb.",
    "Fövqəladə Hallar Nazirliyinin (FHN) məlumatına görə",
    "according-to",
  ],
  ["Fondun rəhbərinin sözlərinə görə, bina dağılıb.", "rəhbərinin sözlərinə görə", "according-to"],
  [
    "UNESCO rəhbərinin sözlərinə görə, bina dağılıb.",
    "UNESCO rəhbərinin sözlərinə görə",
    "according-to",
  ],
  ["Nazirliyin hesabatında deyilir ki, bina dağılıb.", "Nazirliyin hesabatında", "impersonal"],
  ["Nazir əlavə edib ki, bina dağılıb.", "Nazir", "report"],
  ["Müdir belə cavab verib: “Zərbə nəticəsində üç bina dağılıb”.", "Müdir", "direct quote"],
  ["Ekspertin fikrincə, saziş imzalanacaq.", "Ekspertin fikrincə", "opinion"],
  ["Rektorun rəyincə, saziş imzalanacaq.", "Rektorun rəyincə", "opinion"],
])("%s rests on the word of %s", (text, source, mode) => {
  const [event] = extractEntities(text).events;
  expect(event?.attribution).toMatchObject([{ text: source, mode }]);
});

test.each([
  ["Orxan Səfərzadə: Körpü dağılıb", "Orxan Səfərzadə", "report"],
  ["Müdafiə naziri Orxan Səfərzadə: Körpü dağılıb", "Müdafiə naziri Orxan Səfərzadə", "report"],
  ["Çilili ekspert: Saziş imzalanacaq", "Çilili ekspert", "report"],
  ["FHN: Körpü dağılıb", "FHN", "report"],
  ["KİV: Saziş imzalanacaq", "KİV", "report"],
  ["“Xəzər Xəbər”: Saziş imzalanacaq", "“Xəzər Xəbər”", "report"],
  ["Nazir: “Yağış yağırdı, çay daşdı. Körpü dağılıb”.", "Nazir", "direct quote"],
  ["Qasımlıya gedən körpü dağılıb – Orxan Səfərzadə", "Orxan Səfərzadə", "report"],
])("a line says who says it: %s", (text, source, mode) => {
  const [event] = extractEntities(text).events;
  expect(event?.attribution).toMatchObject([{ text: source, mode }]);
  expect(event?.attribution[0]).not.toHaveProperty("cue");
});

test.each([
  "Çempionlar Liqası: Qarşılaşma keçirilib",
  "“Zirvə”: Körpü dağılıb, matç keçirilməyib",
  "İclas başa çatıb: saziş imzalanıb",
  "Bakıda “Orxan Səfərzadə: illər və yollar” sərgisi keçirilib.",
  "Nazir, ekspertlər: Körpü dağılıb",
  "Körpü dağılıb – ŞƏRH",
])("a line that nobody says: %s", (text) => {
  const [event] = extractEntities(text).events;
  expect(event?.attribution).toEqual([]);
});

test("what is below the headline is said by nobody whom it cites", () => {
  const { events } = extractEntities("Nazir: Körpü dağılıb\n\nYol da bağlanıb.\n\nMəktəb yanıb.");
  expect(events.map(({ attribution }) => attribution.length)).toEqual([1, 0, 0]);
});

test("who is cited in the headline by the office is named below", () => {
  const { events, people } = extractEntities(
    "Çilinin naziri: Körpü dağılıb\n\nBu barədə Çilinin naziri Orxan Səfərzadə məlumat verib.",
  );
  expect(events[0]?.attribution).toMatchObject([{ text: "Çilinin naziri", entity: people[0]?.id }]);
});

test.each([
  "“Mən Bakıya səfər edəcəyəm”, – deyə Orxan Səfərzadə bildirib.",
  "Orxan Səfərzadə deyib ki, səfir mənə kömək edib.",
  "Orxan Səfərzadə: Səfir məni dəvət edib",
])("who says `mən` is meant by it: %s", (text) => {
  const { events, people } = extractEntities(text);
  const [told] = events[0]!.mentions;
  const me = told!.arguments.find(({ text: filler }) => filler.toLowerCase().startsWith("mən"));
  expect(me?.entity).toBe(people.find(({ name }) => name === "Orxan Səfərzadə")!.id);
});

test.each([
  ["Mən Bakıya səfər edəcəyəm.", "nobody is named"],
  ["FHN: Mən Bakıya səfər edəcəyəm", "a body speaks"],
])("but not in %s, where %s", (text) => {
  const [event] = extractEntities(text).events;
  const me = event!.mentions[0]!.arguments.find(({ role }) => role === "visitor");
  expect(me).toMatchObject({ text: "Mən" });
  expect(me).not.toHaveProperty("entity");
});

test.each([
  [
    "Nazir Orxan Səfərzadə açıqlama verib: “Çay daşdı, gecə körpü dağılıb”, – nazir əlavə edib.",
    ["nazir"],
  ],
  ["Orxan Səfərzadə: Mən demişdim ki, körpü dağılıb", ["Orxan Səfərzadə"]],
  [
    "“Zirvə” qəzeti mənbələrə istinadən bildirib ki, körpü dağılıb.",
    ["“Zirvə” qəzeti mənbələrə istinadən", "“Zirvə” qəzeti"],
  ],
])("who says it twice is one source: %s", (text, sources) => {
  const [event] = extractEntities(text).events;
  expect(event?.attribution.map((one) => one.text)).toEqual(sources);
});

test("a turn goes on over its paragraphs, and what is told after the talk is nobody's", () => {
  const text = [
    "Məktəb yanıb.",
    "Nazir Orxan Səfərzadə dedi:",
    "-Hörmətli qonaqlar, biz burada yol çəkirik.",
    "Bağ da salınıb.",
    "Sizə kömək edəcəyik.",
    "Sakin: Sağ olun. Su bəndi dağılmışdı.",
    "Sonra nazir Gəncəyə səfər edib.",
  ].join("\n\n");
  const { events } = extractEntities(text);
  const said = events.map(({ mentions, attribution }) => [
    mentions[0]!.text,
    attribution.map((one) => one.text).join(),
  ]);
  expect(said).toEqual([
    ["yanıb", ""],
    ["yol çəkirik", "Orxan Səfərzadə"],
    ["salınıb", "Orxan Səfərzadə"],
    ["kömək edəcəyik", "Orxan Səfərzadə"],
    ["dağılmışdı", "Sakin"],
    ["səfər edib", ""],
  ]);
});

test("what a report is based on is not who was named before", () => {
  const [event] = extractEntities(
    "Bu barədə Orxan Səfərzadə məlumat verib. Qəzet mənbələrə istinadən yazıb ki, körpü dağılıb.",
  ).events;
  const basis = event?.attribution.find(({ mode }) => mode === "based-on");
  expect(basis).toMatchObject({ text: "mənbələrə istinadən" });
  expect(basis).not.toHaveProperty("entity");
});

test.each([
  ["Körpü dağılıb. Bu barədə Orxan Səfərzadə məlumat verib.", 1],
  ["Körpü dağılıb. Bunu Orxan Səfərzadə deyib.", 1],
  ["Körpü dağılıb. Bu sözləri Orxan Səfərzadə söyləyib.", 1],
  ["Körpü dağılıb. Hadisə barədə Orxan Səfərzadə məlumat verib.", 1],
  ["Körpü dağılıb. Orxan Səfərzadə fondun rolunu vurğulayıb.", 0],
  ["Körpü dağılıb. Orxan Səfərzadə yeni layihələr barədə məlumat verib.", 0],
  ["Körpü dağılıb. Orxan Səfərzadə mətbuata bəyanatla çıxış edib.", 0],
])("who tells of what is reported is its source: %s", (text, count) => {
  const [event] = extractEntities(text).events;
  expect(event?.attribution).toHaveLength(count);
});

test("of several sources, each is that of the sentences around it, and what is told long after is nobody's", () => {
  const { events } = extractEntities(
    "Məktəb yanıb. Bu barədə Orxan Səfərzadə məlumat verib. Körpü dağılıb. Bu barədə Samir Quliyev məlumat verib. Külək kəsib. Hava isinib. Bağlar çiçək açıb. Yol çəkilib. Park salınıb.",
  );
  const said = events.map(({ mentions, attribution }) => [
    mentions[0]!.text,
    attribution.map(({ text }) => text).join(),
  ]);
  expect(said).toEqual([
    ["yanıb", "Orxan Səfərzadə"],
    ["dağılıb", "Samir Quliyev"],
    ["Yol çəkilib", "Samir Quliyev"],
    ["Park salınıb", ""],
  ]);
});

test("in a talk, each turn is its speaker's", () => {
  const { events } = extractEntities(
    "Sakin: Çox sağ olun. Məktəb yanmışdı.\n\nNazir Orxan Səfərzadə: Bəli. Yol da çəkilir.",
  );
  expect(events.map(({ attribution }) => attribution.map(({ text }) => text))).toEqual([
    ["Sakin"],
    ["Nazir Orxan Səfərzadə"],
  ]);
});

test.each([
  ["Nazir Orxan Səfərzadə danışıb. O bildirib ki, bina dağılıb.", "O"],
  ["Nazir Orxan Səfərzadə danışıb. Eyni zamanda bildirib ki, bina dağılıb.", "bildirib"],
  [
    "Orxan Səfərzadə deyib ki, Samir Quliyev həbs olunub. Onun sözlərinə görə, bina da dağılıb.",
    "Onun sözlərinə görə",
  ],
  ["Orxan Səfərzadə deyib ki, Samir Quliyev həbs olunub. O qeyd edib ki, bina da dağılıb.", "O"],
  ["Orxan Səfərzadə danışıb. Külək əsirdi. Axşam düşürdü. O bildirib ki, bina dağılıb.", "O"],
  [
    "Orxan Səfərzadə danışıb. Yağış yağırdı. “Samir Quliyevin planı yaxşı idi, amma bina dağılıb”, – deyə o bildirib.",
    "o",
  ],
])("who spoke last goes on: %s", (text, source) => {
  const { events, people } = extractEntities(text);
  const { id } = people.find(({ name }) => name === "Orxan Səfərzadə") ?? {};
  expect(events.at(-1)?.attribution).toMatchObject([{ text: source, entity: id }]);
});

test("who spoke long before does not go on", () => {
  const [event] = extractEntities(
    "Orxan Səfərzadə danışıb. Külək əsirdi. Axşam düşürdü. Küçə boş idi. O bildirib ki, bina dağılıb.",
  ).events;
  expect(event?.attribution).toMatchObject([{ text: "O" }]);
  expect(event?.attribution[0]).not.toHaveProperty("entity");
});

test.each([
  "Qubernator üç evin dağıldığını və iki nəfərin yaralandığını deyib.",
  "Nazirlik körpünün vurulduğunu, iki nəfərin yaralandığını bildirib.",
])("who says several things says each of them: %s", (text) => {
  const { events } = extractEntities(text);
  expect(events).toHaveLength(2);
  for (const { attribution } of events) expect(attribution).toHaveLength(1);
});

test("what an agency's people report the agency does", () => {
  const { events, organisations } = extractEntities(
    "“Report”un bölgə müxbiri xəbər verir ki, bina dağılıb.",
  );
  const [agency] = organisations;
  expect(events[0]?.attribution).toMatchObject([{ mode: "agency", entity: agency?.id }]);
});

test.each([
  "Nazir körpünün açılışında iştirak edib. Müdir Orxan Səfərzadə görülən işlər barədə məlumat verib.",
  "Nazir körpünün açılışında iştirak edib. Müdir Orxan Səfərzadə layihənin əhəmiyyətindən danışıb.",
])("who tells of something of its own tells not the whole report: %s", (text) => {
  expect(extractEntities(text).events.flatMap(({ attribution }) => attribution)).toEqual([]);
});

test.each([
  "Rəqəmlər artımdan xəbər verir. Nazir Bakıda səfirlə görüşüb.",
  "Xəbər verildiyi kimi, nazir Bakıda səfirlə görüşüb.",
  "Yağışa görə görüş keçirilməyib.",
  "Bakıda yanğın olub. Nazir Orxan Səfərzadə çıxış edib.",
  "Saziş imzalanıb. Hakim Orxan Səfərzadə qərarı elan edib.",
  "Qonaqlar səfirliyin zədələnməsinə görə təəssüf ediblər.",
  "Tərəflərin hansı məsələni müzakirə etdikləri açıqlanmayıb.",
  "Nazir məktəbin bağlandığını sabah açıqlayacaq.",
])("nobody is named for it: %s", (text) => {
  expect(extractEntities(text).events.flatMap(({ attribution }) => attribution)).toEqual([]);
});

test("what stands behind a colon is all that was said", () => {
  const { events } = extractEntities("Məktəb bağlanıb. SOCAR məlumat yayıb: nasos zədələnib.");
  expect(
    events.map(({ type, attribution }) => [type, attribution.map(({ text }) => text)]),
  ).toEqual([
    ["Restrict", []],
    ["Damage", ["SOCAR"]],
  ]);
});

/** Names of those that the last event rests on, the outermost first. */
function sourcesOf(text: string): (string | undefined)[] {
  const { events, people, organisations } = extractEntities(text);
  const names = new Map([...people, ...organisations].map(({ id, name }) => [id, name]));
  return events.at(-1)?.attribution.map(({ entity = "" }) => names.get(entity)) ?? [];
}

test.each([
  // An agency
  ["“Report”xəbər verir ki, bina dağılıb.", ["Report"]],
  ["“Report”un xəbərinə görə, bina dağılıb.", ["Report"]],
  ["“Report” TASS-a istinadən xəbər verir ki, bina dağılıb.", ["Report", "TASS"]],
  ["“Report”un TASS-a istinadən verdiyi xəbərə görə, bina dağılıb.", ["Report", "TASS"]],
  ["UNESCO-dan AZƏRTAC-a verilən məlumata görə, bina dağılıb.", ["UNESCO"]],
  // Somebody tells of what was told before.
  ["Bina dağılıb. Bu barədə Orxan Səfərzadə məlumat verib.", ["Orxan Səfərzadə"]],
  ["Bina dağılıb. Bunu Orxan Səfərzadə deyib.", ["Orxan Səfərzadə"]],
  ["Bina dağılıb. Bu barədə UNESCO-dan bildirilib.", ["UNESCO"]],
  ["Bina dağılıb. Bu barədə UNESCO-nun hesabatında bildirilib.", ["UNESCO"]],
  [
    "Bina dağılıb.\n\n“Report” xəbər verir ki, bu barədə Orxan Səfərzadə deyib.",
    ["Report", "Orxan Səfərzadə"],
  ],
  // and goes on to.
  ["UNESCO məlumat yayıb. Məlumata görə, bina dağılıb.", ["UNESCO"]],
  [
    "Orxan Səfərzadə deyib ki, vəziyyət ağırdır: “Zərbə endirilib. Üç bina dağılıb”.",
    ["Orxan Səfərzadə"],
  ],
  [
    "Orxan Səfərzadə deyib ki, vəziyyət ağırdır. “Zərbə endirilib. Üç bina dağılıb”.",
    ["Orxan Səfərzadə"],
  ],
  [
    "“Zərbə endirilib. “Zəfər” parkında üç bina dağılıb”, - Orxan Səfərzadə bildirib.",
    ["Orxan Səfərzadə"],
  ],
  // The newsroom goes on by itself.
  ["Orxan Səfərzadə danışıb. Xatırladaq ki, zərbə endirilib. Bina dağılıb.", []],
  ["Xüsusilə vurğulamaq istərdik ki, bina dağılıb.", []],
])("who is named for it: %s", (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test("deep in a story, a statement is a part of it", () => {
  const story = [
    "Bakıda forum keçirilib.",
    "Tədbirə otuz ölkədən qonaq gəlib.",
    "Forum üç gün davam edib.",
    "Qonaqlar şəhəri gəzib.",
    "Sonra konsert olub.",
    "Axşam ziyafət verilib.",
    "Müdir Orxan Səfərzadə müsahibə verib.",
  ].join(" ");
  const [forum] = extractEntities(story).events;
  expect(forum?.attribution).toEqual([]);
  const [led] = extractEntities(`Müdir Orxan Səfərzadə müsahibə verib. ${story}`).events;
  expect(led?.attribution).toMatchObject([{ text: "Orxan Səfərzadə" }]);
});

test("a quotation that opens anew in its next paragraph ends once", () => {
  const { events } = extractEntities(
    "Orxan Səfərzadə deyib: “Biz gecə-gündüz çalışırıq. Yol çəkilib.\n\n“Məktəb də tikilib”. Bağ yanıb.",
  );
  const said = events.map(({ mentions, attribution }) => [mentions[0]!.text, attribution.length]);
  expect(said).toEqual([
    ["Yol çəkilib", 1],
    ["tikilib", 1],
    ["yanıb", 0],
  ]);
});

test("a short quotation is one where it is told by whom", () => {
  const { events } = extractEntities("Bina dağılıb. “Məktəb tikiləcək”, – Orxan Səfərzadə deyib.");
  expect(events.map(({ attribution }) => attribution.map(({ mode }) => mode))).toEqual([
    [],
    ["direct quote"],
  ]);
});

test("who tells again what the headline told is its source", () => {
  const { events } = extractEntities(
    "Bakıda bina dağılıb\n\nBakıda beşmərtəbəli bina dağılıb. Müdir Orxan Səfərzadə bildirib ki, bina gecə dağılıb.",
  );
  expect(events).toMatchObject([{ attribution: [] }]);
  const [told] = extractEntities(
    "Bakıda bina dağılıb\n\nMüdir Orxan Səfərzadə bildirib ki, bina gecə dağılıb.",
  ).events;
  expect(told?.attribution).toMatchObject([{ text: "Orxan Səfərzadə" }]);
});
