import type { FrameExamples } from "./frame.ts";

export const requestExamples: FrameExamples = {
  finds: [
    "[Müəllimlər]actor [hökuməti]recipient [maaşları artırmağa]content [çağırıblar]!.",
    "[Sakinlər]actor [yolun təmirini]content [tələb edirlər]!.",
    "[Fermerlər]actor [nazirliyə]recipient [müraciət ediblər]!.",
    "[Etirazçılar]actor [nazirin istefasını]content [tələb edirlər]!.",
    "[Parkın bağlanması]content [tələb olunub]!.",
    "[Rusiya]actor [danışıqların bərpasını]content [təklif edib]!.",
    "[Katib]actor [tərəfləri]recipient [ayrılıqlarını dialoqla həll etməyə]content [çağırıb]!.",
    "[Deputatlar]actor [hökuməti]recipient [qiymətləri azaltmağa]content [çağırıblar]!.",
  ],
  ignores: [
    "Abituriyentlər elektron qaydada müraciət edə bilərlər.",
    "Zavod minlərlə avtomobili geri çağırır.",
    "Bu sərgi bizi düşünməyə çağırır.",
    "Zəngin səsi uşaqları oyadıb.",
    "Bu iş böyük səylər tələb edir.",
    "Xəstə uzun müalicə tələb edən xəstəlikdən əziyyət çəkir.",
    "Sərhəddən keçmək üçün viza tələb olunacaq.",
    "Dövrün çağırışlarına hazır olmaq lazımdır.",
    "Məşqçi iki cavan futbolçunu milliyə dəvət edib.",
    "İstənilən vaxt dəstək göstərilir.",
    "Bu layihə yeni imkanlar təklif edir.",
    "Uğur qazanmaq böyük zəhmət tələb edir.",
    "Yolun genişləndirilməsi tələb olunur.",
    "Qanunvericiliyin tələbləri pozulub.",
    "Bank müştərilərə yeni xidmətlər təklif edir.",
    "Mütəxəssisə müraciət olunmalıdır.",
  ],
};
