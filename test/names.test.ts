import { expect, test } from "vitest";
import { createExtractor, extractEntities } from "../src/index.ts";

/** The outer names of a text and what they are. */
function namesIn(text: string): string[] {
  const { mentions } = extractEntities(text);
  return mentions
    .filter(({ type, parent }) => NAMES.has(type) && parent === undefined)
    .map(({ type, name }) => `${type} ${name}`);
}

const NAMES: ReadonlySet<string> = new Set([
  "person",
  "country",
  "place",
  "organisation",
  "named-event",
]);

test.each<readonly [string, readonly string[]]>([
  [
    "Sumqayıtda “Dalğa” ayaqqabı fabriki açılıb.",
    ["place Sumqayıt", "organisation “Dalğa” ayaqqabı fabriki"],
  ],
  [
    "Sərgidə “Dalğa” və “Mayak” şirkətləri iştirak edib.",
    ["organisation Dalğa", "organisation Mayak"],
  ],
  [
    "“Dalğa”, “Mayak” qəzetlərinin redaktorları gəlib.",
    ["organisation Dalğa", "organisation Mayak"],
  ],
  ["“Neftçi” və “Zirə” klubları görüşüb.", ["organisation Neftçi", "organisation Zirə"]],
  ["“Neftçi” Gürcüstan klubunu məğlub edib.", ["organisation Neftçi", "country Gürcüstan"]],
  ["Fransa şirkəti “Şimşək” bina tikir.", ["country Fransa", "organisation Şimşək"]],
  [
    "“Neftçi” FK Azərbaycan Kubokunu qazanıb.",
    ["organisation “Neftçi” FK", "named-event Azərbaycan Kuboku"],
  ],
  [
    "“Neftçi” Azərbaycan Kubokunu qazanıb.",
    ["organisation Neftçi", "named-event Azərbaycan Kuboku"],
  ],
  [
    "“Neftçi”ni dünya çempionatından kənarlaşdırıblar.",
    ["organisation Neftçi", "named-event dünya çempionatı"],
  ],
])(
  "what is quoted is one with its kind behind plain words, not with a list's or a country's: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Praqa hava limanı yenidən açılıb.", ["place Praqa hava limanı"]],
  ["Dünən Praqa aeroportunda xizəkçilər qarşılanıb.", ["place Praqa aeroportu"]],
  ["Sərnişinlər Praqa dəmir yolu vağzalında gözləyir.", ["place Praqa dəmir yolu vağzalı"]],
  ["Təyyarə Tinquala hava limanına enib.", ["place Tinquala hava limanı"]],
  ["Praqanın hava limanları doludur.", ["place Praqa"]],
])("an airport or a station has the name of its place: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Ordu “Qasırğa” özüyeriyən artilleriya qurğusu alıb.", []],
  ["Qonağa “Yelqanad” atı bağışlanıb.", []],
  ["Qızlar “Lalə” rəqsini ifa ediblər.", []],
  ["Oyun “Mayak” stadionunda olub.", ["place “Mayak” stadionu"]],
  ["Oyun “Bank Mayak Arena”da olub.", ["place Bank Mayak Arena"]],
])("no body is what a word for a thing or a place stands behind: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("a unit with capitals is no name", () => {
  expect(namesIn("Kənddə 240 MVt gücündə stansiya tikilir, tezliyi 5 GHz olacaq.")).toEqual([]);
});

test.each<readonly [string, readonly string[]]>([
  ["Gəmi Qrenlandiyaya üzüb.", ["country Qrenlandiya"]],
  ["Sərgi Honkonqda və Yeni Kaledoniyada açılıb.", ["country Honkonq", "country Yeni Kaledoniya"]],
  ["Heyət Puerto-Rikodan qayıdıb.", ["country Puerto-Riko"]],
  ["Klub Şotlandiyada məşq edir.", ["place Şotlandiya"]],
  ["Müqavilə Azərbaycan dilində tərtib olunub.", []],
  ["Sierra Leone ixracı artırıb.", ["country Sierra Leone"]],
])(
  "a territory with a code of its own is a country, a part of a state is none: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Çıxış edən deputat Aysel Vu. Sonra iclas başa çatıb.", ["person Aysel Vu"]],
  ["Qonaq aktyor Cet Li.", ["person Cet Li"]],
  ["Kosmonavt Yu. Tarasov stansiyaya uçub.", ["person Yu. Tarasov"]],
  ["Heyətə Tarasov Ye. və Aslanov B. daxildir.", ["person Tarasov Ye.", "person Aslanov B."]],
  ["Sərgini rəssam Gü.Əliyeva açıb.", ["person Gü.Əliyeva"]],
])("two letters before a full stop are an initial if they are known for one: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Dünən Üçüncü Azərbaycan Su Forumu keçirilib.", ["named-event Üçüncü Azərbaycan Su Forumu"]],
  [
    "Bakıda Beynəlxalq Nəqliyyat Forumu keçirilib.",
    ["place Bakı", "named-event Beynəlxalq Nəqliyyat Forumu"],
  ],
  [
    "Bakıda Beynəlxalq Nəqliyyat Forumu (BNF) keçirilib.",
    ["place Bakı", "named-event Beynəlxalq Nəqliyyat Forumu", "named-event BNF"],
  ],
  [
    "Şuşada 3-cü Qlobal Media Forumu açılıb.",
    ["place Şuşa", "named-event 3-cü Qlobal Media Forumu"],
  ],
  [
    "Daxili İşlər Nazirliyi Ümumdünya Qaçqınlar Günü ilə bağlı bəyanat yayıb.",
    ["organisation Daxili İşlər Nazirliyi", "named-event Ümumdünya Qaçqınlar Günü"],
  ],
  ["Nazirlik Dayanıqlı İnkişaf üzrə Forum keçirib.", []],
])("common words with capitals before the head of an event are its name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Məktəblilər Üzeyir Hacıbəyli adına Musiqi Məktəbində çıxış ediblər.",
    ["organisation Üzeyir Hacıbəyli adına Musiqi Məktəbi"],
  ],
  [
    "Bakıdakı Heydər Əliyev adına sarayda konsert olub.",
    ["place Bakı", "place Heydər Əliyev adına saray"],
  ],
  ["Onun adına məktub gəlib.", []],
])("what bears somebody's name is one name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Sazişi Latviya şirkəti imzalayıb.", ["country Latviya"]],
  ["Reytinqə Latviya universitetləri düşüb.", ["country Latviya"]],
  ["Qonaq Avropa Şurası ilə işləyib.", ["organisation Avropa Şurası"]],
  [
    "Latviyanın Avropa Şurası ilə əməkdaşlığı genişlənir.",
    ["country Latviya", "organisation Avropa Şurası"],
  ],
  [
    "Budapeşt Latviyanın Avropa Şurasına üzvlüyünü dəstəkləyir.",
    ["place Budapeşt", "country Latviya", "organisation Avropa Şurası"],
  ],
  [
    "Layihə Latviya və Avropa Şurası arasında müzakirə olunub.",
    ["country Latviya", "organisation Avropa Şurası"],
  ],
  ["Tehran Gürcüstan ordusunu hədələyib.", ["place Tehran", "organisation Gürcüstan ordusu"]],
  ["Üst mərtəbədə otaqlar var.", []],
  ["Dost dar gündə tanınar.", []],
  ["Bu barədə Xezer.az-a məlumat verilib.", ["organisation Xezer.az"]],
  [
    "Ağdam rayonunun Mirik kənd tam orta məktəbində yanğın olub.",
    ["place Ağdam", "organisation Mirik kənd tam orta məktəbi"],
  ],
  ["Stansiya QRTS sisteminə qoşulub.", []],
  ["Zavodda 12-QRT nömrəli xətt var.", []],
  ["Oyun Bavariyada keçirilib.", ["place Bavariya"]],
  ["“Bavariya” uddu.", ["organisation Bavariya"]],
  ["Ucqar kənd məktəbində yanğın olub.", []],
  ["Bir kənd orta məktəbi bağlanıb.", []],
  ["Fələstin Milli Hakimiyyəti bəyanat yayıb.", ["organisation Fələstin Milli Hakimiyyəti"]],
  ["TRIPP yükləri Türkiyəyə aparacaq.", ["place TRIPP", "country Türkiyə"]],
  ["BHOS yeni standart qəbul edib.", ["organisation BHOS"]],
  ["HHM raketləri sınanıb.", []],
  ["SCADA sistemi quraşdırılıb.", []],
  ["QRTS yeni sistem qurub.", ["organisation QRTS"]],
  [
    "Məsələ Milli Məclisin Aqrar siyasət, ticarət və turizm komitəsində müzakirə olunub.",
    ["organisation Milli Məclisin Aqrar siyasət, ticarət və turizm komitəsi"],
  ],
  ["Parlamentin Kino və teatr komitəsi toplaşıb.", ["organisation Kino və teatr komitəsi"]],
  ["Dünən 5 nömrəli məktəbdə yanğın olub.", ["organisation 5 nömrəli məktəb"]],
  [
    "Nazir Gəncə şəhər 12 saylı tam orta məktəbdə olub.",
    ["organisation Gəncə şəhər 12 saylı tam orta məktəb"],
  ],
  ["Molla Cümənin şeirləri oxunub.", []],
  [
    "Perunun Kənd Təsərrüfatı və Su Ehtiyatları Nazirliyi yardım ayırıb.",
    ["organisation Perunun Kənd Təsərrüfatı və Su Ehtiyatları Nazirliyi"],
  ],
  ["Onlar İdarəetmə Sisteminə (İSX) yazıblar. İSX-in evi yenidir.", []],
  [
    "Dünən Yanğın Nazirliyi (YNX) açıqlama yayıb.",
    ["organisation Yanğın Nazirliyi", "organisation YNX"],
  ],
  ["Berlində AfD-yə qarşı aksiya olub.", ["place Berlin", "organisation AfD"]],
])("a name does not take in what stands by it: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("a town is meant where something happens, though people have its name", () => {
  expect(namesIn("Bu gün Laçında yeni park salınır.")).toEqual(["place Laçın"]);
});

test.each<readonly [string, readonly string[]]>([
  ["Laçın şəhərində məktəb açılıb.", ["place Laçın"]],
  ["Santyaqoda müəllimlər yürüş ediblər.", ["place Santyaqo"]],
  [
    "Bu gün M.Kralj Milli Məclisin sədri ilə görüşüb.",
    ["person M.Kralj", "organisation Milli Məclis"],
  ],
])("nothing of the words beside a name belongs to it: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Moldovanın İnfrastruktur və Regional İnkişaf Nazirliyi layihə hazırlayıb.",
    ["organisation Moldovanın İnfrastruktur və Regional İnkişaf Nazirliyi"],
  ],
  [
    "Layihəni Yanğından Mühafizə və Təcili Yardım Departamenti hazırlayıb.",
    ["organisation Yanğından Mühafizə və Təcili Yardım Departamenti"],
  ],
  [
    "Tədbirdə Həsən Əliyev Elm və Səhiyyə Universitetini təmsil edib.",
    ["person Həsən Əliyev", "organisation Elm və Səhiyyə Universiteti"],
  ],
  // Two bodies, each of which has the head: `src/entities/organisation/shared-head.ts`.
  [
    "Layihəyə Təhsil və Səhiyyə nazirlikləri qoşulub.",
    ["organisation Təhsil Nazirliyi", "organisation Səhiyyə Nazirliyi"],
  ],
  [
    "Layihəni Özbəkistan və Ümumdünya Səhiyyə Təşkilatı hazırlayıb.",
    ["country Özbəkistan", "organisation Ümumdünya Səhiyyə Təşkilatı"],
  ],
])("common words of one name are joined by `və`: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Gəmi Şimali Atlantikada batıb.", ["place Şimali Atlantika"]],
  ["Dəstə Cənub-Qərbi Afrikaya çatıb.", ["place Cənub-Qərbi Afrika"]],
  ["Yarış Mərkəzi Amerikada keçirilib.", ["place Mərkəzi Amerika"]],
  ["Komanda Cənubi Koreyadan gəlib.", ["country Cənubi Koreya"]],
])("a side of a place is a place of its own: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Kral V Xarald Fransa səfirini qəbul edib.", ["person V Xarald", "country Fransa"]],
  ["“Qamma Inc” Gəncədəki zavodunu bağlayıb.", ["organisation Qamma Inc", "place Gəncə"]],
  ["Yanğın səbəbindən 3 min nəfər köçürülüb.", []],
  ["“Dalğa”nın Şimal-qərb bürosu xəbər verir.", ["organisation “Dalğa”nın Şimal-qərb bürosu"]],
  ["“Report”un yerli bürosu xəbər verir.", ["organisation Report"]],
])("a part with a name is a body, with the one that owns it: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "“Alfa Sistem Limited” və “Qamma Inc” layihəni təqdim edib.",
    ["Alfa Sistem Limited", "Qamma Inc"],
  ],
  ["“The Alfa Group Inc.” şirkəti zavod tikib.", ["“The Alfa Group Inc.” şirkəti"]],
  [
    "“Samur Azərbaycan İnvestisiya Holdinqi Tikinti Fondu MMC” zavod tikib.",
    ["Samur Azərbaycan İnvestisiya Holdinqi Tikinti Fondu MMC"],
  ],
  ["“Alfa Press” və “Qamma Ltd” şirkətləri birləşib.", ["Alfa Press", "Qamma Ltd"]],
  ["“Alfa Beta” sözləri etiketdə yazılıb.", ["Alfa Beta"]],
])(
  "a foreign word, or a form in capitals, tells that what is quoted is a company: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names.map((name) => `organisation ${name}`));
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Tədbiri Alfa Fintech Group təşkil edib.", ["organisation Alfa Fintech Group"]],
  ["Tədbiri “Alfa Group Qamma” təşkil edib.", ["organisation Alfa Group Qamma"]],
  ["Müqavilə Qrandmotors şirkəti ilə bağlanıb.", ["organisation Qrandmotors"]],
  [
    "Müqavilə Almaniyanın Qrandmotors şirkəti ilə bağlanıb.",
    ["country Almaniya", "organisation Qrandmotors"],
  ],
  ["Wifi şəbəkəsi qurulub.", []],
])(
  "so does one that is not, and a kind behind a name that nothing is known of: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Məlumat Dağyurd rayon Polis Şöbəsinə verilib.", ["organisation Dağyurd rayon Polis Şöbəsi"]],
  [
    "Yaralı Dağyurd Rayon Mərkəzi Xəstəxanasına çatdırılıb.",
    ["organisation Dağyurd Rayon Mərkəzi Xəstəxanası"],
  ],
  ["“Zabuxçay” su anbarı dolub.", ["place “Zabuxçay” su anbarı"]],
  ["Matçda “Quba” “Şəki”yə qalib gəlib.", ["organisation Quba", "organisation Şəki"]],
  ["Nazir Quba Enerji Zirvəsində çıxış edib.", ["named-event Quba Enerji Zirvəsi"]],
])(
  "bodies of a district, what is built, clubs with the name of a town, a summit: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Məmmədov İ. və Əliyev R.T. saxlanılıb.", ["Məmmədov İ.", "Əliyev R.T."]],
  ["Vüsal Əliyev R.Vardanyandan danışıb.", ["Vüsal Əliyev", "R.Vardanyan"]],
  ["Məmmədov Tahir Yasin oğlu saxlanılıb.", ["Məmmədov Tahir Yasin oğlu"]],
  ["Yaralı Hüseyn M. xəstəxanaya aparılıb.", ["Hüseyn M."]],
  ["Məlumatı nazirlik rəsmisi Muayyad əs-Salaman verib.", ["Muayyad əs-Salaman"]],
  ["Baydenin oğlu müsahibə verib.", ["Bayden"]],
  ["Ərdoğanla Paşinyan telefonla danışıb.", ["Ərdoğan", "Paşinyan"]],
  ["Yarışı Səməd Əliyevin qızı udub.", ["Səməd Əliyev"]],
  ["Yarışı Səməd Əliyevin qızı Aynur Əliyeva udub.", ["Səməd Əliyev", "Aynur Əliyeva"]],
  ["Böhran fonunda Merkel çıxış edib.", ["Merkel"]],
])(
  "initials may follow a family name, and whose child somebody is is another: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names.map((name) => `person ${name}`));
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Sərgi “Dalğa” Mədəniyyət Mərkəzində açılıb.", ["organisation “Dalğa” Mədəniyyət Mərkəzi"]],
  ["Sərgi Peru Mədəniyyət Mərkəzində açılıb.", ["organisation Peru Mədəniyyət Mərkəzi"]],
  ["Tədbir Dövlət Mərasim Sarayında keçirilib.", ["place Dövlət Mərasim Sarayı"]],
  [
    "Zavodu “Sərhəd” Məhdud Məsuliyyətli Cəmiyyəti tikib.",
    ["organisation “Sərhəd” Məhdud Məsuliyyətli Cəmiyyəti"],
  ],
  ["“Dalğa” İstirahət Kompleksi yenidən qurulur.", ["place “Dalğa” İstirahət Kompleksi"]],
])("what is quoted right before its kind in capitals is one with it: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Ələt-Astara avtomobil yolu təmir olunub.", ["place Ələt-Astara avtomobil yolu"]],
  ["Qəza Ağsu – Muğanlı yolunda baş verib.", ["place Ağsu – Muğanlı yolu"]],
  ["Bakı-Qars reysi açılıb.", ["place Bakı", "place Qars"]],
  ["Bakı-Təbriz reysi açılıb.", ["place Bakı", "place Təbriz"]],
  ["Bakı-Tehran istiqamətində qatar olacaq.", ["place Bakı", "place Tehran"]],
])("a road bears the names of the places it joins: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Görüş noyabrın 22-də Bakı Stadionunda olub.", ["place Bakı Stadionu"]],
  ["Nəticələr 2 300 seçki məntəqəsindən gəlib.", []],
  ["Mükafatı Nikolay Petroviç Rezanov alıb.", ["person Nikolay Petroviç Rezanov"]],
  ["Medalı Səfərova Nigar Yunisovna alıb.", ["person Səfərova Nigar Yunisovna"]],
  ["Medal Səfərova Nigar Yunisovnaya verilib.", ["person Səfərova Nigar Yunisovna"]],
  ["Abituriyentlər Bakı universitetlərini seçiblər.", ["place Bakı"]],
])("numbers and kinds in the plural begin and end no name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Prezident Ursula fon der Lyayen çıxış edib.", ["person Ursula fon der Lyayen"]],
  ["Zavodu “Dalğa Telekom” şirkəti tikib.", ["organisation “Dalğa Telekom” şirkəti"]],
])("names with several particles and with kinds are whole: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Gəmi bir həftə Port-Royal şəhərində dayanıb.", ["place Port-Royal"]],
  ["Yürüşün son mənzili Haydelberq idi.", ["place Haydelberq"]],
  ["Alim Sasanilər haqqında mühazirə oxuyub.", ["country Sasanilər"]],
  [
    "“Report”un Reuters agentliyinə istinadən məlumatına görə, yol bağlanıb.",
    ["organisation Report", "organisation Reuters"],
  ],
  ["Məqalədə Vaterloo döyüşü xatırlanır.", ["named-event Vaterloo döyüşü"]],
  ["Məktubu Keyr Harper göndərib.", ["person Keyr Harper"]],
  ["Bu haqda Aftenposten yazıb.", ["organisation Aftenposten"]],
  ["Sərgidə Uqarit tapıntıları göstərilib.", ["place Uqarit"]],
])("names of the world are known: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Zavodun direktoruElçin Səlimov çıxış edib.", ["person Elçin Səlimov"]],
  ["Hadisə barədəReuters xəbər verib.", ["organisation Reuters"]],
])("a name is cut off the word it is glued to: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Tədbirdə Əlahəzrət Şeyx də iştirak edib.", []],
  ["Görüşdə Əlahəzrət Nadir Nuaymi çıxış edib.", ["person Nadir Nuaymi"]],
  ["İclasda Cənab Kərimov çıxış edib.", ["person Kərimov"]],
  ["Rejissor Seyid Kərimov gəlib.", ["person Seyid Kərimov"]],
])("a word of respect that is no given name begins no name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Astanada 6-cı Xəzər Biznes Forumu olub.",
    ["place Astana", "named-event 6-cı Xəzər Biznes Forumu"],
  ],
  ["Tədbir D-8 Media Forumu çərçivəsində olub.", ["named-event D-8 Media Forumu"]],
  ["Xəbər\n\nŞurasının 7-ci Zirvə Görüşü olub.", ["named-event 7-ci Zirvə Görüşü"]],
  ["Nazirlər Mali – Çad münaqişəsinin həllini istəyir.", ["named-event Mali – Çad münaqişəsi"]],
  [
    "Nazir İqtisadi Əməkdaşlıq Təşkilatının 5-ci Zirvə görüşünə gedib.",
    ["named-event İqtisadi Əməkdaşlıq Təşkilatının 5-ci Zirvə görüşü"],
  ],
  [
    "Dünən Diaspor Gənclərinin IX Yay Düşərgəsi başlayıb.",
    ["named-event Diaspor Gənclərinin IX Yay Düşərgəsi"],
  ],
  [
    "Prezident Mərkəzi Asiya Dövlət Başçılarının 5-ci Məşvərət Görüşünə qatılıb.",
    ["named-event Mərkəzi Asiya Dövlət Başçılarının 5-ci Məşvərət Görüşü"],
  ],
  [
    "Qonaqlar Latviya-Estoniya Media Forumuna gəliblər.",
    ["named-event Latviya-Estoniya Media Forumu"],
  ],
  ["Bu gün Xankəndi şəhərində tarixi Zirvə Görüşü keçirilir.", ["place Xankəndi"]],
  ["Hətta oyunlarını da uduzublar.", []],
])("a named event holds its number and place, and no word of the sentence: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Qonağa “Dostluq” ordeni verilib.", []],
  ["Yürüş “Go Green” şüarı ilə keçirilib.", []],
  ["Tezliklə “Boeing” romantik kampaniya başladacaq.", ["organisation Boeing"]],
  ["Anbarda “Boeing” təyyarələri var.", []],
  ["“Boeing” şirkəti təyyarə satıb.", ["organisation “Boeing” şirkəti"]],
])("what is quoted before the word for a thing names no body: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Sənədi Latviyanın Turizm üzrə Federal Agentliyi imzalayıb.",
    ["organisation Latviyanın Turizm üzrə Federal Agentliyi"],
  ],
  ["İdmançılar Cüdo üzrə Dünya Çempionatına gediblər.", ["named-event Dünya Çempionatı"]],
])("words of one body are joined by `üzrə`: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Müdafiə naziri Mariya Kremer-Haupt çıxış edib.", ["person Mariya Kremer-Haupt"]],
  ["Əli Vəliyev-Nadir Paşinyan görüşü olub.", ["person Əli Vəliyev", "person Nadir Paşinyan"]],
])("two family names with a hyphen are of one person: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Nərmin Kamal bu barədə danışıb.", ["person Nərmin Kamal"]],
  ["Dünən Nigar Camal Gəncəyə gəlib.", ["person Nigar Camal", "place Gəncə"]],
  ["Yarışı Seyran Səxavət aparıb.", ["person Seyran Səxavət"]],
  ["Məhəmməd Şahbaz Şərif gəlib.", ["person Məhəmməd Şahbaz Şərif"]],
  ["Rövşən Kamal oğlu gəlib.", ["person Rövşən Kamal oğlu"]],
  ["Şəhərdə “Nigar Camal” şadlıq evi var.", []],
])("a person may have a second given name for a family name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Çili Prezidenti Mariya Lopes Fonseka Urrutia çıxış edib.",
    ["country Çili", "person Mariya Lopes Fonseka Urrutia"],
  ],
  ["Sərgini Joze Rebelo Fonseka açıb.", ["person Joze Rebelo Fonseka"]],
  ["Qonaq Abdullah ibn Al Haris gəlib.", ["person Abdullah ibn Al Haris"]],
  ["Bu gün Luis Lopes da Kosta gəlib.", ["person Luis Lopes da Kosta"]],
  ["Bu gün Frank-Erik Lopes gəlib.", ["person Frank-Erik Lopes"]],
  ["Qonaq kral II Abdullah ibn Al Haris olub.", ["person II Abdullah ibn Al Haris"]],
  ["Mahmud İdris Deko Sanko iqamətgahda olub.", ["person Mahmud İdris Deko Sanko"]],
  ["Nazir Pyotr Rezanov da Petrovu qəbul edib.", ["person Pyotr Rezanov"]],
  ["Bu gün Rafael Kortes Sevilyada oynayıb.", ["person Rafael Kortes", "place Sevilya"]],
  ["Prezident, Müzəffər Ali Baş Komandan çıxış edib.", []],
])("a given name and all the words behind it are one name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Dünən Papa Kliment məktub göndərib.", ["person Kliment"]],
  ["Mərasimdə Danimarka kraliçası Marqrete çıxış edib.", ["country Danimarka", "person Marqrete"]],
  ["Dünən Şahzadə Eduard geri qayıdıb.", ["person Eduard"]],
  ["Bu gün kral bağda gəzib.", []],
])("who reigns goes by the first name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Dünən karvan Laçın və Zəngilan istiqamətində gedib.", ["place Laçın", "place Zəngilan"]],
  ["Kabel Xəzərin dibi ilə çəkiləcək.", ["place Xəzər"]],
  ["Bu barədə Laçın Məmmədov danışıb.", ["person Laçın Məmmədov"]],
  ["Rəsmi Kiyev: Ukraynada on nəfər ölüb.", ["place Kiyev", "country Ukrayna"]],
  ["Nazir Orxan Rostov ilə görüşüb.", ["person Orxan Rostov"]],
])("a place with the name of people stands alone: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Məlumatı Yelkən.az saytı yayıb.", ["organisation Yelkən.az"]],
  ["Qeydiyyat portal.mayak.az saytında aparılır.", ["organisation portal.mayak.az"]],
  [
    "Bunu Mayak.co.uk və www.mayak.az-da oxuyun.",
    ["organisation Mayak.co.uk", "organisation www.mayak.az"],
  ],
  ["O, bunu dedi.az sonra isə getdi.", []],
  ["Bu barədə Mayak.com yazıb.", ["organisation Mayak.com"]],
  ["Yazışma yelkən@mayak.az ünvanından gəlib.", []],
])("a site by its address is a medium: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Kitab 44 günlük müharibədən bəhs edir.", ["named-event 44 günlük müharibə"]],
  ["Qonaqlar 44 günlük səfərdən qayıdıblar.", []],
])("a named event may begin with a number and have no capital: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Dünən Nərmin xanım gəldi.", ["person Nərmin xanım"]],
  ["Bildirildi ki, Perinatal Mərkəz ana olmağa hazırlaşan qadınlara yardım göstərir.", []],
])("a word of respect stands after a name: %s", (text, names) => {
  expect(namesIn(text).filter((name) => name.startsWith("person"))).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Gülbahar xanım Nərimanov rayonunda yaşayır.", ["person Gülbahar xanım", "place Nərimanov"]],
  ["Elçin müəllim Səmədov rayonda yaşayır.", ["person Elçin müəllim Səmədov"]],
  ["Leyla xanım Səmədova zəng edib.", ["person Leyla xanım Səmədova"]],
  ["Leyla xanım Davudoğlu zəng edib.", ["person Leyla xanım Davudoğlu"]],
])("behind a word of respect for a woman stands no man's family name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Heyət Konqo Demokratik Respublikasının (KDR) şərqinə gəlib. KDR-in cavabı gözlənilir.",
    ["country Konqo Demokratik Respublikası", "country KDR", "country KDR"],
  ],
  ["Yarışda Almaniya (FC) qalib gəlib.", ["country Almaniya", "organisation FC"]],
])("a state is known by the acronym that the text gives for it: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Komissiyanın sədri Lavrim Başi danışıb.", ["person Lavrim Başi"]],
  ["Aytən Quliyeva Xəzər dənizində olub.", ["person Aytən Quliyeva", "place Xəzər dənizi"]],
  ["Bakı-Sumqayıt yolunda təmir gedir.", ["place Bakı-Sumqayıt yolu"]],
])("what stands before a known name, or against harmony, is another: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Sərgi Zaqatala Konqres Mərkəzində açılıb.", ["place Zaqatala Konqres Mərkəzi"]],
  ["Konsert Aytən Quliyeva Konqres Mərkəzində olub.", ["place Aytən Quliyeva Konqres Mərkəzi"]],
  ["Qonaqlar “Bahar yağışı” operasına baxıblar.", []],
  ["Festivalda “Dalğa” sənədli filmi göstərilib.", []],
])("a building is called by a place or somebody, a work is no body: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Nazir Tehranda danışıqlar aparıb.", ["place Tehran"]],
  ["Tehran cavab verib.", ["place Tehran"]],
  ["Nazir Şimali Kiprə gedib.", ["place Şimali Kipr"]],
  [
    "Samir Vəliyev Prezident Administrasiyasının rəhbəri təyin edilib.",
    ["person Samir Vəliyev", "organisation Prezident Administrasiyası"],
  ],
  ["Rəsmi Tehran təklifi qəbul edib.", ["place Tehran"]],
  ["Tehran Məmmədov təklifi qəbul edib.", ["person Tehran Məmmədov"]],
])("a place that is a given name too is no person alone: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Cəbrayılın Soltanlı kəndində məktəb tikilir.", ["place Cəbrayıl", "place Soltanlı"]],
  ["Qəbələ və Oğuz sakinləri forumda iştirak edib.", ["place Qəbələ", "place Oğuz"]],
  [
    "Azərbaycan Ordusunun Füzuli rayonunda postu var.",
    ["organisation Azərbaycan Ordusu", "place Füzuli"],
  ],
])("a place is told by the village it has and by those it is listed with: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Tramp Zelenski ilə danışıb.", ["person Tramp", "person Zelenski"]],
  ["Paşinyan Makronu məlumatlandırıb.", ["person Paşinyan", "person Makron"]],
  ["Andres Lopes Obradoru təbrik ediblər.", ["person Andres Lopes Obrador"]],
  ["Nazir bildirib ki, Ərdoğan Trampla danışacaq.", ["person Ərdoğan", "person Tramp"]],
  ["Səfir Li Vudyear ilə görüşüb.", ["person Li Vudyear"]],
  ["Özgür Özəl Orxan Vəliyevi dəvət edib.", ["person Özgür Özəl", "person Orxan Vəliyev"]],
])("a family name behind another one is somebody else's: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Mirik Dövlət Təbiət Qoruğunda ceyran var.", ["place Mirik Dövlət Təbiət Qoruğu"]],
  [
    "Leyla Vəliyeva Mirik Dövlət Təbiət Qoruğunu gəzib.",
    ["person Leyla Vəliyeva", "place Mirik Dövlət Təbiət Qoruğu"],
  ],
  ["Məlumatı RFI yayıb.", ["organisation RFI"]],
  [
    "Mirik Hərəkatının döyüşçüləri Çad ordusunun yanında vuruşur.",
    ["organisation Mirik Hərəkatı", "organisation Çad ordusu"],
  ],
  ["Vəzifəyə Ceyhun Vəliyev Aydın oğlu keçib.", ["person Ceyhun Vəliyev Aydın oğlu"]],
  [
    "Məktəbin məzunu Abdulcəfərli Orxan Aydın oğlu mükafat alıb.",
    ["person Abdulcəfərli Orxan Aydın oğlu"],
  ],
  ["Dünən Orxan Aydın oğlu mükafat alıb.", ["person Orxan Aydın oğlu"]],
])("a name begins and ends where its kind says: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("a road has the places in it that it runs between, known or not", () => {
  const { mentions } = extractEntities("Mirik–Tiflik–Molalan avtomobil yolu təmir edilir.");
  expect(mentions.map(({ type, text }) => `${type} ${text}`)).toEqual([
    "place Mirik–Tiflik–Molalan avtomobil yolu",
    "place Mirik",
    "place Tiflik",
    "place Molalan",
  ]);
});

test.each<readonly [string, readonly string[]]>([
  ["Dünən Çevik Xilasetmə Qüvvələri kəndə çatıb.", ["organisation Çevik Xilasetmə Qüvvələri"]],
  [
    "Kərim Vəliyev Qəbələ Turizm Mərkəzinin direktoru olub.",
    ["person Kərim Vəliyev", "organisation Qəbələ Turizm Mərkəzi"],
  ],
])(
  "plain words in capitals name a body, and somebody before a place does not: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Gürcüstanda kiçik gəmi batıb.", ["country Gürcüstan"]],
  ["Corc Buş kiçik çıxış edib.", ["person Corc Buş kiçik"]],
  ["Tehran Vaşinqtonun təklifini qəbul edib.", ["place Tehran", "place Vaşinqton"]],
  ["Tehran Vəliyevin kitabı çıxıb.", ["person Tehran Vəliyev"]],
  ["Benzinin qiyməti qalxıb.", []],
  ["Leyla dünən Bakıya gəlib.", ["person Leyla", "place Bakı"]],
  ["Dünən Fidan dərsə gəlmədi.", []],
  ["Leyla müharibələri kitabı çapdan çıxıb.", []],
  ["Prezident Laçında Tramp ilə görüşüb.", ["place Laçın", "person Tramp"]],
  ["Si Cinpin Pekində çıxış edib.", ["person Si Cinpin", "place Pekin"]],
  ["Ursula von der Leyen Bakıya gəlib.", ["person Ursula von der Leyen", "place Bakı"]],
])("what is a place is nobody: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Nazir Bakıya gəlib.\nX X X\nGörüş sabah olacaq.", ["place Bakı"]],
  ["Kitabı A. A. Vəliyev yazıb.", ["person A. A. Vəliyev"]],
])("one capital that is repeated is no name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Rəqibi Rafael Tşanovski onu təbrik edib.", ["person Rafael Tşanovski"]],
  ["Kitabsevərlər Vaqif Səmədoğlunu yad ediblər.", ["person Vaqif Səmədoğlu"]],
  ["Şairsevərlər Vaqif günlərinə toplaşıblar.", []],
  ["İxtisaslar: Torpaqşünaslıq, Zoomühəndislik, Mexatronika.", []],
  ["Muzeydə Aslanovların əşyaları saxlanılır. Aslanovlar ailəsi onları bağışlayıb.", []],
  ["Nazir Yaşar Gülər gəlib. Gülər çıxış edib.", ["person Yaşar Gülər", "person Gülər"]],
])("a common word with a capital, or a family, is nobody: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Si Cinpin Narendra Modini qarşılayıb.", ["person Si Cinpin", "person Narendra Modi"]],
  ["Narendra Modi Si Cinpini qarşılayıb.", ["person Narendra Modi", "person Si Cinpin"]],
  ["Kim Çen Inın bacısı Kim Yo Conq danışıb.", ["person Kim Çen In", "person Kim Yo Conq"]],
  ["Van İ Bakıda Li Tsyanla danışıb.", ["person Van İ", "place Bakı", "person Li Tsyan"]],
  ["Lai Çinq-te seçkidə qalib gəlib.", ["person Lai Çinq-te"]],
  ["Kim Azərnur kitab yazıb?", []],
  ["Aktyor Brüs Li filmə çəkilib.", ["person Brüs Li"]],
  ["Yazıçı Park Gin He roman yazıb.", ["person Park Gin He"]],
  ["Prezident Yun Sok Yol çıxış edib.", ["person Yun Sok Yol"]],
  ["Müdafiə naziri Dun Cün Sinqapura gedib.", ["person Dun Cün", "country Sinqapur"]],
])("a family name of East Asia and the given name behind it are one name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Səfir Anna Kremer-Vald Bakıya gəlib. Kremer-Valdla görüş səmərəli olub.",
    ["person Anna Kremer-Vald", "place Bakı", "person Kremer-Vald"],
  ],
])("a family name of two words is found when it is told again: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Müğənni Röya konsert verəcək.", ["person Röya"]],
  ["Dünən aktrisa Nəsibənin filmi göstərilib.", ["person Nəsibə"]],
  ["Müğənni Bahar konsertinə hazırlaşır.", []],
  ["Sürücü Ümid küçəsi ilə gedirdi.", ["place Ümid küçəsi"]],
  ["Müğənnilər Röya konsertini tərifləyiblər.", []],
])("a given name alone is somebody behind a profession: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Aksiya Müstəqillik meydanında keçirilib.", ["place Müstəqillik meydanı"]],
  ["Dünən yanğın Vətən küçəsində baş verib.", ["place Vətən küçəsi"]],
  ["Görüş Nizami parkında olub.", ["place Nizami parkı"]],
  ["Müsabiqə Gənclər Sarayında keçirilib.", ["place Gənclər Sarayı"]],
  ["Azərbaycan küçələrində qar yığılıb.", ["country Azərbaycan"]],
  ["Məhsul Azərbaycan bazarına çıxarılıb.", ["country Azərbaycan"]],
  ["Mərkəzin parkı bağlanıb.", []],
])("a plain word with a capital names what it stands before in a town: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "İş Gəncə Ağır Cinayətlər Məhkəməsində baxılıb.",
    ["organisation Gəncə Ağır Cinayətlər Məhkəməsi"],
  ],
  ["Yaralı Gəncə Mərkəzi Xəstəxanasına aparılıb.", ["organisation Gəncə Mərkəzi Xəstəxanası"]],
  ["Gəncə Sülh Komitəsini qəbul edib.", ["organisation Gəncə Sülh Komitəsi"]],
])("a town begins the name of a body it has: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Bunu “Dalğa”ya Ədliyyə Nazirliyi deyib.",
    ["organisation Dalğa", "organisation Ədliyyə Nazirliyi"],
  ],
  ["Nazir Milli Məclisdə çıxış edib.", ["organisation Milli Məclis"]],
  [
    "Tramp Beynəlxalq Cinayət Məhkəməsinin hakimini cəzalandırıb.",
    ["person Tramp", "organisation Beynəlxalq Cinayət Məhkəməsi"],
  ],
  ["Putin Ukrayna ordusunun hücumundan danışıb", ["person Putin", "organisation Ukrayna ordusu"]],
  [
    "Ölkənin rəhbəri Laçında Mədəniyyət Nazirliyinin qonağı olub.",
    ["place Laçın", "organisation Mədəniyyət Nazirliyi"],
  ],
  [
    "O, İran – Azərbaycan parlamentlərarası dostluq qrupunun sədridir.",
    ["organisation İran – Azərbaycan parlamentlərarası dostluq qrupu"],
  ],
])(
  "a body's name begins behind whom it tells something, who is there and where: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Teatrda “Leyla və Kərim” musiqili dramı göstərilib.", []],
  ["O, “Nigar”, “Sevil” və “Rüstəm” operalarında oxuyub.", []],
  ["Azərbaycan “Ekspo 2030”da təmsil olunub.", ["country Azərbaycan", "named-event Ekspo 2030"]],
])("nobody is in the title of a work, and an event in quotes is itself: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("several bodies that one is of are no body", () => {
  const { mentions } = extractEntities("Azərbaycan Güləş Federasiyaları Assosiasiyası yaradılıb.");
  expect(mentions.map(({ text }) => text)).toEqual([
    "Azərbaycan Güləş Federasiyaları Assosiasiyası",
    "Azərbaycan",
  ]);
});

test.each<readonly [string, readonly string[]]>([
  ["Senator Piter Qrem Kiyevə gəlib.", ["person Piter Qrem", "place Kiyev"]],
  ["Nazir Aqil Nəcəf Hyustonda çıxış edib.", ["person Aqil Nəcəf", "place Hyuston"]],
  ["Nazir Xavyer Lopes Buenos-Ayresdə olub.", ["person Xavyer Lopes", "place Buenos-Ayres"]],
  ["Prezident Emmanuel Makron Qorvində çıxış edib.", ["person Emmanuel Makron", "place Qorvin"]],
  ["Dostum Mark Levin Parisdən qayıdıb.", ["person Mark Levin", "place Paris"]],
  ["Əli Quliyev Tehranda çıxış edib.", ["person Əli Quliyev", "place Tehran"]],
  ["Anar Vəliyev Təbrizə gedib.", ["person Anar Vəliyev", "place Təbriz"]],
])("where somebody is or goes is none of the name before it: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Vəkil Elşən Sadıqlı çıxış edib.", ["person Elşən Sadıqlı"]],
  ["Klubun sədri Dövlət Baxşalı istefa verib.", ["person Dövlət Baxşalı"]],
  ["General Məzlum Abdin yaralanıb.", ["person Məzlum Abdin"]],
  ["Yazıçı Anar oxucularla görüşüb.", ["person Anar"]],
  [
    "Atam Həsən Rəhimov Bakı Neft Emalı Zavodunda çalışıb.",
    ["person Həsən Rəhimov", "organisation Bakı Neft Emalı Zavodu"],
  ],
])("a name that is another word as well is a name behind what somebody is: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Sərgi Xalça Muzeyində açılıb.", ["organisation Xalça Muzeyi"]],
  [
    "Xəstə Respublika Klinik Xəstəxanasına aparılıb.",
    ["organisation Respublika Klinik Xəstəxanası"],
  ],
  [
    "Mərasim Gürcüstan Dövlət Rəqs Teatrının çıxışı ilə başlayıb.",
    ["organisation Gürcüstan Dövlət Rəqs Teatrı"],
  ],
  ["Təklif Tramp administrasiyasına göndərilib.", ["organisation Tramp administrasiyası"]],
])("the word that opens a sentence is none of the body behind it: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Anar Nəbili Gəncə Təhsil İdarəsinin müdiri təyin edilib.",
    ["person Anar Nəbili", "organisation Gəncə Təhsil İdarəsi"],
  ],
  [
    "Anar Nəbili Mil-Muğan Turizm Mərkəzinin direktorudur.",
    ["person Anar Nəbili", "organisation Mil-Muğan Turizm Mərkəzi"],
  ],
])("right behind somebody's whole name the body of a town begins: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  "Layihə (Designing the Future Society) başlayıb.",
  "Fond (Loss and Damage Fund) yaradılıb.",
])("capitals beside an English word are a title, and nobody's name: %s", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test("who swears an oath stands beside no English word", () => {
  expect(namesIn("Tovo Kreyzen and içəcək.")).toEqual(["person Tovo Kreyzen"]);
});

test("the head of several does not take the end of a longer place for a place", () => {
  expect(namesIn("Kurs (Mərkəzi Asiya ölkələri üzrə) açılıb.")).toEqual(["place Mərkəzi Asiya"]);
});

test.each<readonly [string, readonly string[]]>([
  ["Nəsiminin qəzəlləri oxunub.", ["person Nəsimi"]],
  ["Sərgi Natəvan irsinə həsr olunub.", ["person Natəvan"]],
  ["Nəsimidə yeni park salınıb.", ["place Nəsimi"]],
])("what a poet has left tells him from the town that is called after him: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "AZƏRTAC Qazaxıstan Nəqliyyat Nazirliyinə istinadən xəbər verir.",
    ["organisation AZƏRTAC", "organisation Qazaxıstan Nəqliyyat Nazirliyi"],
  ],
  ["CNN ABŞ Ordusuna istinadən xəbər verir.", ["organisation CNN", "organisation ABŞ Ordusu"]],
  ["Nazirlər Kabinetinin mətbuat xidməti məlumat yayıb.", ["organisation Nazirlər Kabineti"]],
])("who brings the news is told apart from whose news it is: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Yol Meysəri və Mədrəsə kəndləri arasında açılıb.", ["place Meysəri", "place Mədrəsə"]],
  [
    "Qobustan, Ağalı və Məmmədbəyli kəndlərinə su çəkilib.",
    ["place Qobustan", "place Ağalı", "place Məmmədbəyli"],
  ],
  ["Bakıda, Tovuz və Qazax rayonlarında külək əsib.", ["place Bakı", "place Tovuz", "place Qazax"]],
  [
    "Şuşanın Malıbəyli və Quşçular kəndlərində su yoxdur.",
    ["place Şuşa", "place Malıbəyli", "place Quşçular"],
  ],
  [
    "Yeni Suraxanı, Yeni Ramana qəsəbələrində su yoxdur.",
    ["place Yeni Suraxanı", "place Yeni Ramana"],
  ],
  [
    "Səməd Vurğun və Fikrət Əmirov küçələri bağlanıb.",
    ["place Səməd Vurğun", "place Fikrət Əmirov"],
  ],
  ["Samur və Araz çaylarının suyu azalıb.", ["place Samur", "place Araz"]],
  ["Məhsul MDB və Yaxın Şərq ölkələrinə göndərilir.", ["organisation MDB", "place Yaxın Şərq"]],
])("what is listed before villages, streets or rivers is one of them: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Komanda dünya çempionatında iştirak edib.", ["named-event dünya çempionatı"]],
  ["Komanda klublararası dünya çempionatına gedib.", ["named-event klublararası dünya çempionatı"]],
  ["Komanda beynəlxalq turnirdə iştirak edib.", []],
  ["Qonaqlar dünən Zeytun Festivalına gəlib.", ["named-event Zeytun Festivalı"]],
  ["Qonaqlar dünən Milli Foruma gəlib.", []],
  ["Əsgər 2016-cı ilin Aprel döyüşlərində yaralanıb.", ["named-event Aprel döyüşləri"]],
])("one championship of the world, and a festival of one noun, have a name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Tesla şirkəti zavodunu genişləndirir.", ["organisation Tesla"]],
  ["Masdar şirkəti stansiya tikib.", ["organisation Masdar"]],
  ["Brent markalı neft bahalaşıb.", []],
  ["Həftə ərzində Tesla səhmləri ucuzlaşıb.", ["organisation Tesla"]],
])(
  "a company that shares its name is one before the word for it, an oil is nobody: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Yazıçı Nqelina Okvaro Adiçi roman yazıb.", ["person Nqelina Okvaro Adiçi"]],
  ["Siyahıda Səlimov Anar Brilyant oğlu da var.", ["person Səlimov Anar Brilyant oğlu"]],
  ["Sədr Numan Qurtulmuş məktub göndərib.", ["person Numan Qurtulmuş"]],
  ["Təşkilatın baş direktoru Odre Azule çıxış edib.", ["person Odre Azule"]],
])("no lexicon need have the words of a name, nor what they are made of: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Prezident Astanaya gedib.", ["place Astana"]],
  ["Gənclər Qubada toplaşıb.", ["place Quba"]],
  ["Tehran və Vaşinqton sazişi müzakirə edir.", ["place Tehran", "place Vaşinqton"]],
])("a town of the lexicon is one where its case or a list says so: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "YAP Nərimanov rayon təşkilatı konfrans keçirib.",
    ["organisation YAP Nərimanov rayon təşkilatı"],
  ],
  ["Seçkidə Böyük Dirçəliş partiyası udub.", ["organisation Böyük Dirçəliş"]],
  [
    "Sərgidə Luqoyl, Qazprom və Masdar şirkətləri olub.",
    ["organisation Luqoyl", "organisation Qazprom", "organisation Masdar"],
  ],
  ["Sərgidə ABŞ və Türkiyə şirkətləri olub.", ["country ABŞ", "country Türkiyə"]],
  ["Bu, Azərbaycan xalqının və əzəmətli Ordusunun qələbəsidir.", ["country Azərbaycan"]],
  [
    "Mərkəzi Bank və Maliyyə Nazirliyi bəyanat yayıb.",
    ["organisation Mərkəzi Bank", "organisation Maliyyə Nazirliyi"],
  ],
  [
    "Heyət Mərkəzi Bank və Maliyyə Nazirliyi ilə danışıb.",
    ["organisation Mərkəzi Bank", "organisation Maliyyə Nazirliyi"],
  ],
])("parties have branches, kinds have lists, and two bodies are not one: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Melissa qasırğası adaya çatıb.", ["named-event Melissa qasırğası"]],
  ["“Kalmeqi” tayfunu adaya çatıb.", ["named-event “Kalmeqi” tayfunu"]],
  ["Florida qasırğası evləri dağıdıb.", ["place Florida"]],
  ["Müğənni Melissa qasırğadan danışıb.", ["person Melissa"]],
])("a storm has a name, which is nobody's: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("what bears a name is named to its end, and somebody is in it", () => {
  const { mentions } = extractEntities(
    "Yaralılar Mirqasımov adına Respublika Klinik Xəstəxanasına aparılıb.",
  );
  expect(mentions.map(({ type, name }) => `${type} ${name}`)).toEqual([
    "organisation Mirqasımov adına Respublika Klinik Xəstəxanası",
    "person Mirqasımov",
  ]);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Harvard Universiteti Tramp ilə razılaşıb.",
    ["organisation Harvard Universiteti", "person Tramp"],
  ],
  ["Mercedes-Benz zavod tikir.", ["organisation Mercedes-Benz"]],
  ["Kitab Azərbaycan, rus və ingilis dillərində çıxıb.", []],
  ["KİTAB AZƏRBAYCAN VƏ RUS DİLLƏRİNDƏ ÇIXIB.", []],
  ["Azərbaycan və türk dilçiləri yeni lüğət hazırlayıb.", ["country Azərbaycan"]],
  [
    "Bakıda yerləşən Texnologiya Universitetində görüş olub.",
    ["place Bakı", "organisation Texnologiya Universiteti"],
  ],
  [
    "Bu barədə “Report” Ali Radanın saytına istinadən yazır.",
    ["organisation Report", "organisation Ali Rada"],
  ],
  ["Zəngilanda Ağalı kənd məktəbi açılıb.", ["place Zəngilan", "place Ağalı"]],
  [
    "Elçin Quliyev Dövlət Sərhəd Xidmətinə rəhbərlik edir.",
    ["person Elçin Quliyev", "organisation Dövlət Sərhəd Xidməti"],
  ],
  [
    "Nazir “Yüksəliş” partiyasının qurultayında olub.",
    ["named-event “Yüksəliş” partiyasının qurultayı"],
  ],
  ["Nazir Azərbaycan xalqının birliyindən danışıb.", ["country Azərbaycan"]],
  ["Rəssamlar Birliyi sərgi açıb.", ["organisation Rəssamlar Birliyi"]],
])("a body ends before somebody's name, and a village before its kind: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Xankəndi Sammitinə hazırlıq gedir.", ["named-event Xankəndi Sammiti"]],
  ["Ekspertlər Zirvə Görüşündən danışıb.", []],
  [
    "Milan-Kortina Qış Olimpiya Oyunları başlayıb.",
    ["named-event Milan-Kortina Qış Olimpiya Oyunları"],
  ],
  ["Fransa Olimpiya Oyunlarına hazırlaşır.", ["country Fransa", "named-event Olimpiya Oyunları"]],
])("a meeting or games with a capital is called by its town: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Şahid Aytən Rzayeva ifadə verib.", ["person Aytən Rzayeva"]],
  ["Müğənni Şakira Boqotada oxuyub.", ["person Şakira", "place Boqota"]],
  [
    "Nobel Sülh Mükafatı Mariya Rezanovaya verilib.",
    ["named-event Nobel Sülh Mükafatı", "person Mariya Rezanova"],
  ],
  [
    "Böyük Britaniyanın Bakıdakı səfirliyi açılıb.",
    ["organisation Böyük Britaniyanın Bakıdakı səfirliyi"],
  ],
])(
  "somebody is found behind an office or award and before a town, and a state with its whole name: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["H.Zərdabi küçəsi təmir olunur.", ["place H.Zərdabi küçəsi"]],
  ["Koroğlu metrosunda qatar dayanıb.", ["place Koroğlu metrosu"]],
  ["Görüş 28 May stansiyasında olub.", ["place 28 May stansiyası"]],
  ["Dostluq küçəsinə qayıdıb.", []],
])(
  "a street or station is called after somebody with initials, a name that opens the sentence, or a day: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Hadisə zamanı qardaşı Vüsal da yaralanıb.", ["person Vüsal"]],
  ["Bakıda Tural adlı sürücü saxlanılıb.", ["place Bakı", "person Tural"]],
  ["Küçədə Vüsal adında uşaq tapılıb.", ["person Vüsal"]],
  ["Dənizdə Tural adlı gəmi batıb.", []],
  ["Dünən Leyla Şəkidən qayıdıb.", ["person Leyla", "place Şəki"]],
  ["Anar Vəliyev Astanaya gedib.", ["person Anar Vəliyev", "place Astana"]],
  ["Nadir şah qoşun toplayıb.", ["person Nadir şah"]],
])(
  "a given name alone is somebody's behind kin, before adlı or adında and where somebody goes: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Nazir Əli əs-Sudani danışıb.", ["person Əli əs-Sudani"]],
  ["Nazir Həsən əl-Bağdadi danışıb.", ["person Həsən əl-Bağdadi"]],
  ["Heyət Bağdadı tərk edib.", ["place Bağdad"]],
  [
    "Şeyx Mişal əl-Əhməd əl-Həsən əs-Sabah Bakıya gəlib.",
    ["person Mişal əl-Əhməd əl-Həsən əs-Sabah", "place Bakı"],
  ],
  [
    "Mişal əl-Fariz əs-Sudani Əbu-Dabiyə gedib.",
    ["person Mişal əl-Fariz əs-Sudani", "place Əbu-Dabi"],
  ],
  [
    "Şeyx Mişal əl-Əhməd əl-Cabir əs-Sabah Əbu-Dabiyə gedib.",
    ["person Mişal əl-Əhməd əl-Cabir əs-Sabah", "place Əbu-Dabi"],
  ],
])("behind an Arabic article stands a name, whatever country it is like: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("the whole name of a body has no part that only a capital tells", () => {
  const { mentions } = extractEntities("Saudi Aramco və Wizz Air hesabat yayıb.");
  expect(mentions.map(({ type, name }) => `${type} ${name}`)).toEqual([
    "organisation Saudi Aramco",
    "organisation Wizz Air",
  ]);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Norveçin Baş naziri Erik Solberq administrasiyası büdcəni açıqlayıb.",
    ["country Norveç", "organisation Erik Solberq administrasiyası"],
  ],
  ["İş Ust-İlimsk Rayon Məhkəməsində baxılıb.", ["organisation Ust-İlimsk Rayon Məhkəməsi"]],
  [
    "Bunu “Yaşıl gələcək” mövzusunda tədbirdə Azərbaycan Sahil Nəqliyyatı Agentliyinin rəisi deyib.",
    ["organisation Azərbaycan Sahil Nəqliyyatı Agentliyi"],
  ],
  [
    "Yaralılar Tovuz Rayon Mərkəzi Xəstəxanasına çatdırılıb.",
    ["organisation Tovuz Rayon Mərkəzi Xəstəxanası"],
  ],
])(
  "a body begins behind an office or a gathering, and ends with its last head: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["Yardım Qəzza zolağına çatıb.", ["Qəzza zolağı"]],
  ["Sel Baiya-Blanka şəhərini basıb.", ["Baiya-Blanka"]],
  ["Gəmi Ədən körfəzində dayanıb.", ["Ədən körfəzi", "Ədən"]],
])(
  "%s names no place by a part of its full name, but the one it is called after",
  (text, names) => {
    expect(extractEntities(text).mentions.map(({ name }) => name)).toEqual(names);
  },
);

test.each<readonly [string, readonly string[]]>([
  [
    "Bunu Səhiyyə Nazirliyinin Mətbuat xidməti idarəsi açıqlayıb.",
    ["organisation Səhiyyə Nazirliyinin Mətbuat xidməti idarəsi"],
  ],
  [
    "Bunu Elm və Təhsil Nazirliyi yanında Lisey Agentliyinin rəisi deyib.",
    ["organisation Elm və Təhsil Nazirliyi yanında Lisey Agentliyi"],
  ],
  ["Prezident BMT yanında daimi nümayəndə ilə görüşüb.", ["organisation BMT"]],
])("%s names a body with the one that it is of", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ["organisation", "7 gün", "“7 gün” kafesi açılıb."],
  ["organisation", "24 saat", "24 saat mağazası bağlanıb."],
  ["place", "28 May", "28 Mayda sərgi açılıb."],
] as const)("what a user calls a name is no day or amount: %s %s", (type, name, text) => {
  const { mentions } = createExtractor({ lexicon: [{ type, names: [name] }] }).extractEntities(
    text,
  );
  expect(mentions.map((mention) => [mention.type, mention.name])).toEqual([[type, name]]);
});

test.each<readonly [string, readonly string[]]>([
  ["Donald Tramp Zelenskini qəbul edib.", ["person Donald Tramp", "person Zelenski"]],
  ["Nikol Paşinyan Əliyevlə görüşüb.", ["person Nikol Paşinyan", "person Əliyev"]],
  ["Manuel Lopes Obradoru seçiblər.", ["person Manuel Lopes Obrador"]],
  ["Anar Petroviç Səmədova zəng edib.", ["person Anar Petroviç Səmədov"]],
  ["Kobaxidzeni hava limanında qarşılayıblar.", ["person Kobaxidze"]],
  ["Levon Mnatsakanyanın vəkili gəlib.", ["person Levon Mnatsakanyan"]],
])("who does something is no part of the name of whom he does it to: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  ["Çili BMT təşkilatının üzvüdür.", ["country Çili", "organisation BMT"]],
  [
    "Çilinin D-8 təşkilatına üzvlüyü müzakirə edilib.",
    ["country Çili", "organisation D-8 təşkilatı"],
  ],
])("a state is no part of the name of a body of many states: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Bu il tələbələr Memarlıq və İnşaat Universitetinə gedib.",
    ["organisation Memarlıq və İnşaat Universiteti"],
  ],
  ["Məsələ Xankəndi Kommunikesində əks etdirilib.", ["place Xankəndi"]],
])(
  "a word that is one by itself is no office and no place that it looks like: %s",
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);
