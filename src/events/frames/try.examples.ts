import type { FrameExamples } from "./frame.ts";

export const trialExamples: FrameExamples = {
  finds: [
    "[Məhkəmə]court [müttəhimi]defendant [cəzaya]sentence [məhkum edib]!.",
    "[Günahkarlar]defendant [cəzalandırılıb]!.",
    "[Sabiq nazir]defendant [məhkəməyə çıxarılacaq]!.",
    "[Bakı Məhkəməsində]court [müğənninin]defendant [məhkəmə prosesi davam edir]!.",
    "[Məhkəmə]court [məmuru]defendant [10 il həbs cəzasına]sentence [məhkum edib]!.",
    "[Məhkəmə]court [onu]defendant [12 il]sentence müddətinə [azadlıqdan məhrum edib]!.",
    "[Keçmiş sədr]defendant [8 il]sentence [azadlıqdan məhrum edilib]!.",
    "[Məhkəmə]court şirkətin [iddianı təmin edib]!.",
    "[Məhkəmə]court [keçmiş naziri]defendant [rüşvət almaqda]crime [təqsirli bilib]!.",
    "[Deputatın]defendant [məhkəməsi davam edir]!.",
    "[Məhkəmə]court [müttəhimə]defendant [7 il]sentence [iş kəsib]!.",
    "[Münsiflər heyəti]court [onu]defendant [təqsirsiz sayıb]!.",
    "[Onun]defendant [mühakiməsi]! davam etdirilir.",
    "Nazirlik [şirkətə]defendant qarşı [iddia qaldırıb]!.",
    "[Məhkəmənin]court qərarı ilə [o]defendant, [5 il]sentence [azadlıqdan məhrum edilib]!.",
    "[Vəliyevin]defendant [məhkəmə dinləməsi]! təxirə salınıb.",
    "[Məhkəmə]court [nazirə]defendant qarşı [hökm çıxarıb]!.",
  ],
  ignores: ["Onun arzuları puça çıxıb.", "Komanda toplanışa getməyə qərar verib."],
};
