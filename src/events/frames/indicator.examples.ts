import type { FrameExamples } from "./frame.ts";

export const indicatorExamples: FrameExamples = {
  finds: [
    "[Şirkət]actor [qiymətləri]measure [5 faiz]change [artırıb]!.",
    "[İxrac]measure [5 faiz]change [artıb]!.",
    "[Qiymətlər]measure [bahalaşıb]!.",
    "[Neftin qiyməti]measure [düşüb]!.",
    "[Neftin qiyməti]measure [90 dolları]value [keçib]!.",
    "[Gəlir]measure [5 faiz]change artımla [3 milyon manata]value [yüksəlib]!.",
    "[Gəlirlər]measure [5 milyon manatdan]value [artıqdır]!.",
    "[Xərclər]measure [ötən ilin göstəricisindən]baseline [2 milyon manat]change [çoxdur]!.",
    "[İşsizlik səviyyəsi]measure [orta göstəricidən]baseline [aşağıdır]!.",
    "[Mərkəzi Bank]actor [faiz dərəcəsini]measure [azaldıb]!.",
    "[Hasilat]measure [2 milyon barelə]value qədər [azalıb]!.",
    "[Keçən il]period şirkət [2 milyon manat]value [mənfəət əldə edib]!.",
    "Katib Orxan Vəliyev deyib ki, [ölkənin fond qarşısında borcu]measure [artıb]!.",
    "[Qazın qiyməti]measure [düşüb]!.",
    "[İxracda]measure [9 milyon dollarlıq]change [artım müşahidə olunur]!.",
    "[İxrac]measure [ötən ilin eyni dövrü]baseline ilə müqayisədə [5 faiz]change [artıb]!.",
    "[Əhalinin 48 faizini]value [qadınlar]measure [təşkil edir]!.",
  ],
  ignores: [
    "Təyyarə saat 15:30-da hava limanına çatıb.",
    "Regionda gərginlik artıb.",
    "Namizəd müsabiqədən keçib.",
    "İxracın yarısı Gürcüstanın payına düşür.",
    "Müəllim kitabı rəfə qaldırıb.",
    "Burada maraqlı yerlər çoxdur.",
    "Məsləhətləşmələr iki saatdan çoxdur, davam edir.",
    "Yüksək texnologiyalı şirkətlərdən olan “Dalğa” zavod tikib.",
    "Aeroporta 120 təyyarə enib.",
  ],
};
