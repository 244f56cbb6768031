import type { FrameExamples } from "./frame.ts";

export const aidExamples: FrameExamples = {
  finds: [
    "[Türkiyə]actor [zərərçəkənlərə]recipient [humanitar yardım göndərib]!.",
    "[İtaliya]actor [Ukraynaya]recipient [2,5 milyon avro]amount [ayırıb]!.",
    "[Federasiyaya]recipient [2 milyon manat]amount [ayrılıb]!.",
    "[Rayona]recipient [3 milyon manat]amount [vəsait ayrılıb]!.",
    "[Fond]actor [xəstəxanaya]recipient [iki milyon manat]amount [töhfə verəcək]!.",
    "[Norveç]actor [Ukraynaya]recipient [50 tank]aid [təhvil verib]!.",
    "[Türkiyə]actor [dost Qazaxıstan xalqına]recipient dəstək və [yardım göstərir]!.",
    "[Çexiya]actor [Moldovaya]recipient [yardım göstərməyə]! davam edəcək.",
    "[BMT]actor [qaçqınlara]recipient [3 milyon dollarlıq]amount [yardım edəcək]!.",
    "[Könüllülər]actor [kəndlilərə]recipient [ərzaq paylayıblar]!.",
    "[Sahibkarlara]recipient güzəştli [kredit verilib]!.",
    "[Keçmiş köçkünlər]recipient [mənzillə təmin olunub]!.",
    "[Kənd sakinlərinə]recipient [geyim]aid [paylanıb]!.",
    "Almaniya [Ukraynaya]recipient [raketlərin]aid [verilməsindən]! imtina edib.",
    "[Polşadan]actor [bölgəyə]recipient [humanitar yardım göndərilib]!.",
    "[Fond]actor layihələr üçün [2 milyon dollar]amount [ayırıb]!.",
    "[Norveçin]actor [fonda]recipient [maliyyə töhfəsi]! təqdir olunub.",
    "[İsveç]actor [Malaviyə]recipient [iki artilleriya qurğusu]aid [göndərəcək]!.",
    "[Azərbaycan]actor [xarici tələbələr]recipient üçün [25 təqaüd]amount [ayırıb]!.",
  ],
  ignores: [
    "Yaralı təcili yardım şöbəsinə çatdırılıb.",
    "Bina kamera ilə təchiz edilib.",
    "Köməkçi məşqçi komandadan ayrılıb.",
    "İslahatlar iqtisadiyyatın böyüməsinə kömək edir.",
    "Müəllim suallara 20 dəqiqə vaxt ayırıb.",
    "Qanun terrorçuluğun maliyyələşdirilməsinə qarşıdır.",
    "Nazirlik iş yerləri yaratmağa kömək edəcək.",
  ],
};
