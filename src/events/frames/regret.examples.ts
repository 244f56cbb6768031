import type { FrameExamples } from "./frame.ts";

export const regretExamples: FrameExamples = {
  finds: [
    "[Rusiya]actor [səfirliyin zədələnməsinə]topic görə [təəssüfünü bildirib]!.",
    "[Nazirlik]actor [sakinlərdən]recipient [üzr istəyib]!.",
    "[Nazir]actor [gecikməyə]topic görə [təəssüf edir]!.",
    "[Nazirliyin mətbuat xidməti]actor [üzr istəyib]!.",
    "[O]actor, [səhvinə]topic görə [üzr diləyib]!.",
    "[Rusiya]actor [təyyarənin vurulmasına]topic görə [üzr istəyib]!.",
    "[Jurnalistlər]actor [faktların təhrif edilməsinə]topic [təəssüflərini bildiriblər]!.",
  ],
  ignores: ["Təəssüf ki, hava yağmurlu olacaq."],
};
