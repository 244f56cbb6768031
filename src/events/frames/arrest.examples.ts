import type { FrameExamples } from "./frame.ts";

export const arrestExamples: FrameExamples = {
  finds: [
    "[Avtomobil idarə edən sürücü]person [həbs edilib]!.",
    "[Polis]agent [sürücünü]person [saxlayıb]!.",
    "[Jurnalist]person [həbs olunub]!.",
    "Redaksiya [jurnalistin]person [həbsini]! pisləyib.",
    "[Məhkəmə]agent [üç şübhəli]person barəsində [həbs qərarı çıxarıb]!.",
    "[Sabiq nazir]person [rüşvət almaq]crime ittihamı ilə [həbs edilib]!.",
    "[Oğurluqda şübhəli bilinən şəxs]person [saxlanılıb]!.",
    "[Polis]agent [üç şübhəli şəxsi]person [saxlayıb]!.",
    "[DTX]agent [axtarışda olan şəxsi]person [saxlayıb]!.",
    "[Həsən Hacıyev]person 30 kiloqram heroinlə [yaxalanıb]!.",
    "[Polis]agent [onu]person [saxlayıb]!.",
    "Müdir [Orxan Səfərzadə]person [saxlanılıb]!.",
    "Bakı şəhər sakini [Rəşad Quliyev]person [saxlanılıb]!.",
    "35 yaşlı [Samir Əliyev]person şübhəli qismində [saxlanılıb]!.",
    "[Oğru]person [həbsxanaya salınıb]!.",
    "[Qaçaqmalçılar]person [sərhəddə]place [saxlanılıb]!.",
    "[Kərim adlı şəxs]person [saxlanılıb]!.",
    "[Separatçı rejimin rəhbərləri]person [həbs edilib]!.",
    "[Aktyor]person haqqında [həbs qətimkan tədbiri seçilib]!.",
    "[Polis]agent [rus turistləri]person [saxlayıb]!.",
    "[Tutulan]! [əsgər]person və [zabitlər]person evə qayıdıb.",
    "[Vəkilin]person və [dünən gəlmiş jurnalistin]person [saxlanılması]! narazılıq doğurub.",
    "Hava soyuq idi, [polis]agent [kişini]person [saxlayıb]!.",
  ],
  ignores: [
    "Qaydalar rəhbər tutularaq siyahı hazırlanıb.",
    "Sürücü avtomobili yolun kənarında saxlayıb.",
    "O, bu vəzifəni iki il tutub.",
  ],
};
