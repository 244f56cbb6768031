import type { FrameExamples } from "./frame.ts";

export const expelExamples: FrameExamples = {
  finds: [
    "[Miqrantlar]person [ölkədən]origin [deportasiya ediliblər]!.",
    "[Litva]agent [iki diplomatı]person [ölkədən çıxarıb]!.",
    "[Braziliya]agent [diplomatlarını]person [ölkədən çıxarıb]!.",
    "[İsveçrə]agent [miqrantları]person [geri göndərib]!.",
    "[Sakinlər]person [doğma torpaqlarından]origin [zorla çıxarılıb]!.",
    "[Polşa]agent [terrorçunu]person [Türkiyəyə]destination [təhvil verib]!.",
  ],
  ignores: ["Kitab nəşriyyatdan çıxıb.", "Uşaq anasına təhvil verilib."],
};
