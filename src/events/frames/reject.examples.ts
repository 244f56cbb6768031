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
  ],
  ignores: ["Su borusu yenidən qoşulub."],
};
