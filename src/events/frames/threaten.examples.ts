import type { FrameExamples } from "./frame.ts";

export const threatenExamples: FrameExamples = {
  finds: [
    "[Qonşu ölkə]actor [hücumla]content [hədələyib]!.",
    "[Prezident]actor [qonşu ölkəni]recipient [xəbərdar edib]!.",
    "[Rusiya]actor [Qərbə]recipient [hədə-qorxu gəlib]!.",
    "[Onlar]actor [müxbiri]recipient [silahla]content [qorxudub]!.",
    "[Deputat]recipient ölüm [hədəsi alıb]!.",
    "Bu, [qonşu ölkəyə]recipient [xəbərdarlıqdır]!.",
    "[İranın]actor [təhdidləri]! artıb.",
    "“Cavab ağır olacaq”, – deyə [nazir]actor [hədələyib]!.",
    "[Tehran]actor [cavab tədbirləri]content ilə [hədələyib]!.",
    "[Şirkət]actor [xəbərdarlıq edib]! ki, [“yerli filialı bağlaya” bilər]content.",
    "[Qonşu ölkə]actor [kəndi bombalamaqla]content [hədələyib]!.",
  ],
  ignores: [
    "Hava şəraiti qeyri-sabit keçəcək.",
    "Meşə yanğınları evləri təhdid edir.",
    "Küləklə bağlı gəmilərə xəbərdarlıq edilib.",
  ],
};
