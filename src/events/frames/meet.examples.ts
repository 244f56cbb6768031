import type { FrameExamples } from "./frame.ts";

export const meetExamples: FrameExamples = {
  finds: [
    "Azərbaycanın naziri [Anar Kərimin]participant, Türkiyənin naziri [Əli Demirin]participant və Gürcüstanın naziri [Nino Beridzenin]participant [görüşü olub]!.",
    "Nazir [səfirlə]participant [keçiriləcək görüşə]! hazırlaşır.",
    "[Nazir]participant [səfirlə]participant [görüşüb]!.",
    "[Prezident]participant [səfiri]participant [qəbul edib]!.",
    "Nazirlik [səfirdən]participant [konsulla]participant [görüşməyi]! xahiş edib.",
    "[Nazir]participant ilə [Orxan Kərimin]participant [bu ilin yanvarında]time [Davosda]place [görüşü]! xatırlandı.",
    "[Nazirlik nümayəndələri]participant [həmkarları]participant ilə [görüşüb]!.",
    "[Nazir]participant [həmkarını]participant [qəbul edib]!.",
    "[Əli Kərimovun]participant Türkiyə Prezidenti [Rəcəb Tayyib Ərdoğan]participant ilə [görüşü olub]!.",
    "Yazıda [Malinin prezidentinin]participant və [Çadın nazirinin]participant [Parisdə]place [keçirilmiş görüşü]! xatırlanıb.",
    "[Səfirin]participant [etimadnaməsi qəbul edilib]!.",
    "[Peru və Çili prezidentləri]participant [görüşə]! bilər.",
    "[Baş nazir]participant [həmkarı]participant ilə [nahar edib]!.",
    "[Nazir]participant [Kərim Vəliyevi]participant [qəbul edib]!.",
    "Prezident [Makron]participant [görüş]! zamanı söz verib ki, ölkəsi sülhü dəstəkləyəcək.",
    "[Hökumət]participant ilə [həmkarlar ittifaqının nümayəndələri]participant arasında [maaşların artırılması]topic ilə bağlı planlaşdırılan [görüş baş tutmayıb]!.",
    "[Görüş]! zamanı [səfirə]participant etiraz notası təqdim edilib.",
    "[Liderlər]participant [Brüsseldə]place [toplaşıblar]!.",
    "[Prezident]participant [keçmiş dövlət və hökumət başçılarını]participant [qəbul edib]!.",
    "Müxbir deyib ki, [köçkünləri]participant [kənddə]place [rəsmilər]participant [qarşılayıblar]!.",
    "[Laçında]place [Azərbaycan]participant-[Türkiyə]participant formatında [görüş keçirilib]!.",
  ],
  ignores: [
    "Otel üç yüz qonaq qəbul edəcək.",
    "Finala yüksəlmiş komandalar dünənki görüşdə qol vurmayıblar.",
    "Parlament qanunu qəbul edib.",
    "Universitet sənədləri qəbul edir.",
    "Söhbət minlərlə ailənin həyatını dəyişən bir layihədən gedir.",
  ],
};
