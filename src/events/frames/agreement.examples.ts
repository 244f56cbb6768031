import type { FrameExamples } from "./frame.ts";

export const agreementExamples: FrameExamples = {
  finds: [
    "[Bank]participant və [Teatr]participant arasında [əməkdaşlığa]topic dair [memorandum]document [imzalanıb]!.",
    "[Azərbaycan]participant və [Gürcüstan]participant [saziş]document [imzalayıb]!.",
    "[Tərəflər]participant [razılığa gəliblər]!.",
    "Nazir [iki ölkəni]participant [razılığa gəlməsi]! münasibətilə təbrik edib.",
    "[Nazirlər]participant [yeni marşrut]topic barədə [razılaşıblar]!.",
    "[[Mali]participant-[Çad]participant sazişi]document [razılaşdırılıb]!.",
    "[Gürcüstan]participant və [Türkiyə]participant [azad zonanın yaradılmasını nəzərdə tutan sazişi]document [imzalayıblar]!.",
    "[Vəliyev]participant Bakıya gələcək və [müqavilə]document [imzalayacaq]!.",
    "[Sənədi]document fondun sabiq prezidenti kardinal [Fernando Alvarez]participant [imzalayıb]!.",
    "[Çin]participant və [Pakistan]participant arasında [azad ticarət sazişi]document [imzalanıb]!.",
    "[Nazirlik]participant ilə [fond]participant arasında binaların təmirini nəzərdə tutan [müqavilə]document [imzalanıb]!.",
    "[Özbəkistan]participant və [Qırğızıstanın]participant [sərhədin keçməsi]topic barədə [razılığa gəlməsi]! alqışlanıb.",
    "[Mali]participant və [Çadın]participant [limanını icarəyə götürmək]topic barədə [razılığa gəldiyi]! açıqlanıb.",
    "Həm [Kanada]participant, həm də [Hindistanla]participant [tariflər]topic üzrə [razılıq əldə edilib]!.",
    "[Tərəflər]participant [kompromis əldə ediblər]!.",
    "[Nazirlər]participant [sazişə]document [qol çəkiblər]!.",
    "[Klub]participant [məşqçi]participant ilə [müqavilə müddətini uzadıb]!.",
    "[Qazaxıstan və Özbəkistan prezidentləri]participant [sazişi]document [imzalayıblar]!.",
    "[Bolqarıstan və Rumıniya nazirləri]participant [müqavilə]document [imzalayıblar]!.",
    "[Mali]participant-[Çad]participant arasında [saziş]document [imzalanıb]!.",
    "[Sənədi]document Bakı tərəfdən [Əli Kərimli]participant, Tiflis tərəfdən isə [Nino Beridze]participant [imzalayıb]!.",
    "[Nazirlik]participant ilə [bank]participant arasında [“Gələcək üçün tədbirlər planı”]document (“Yol xəritəsi”) [imzalanıb]!.",
  ],
  ignores: ["Mədəniyyət xalqlar arasında anlaşmaya xidmət edir.", "Prezident sərəncam imzalayıb."],
};
