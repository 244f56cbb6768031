import type { FrameExamples } from "./frame.ts";

export const attackExamples: FrameExamples = {
  finds: [
    "[Raketlərdən biri]instrument [binanın həyətinə]target [düşüb]!.",
    "[Silahlılar]attacker [binaya]target [hücum ediblər]!.",
    "[Raket]instrument [evin həyətinə]target [düşüb]!.",
    "[Ordu]attacker [şəhəri]target [bombalayıb]!.",
    "[Sürücü]attacker yoldan keçənin qardaşı, 40 yaşlı [R.Əliyevi]target [bıçaqlayıb]!.",
    "[Dronlar]instrument [bazaya]target [zərbə endirib]!.",
    "[Hərbi baza]target [hədəf alınıb]!.",
    "[ABŞ hərbi qüvvələri]attacker [İrana]target [zərbə endirib]!.",
    "[Rusiya hava qüvvələri]attacker [şəhəri]target [bombalayıb]!.",
    "[Rusiya ordusu]attacker [şəhəri]target [bombalayıb]!.",
    "[Piratlar]attacker [tankeri]target [ələ keçirib]!.",
    "Nazir [İsrailin]attacker [şəhəri]target [bombaladığını]! bildirib.",
    "[Hökumət dəstəkli qüvvələr]attacker [kəndə]target [hücum edib]!.",
    "[Bir qrup Vəliyev tərəfdarı]attacker [binaya]target [hücum edib]!.",
    "[Hökumət qüvvələri]attacker [qəsəbəni]target [ələ keçirib]!.",
    "[Rusiya hərbi təyyarələri]instrument gecə [Xarkovu]target [bombalayıb]!.",
    "[Sürücü]attacker [avtomobilini]instrument insanların [üzərinə sürüb]!.",
    "[Aviazərbə]! nəticəsində körpü uçub.",
    "[İordaniya]attacker [terrorçuların hədəflərini]target [vurub]!.",
    "[Qruplaşma]attacker [nazirin maşınını]target [vurmağı]! planlaşdırır.",
    "[Ər]attacker [arvadını]target [bıçaqlayıb]!.",
  ],
  ignores: [
    "Neftin qiyməti düşüb.",
    "Komandanın hücumçusu qol vurub.",
    "Dənizdə xilasetmə əməliyyatı davam edir.",
    "Bank əməliyyatları dayandırılıb.",
    "Komandanın həmləsi qolla bitdi.",
  ],
};
