import type { FrameExamples } from "./frame.ts";

export const mobiliseExamples: FrameExamples = {
  finds: [
    "[Hökumət]actor [səfərbərlik elan edib]!.",
    "[Ordu]actor [sərhədə]place [qüvvə toplayır]!.",
    "[Kişilər]recipient [hərbi xidmətə çağırılıb]!.",
    "[Ordu]actor [sərhədə]place əlavə texnika [cəmləşdirib]!.",
    "[Əraziyə]place [xilasedicilər]actor [cəlb olunub]!.",
    "[Peru]actor [Boliviyaya]place [qoşun göndərib]!.",
    "[Boliviyaya]place [sülhməramlılar]actor [göndərilib]!.",
    "[Ölkədə]place [fövqəladə vəziyyət elan olunub]!.",
    "[Hadisə yerinə]place [xilasedicilər göndərilib]!.",
    "[Qoşunlar]actor yüksək [hazırlıq vəziyyətinə keçirilib]!.",
    "[Sərhədə]place [tanklar]actor [yeridilib]!.",
    "[Ölkədə]place [hərbi vəziyyət uzadılıb]!.",
    "[Sərhədə]place [raketlər]actor [göndərilib]!.",
    "[Ordu]actor [30 min əsgəri]actor [səfərbər edib]!.",
    "[Ordu]actor [sərhəddə]place [döyüş hazırlığını artırıb]!.",
    "[Helikopter]actor [təlim uçuşu həyata keçirib]!.",
    "[Bölgəyə]place əlavə [qüvvələr köçürülüb]!.",
    "[ATƏT]actor [sərhəddə]place müşahidəçilər [yerləşdirib]!.",
  ],
  ignores: [
    "Kitablar rəflərə yerləşdirilib.",
    "Hökumət layihə üçün bütün səylərini səfərbər edib.",
    "Avtomobilə partlayıcı qurğu yerləşdirilib.",
    "Binanın zirzəmisinə bomba yerləşdirilib.",
    "Məktəblilər üçün təlim keçirilib.",
    "Bələdiyyə bütün resurslarını səfərbər edib.",
  ],
};
