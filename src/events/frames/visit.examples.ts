import type { FrameExamples } from "./frame.ts";

export const visitExamples: FrameExamples = {
  finds: [
    "[Nazirin]visitor [ölkəmizə]destination [səfəri]! başa çatıb.",
    "[Prezident]visitor [istirahət mərkəzində]destination [olub]!.",
    "[Prezident]visitor [Gürcüstana]destination [səfər edib]!.",
    "[Prezident]visitor [Gürcüstana]destination üç dəfə [səfər edib]!.",
    "[Nazir]visitor dost və qardaş [Pakistana]destination [səfər edib]!.",
    "[Baş nazir]visitor hazırda [Çində]destination [səfərdədir]!.",
    "[Mənim]visitor [ölkənizə]destination [səfərim]! uğurlu oldu.",
    "[Bakıda]destination [səfərdə olan]! Fransa Prezidentinin müşaviri [Jan Morel]visitor nazirlə görüşüb.",
    "[Nazir]visitor [Tehrana]destination [səfəri]! zamanı jurnalistlərlə danışıb.",
    "Prezident [nazirə]visitor [Tehrana]destination [səfər etməyi]! tapşırıb.",
    "[Orxan Vəliyevin]visitor [Ağdam rayonuna]destination [səfəri]! başa çatıb.",
    "[Nümayəndə heyəti]visitor [Ruandaya]destination [səfər edib]!.",
    "[Nazir]visitor [Tbilisiyə]destination [səfərə gələcək]!.",
    "[Biz]visitor qardaş şəhərimiz [Şuşanı]destination [ziyarət etdik]!.",
    "[Nazir]visitor [Gəncədə]place [internat məktəbində]destination [olub]!.",
    "Prezident, həmçinin [Tiflisə]destination [səfərinin]! əhəmiyyətini vurğulayıb.",
    "Müdafiə naziri general-polkovnik [Kərim Vəliyev]visitor [Tunisə]destination [səfər edib]!.",
  ],
  ignores: [
    "Ölkədə fəaliyyətdə olan sahibkarlar vergi ödəyir.",
    "Təyyarə vaxtında enib.",
    "Turist səfərlərinin sayı artıb.",
    "Komanda növbəti oyunda səfərdədir.",
    "Komanda səfərdə üç xal qazanıb.",
  ],
};
