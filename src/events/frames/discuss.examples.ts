import type { FrameExamples } from "./frame.ts";

export const discussExamples: FrameExamples = {
  finds: [
    "[Nazir]participant [həmkarı]participant ilə [söhbət etdi]!.",
    "[Tərəflər]participant [ticarət məsələlərini]topic [müzakirə ediblər]!.",
    "[Nazirlər]participant [danışıqlar aparıblar]!.",
    "[Azərbaycan]participant – [Gürcüstan]participant [danışıqları]! başa çatıb.",
    "[Nazirin]participant [tələbələrlə]participant [söhbətində]! yeni layihədən danışılıb.",
    "Prezident baş nazirlə telefonla danışıb. [Səfirlər]participant isə [ticarəti]topic [müzakirə ediblər]!. Prezidentin baş nazirlə söhbətində turizmdən danışılıb.",
    "[Nazirlər]participant, həmçinin [yeni marşrutlar]topic ətrafında [fikir mübadiləsi aparıblar]!.",
    "[Kiyev]participant [Moskva]participant ilə [sülh danışıqlarını]! dayandırıb.",
    "[Bakıda]place [Mali]participant-[Çad]participant [danışıqları keçirilib]!.",
    "[Tərəflər]participant [Mali ilə Çad arasında əlaqələr]topic ətrafında [fikir mübadiləsi aparıb]!.",
    "Görüşdə [komissiyanın hazırladığı sənəd]topic barədə [fikir mübadiləsi aparılıb]!.",
    "[Məsələlərin]topic [müzakirəsi]! uzun çəkib.",
    "[Nazirlər]participant [qrafiklə bağlı məsələləri]topic [müzakirə ediblər]!.",
    "[Ticarətin müxtəlif sahələr üzrə inkişafı məsələləri]topic [müzakirə olunub]!.",
    "[Sülh və sabitliyin möhkəmlənməsi]topic [müzakirə olunub]!.",
    "[Nazir]participant və [səfir]participant [layihənin inkişafını]topic [nəzərdən keçirib]!.",
    "[Tərəflər]participant [danışıqlar masasına oturub]!.",
    "[Dövlət başçıları]participant [qarşılıqlı maraq doğuran məsələləri]topic [müzakirə ediblər]!.",
    "[Çili]participant və [Peru]participant [sərhəd mübahisəsinin həlli]topic üçün [danışıqlara başlayıb]!.",
  ],
  ignores: ["Fabrikdə parça toxunması üçün sahə var.", "Uşaqlar bağçada oynayırlar."],
};
