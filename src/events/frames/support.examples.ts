import type { FrameExamples } from "./frame.ts";

export const supportExamples: FrameExamples = {
  finds: [
    "[Azərbaycan]actor [bu təşəbbüsü]topic [dəstəkləyir]!.",
    "[Parlament]actor [islahatları]topic [alqışlayıb]!.",
    "[Nazir]actor [bu addımı]topic uğur kimi [dəyərləndirib]!.",
    "[Nazir]actor: [Ukraynanın]recipient [yanında olacağıq]!",
    "[Biz]actor [Ukraynanın]recipient [yanındayıq]!.",
    "[Prezident]actor [görüşü]topic çox [yaxşı adlandırıb]!.",
    "[Respondentlərin 39%-i]actor [islahatları]topic [bəyənib]!.",
    "Nazir [Norveçi]actor [dəstək göstərməyə]! çağırıb.",
    "[Sakinlər]actor [qonşularının təklifini]topic [dəstəkləyirlər]!.",
    "Müxalifətçi deputat [Kərim Vəliyev]actor [qərarı]topic [alqışlayıb]!.",
    "[Festival]topic [vəqfin]actor [dəstəyi]! ilə baş tutub.",
    "[Layihə]topic [Mərkəzi Bankın]actor [dəstəyi]! ilə həyata keçirilir.",
    "[Partiyanı]recipient [dəstəkləyən]! prezident [Donald Tramp]actor və iş adamı [İlon Mask]actor tədbirə gəlib.",
    "[Norveçin]actor [Azərbaycanın qonşularla əlaqələrini]topic [dəstəkləməsi]! vurğulanıb.",
    "Nazirlik [üzvlərdən]actor [qanun layihəsini]topic [dəstəkləməsini]! gözləyir.",
    "[Fondun]actor [dəstəyi]! ilə keçirilən [sərgi]topic başa çatıb.",
    "[Nazirliyin]actor [dəstəyi]! ilə Şuşada [konsert]topic təşkil olunub.",
    "[Biz]actor [razılaşmadan]topic [məmnunuq]!.",
    "Nazir [üzv ölkələri]actor [Qarabağın bərpasına]topic [dəstək verməyə]! çağırıb.",
    "[Sakinlər]actor [xəbəri]topic [sevinclə qarşılayıblar]!.",
    "[Nazir]actor [qərara]topic [dəstək ifadə edib]!.",
  ],
  ignores: [
    "Divar iki sütuna dayanır.",
    "Komanda fürsəti yaxşı dəyərləndirə bilmədi.",
    "Ev 200 min manat məbləğində dəyərləndirilir.",
    "Şagird müəllimin yanındadır.",
    "Telefon imtahanda yanında olmamalıdır.",
  ],
};
