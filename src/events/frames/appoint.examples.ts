import type { FrameExamples } from "./frame.ts";

export const appointExamples: FrameExamples = {
  finds: [
    "[Prezident]employer [generalı]person [nazir vəzifəsinə]position [təyin edib]!.",
    "[Bankın rəhbəri]position [təyin edilən]! [mütəxəssis]person Bakıya gəlib.",
    "[Norveç]employer İsveçə [yeni səfir]position [təyin edib]!.",
    "Prezident [Əli Kərimovu]person [nazir müavini vəzifəsinə]position [təyin edib]!.",
    "[Rəis]person başqa [vəzifəyə keçirilib]!.",
    "[Əli Həsənova]person mühüm [vəzifə həvalə edilib]!.",
    "[Klubun]employer yeni baş [məşqçisi müəyyənləşib]!.",
    "[Nazir müavini vəzifəsinə]position [Leyla Quliyeva]person [gətirilib]!.",
    "Nazir istefa verdikdən sonra onun yerinə [Riki Con]person [təyin edilib]!.",
    "[Prezidentin]employer fərmanı ilə [Rəşad Kərimov]person [sədr]position [təyin edilib]!.",
    "[Fond]person [məhkəmənin]employer qərarı ilə [kurator]position [təyin edilib]!.",
    "[Rayon məhkəmələrinə]employer [yeni hakimlər]person [təyin edilib]!.",
    "[Elşən Quliyev]person layihəyə [kurator]position [təyin olunub]!.",
    "[Senat]employer [Əhmədovun]person [namizədliyini təsdiq edib]!.",
    "[Kərimov]person [direktor]position, [Səfərov]person isə [onun müavini]position [təyin edilib]!.",
    "[Əli Kərimlinin]person [nazir vəzifəsinə]position [təyin edilməsi]! gözlənilmir.",
    "[Nazirin müavini vəzifəsinə]position [Əli Kərimlinin]person [təyin edilməsi]! gözlənilir.",
    "[Anar Vəliyev]person [[bankın]employer direktoru]position, [Rəşad Kərimov]person [onun müavini]position [təyin edilib]!.",
    "[Norveçin]employer yeni [təyin olunmuş]! [səfiri]position [Riki Martini]person çıxış edib.",
    "[Əli Kərimov]person [şuranın sədri]position [vəzifəsini icra edəcək]!.",
    "[Bankir]person [[fondun]employer icraçı direktoru vəzifəsinə]position [təyin edilib]!.",
  ],
  ignores: [
    "Ödənişin təyinatı dəyişib.",
    "Məhkəmə ekspertiza təyin edib.",
    "Şuranın sədri vəzifəsini icra edən Əli Kərimov iclas keçirib.",
  ],
};
