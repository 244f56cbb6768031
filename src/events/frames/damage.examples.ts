import type { FrameExamples } from "./frame.ts";

export const damageExamples: FrameExamples = {
  finds: [
    "[Yanğın]cause nəticəsində [evlər]artifact [zədələnib]!.",
    "[Körpü]artifact [dağıdılıb]!.",
    "[Mədən]artifact [çökməsi]! fəhlələri qorxudub.",
    "[Mədən]artifact [çökməsi]! nəticəsində on fəhlə ölüb.",
    "Nazir [işğalçıların]cause [Azərbaycan abidələrini]artifact [dağıtmasını]! pisləyib.",
    "[Düşmənin]cause [Azərbaycan mədəniyyət abidələrini]artifact [məhv etməsi]! pislənib.",
    "Müdafiə Nazirliyi [12 pilotsuz uçuş aparatının]artifact [məhv edildiyini]! bildirib.",
    "[Hücum]cause nəticəsində [elektrik stansiyası]artifact [ziyan görüb]!.",
    "[Bina]artifact [yararsız hala düşüb]!.",
    "[Evin damı]artifact [uçub]!.",
    "[Qasırğa]cause [köhnə evin damını]artifact [zədələyib]!.",
    "[Zəlzələ]cause [məktəbi]artifact [dağıdıb]!.",
    "[Sel]cause [iki körpünü]artifact [uçurub]!.",
    "[Yağış]cause [yolları]artifact [sıradan çıxarıb]!.",
    "[Ordu]cause [düşmənin bazalarını]artifact [məhv edib]!.",
    "[Etirazçılar]cause [dükanları]artifact [yandırıblar]!.",
    "[Zəlzələ]cause [binaların]artifact [dağılmasına]! səbəb olub.",
    "[Bina]artifact yanıb [kül olub]!.",
    "[Məscid]artifact [işğalçılar]cause tərəfindən tutularaq [dağıdılıb]!.",
    "Şirkət tərəfindən [qoşunlar]cause tərəfindən [dağıdılmış]! [körpü]artifact bərpa olunur.",
    "[Daşqın]cause [kənddə]place [dağıntılar törədib]!.",
    "[Zəlzələdən]cause [ziyan dəymiş]! [binalar]artifact bərpa edilir.",
  ],
  ignores: [
    "Oyunçu zədə alıb.",
    "Futbolçu zədələnib.",
    "Təyyarə Bakıya uçub.",
    "Portuqaliya Özbəkistanı darmadağın edib.",
  ],
};
