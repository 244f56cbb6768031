import type { FrameExamples } from "./frame.ts";

export const congratulateExamples: FrameExamples = {
  finds: [
    "[Türkiyə]actor [Azərbaycanı]recipient [bayram]occasion münasibətilə [təbrik edib]!.",
    "[Həkimlər]actor [könüllülərə]recipient [təşəkkür ediblər]!.",
    "[Nazir]actor [qonşu ölkəni]recipient [razılığa gəlməsi]occasion münasibətilə [təbrik edib]!.",
    "[Rəis]actor [Novruz bayramı]occasion münasibətilə [əməkdaşları]recipient [təbrik edib]!.",
    "[Prezident]actor [göstərdiyi dəstəyə]occasion görə [Türkiyəyə]recipient [minnətdardır]!.",
    "[Rəssam]actor [göstərilən diqqətə]occasion və [dəstəyə]occasion görə [Prezidentə]recipient [minnətdarlığını bildirib]!.",
    "[Mən]actor [dəstəyə]occasion görə [təşəkkür etmək]! istərdim.",
    "[Nazir]actor [Türkiyə və Misirin dövlət və hökumət başçılarına]recipient [təşəkkür edib]!.",
    "[Nazir]actor [türk həkimlərə]recipient [təşəkkür edib]!.",
    "[Onlar]actor [yaradılan şəraitə]occasion görə [rəhbərliyə]recipient [təşəkkür ediblər]!.",
    "[Biz]actor [təşkilatçılara]recipient [sərgini dəstəklədiklərinə]occasion görə [minnətdarıq]!.",
    "[Prezidentin]actor [Novruz bayramı]occasion ilə bağlı [təbriki]! oxunub.",
    "[Onlar]actor, həmçinin [əsgərlərə]recipient [minnətdarlıqlarını bildiriblər]!.",
    "[Qazaxıstan]actor [Türkiyəni]recipient [yekdil qərara gəlməsi]occasion münasibətilə [təbrik edib]!.",
    "Yubilyar [təbriklərə]! sevinib.",
    "[Valideynlər]actor [həkimlərə]recipient [təşəkkürlərini çatdırıblar]!.",
    "[Tələbələr]actor [müəllimə]recipient [minnətdarlıq ediblər]!.",
    "[Prezident]actor [xoş sözlərə]occasion görə [minnətdarlığını bildirdi]!.",
    "Hörmətli cənab Prezident, [Sizi]recipient [təbrik edirəm]!.",
    "[Nazir]actor [həkimlərə]recipient [yardıma]occasion görə [təşəkkür edib]!.",
    "[Bu gün]time [səfir]actor [Müəllimlər Gününü]occasion [təbrik edib]!.",
    "[Nazir]actor [bayram]occasion ilə bağlı [təbriklərini çatdıraraq]!, Prezident Kərim Vəliyevə məktub yazıb.",
  ],
  ignores: ["Təbrik kartları satışa çıxarılıb."],
};
