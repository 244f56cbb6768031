import type { ExamplesFor } from "../../mentions/rules.ts";
import type { dateRules } from "./date.rules.ts";

export const dateExamples = {
  dayOfMonth: {
    finds: [
      ["Konsert [oktyabrın 3-də] olacaq.", { value: "2026-10-03" }],
      ["Yarış [sentyabrın7-də] keçirilib.", { value: "2025-09-07" }],
      ["Sərgi [2023-cü il aprelin 21-də] açılıb.", { value: "2023-04-21" }],
      ["Avtobus [gələn ayın 2-də] yola düşəcək.", { value: "2025-12-02" }],
      ["Haqq [növbəti ayın 5-dək] ödəniləcək.", { value: "2025-12-05" }],
      ["Maaş [ayın 25-də] veriləcək.", { value: "2025-11-25" }],
      ["Toy [sentyabrın on ikisində] olub.", { value: "2025-09-12" }],
      ["QƏRAR [MAYIN 6-DAN] TƏTBİQ OLUNUR.", { value: "2025-05-06" }],
      ["Toy [sentyabrın 12'də] olub.", { value: "2025-09-12" }],
      ["Toy [sentyabrın 12 də] olub.", { value: "2025-09-12" }],
      ["Toy [sentyabr 12-də] olub.", { value: "2025-09-12" }],
      ["Toyumuz [oktyabr 3-dür].", { value: "2025-10-03" }],
      ["Toy [sentyabrın 12-də (cümə)] olub.", { value: "2025-09-12" }],
      ["[Avqustun 5-i] tariximizin ağır günüdür.", { value: "2025-08-05" }],
      ["[Mayın 12-si] məktəbin ad günüdür.", { value: "2025-05-12" }],
    ],
    ignores: ["Evin 14-ü satılıb.", "Kitabın 3-də şəkil var."],
  },
  dayInQuotes: {
    finds: [["Akt [“09” oktyabr 2023-cü il] bağlanıb.", { value: "2023-10-09" }]],
    ignores: ["“9” rəqəmi düşüb."],
  },
  dayThenMonth: {
    finds: [
      ["Məktub [9 aprel 2019-cu il tarixində] yazılıb.", { value: "2019-04-09" }],
      ["Görüş [30 oktyabrda] baş tutub.", { value: "2025-10-30" }],
      ["Ailə [4 oktyabrda] kəndi tərk edib.", { value: "2025-10-04" }],
      ["[17 oktyabr tarixi] Füzuli Şəhəri Günüdür.", { value: "2025-10-17" }],
      ["Müqavilə [12 fevral, 2020] bağlanıb.", { value: "2020-02-12" }],
      ["Sərgi [3 aprel 26-cı ildə] açılacaq.", { value: "2026-04-03" }],
      ["Kənd [3 aprel 44-cü ildə] yanıb.", { value: "1944-04-03" }],
      ["Uşaq [beş iyun iki min onuncu ildə] doğulub.", { value: "2010-06-05" }],
    ],
    ignores: [
      "8 Noyabr prospekti bağlıdır.",
      "O, 9 iyun küçəsində yaşayır.",
      "32 may",
      "12 may adına bağ genişdir.",
    ],
  },
  dayGluedToMonth: {
    finds: [
      ["Yarış [7sentyabr tarixində] keçirilib.", { value: "2025-09-07" }],
      ["Yarış [7-sentyabr günü] keçirilib.", { value: "2025-09-07" }],
    ],
    ignores: ["Ona 45yaşlı qonşusu kömək etdi."],
  },
  monthGluedToDay: {
    finds: [["[Sentyabrın7-də] yarış keçirilib.", { value: "2025-09-07" }]],
    ignores: ["Gəmi F16-da deyil.", "Mart8 mahnısı səsləndi.", "Yanvarın45-də nə olub?"],
  },
  monthThenDay: {
    finds: [["Müqavilə [Noyabr 14, 2024] imzalanıb.", { value: "2024-11-14" }]],
    ignores: ["Siyahıda 14, 2024 və 30 rəqəmləri var."],
  },
  weekdayThenDay: {
    finds: [["Matç [şənbə, noyabrın 29-da] olacaq.", { value: "2025-11-29" }]],
    ignores: ["Bazar, 15 dükan və anbar yandı."],
  },
  numeric: {
    finds: [
      ["Akt [14-noyabr-2024 tarixlidir].", { value: "2024-11-14" }],
      ["Arayış [03.10.2024] verilib.", { value: "2024-10-03" }],
      ["Protokol [03/10/24 tarixli] idi.", { value: "2024-10-03" }],
      ["Akt [7/IV-2022 tarixində] imzalanıb.", { value: "2022-04-07" }],
      ["Sənəd [5 III 2021] imzalanıb.", { value: "2021-03-05" }],
      ["Fayl [2024-10-03] saxlanıb.", { value: "2024-10-03" }],
    ],
    ignores: [
      "Ünvan 10.12.20.25 idi.",
      "Proqramın 1.2.25 buraxılışı çıxdı.",
      "Kod 31.31.2024 yazılıb.",
    ],
  },
  numericDays: {
    finds: [
      ["Kurs [10-15.09.2024 tarixlərində] keçilib.", { value: "2024-09-10/2024-09-15" }],
      ["Kurs [28.10-07.11.2024 tarixlərində] keçilib.", { value: "2024-10-28/2024-11-07" }],
    ],
    ignores: ["Nəticə 10-15 oldu."],
  },
  numericWithoutYear: {
    finds: [["Ərizə [03.10 tarixində] qeydə alınıb.", { value: "2025-10-03" }]],
    ignores: ["Məcəllənin 21.11-ci maddəsi ləğv edilib.", "Çəki 21.11 kq idi."],
  },
  dayOfSeveral: {
    finds: [["Tamaşa [5] və 6 dekabrda göstəriləcək.", { value: "2025-12-05" }]],
    ignores: ["Otaqda 5 və 6 nəfər var idi."],
  },
  daysOfSeveral: {
    finds: [["İmtahan [3–5], 8 və 9 iyunda olub.", { value: "2025-06-03/2025-06-05" }]],
    ignores: ["Sinifdə 3–5, hər halda az şagird var."],
  },
  dayAlone: {
    finds: [
      ["İlk oyun yanvarın 13-də, cavab oyunu isə [20-də] keçiriləcək.", { value: "2026-01-20" }],
    ],
    ignores: [
      "Yoldaşlarından 20-də bu kitab var.",
      "Onlar beş oyunun 4-də qalib gəldi.",
      "Brayan May beş oyunun 3-də qalib gəlib, 2-də uduzub.",
    ],
  },
  daysAlone: {
    finds: [
      ["Martın 8-i və [20–24-ü] bayramdır.", { value: "2025-03-20/2025-03-24" }],
      ["Yarışlar mayın 3-də, [5-7-də] keçiriləcək.", { value: "2026-05-05/2026-05-07" }],
    ],
    ignores: ["Sinifdə 12 və 3-5 nəfər qaldı."],
  },
  dayBetween: {
    finds: [
      ["Kurs oktyabrın 3, [5] və 7-də keçilib.", { value: "2025-10-05" }],
      "Kurs oktyabrın 1, [2], [3], [4], [6], [7], [8], [9], [10] və 11-də keçilib.",
    ],
    ignores: ["Sinifdə 3, 5 və 7 nəfər var."],
  },
  weekday: {
    finds: [
      ["Tədbir [cümə günü] başa çatıb.", { value: "2025-11-21" }],
      ["Konfrans [gələn bazar ertəsi] açılacaq.", { value: "2025-11-24" }],
      ["Nümayəndə heyəti [ötən həftənin şənbə günü] gəlib.", { value: "2025-11-15" }],
      ["[Cümə axşamından] etibarən yağış yağacaq.", { value: "2025-11-27" }],
      ["Cavab [şənbəyə] kimi veriləcək.", { value: "2025-11-22" }],
    ],
    ignores: [
      "Cümə namazı qılındı.",
      "Bazar qiymətləri qalxıb.",
      "Kənddə İlaxır çərşənbə bayramıdır.",
    ],
  },
  weekend: {
    finds: [
      ["[Həftəsonu] qar yağacaq.", { value: "2025-W47-WE" }],
      ["[Gələn həftə sonu] qar yağacaq.", { value: "2025-W48-WE" }],
    ],
    ignores: ["Bazar ertələdi."],
  },
  nearSunday: {
    finds: [
      ["Ailə [keçən bazar] kəndə gedib.", { value: "2025-11-16" }],
      ["Ailə [gələn bazar] kəndə gedəcək.", { value: "2025-11-23" }],
    ],
    ignores: ["Bu bazar genişdir.", "Ötən bazar mövsümü uğurlu idi."],
  },
  workdays: {
    finds: [
      ["Yol [həftə içi] bağlı olacaq.", { value: "2025-11-24/2025-11-28" }],
      ["Yol [ötən həftə içi] bağlı olub.", { value: "2025-11-10/2025-11-14" }],
    ],
    ignores: ["Həftəlik qəzet oxunur."],
  },
  namedDay: {
    finds: [["[26 iyun Silahlı Qüvvələr Günü] qeyd edilib.", { value: "2025-06-26" }]],
    ignores: ["Silahlı Qüvvələr gücləndirilir."],
  },
  dayInName: {
    finds: [["Şagirdlər [20 Yanvar] hadisələrindən danışdılar.", { value: "1990-01-20" }]],
    ignores: ["Hadisələr araşdırılır."],
  },
  holiday: {
    finds: [
      ["Dostlar [Yeni ildə] görüşəcək.", { value: "2026-01-01" }],
      ["[Novruz bayramında] ağac əkilib.", { value: "2025-03-20/2025-03-24" }],
    ],
    ignores: ["Yeni dərslik çap olunub.", "Uşaqlar “Yeni il axşamı” filminə baxıb."],
  },
  month: {
    finds: [
      ["Turist sayı [iyulda] artıb.", { value: "2025-07" }],
      ["Körpü [2022-ci ilin avqust ayında] açılıb.", { value: "2022-08" }],
      ["Hesabat [mart 2024] üçündür.", { value: "2024-03" }],
    ],
    ignores: [
      "Musiqini Brayan May bəstələyib.",
      "Cibində 8 sent var.",
      "“Fevral” romanı oxunur.",
      "Oktyabr rayonunda məktəb açılıb.",
      "Kərpicin maya dəyəri artıb.",
    ],
  },
  nearMonth: {
    finds: [
      ["Zavod [ötən iyunda] işə düşüb.", { value: "2025-06" }],
      ["Zavod [gələn iyun] işə düşəcək.", { value: "2026-06" }],
    ],
    ignores: ["Ötən yazı maraqlı idi."],
  },
  year: {
    finds: [
      ["Məktəb [1964-cü ildə] tikilib.", { value: "1964" }],
      ["Məktəb [1964 – cü ildə] tikilib.", { value: "1964" }],
      ["Hesabatda [2025-ci ilin] 0-cı rübü yoxdur.", { value: "2025" }],
      ["Ordu [e.ə. 331-ci ildə] məğlub oldu.", { value: "BC0331" }],
      ["Ailə [min doqquz yüz əllinci ildə] köçüb.", { value: "1950" }],
      ["Ailə [1950 ci ildə] köçüb.", { value: "1950" }],
      ["Körpü [1987ildə] salınıb.", { value: "1987" }],
      ["Körpü [1987-ciildə] salınıb.", { value: "1987" }],
      ["Məktəb [doxsan birinci ildə] bağlanıb.", { value: "1991" }],
    ],
    ignores: ["Zala 1964 nəfər gəldi.", "O, 3-cü ildir oxuyur.", "Yolun 1987km hissəsi hazırdır."],
  },
  beforeYear: {
    finds: [["Bina [1950-ci ildən əvvəl] tikilib.", { value: "1950", mod: "BEFORE" }]],
    ignores: ["Binadan əvvəl mağaza var."],
  },
  yearInCase: {
    finds: [
      ["Layihə [2021-dən] davam edir.", { value: "2021" }],
      ["Layihə [2026-ya] qədər davam edəcək.", { value: "2026" }],
    ],
    ignores: [
      "Səsverməyə 2021 nəfər qatıldı.",
      "Səsverməyə 2021-ə yaxın adam qatıldı.",
      "Səsverməyə 2000-ə qədər adam qatıldı.",
    ],
  },
  yearInBrackets: {
    finds: [["Əsər ([1913]) bəstəkarın ən məşhur əsəridir.", { value: "1913" }]],
    ignores: ["Sifariş (1913 ədəd) göndərilib."],
  },
  yearOfSeveral: {
    finds: [["Zəlzələ [1902] və 1981-ci illərdə olub.", { value: "1902" }]],
    ignores: ["Siyahıda 1902, 1980 və 2000 rəqəmləri var."],
  },
  quarter: {
    finds: [
      ["Mənfəət [2024-cü il III rübdə] azalıb.", { value: "2024-Q3" }],
      ["Gəlir [ikinci yarımildə] artacaq.", { value: "2025-H2" }],
      ["Gəlir 1-ci və [2-ci rüblərdə] artıb.", { value: "2025-Q2" }],
    ],
    ignores: ["Rüb haqqında danışdıq.", "12-ci kvartalların planı hazırdır."],
  },
  seasonOfYear: {
    finds: [
      ["Bağ [2021-ci ilin yazında] salınıb.", { value: "2021-SP" }],
      ["Bağ [2021-in payızında] salınıb.", { value: "2021-FA" }],
    ],
    ignores: ["O, yazısını bitirdi."],
  },
  nearSeason: {
    finds: [
      ["Kənd [ötən qış] karantinə düşüb.", { value: "2024-WI" }],
      ["Kənd [bu yaz] karantinə düşmüşdü.", { value: "2025-SP" }],
    ],
    ignores: ["Ötən yazı maraqlı idi.", "O, bu Qış Olimpiya Oyunlarında qalib gəldi."],
  },
  season: {
    finds: [
      ["Çay [yayda] quruyub.", { value: "2025-SU" }],
      ["Quşlar [payız aylarında] köçüb.", { value: "2025-FA" }],
      ["Uşaqlar [payız tətilində] dincəlib.", { value: "2025-FA" }],
    ],
    ignores: ["Mənə məktub yaz.", "Oxu yay kimi gərdi.", "“Payız” şeiri oxundu."],
  },
  part: {
    finds: [
      ["Qiymət [ilin ortalarında] enib.", { value: "2025", mod: "MID" }],
      ["Bina [2029-cu ilin sonunadək] tikiləcək.", { value: "2029", mod: "END" }],
      ["Şəhər [XVIII əsrin əvvəlində] böyüyüb.", { value: "17", mod: "START" }],
      ["Satış [ötən ilin eyni dövrü] ilə müqayisədə artıb.", { value: "2024" }],
      ["Məhsul [iyunun ilk günlərində] yığılıb.", { value: "2025-06", mod: "START" }],
      ["[Ötən ayın sonunda] bazar təmir olunub.", { value: "2025-10", mod: "END" }],
    ],
    ignores: ["Filmin sonunda qəhrəman qayıdır.", "Orta qiymət qalxıb."],
  },
  partOfThis: {
    finds: [["Borc [il sonunadək] qaytarılacaq.", { value: "2025", mod: "END" }]],
    ignores: ["Sonda hamı razılaşdı."],
  },
  half: {
    finds: [
      ["Yağış [avqustun ikinci yarısında] yağıb.", { value: "2025-08-16/2025-08-31" }],
      ["Qala [XVII əsrin birinci yarısında] tikilib.", { value: "1601/1650" }],
      ["Sifarişlər [2023-cü ilin I yarısında] çoxalıb.", { value: "2023-H1" }],
    ],
    ignores: ["Oyunun ikinci yarısı maraqlı keçdi."],
  },
  someOfWhole: {
    finds: [
      ["Bank [bu ilin ilk səkkiz ayında] 2 min kart verib.", { value: "2025-01/2025-08" }],
      ["Növbə [ayın son günü] dəyişir.", { value: "2025-11-30" }],
      ["Şəhər [XIX əsrin son rübündə] böyüyüb.", { value: "1876/1900" }],
      ["Zavod [cari ilin ötən səkkiz ayında] 2 min traktor yığıb.", { value: "2025-01/2025-08" }],
    ],
    ignores: ["Komandanın 9 oyunçusu zədəlidir."],
  },
  nthOfWhole: {
    finds: [
      ["Məhsul [ilin onuncu ayında] satılıb.", { value: "2025-10" }],
      ["Şəhər [XIX əsrin üçüncü rübündə] böyüyüb.", { value: "1851/1875" }],
      ["Dərs [həftənin dördüncü günü] olub.", { value: "2025-11-20" }],
    ],
    ignores: ["Kitabın ikinci fəsli uzundur."],
  },
  sameOfWhole: {
    finds: [
      ["[Ötən ilin bu günü] qar yağmışdı.", { value: "2024-11-21" }],
      ["Oktyabrda satış artıb, [ötən ilin eyni ayında] isə azalmışdı.", { value: "2024-10" }],
    ],
    ignores: ["Evin bu otağı böyükdür."],
  },
  weekdayOfWhole: {
    finds: [
      ["Klub [oktyabrın ilk şənbəsi] toplaşıb.", { value: "2025-10-04" }],
      ["Klub [ayın son cümə günü] toplaşacaq.", { value: "2025-11-28" }],
    ],
    ignores: ["Kitabın ilk fəsli uzundur."],
  },
  tenDays: {
    finds: [["Səpin [oktyabrın üçüncü ongünlüyündə] bitib.", { value: "2025-10-21/2025-10-31" }]],
    ignores: ["Romanın üçüncü hissəsi çıxıb."],
  },
  century: {
    finds: [
      ["Karvansara [XIV əsrdə] ucaldılıb.", { value: "13" }],
      ["Qəbir [e.ə. II əsrə] aiddir.", { value: "BC01" }],
      ["Qəbir [miladdan öncə V əsrdən] qalıb.", { value: "BC04" }],
      ["Tapıntı [ikinci minilliyə] aiddir.", { value: "1" }],
    ],
    ignores: ["II Pyotr hakimiyyətə gəldi."],
  },
  decade: {
    finds: [
      ["Kombinat [70-ci illərdə] işləyib.", { value: "197" }],
      ["Xətt [ötən əsrin 80-ci illərində] çəkilib.", { value: "198" }],
      ["Film [1930-cu illərdə] çəkilib.", { value: "193" }],
      ["Kombinat [70 illərdə] işləyib.", { value: "197" }],
      ["Rəqs [1950-lərdə] dəb olub.", { value: "195" }],
      ["Dəb [80-lərdən] qalıb.", { value: "198" }],
    ],
    ignores: [
      "Siyahıda 70-ci şagird oldu.",
      "Orada 75 illər adlı kafe var.",
      "Meydana 50-lərlə gənc yığıldı.",
    ],
  },
  ordinalOfSeveral: {
    finds: [
      ["Üslub [XV] və XVI əsrlərdə yayılıb.", { value: "14" }],
      ["İxrac [2024-cü ilin ikinci] və üçüncü rüblərində artıb.", { value: "2024-Q2" }],
    ],
    ignores: ["XV və XVI fəsillər maraqlıdır.", "İkinci və üçüncü yerlər bölüşdürülüb."],
  },
  daysThenMonth: {
    finds: [
      ["Festival [4-9 avqustda] keçirilib.", { value: "2025-08-04/2025-08-09" }],
      ["Forum [4 – 9 avqust 2024-cü ildə] keçirilib.", { value: "2024-08-04/2024-08-09" }],
      ["Festival [4-9 avqust arasında] keçirilib.", { value: "2025-08-04/2025-08-09" }],
    ],
    ignores: ["Hesab 4-9 oldu."],
  },
  daysOfMonth: {
    finds: [["Qəbul [sentyabrın 3-dən 10-dək] aparılıb.", { value: "2025-09-03/2025-09-10" }]],
    ignores: ["Qiymət 3-dən 10-dək qalxıb."],
  },
  daysOfMonthDash: {
    finds: [
      ["Yarış [sentyabrın 3-5-də] keçirilib.", { value: "2025-09-03/2025-09-05" }],
      ["Yarış [sentyabrın 3-5-i arasında] keçirilib.", { value: "2025-09-03/2025-09-05" }],
    ],
    ignores: ["Sinifdə 3-5 nəfər qaldı."],
  },
  dayDashDay: {
    finds: [
      ["Sınaq [29 oktyabr – 2 noyabr] dövründə aparılıb.", { value: "2025-10-29/2025-11-02" }],
      [
        "Akt [1 mart 2024-cü il – 5 may 2025-ci il tarixləri arasında] yazılıb.",
        { value: "2024-03-01/2025-05-05" },
      ],
    ],
    ignores: ["Bakı – Gəncə yolu açılıb.", "Sərgi bazara qədər – hər saat açıqdır."],
  },
  longDashLong: {
    finds: [["Məhəllə [XIX əsrin sonu – XX əsrin əvvəllərində] salınıb.", { value: "18/19" }]],
    ignores: ["Kitabın əvvəli – sonu bilinmir."],
  },
  monthDashMonth: {
    finds: [
      ["Satış [yanvar-mart aylarında] azalıb.", { value: "2025-01/2025-03" }],
      ["Satış [2023-cü ilin aprel-iyununda] azalıb.", { value: "2023-04/2023-06" }],
    ],
    ignores: ["Ata-ana iclası keçirildi."],
  },
  fromTo: {
    finds: [
      ["Muzey [fevraldan iyunadək] bağlı olub.", { value: "2025-02/2025-06" }],
      ["O, [1981-ci ildən 1986-cı ilədək] təhsil alıb.", { value: "1981/1986" }],
      [
        "O, [2019-cu ilin iyunundan 2020-ci il martın 3-dək] işləyib.",
        { value: "2019-06/2020-03-03" },
      ],
      [
        "Sayt [sentyabrın 29-dan oktyabrın 2-nə qədər] işləməyib.",
        { value: "2025-09-29/2025-10-02" },
      ],
      ["Mağaza [bazar ertəsindən cüməyədək] açıqdır.", { value: "2025-11-17/2025-11-21" }],
      ["Kurs [bazar ertəsindən cüməyədək] keçiriləcək.", { value: "2025-11-24/2025-11-28" }],
      ["Satış [martın əvvəlindən aprelin ortasınadək] azalıb.", { value: "2025-03/2025-04" }],
      [
        "Dərslər [dekabrın sonundan yanvarın ortasına qədər] keçiriləcək.",
        { value: "2025-12/2026-01" },
      ],
      ["Yol [ilin əvvəlindən iyulun sonunadək] bağlı idi.", { value: "2025/2025-07" }],
      ["Şəhər [XIII əsrdən XV əsrədək] paytaxt olub.", { value: "12/14" }],
      ["Şəhər [XVI əsrin sonundan XVII əsrin əvvəlinədək] böyüyüb.", { value: "15/16" }],
      ["Dəb [60-cı illərdən 80-ci illərədək] davam edib.", { value: "196/198" }],
      ["Qiymət [birinci rübdən üçüncü rübədək] artıb.", { value: "2025-Q1/2025-Q3" }],
      ["Bağ [yazdan payızadək] açıq olub.", { value: "2025-SP/2025-FA" }],
      [
        "Təmir [2024-cü il mayın 6-dan – iyunun 3-dək] aparılıb.",
        { value: "2024-05-06/2024-06-03" },
      ],
    ],
    ignores: ["Evdən məktəbədək qaçdı.", "Başdan ayağadək islandı."],
  },
  between: {
    finds: [
      ["Yarmarka [oktyabrın 5-i ilə 9-u arasında] keçirilib.", { value: "2025-10-05/2025-10-09" }],
      ["Turnir [12 aprellə 3 may arasında] baş tutmuşdu.", { value: "2025-04-12/2025-05-03" }],
      ["Quşlar [mart və may ayları arasında] qayıdır.", { value: "2025-03/2025-05" }],
      ["Qala [1870-ci il ilə 1874-cü il arasında] tikilib.", { value: "1870/1874" }],
      ["Qala [1870 və 1874-cü illər arasında] tikilib.", { value: "1870/1874" }],
    ],
    ignores: ["Kəndlə şəhər arasında yol var."],
  },
  quarters: {
    finds: [
      ["İxrac [2024-cü ilin I–III rüblərində] artıb.", { value: "2024-Q1/2024-Q3" }],
      ["Satış [birinci-ikinci rüblərdə] azalıb.", { value: "2025-Q1/2025-Q2" }],
    ],
    ignores: ["Birinci-ikinci siniflər dincəlir."],
  },
  years: {
    finds: [
      ["Proqram [2026-2029-cu illərdə] icra olunacaq.", { value: "2026/2029" }],
      ["Hökumət [1941-45-ci illərdə] köçürülüb.", { value: "1941/1945" }],
      ["Komanda [2021/22 mövsümündə] sonuncu oldu.", { value: "2021/2022" }],
      ["Teatr [XX əsrin 60-70-ci illərində] tanınıb.", { value: "196/197" }],
      ["Köç [856–903-cü illərdə] başlayıb.", { value: "0856/0903" }],
      ["Sülalə [1300–1500-cü illərdə] hökm sürüb.", { value: "1300/1500" }],
      ["Kitablar [2021-2023-cü tədris illərində] çap olunub.", { value: "2021/2023" }],
    ],
    ignores: [
      "Oyun 20-18 bitdi.",
      "Çinarın yaşı 200-250 metrə çatmaz.",
      "Otaqda 2021/22 nömrəli şkaf var.",
    ],
  },
  yearsInCase: {
    finds: [
      ["Körpü [1988-dən 1994-ə qədər] tikilib.", { value: "1988/1994" }],
      ["Zavod [2018-dən 2023-ədək] işləyib.", { value: "2018/2023" }],
    ],
    ignores: ["Satış 218-dən 312-ə qədər artıb."],
  },
  yearsInBrackets: {
    finds: [
      ["Şair ([1884–1936]) burada yaşayıb.", { value: "1884/1936" }],
      ["Mühasirə ([1941–43]) uzun sürdü.", { value: "1941/1943" }],
    ],
    ignores: [
      "Kodlar (1884-A) dəyişib.",
      "Forma (1990-12) yenilənib.",
      "Reytinqdə (1201-1400) yer tutub.",
    ],
  },
  centuries: {
    finds: [
      ["Xalçalar [XVIII-XIX əsrlərdə] toxunub.", { value: "17/18" }],
      ["Qala [e.ə. III-II əsrlərdə] mövcud olub.", { value: "BC02/BC01" }],
    ],
    ignores: ["XVIII-XIX fəsillər çətindir."],
  },
  relativePeriod: {
    finds: [
      ["Heyət [ötən həftə] qayıdıb.", { value: "2025-W46" }],
      ["Ev [gələn il] təhvil veriləcək.", { value: "2026" }],
      ["Məktəb [növbəti tədris ilində] açılacaq.", { value: "2026/2027" }],
    ],
    ignores: ["Ötən avtobus dayandı.", "Bu məsələ həll olunub."],
  },
  describedDay: {
    finds: [
      ["[Bu əziz gündə] sizi təbrik edirəm.", { value: "2025-11-21" }],
      ["Oktyabrın 9-da görüşdük, [həmin gözəl gün] yadımdadır.", { value: "2025-10-09" }],
    ],
    ignores: ["Bu gözəl şəhərdə yaşayıram.", "Keçən isti gündən danışdıq."],
  },
  relativeWord: {
    finds: [
      ["Qonaq [dünən] gedib.", { value: "2025-11-20" }],
      ["Dərs [sabahkı] başlayır.", { value: "2025-11-22" }],
      ["[Sabah] nəvələrinə alma aparacaq.", { value: "2025-11-22" }],
      ["O, kəndə [inişil] köçüb.", { value: "2023" }],
      ["[Dünənsə] qar yağıb.", { value: "2025-11-20" }],
    ],
    ignores: [
      "Sabah Həsənova mükafat aldı.",
      "Bunu ona bildir!",
      "Ona bildir ki, qapı açıqdır.",
      "Qonaq bildirdi ki, gec qalacaq.",
      "Qonaq getdiyini bildirsə də, qalıb.",
      "Bu ilkin mərhələdir.",
      "“Sabah” klubu uddu.",
      "Sabah qruplarına sənəd qəbulu bitib.",
      "“Sabah qruplarına yazılanların sayı azalıb.”",
    ],
  },
  vague: {
    finds: [
      ["[Tezliklə] yeni xətt çəkiləcək.", { value: "FUTURE_REF" }],
      ["[Bu yaxınlarda] yeni xətt çəkiləcək.", { value: "FUTURE_REF" }],
      ["[Bu yaxınlarda] yeni xətt çəkilib.", { value: "PAST_REF" }],
      ["[Növbəti aylarda] yarmarka açılacaq.", { value: "FUTURE_REF" }],
      ["[Bir müddət sonra] yarmarka açılacaq.", { value: "FUTURE_REF" }],
      ["[Hələlik] yarmarka bağlıdır.", { value: "PRESENT_REF" }],
      ["[Hazırkı məqamda] yarmarka bağlıdır.", { value: "PRESENT_REF" }],
    ],
    ignores: ["O, hələ gəlməyib.", "Bir müddət sonra yarmarka bağlanıb."],
  },
  epoch: {
    finds: [
      ["[Orta əsrlərdə] burada bazar olub.", { value: "0500/1500" }],
      ["Karvansara [orta əsrlərə] aiddir.", { value: "0500/1500" }],
    ],
    ignores: ["Dövr dəyişib.", "Zavod sovet dövründə tikilib."],
  },
  sameDate: {
    finds: [["Qərar martın 4-də çıxıb, [həmin tarixdən] işləyir.", { value: "2025-03-04" }]],
    ignores: ["Bu tarix dərsi maraqlı keçdi.", "Nəhayət, həmin tarixi an yetişdi."],
  },
  shift: {
    finds: [
      ["Gəmi [dörd gün əvvəl] çıxıb.", { value: "2025-11-17" }],
      ["Kənd [iki il bundan qabaq] salınıb.", { value: "2023" }],
      ["Körpü [bir il üç ay əvvəl] tikilib.", { value: "2024-08" }],
      ["Xəbər [bir neçə ay öncə] yayılıb.", { value: "PAST_REF" }],
    ],
    ignores: ["Qəzadan sonra yol bağlandı."],
  },
  shiftLong: {
    finds: [
      ["Kənd [illər əvvəl] boşalıb.", { value: "PAST_REF" }],
      ["Qala [min illər bundan əvvəl] tikilib.", { value: "PAST_REF" }],
      ["Dostlar [uzun illər sonra] görüşəcək.", { value: "FUTURE_REF" }],
    ],
    ignores: ["Kəndlər gözəldir, sonra da şəhər."],
  },
  shiftHence: {
    finds: [["Gəmi [bundan üç həftə əvvəl] çıxıb.", { value: "2025-W44" }]],
    ignores: ["Bundan başqa iki təklif də var."],
  },
  shiftAhead: {
    finds: [
      ["Gəmi [altı gündən sonra] çatacaq.", { value: "2025-11-27" }],
      ["[İki gündən sonra] imtahan var.", { value: "2025-11-23" }],
    ],
    ignores: ["Dərsdən sonra evə getdi."],
  },
  shiftFromDay: {
    finds: [["Nəticə [oktyabrın 30-dan iki gün sonra] elan edilib.", { value: "2025-11-01" }]],
    ignores: ["Evdən iki küçə sonra dayanacaq var."],
  },
  shiftFromPeriod: {
    finds: [["Körpü [2015-ci ildən üç il sonra] uçub.", { value: "2018" }]],
    ignores: ["Körpüdən üç ev sonra mağaza var."],
  },
} satisfies ExamplesFor<typeof dateRules>;
