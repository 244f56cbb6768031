import type { FrameExamples } from "./frame.ts";

export const discussExamples: FrameExamples = {
  finds: [
    "[Nazir]participant [həmkarı]participant ilə [söhbət etdi]!.",
    "[Tərəflər]participant [ticarət məsələlərini]topic [müzakirə ediblər]!.",
    "[Nazirlər]participant [danışıqlar aparıblar]!.",
    "[Azərbaycan]participant – [Gürcüstan]participant [danışıqları]! başa çatıb.",
  ],
  ignores: ["Fabrikdə parça toxunması üçün sahə var.", "Uşaqlar bağçada oynayırlar."],
};
