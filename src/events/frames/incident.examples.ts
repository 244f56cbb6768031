import type { FrameExamples } from "./frame.ts";

export const incidentExamples: FrameExamples = {
  finds: [
    "[Avtobus]object [aşıb]!.",
    "[Bakıda]place [yanğın baş verib]!.",
    "[Hadisə Nizami küçəsində qeydə alınıb]!.",
    "[Leysan yağışı]! [bir gün]time davam edib.",
    "[Xətai rayonu]place, [Babək prospektində]place [yanğın olub]!.",
    "[Avtobus]object [qatara]object [çırpılıb]!.",
    "[Təyyarə]object enən zaman [qəzaya uğrayıb]!.",
    "[Təyyarə]object [qəzasının]! səbəbi məlum deyil.",
    "[Göldə]place [gəmi batıb]!.",
    "[Ordunun təyyarəsi]object [qəzaya uğrayıb]!.",
    "[Naftalan müalicə kurortundakı]place [yanğın]! araşdırılır.",
    "[Avtobus]object [piyadanı vurub]!.",
    "[Kubada]place [məktəb avtobusu]object [uçuruma düşüb]!.",
    "[Bir nəfər]victim [qatarın altında qalıb]!.",
    "[Malatyada]place gücü 5 bal olan [zəlzələ baş verib]!.",
    "[Avtobus]object [yük maşını]object ilə [toqquşub]!.",
    "[Qatar]object [relsdən çıxıb]!.",
    "[Qayıq]object [çevrilib]!.",
    "Xəttin işində [fasilə yaranıb]!.",
    "[Dünən]time [Nəsimi rayonunda yerləşən mağazada]place [yanğın olub]!.",
  ],
  ignores: ["Futbolçular üz-üzə gəlib.", "Təyyarə qəza enişi edib.", "Köhnə ev muzeyə çevrilib."],
};
