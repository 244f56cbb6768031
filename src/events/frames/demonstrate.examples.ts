import type { FrameExamples } from "./frame.ts";

export const demonstrateExamples: FrameExamples = {
  finds: [
    "[Fəhlələr]actor [mitinq keçiriblər]!.",
    "[Bakıda]place [şirkət]recipient əleyhinə [aksiya keçirilib]!.",
    "[Yunanıstanda]place [ümumi tətil başlayıb]!.",
    "[Nümayişçilər]actor [yürüş ediblər]!.",
    "[Həmkarlar təşkilatı]actor [sabah]time [tətil keçirəcək]!.",
    "[Tələbələr]actor [təhsil haqlarının artırılması]topic əleyhinə [etiraz aksiyası keçiriblər]!.",
    "[Fəallar]actor [həbsxanada]place [aclıq elan edib]!.",
    "[Tələbələr]actor [piket keçiriblər]!.",
    "[Tələbələr]actor [universitetin]place qarşısında [piket keçiriblər]!.",
    "[Parkda]place [500 nəfər]actor [vergiyə]topic qarşı [nümayişdə iştirak edib]!.",
    "[Lionda]place [tələbələr]actor [etirazlara qoşulub]!.",
    "[Tələbələr]actor [etiraz aksiyasında iştirak edib]!.",
  ],
  ignores: ["Məktəblilər tətildədir.", "Nazir terrora qarşı filmin nümayişində iştirak edib."],
};
