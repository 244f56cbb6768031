import type { FrameExamples } from "./frame.ts";

export const dismissExamples: FrameExamples = {
  finds: [
    "[Müdir]person tutduğu [vəzifədən azad edilib]!.",
    "[Müdir]person [istefa verib]!.",
    "[Müdir]person bankdakı [vəzifəsindən ayrılıb]!.",
    "[Nazir]person daha əvvəl [istefa verib]!.",
    "[Deputat]person [partiyadan]employer [istefa verib]!.",
    "[Prezident]employer [iki generalı]person [vəzifəsindən azad edib]!.",
    "[Nazirliyin rəhbəri]employer [müavinini]person [işdən çıxarıb]!.",
    "[“Yamac” şirkəti]employer [işçilərini]person [ixtisar edəcək]!.",
    "[Nazir]person [vəzifəsindən azad edilib]!.",
    "Nazir müavini [Kərim Vəliyev]person [vəzifəsindən azad edilib]!.",
    "[Orxan Səfərzadə]person [istefa edib]!.",
    "[Direktor]person [vəzifədən azad edilib]!.",
    "[Ordu]employer [hakimiyyəti ələ keçirib]!.",
    "[Deputat]person [partiyadan xaric edilib]!.",
    "Onların tələbi [prezidentin]person [istefa verməsidir]!.",
    "[Bankın sədri]person tutduğu [vəzifədən azad edilib]!.",
    "[Əli Kərimli]person [bankın sədri]position [vəzifəsindən gedib]!.",
    "[Əli Kərimli]person [nazir]position [vəzifəsindən azad edilib]!.",
    "[Kərim Vəliyev]person [vəzifəsini tərk edib]!.",
    "[Aydın Məmmədovun]person [səfir vəzifəsinə]position [namizədliyi geri götürülüb]!.",
    "[Məhkəmə]employer [prezidenti]person [hakimiyyətdən kənarlaşdırıb]!.",
  ],
  ignores: ["Girovlar həbsdən azad edilib."],
};
