import type { FrameExamples } from "./frame.ts";

export const appointExamples: FrameExamples = {
  finds: [
    "[Prezident]employer [generalı]person [nazir vəzifəsinə]position [təyin edib]!.",
    "[Bankın rəhbəri]position [təyin edilən]! [mütəxəssis]person Bakıya gəlib.",
    "[Norveç]employer İsveçə [yeni səfir]position [təyin edib]!.",
    "Prezident [Əli Kərimovu]person [nazir müavini vəzifəsinə]position [təyin edib]!.",
    "[Rəis]person başqa [vəzifəyə keçirilib]!.",
    "[Əli Həsənova]person mühüm [vəzifə həvalə edilib]!.",
    "[Klubun]employer yeni baş [məşqçisi müəyyənləşib]!.",
    "[Nazir müavini vəzifəsinə]position [Leyla Quliyeva]person [gətirilib]!.",
    "Nazir istefa verdikdən sonra [onun yerinə]position [Riki Con]person [təyin edilib]!.",
  ],
  ignores: ["Məhkəmə ekspertiza təyin edib."],
};
