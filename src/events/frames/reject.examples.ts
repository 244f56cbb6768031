import type { FrameExamples } from "./frame.ts";

export const rejectExamples: FrameExamples = {
  finds: [
    "[İran]actor [təklifi]content [rədd edib]!.",
    "[İran]actor [bu ittihamları]content [rədd edib]!.",
    "[Şirkət]actor [təklifdən]content [imtina edib]!.",
    "[Ölkənin seçkiləri]content [tanımırıq]!.",
    "Nazir [hökumətin]actor [icazə verməkdən]content [imtina etməsini]! tənqid edib.",
    "[Kiyev]actor atəşkəs [təklifini qəbul etməyib]!.",
    "[Səfirlik]actor [açıqlama verməkdən]content [çəkinib]!.",
    "[Deputat]actor [qanun layihəsinə]content [qarşı çıxıb]!.",
    "“[Hökumət]actor bu [təklifi qəbul edə]! bilməz”.",
    "[Nazirlik]actor [bəyanatı]content [əsassız sayıb]!.",
    "[Bu məlumat]content [təkzib olunub]!.",
    "[Ermənistan]actor [öhdəlikdən]content [boyun qaçırır]!.",
    "[Macarıstan]actor [bəyanatı]content [bloklayıb]!.",
    "[Hərbçilər]actor [bu siyasətin]content [əleyhinədir]!.",
    "[Biz]actor [müharibəyə]content [qarşıyıq]!.",
    "[Kiyev]actor [güzəştə]content [razı olmayacaq]!.",
    "[Klub]actor [təklifi]content [geri çevirib]!.",
    "[Bələdiyyə]actor heç vaxt [tikintiyə]content [razı olmayıb]!.",
    "[Nazir]actor: [İddialar]content [əsassızdır]!.",
    "[Nazir]actor [qoşunların çıxarılması tələbini]content [rədd edib]!.",
    "Nazirlər [onu]actor [rüsumdan]content [imtina etməyə]! inandırıblar.",
  ],
  ignores: [
    "Su borusu yenidən qoşulub.",
    "Nazir təklifə razı olub.",
    "Stadion mağazaya qarşıdadır.",
  ],
};
