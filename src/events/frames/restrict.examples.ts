import type { FrameExamples } from "./frame.ts";

export const restrictExamples: FrameExamples = {
  finds: [
    "[Hökumət]actor [yolu]object [bağlayıb]!.",
    "[Siqaret satışı]object [qadağan edilib]!.",
    "[Lisenziyanın]object [ləğvi]! gözlənilir.",
    "[Universitetlərə]recipient [qadağa qoyulub]!.",
    "[Spirtli içki satışı]object [qadağandır]!.",
    "[Polis]actor [2 kiloqram narkotik]object [müsadirə edib]!.",
    "Nazir bildirib ki, [şirkət]actor [fəaliyyətini]object [dayandırıb]!.",
    "[Hökumət]actor [ixracını dayandırıb]!.",
    "[Lisenziya]object [geri alınıb]!.",
    "[Hava məkanı]object [qapadılıb]!.",
    "[Federasiya]actor [idmançını]recipient yarışlardan [uzaqlaşdırıb]!.",
    "[Yol]object [polis]actor tərəfindən [bağlanıb]!.",
    "[Polis]actor [nümayişçiləri dağıdıb]!.",
    "[Hökumətin]actor qərarı ilə [yol]object [bağlanıb]!.",
    "[Peru hökuməti]actor [avtomobil benzininin ixracını]object [qadağan edib]!.",
    "[Şəhərin mərkəzi]object [bağlanıb]!.",
    "[Hökumət]actor [komissiyanı]object [ləğv edib]!.",
    "Nazir [qonşu ölkənin]actor [hava məkanını]object [bağladığını]! bildirib.",
    "[Mərkəzi Bank]actor [[“Günəş” bankının]recipient lisenziyasını]object [ləğv edib]!.",
    "[Şirkət]actor [təchizatını dayandırıb]!.",
    "[Ordunun]actor [yolu]object [bağlaması]! pislənilib.",
    "[Rayonda]place qaz təchizatında [fasilə yaranacaq]!.",
  ],
  ignores: [
    "Müqavilə bağlanıb.",
    "Bu yol iki şəhəri bir-biri ilə bağlayır.",
    "Hökumət səyahətlə bağlı məhdudiyyətləri aradan qaldırıb.",
    "Qadağa dünən götürülüb.",
  ],
};
