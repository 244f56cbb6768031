import type { FrameExamples } from "./frame.ts";

export const dismissExamples: FrameExamples = {
  finds: [
    "[Müdir]person [tutduğu vəzifədən]position [azad edilib]!.",
    "[Müdir]person [istefa verib]!.",
    "[Müdir]person bankdakı [vəzifəsindən ayrılıb]!.",
    "[Nazir]person daha əvvəl [istefa verib]!.",
    "[Deputat]person [partiyadan]employer [istefa verib]!.",
    "[Prezident]employer [iki generalı]person [vəzifəsindən]position [azad edib]!.",
    "[Nazirliyin rəhbəri]employer [müavinini]person [işdən çıxarıb]!.",
    "[“Yamac” şirkəti]employer [işçilərini]person [ixtisar edəcək]!.",
    "[Nazir]person [vəzifəsindən]position [azad edilib]!.",
    "Nazir müavini [Kərim Vəliyev]person [vəzifəsindən]position [azad edilib]!.",
    "[Orxan Səfərzadə]person [istefa edib]!.",
  ],
  ignores: ["Girovlar həbsdən azad edilib."],
};
