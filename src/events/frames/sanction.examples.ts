import type { FrameExamples } from "./frame.ts";

export const sanctionExamples: FrameExamples = {
  finds: [
    "[ABŞ]actor [şirkətə]recipient qarşı [sanksiya tətbiq edib]!.",
    "[ABŞ-nin]actor [şirkətə]recipient qarşı [tətbiq etdiyi sanksiyalar]! uzadılıb.",
    "[ABŞ]actor [mallara]recipient əlavə [rüsumlar tətbiq etmək]! niyyətindədir.",
    "[Nazirlik]actor [şirkəti]recipient [5 min manat]measure [cərimələyib]!.",
    "[Fransa]actor [öz səfirini]recipient [geri çağırıb]!.",
    "[ABŞ]actor [“Zəfər”i dəstəkləyən on nəfərə]recipient [sanksiya tətbiq edib]!.",
    "[Hökumət]actor yeni [rüsumları təsdiqləyib]!.",
    "[Hökumət]actor [qonşu ölkəyə]recipient hərbi [yardımı dayandırıb]!.",
    "[Fransa]actor [təşkilatdan]recipient [çıxıb]!.",
    "[Norveç]actor [40 diplomatı]recipient [persona non qrata elan edib]!.",
    "Partiya [İrana]recipient qarşı [sanksiyaların]! ləğv edilməsini tələb edir.",
    "[Telekanala]recipient [cərimə kəsilib]!.",
    "[Sanksiyalar uzadılıb]!.",
    "[ABŞ]actor [Çin mallarına]recipient [25 faiz]measure [rüsum qoyub]!.",
    "[Təşkilat]recipient [terror siyahısına salınıb]!.",
    "[Klub]recipient [10 min manat]measure [cərimə ödəyəcək]!.",
    "[Çin]actor [ABŞ mallarına]recipient [rüsumları artırıb]!.",
    "[Şirkət]recipient [sanksiyalarla üzləşəcək]!.",
  ],
  ignores: [
    "Şirkət avtomobilləri geri çağırıb.",
    "Birlik ölkəyə qarşı sanksiyaları ləğv edib.",
    "Sanksiyalar qismən yumşaldılıb.",
    "Hökumət sanksiyaların bir hissəsini aradan qaldırıb.",
    "ABŞ adaya qoyduğu embarqonu götürüb.",
    "Nazir nazirlikdən çıxıb.",
    "Xalçaçılıq sənəti UNESCO-nun siyahısına daxil edilib.",
  ],
};
