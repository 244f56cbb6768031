import type { FrameExamples } from "./frame.ts";

export const legislateExamples: FrameExamples = {
  finds: [
    "[Parlament]actor [qanunu]document [qəbul edib]!.",
    "[Prezident]actor [“Yolların təmiri haqqında”]topic [Sərəncam imzalayıb]!.",
    "Bununla bağlı [Prezident]actor [Sərəncam imzalayıb]!.",
    "[Qubernator]actor inauqurasiyadan sonra [fərman imzalayıb]!.",
    "[Hökumət]actor [qaydalarda]document [dəyişiklik edib]!.",
    "[Konstitusiyaya]document [düzəlişlər edilib]!.",
    "[Komissiya]actor [layihəni]document müzakirə edərək [təsdiqləyib]!.",
    "[Hökumət]actor [qərarı]document [ləğv edib]!.",
    "[Konqres]actor [yardım paketini]document [təsdiqləyib]!.",
    "[Prezident]actor [“Ailə haqqında”]topic qanuna [dəyişiklikləri imzalayıb]!.",
    "[Prezident]actor 2024-cü il [dövlət büdcəsinin icrası]topic haqqında [qanunu]document [təsdiqləyib]!.",
    "[Milli Məclisin]actor [mayın 8-də]time keçirilən iclasında [qanun]document [təsdiqlənib]!.",
    "[Ölkədə]place [konstitusiya islahatları aparılacaq]!.",
  ],
  ignores: ["Prezident səfiri qəbul edib."],
};
