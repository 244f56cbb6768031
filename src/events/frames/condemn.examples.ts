import type { FrameExamples } from "./frame.ts";

export const condemnExamples: FrameExamples = {
  finds: [
    "[Türkiyə]actor [bu qərarı]topic [pisləyib]!.",
    "[Nazir]actor [addımı]topic [qəbuledilməz adlandırıb]!.",
    "[Azərbaycan]actor [sərhədin bağlanmasına]topic [etiraz edib]!.",
    "[Məşqçi]actor [qərarı]topic [ədalətsiz adlandırıb]!.",
    "[Sakinlər]actor [xidmətdən]topic [şikayət ediblər]!.",
    "[Moskva]actor [hücumu]topic [pisləyib]!.",
    "[Nazirlik]actor: [Bu addım]topic [yolverilməzdir]!.",
    "[Bu iddiaları]topic rədd edir və [pisləyirik]!.",
    "[Prezident]actor [Rusiya və Ukraynadakı hücumları]topic [pisləyib]!.",
    "[Çilinin yeni naziri]actor [Vəliyevi]recipient [tənqid edib]!.",
  ],
  ignores: ["Film tənqidçilərin nəzərindən qaçıb."],
};
