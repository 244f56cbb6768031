import { expect, test } from "vitest";
import { extractEntities } from "../index.ts";

/** Whether what the first event tells of happened. */
function realisOf(text: string): string | undefined {
  return extractEntities(text).events[0]?.mentions[0]?.realis;
}

test("who wishes to thank thanks", () => {
  expect(realisOf("Sizə təşəkkür etmək istəyirəm.")).toBe("ACTUAL");
  expect(realisOf("Nazir səfirə təşəkkür etmək istəyir.")).toBe("PLANNED");
  expect(realisOf("Saziş imzalamaq istəyirəm.")).toBe("PLANNED");
  expect(realisOf("Ölkə kəndi bombalamaqla hədələyib.")).toBe("PLANNED");
  expect(realisOf("Rusiya təyyarənin vurulmasına görə üzr istəyib.")).toBe("ACTUAL");
});

test("what is doubted is what the word of doubt begins, not what is said far behind", () => {
  expect(
    realisOf(
      "Guya anbarda saxlanılan köhnə bir qaz balonu dünən gecə saat iki radələrində partlayıb.",
    ),
  ).toBe("REPORTED-DOUBT");
  const { events } = extractEntities(
    "Qəzetin guya zavodun ötən il çaya tökdüyü çirkli suların ətraf kəndlərdə yaşayan insanların sağlamlığına və bağlardakı ağaclara ziyan vurduğu barədə iddiaları əsassızdır.",
  );
  expect(events.map(({ type, realis }) => [type, realis])).toEqual([
    ["Damage", "REPORTED-DOUBT"],
    ["Reject", "ACTUAL"],
  ]);
});

test("who says that it be blessed congratulates, but who shall thank has not", () => {
  expect(realisOf("Bayramınız mübarək olsun!")).toBe("ACTUAL");
  expect(realisOf("Allah şəhidlərimizə rəhmət eləsin.")).toBe("ACTUAL");
  expect(realisOf("Nazir səfirə təşəkkür etsin.")).toBe("REQUESTED");
});

test("by whose wish it was is no wish that it be", () => {
  expect(realisOf("Səfər hökumətin dəvəti ilə baş tutub.")).toBe("ACTUAL");
  expect(realisOf("Səfər zamanı verilən tapşırıqlar icra olunub.")).toBe("ACTUAL");
  expect(realisOf("Yardım göstərilməsi haqqında Sərəncam imzalanıb.")).toBe("PLANNED");
  expect(realisOf("Körpünün tikilməsinə dair saziş imzalanıb.")).toBe("PLANNED");
  expect(realisOf("Atəşkəs barədə saziş imzalanıb.")).toBe("ACTUAL");
  expect(realisOf("Körpünün tikilməsində üç şirkət iştirak edəcək.")).toBe("PLANNED");
  expect(realisOf("Körpünün tikilməsində üç şirkət iştirak edib.")).toBe("ACTUAL");
});

test("who grants what happened tells it, and not who grants what may happen", () => {
  expect(realisOf("Sərhəd bağlansa da, yüklər daşınır.")).toBe("ACTUAL");
  expect(realisOf("Sərhəd bağlansa belə, yüklər daşınacaq.")).toBe("HYPOTHETICAL");
});

test("what hangs on a condition is hypothetical, what is granted is not, and what is to come first is to come", () => {
  expect(realisOf("Saziş imzalansa, qoşunlar ölkədən çıxarılacaq.")).toBe("HYPOTHETICAL");
  expect(realisOf("Vaxt olacağı təqdirdə nazirlər görüşəcək.")).toBe("HYPOTHETICAL");
  expect(realisOf("Səfir xəstələnsə də, nazir sabah onunla görüşəcək.")).toBe("PLANNED");
  expect(realisOf("Saziş imzalandıqda yol açılacaq.")).toBe("PLANNED");
  expect(realisOf("Nazir Bakıya gələndə səfirlə görüşəcək.")).toBe("PLANNED");
  expect(realisOf("Nazir Bakıya gələndə səfirlə görüşüb.")).toBe("ACTUAL");
});

test("a beginning stands as it is told, and what may be is possible", () => {
  expect(realisOf("Çili Peruya yardım göstərməyə başlayacaq.")).toBe("PLANNED");
  expect(realisOf("Çili Peruya yardım göstərməyə başlayıb.")).toBe("ACTUAL");
  expect(realisOf("Nazirlər sabah görüşə bilər.")).toBe("POSSIBLE");
  expect(realisOf("Nazirlər sabah görüşə görə toplaşıb.")).toBe("ACTUAL");
});

test("what is said of the last of a list is said of all of it", () => {
  const text = "Yolun çəkilməsi, parkın salınması və məktəbin tikilməsi nəzərdə tutulur.";
  const { events } = extractEntities(text);
  expect(events.map(({ realis }) => realis)).toEqual(["PLANNED", "PLANNED", "PLANNED"]);
  expect(realisOf("Evlərin sökülməsini, suyun kəsilməsini tələb ediblər.")).toBe("REQUESTED");
});

/** Whether casualties are denied. */
function polarityOf(text: string): string | undefined {
  const casualties = extractEntities(text).events.find(({ type }) => type === "Casualty");
  return casualties?.mentions[0]?.polarity;
}

test("that nobody was hurt is denied, what somebody hurt lacks is not", () => {
  expect(polarityOf("Yanğında xəsarət alan olmayıb.")).toBe("NEG");
  expect(polarityOf("Qəzada ölən və yaralanan yoxdur.")).toBe("NEG");
  expect(polarityOf("Qəzada ölən var.")).toBe("POS");
  expect(polarityOf("Qəzada yaralanan sərnişinin sənədi olmayıb.")).toBe("POS");
});

test("`nə … nə də` denies what is told of the whole list", () => {
  expect(polarityOf("Nə sürücü, nə də sərnişin yaralanıb.")).toBe("NEG");
  expect(polarityOf("Sürücü və sərnişin yaralanıb.")).toBe("POS");
  expect(standingOf("Bakıda nə hücum, nə partlayış, nə də yanğın olub.")).toBe("NEG ACTUAL");
  const { events } = extractEntities("Nazir nə Bakıya, nə də Gəncəyə səfər edib, səfir gəlib.");
  const [visit, other] = events.flatMap(({ mentions }) => mentions);
  expect(visit).toMatchObject({ polarity: "NEG", realis: "ACTUAL" });
  expect(visit?.arguments.map(({ text }) => text)).toEqual(["Nazir", "Bakıya", "Gəncəyə"]);
  expect(other?.polarity ?? "POS").toBe("POS");
});

/** Whether the first event is told as having happened, and how it stands. */
function standingOf(text: string): string {
  const mention = extractEntities(text).events[0]?.mentions[0];
  return `${mention?.polarity} ${mention?.realis}`;
}

test("what did not take place is denied with the verb that says so", () => {
  expect(standingOf("Danışıqlar baş tutmayıb.")).toBe("NEG ACTUAL");
  expect(standingOf("Mitinq baş tutmayacaq.")).toBe("NEG PLANNED");
  expect(standingOf("Nazirin Bakıya səfəri reallaşmayıb.")).toBe("NEG ACTUAL");
  expect(standingOf("Xeyriyyəçi yardım göstərməyə başlamayıb.")).toBe("NEG ACTUAL");
  expect(standingOf("Danışıqlar baş tutsa, tərəflər toplaşacaq.")).toBe("POS HYPOTHETICAL");
  expect(standingOf("Danışıqlar nəticə verməyib.")).toBe("POS ACTUAL");
});

test("a predicate is denied with the word behind it, and so is an event that something is not", () => {
  expect(standingOf("Ölkə bu qərarın tərəfdarı deyil.")).toBe("NEG ACTUAL");
  expect(standingOf("Ölkə bu qərarın tərəfdarıdır.")).toBe("POS ACTUAL");
  expect(standingOf("Səbəb partlayış deyil.")).toBe("NEG ACTUAL");
  expect(standingOf("Səbəb partlayışdır.")).toBe("POS ACTUAL");
  expect(standingOf("Partlayışın səbəbi deyil, yeri məlumdur.")).toBe("POS ACTUAL");
});

test("a word of doubt makes hearsay of its clause alone", () => {
  expect(realisOf("Guya transformator partlayıb.")).toBe("REPORTED-DOUBT");
  expect(realisOf("Saziş guya dünən imzalanıb.")).toBe("REPORTED-DOUBT");
  expect(realisOf("Jurnalistin həbs olunduğu barədə iddialar yayılıb.")).toBe("REPORTED-DOUBT");
  expect(realisOf("Jurnalistin həbs olunduğu barədə məlumat yayılıb.")).toBe("ACTUAL");
  expect(realisOf("Nazir istefa verib, guya xəstədir.")).toBe("ACTUAL");
});

test("what comes after a place says whether it is to come", () => {
  expect(realisOf("Görüşdə nazirlər də iştirak edəcək.")).toBe("PLANNED");
  expect(realisOf("Görüşdə nazirlər də iştirak edib.")).toBe("ACTUAL");
});

/** How the first event of a type stands. */
function standingOfType(type: string, text: string): string {
  const mention = extractEntities(text).events.find((event) => event.type === type)?.mentions[0];
  return `${mention?.polarity} ${mention?.realis}`;
}

test("what was refused, denied, prevented or called off did not happen, what was put off not yet", () => {
  expect(standingOfType("Meet", "Kansler görüşdən imtina edib.")).toBe("NEG ACTUAL");
  expect(standingOfType("Dismiss", "Rektor istefa verməkdən imtina edəcək.")).toBe("NEG PLANNED");
  expect(standingOfType("Arrest", "Vəkil onun həbs edildiyini təkzib edib.")).toBe("NEG ACTUAL");
  expect(standingOfType("Arrest", "Ailə onun həbsi barədə xəbəri təkzib edib.")).toBe("NEG ACTUAL");
  expect(standingOfType("Attack", "Polis terror aktının qarşısını alıb.")).toBe("NEG ACTUAL");
  expect(standingOfType("Visit", "Kral Çiliyə səfərini ləğv edib.")).toBe("NEG ACTUAL");
  expect(standingOfType("Discuss", "Nazir qonşu ilə danışıqları rədd edib.")).toBe("NEG ACTUAL");
  expect(standingOfType("Visit", "Kralın Çiliyə səfəri təxirə salınıb.")).toBe("POS PLANNED");
});

test("what a clause says was denied, called off or put off stands as if a sentence said so", () => {
  expect(standingOfType("Attack", "Polis terror aktının qarşısını aldığını bildirib.")).toBe(
    "NEG ACTUAL",
  );
  expect(standingOfType("Attack", "Hücumun qarşısının alındığı bildirilir.")).toBe("NEG ACTUAL");
  expect(standingOfType("Visit", "Nazir Çiliyə səfərini ləğv etdiyini deyib.")).toBe("NEG ACTUAL");
  expect(standingOfType("Visit", "Kralın Çiliyə səfərinin təxirə salındığı deyilir.")).toBe(
    "POS PLANNED",
  );
  expect(standingOfType("Visit", "Kralın səfərini təxirə salan nazir çıxış edib.")).toBe(
    "POS PLANNED",
  );
});

test("who takes back or denies what was said or is in force says nothing of whether it was", () => {
  expect(standingOfType("Accuse", "Şirkət ittihamları təkzib edib.")).toBe("POS ACTUAL");
  expect(standingOfType("Meet", "Görüşdə nazir təklifdən imtina edib.")).toBe("POS ACTUAL");
  expect(standingOfType("Request", "İmtahan valideynlərin xahişi ilə təxirə salınıb.")).toBe(
    "POS ACTUAL",
  );
});

test("what is planned before its noun is planned, and a guess of what is to come is possible", () => {
  expect(standingOfType("Meet", "Nazirlər planlaşdırılan görüşü müzakirə edib.")).toBe(
    "POS PLANNED",
  );
  expect(standingOfType("Visit", "Görüş planlaşdıran nazirin səfəri başlayıb.")).toBe("POS ACTUAL");
  expect(standingOfType("Incident", "Bu gecə dolu düşəcəyi güman edilir.")).toBe("POS POSSIBLE");
});

test("what is done with, before or until something to come is to come as well", () => {
  expect(standingOfType("Visit", "Nazir Çiliyə gələrək prezidentlə görüşəcək.")).toBe(
    "POS PLANNED",
  );
  expect(standingOfType("Visit", "Nazir Çiliyə gələrək prezidentlə görüşüb.")).toBe("POS ACTUAL");
  expect(standingOfType("Appoint", "Elçi vəzifəyə başladıqdan sonra prezidentlə görüşəcək.")).toBe(
    "POS PLANNED",
  );
  expect(standingOfType("Arrest", "Oğru həbs olunana qədər sakinlər evdən çıxmamalıdır.")).toBe(
    "POS PLANNED",
  );
  expect(standingOfType("Visit", "Səfər çərçivəsində nazir həmkarı ilə görüşəcək.")).toBe(
    "POS PLANNED",
  );
  expect(
    extractEntities(
      "Nazir Çiliyə gəlib. Səfər çərçivəsində nazir həmkarı ilə görüşəcək.",
    ).events.filter(({ type }) => type === "Visit"),
  ).toMatchObject([{ realis: "ACTUAL", mentions: [{}, { text: "Səfər" }] }]);
  expect(standingOfType("Attack", "Hücum zamanı yaralananlar sabah evə buraxılacaq.")).toBe(
    "POS ACTUAL",
  );
});

test("what a clause with a subject in the genitive says is said of its subject", () => {
  const clause = "Tərəflər danışıqların Bakıda";
  expect(standingOfType("Discuss", `${clause} bərpa oluna biləcəyini deyib.`)).toBe("POS POSSIBLE");
  expect(standingOfType("Discuss", `${clause} bərpa olunacağını deyib.`)).toBe("POS PLANNED");
  expect(standingOfType("Discuss", `${clause} bərpa olunduğunu deyib.`)).toBe("POS ACTUAL");
});

test("what leads to something or is for it leaves it to come", () => {
  expect(standingOfType("Agreement", "Bu addım sazişin imzalanmasına kömək edəcək.")).toBe(
    "POS PLANNED",
  );
  expect(standingOfType("Agreement", "Bu addım sazişin imzalanmasına kömək edib.")).toBe(
    "POS ACTUAL",
  );
  expect(standingOfType("Open", "Məktəbin tikilməsi üçün yer ayrılıb.")).toBe("POS PLANNED");
  expect(standingOfType("Open", "Məktəbin tikilməsi üçün ayrılan yer genişdir.")).toBe(
    "POS PLANNED",
  );
  expect(standingOfType("Discuss", "Nazir danışıqlar üçün Vyanaya gəlib.")).toBe("POS PLANNED");
  expect(standingOfType("Demonstrate", "Fəallar mitinq üçün cərimə edilib.")).toBe("POS ACTUAL");
});

test("the aim of a deed is told of what was done", () => {
  expect(standingOfType("Open", "Məktəbin tikilməsində əsas məqsəd aydındır.")).toBe("POS ACTUAL");
  expect(standingOfType("Open", "Məktəbin tikilməsindən məqsəd aydındır.")).toBe("POS ACTUAL");
  expect(standingOfType("Open", "Nazir məktəbin tikilməsi məqsədilə gəlib.")).toBe("POS PLANNED");
});

test("a wish that is denied is no event, a plan that is denied says that there will be none", () => {
  expect(standingOfType("Discuss", "Nazir danışıqlar aparmaq istəmir.")).toBe("NEG GENERIC");
  expect(standingOfType("Demonstrate", "Paytaxtda etirazlar gözlənilmir.")).toBe("NEG PLANNED");
  expect(standingOfType("Open", "Məktəbin tikilməsi nazirin istəyi deyil.")).toBe("NEG GENERIC");
});

test("what is not ruled out may be, what is ruled out or forbidden is denied", () => {
  expect(standingOfType("Discuss", "Nazir danışıqları istisna etmir.")).toBe("POS POSSIBLE");
  expect(standingOfType("Discuss", "Nazir danışıqları istisna edib.")).toBe("NEG ACTUAL");
  expect(standingOfType("Trade", "Hökumət neft alınmasını qadağan edib.")).toBe("NEG GENERIC");
});

test("what ends a list of demands is said of all of them", () => {
  const text = "Papa tərəfləri silahı yerə qoymağa, sazişi imzalamağa çağırıb.";
  expect(standingOfType("Deescalate", text)).toBe("POS REQUESTED");
  expect(standingOfType("Agreement", text)).toBe("POS REQUESTED");
});

test("a word says it of what it belongs to", () => {
  expect(standingOfType("Agreement", "Tərəflər sazişi imzalamağa yaxındır.")).toBe("POS PLANNED");
  expect(standingOfType("Open", "Nazir məktəbin tikilməsinin əhəmiyyətini qeyd edib.")).toBe(
    "POS REQUESTED",
  );
  expect(standingOfType("HoldEvent", "Nazir sərginin keçirilməsinin əhəmiyyətini qeyd edib.")).toBe(
    "POS ACTUAL",
  );
  expect(standingOfType("Damage", "Körpünün dağılması zəruri tədbirlərin gecikməsindəndir.")).toBe(
    "POS ACTUAL",
  );
});

test("a wish or chance is told by its predicate, with an ending or without", () => {
  expect(standingOfType("Discuss", "Danışıqların aparılması vacibdir.")).toBe("POS REQUESTED");
  expect(standingOfType("Discuss", "Danışıqların aparılması mümkündür.")).toBe("POS POSSIBLE");
  expect(standingOfType("Agreement", "Sazişin imzalanması lazımdır.")).toBe("POS REQUESTED");
});

test("what is denied, called off or not allowed did not happen", () => {
  expect(standingOfType("Agreement", "Sazişin imzalanması ləğv edilib.")).toBe("NEG ACTUAL");
  expect(standingOfType("Attack", "Peru hücum etdiyini inkar edir.")).toBe("NEG ACTUAL");
  expect(standingOfType("HoldEvent", "Polis aksiyanın keçirilməsinə icazə verməyib.")).toBe(
    "NEG GENERIC",
  );
});

test("who could do it may, and who could not has not", () => {
  expect(standingOfType("Agreement", "Tərəflər razılığa gələ bilər.")).toBe("POS POSSIBLE");
  expect(standingOfType("Agreement", "Tərəflər razılığa gələ bilməyib.")).toBe("NEG ACTUAL");
  expect(standingOfType("Discuss", "Danışıqlar baş tuta bilməyib.")).toBe("NEG ACTUAL");
});

test("what is planned is to come, whatever of its kind was before", () => {
  const { events } = extractEntities(
    "Nazir Çiliyə gəlib. Planlaşdırılan səfər zamanı həmkarı da danışacaq.",
  );
  expect(events.filter(({ type }) => type === "Visit").map(({ realis }) => realis)).toEqual([
    "ACTUAL",
    "PLANNED",
  ]);
});

test("what somebody is said to plan is to come, and what he did is not", () => {
  expect(standingOfType("Attack", "Hücum planlaşdıran şəxs saxlanılıb.")).toBe("POS PLANNED");
  expect(standingOfType("Attack", "Hücum edən şəxs saxlanılıb.")).toBe("POS ACTUAL");
});

test("nobody is whom it did not happen to, and who is asked for is nobody", () => {
  const [event] = extractEntities("Hələlik heç kim həbs edilməyib.").events;
  expect(event).toMatchObject({ type: "Arrest", polarity: "NEG" });
  expect(event!.mentions[0]!.arguments).toMatchObject([{ role: "person", text: "heç kim" }]);
  const [asked] = extractEntities("Kim həbs edilib?").events;
  expect(asked!.mentions[0]!.arguments).toEqual([]);
});
