import type { FrameExamples } from "./frame.ts";

export const electExamples: FrameExamples = {
  finds: [
    "[Deputat]person [sədr vəzifəsinə]position [seçilib]!.",
    "[Prezident seçkiləri]! [martın 20-də]time baş tutacaq.",
    "[Kərimov]person dörd illik müddətə [sədr]position [seçilib]!.",
    "[Malinin]place yeni [seçilmiş]! [prezidenti]position [Orxan Keyta]person çıxış edib.",
    "[Parlament]voters [yeni spiker]position [seçib]!.",
    "[Partiya]person [seçkini uduzub]!.",
    "[Ölkənin yeni Baş naziri]person [seçilib]!.",
    "Deputat [Rauf Əliyev]voters qanun layihəsinə [səs verib]!.",
    "[Gənc rəssam]person [festivalın qalibi]position [seçilib]!.",
    "Yeni [seçilmiş]! prezident, partiyanın lideri [Kənan Rzayev]person bunu istəyir.",
    "[Assambleya]voters [Perunu]person Şuranın [üzvü seçib]!.",
    "Layihənin lehinə [306 deputat]voters [səs verib]!.",
    "[Kərim Vəliyev]person [prezident vəzifəsinə]position [namizədliyini geri götürüb]!.",
    "[İqtidar partiyası]person 50 faiz [səslə qalib gəlib]!.",
  ],
  ignores: ["Alıcı ucuz malı seçib."],
};
