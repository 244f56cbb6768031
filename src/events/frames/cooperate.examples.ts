import type { FrameExamples } from "./frame.ts";

export const cooperateExamples: FrameExamples = {
  finds: [
    "[Latviya]participant ilə [Estoniya]participant arasında dostluq və qardaşlıq münasibətləri [inkişaf edir]!.",
    "[Azərbaycan]participant [Türkiyə]participant ilə [əməkdaşlıq edir]!.",
    "[Ölkələrimizin]participant əlaqələri [inkişaf edir]!.",
    "[Mali]participant-[Çad]participant [əməkdaşlığının genişləndirilməsi]! nəzərdə tutulur.",
    "[Peru]participant [Çili]participant ilə [birgə hərbi təlim keçirəcək]!.",
    "[Ölkələr]participant [əlaqələri gücləndirir]!.",
    "[İki ölkə]participant [birgə fəaliyyət göstərir]!.",
    "[Azərbaycan]participant-[Çin]participant əlaqələri uğurla [inkişaf edir]!.",
    "[Münasibətlərimiz]domain uğurla [inkişaf edir]!.",
    "[Tərəflər]participant [təhsil, səhiyyə, idman sahələrində]domain [əməkdaşlıq edir]!.",
    "[Dostluq əlaqələri]domain gələcəkdə də [inkişaf edəcək]!.",
    "[Azərbaycan]participant və [Vyetnam]participant [turizm]domain sahəsində [əməkdaşlıq edir]!.",
    "[İki ölkə]participant arasında [müxtəlif sahələrdə]domain [əməkdaşlıq qurulub]!.",
    "[Ölkələrimiz]participant hərbi, [nəqliyyat]domain, [enerji]domain və [digər sahələrdə]domain [əməkdaşlıq edirlər]!.",
    "[Qonşu ölkələr]participant qaçaqmalçılığa qarşı [birgə mübarizə aparırlar]!.",
    "Bu layihə [Mali]participant ilə [Çad]participant arasında [əlaqələri gücləndirir]!.",
    "[Mali]participant [Çadla]participant birgə səylərlə [əməkdaşlığı genişləndirir]!.",
    "[Banklar]participant [ödənişlərin sürətləndirilməsi]domain istiqamətində [əməkdaşlıq edir]!.",
    "[İki ölkə]participant arasında [əməkdaşlıq dərinləşir]!.",
    "[İki ölkə]participant [münasibətləri sıxlaşdıracaq]!.",
    "[Özbəkistanla münasibətlərimiz]domain strateji tərəfdaşlıq [səviyyəsinə çatıb]!.",
    "Görüşdə [Azərbaycan]participant ilə [Gürcüstan]participant arasında [müxtəlif sahələrdə]domain [əməkdaşlığın]! imkanları araşdırılıb.",
    "[Orxan Vəliyev]participant [Fransa]participant ilə daimi [əlaqə saxlayır]!.",
    "Strateji [tərəfdaşlığımız daha da dərinləşəcək]!.",
  ],
  ignores: [
    "Ölkənin iqtisadiyyatı sürətlə dəyişir.",
    "Qonşu ölkənin çox inkişaf etmiş əczaçılıq sahəsi var.",
  ],
};
