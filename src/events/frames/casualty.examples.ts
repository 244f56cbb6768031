import type { FrameExamples } from "./frame.ts";

export const casualtyExamples: FrameExamples = {
  finds: [
    "[Bir neçə jurnalist]victim [yaralanıb]!.",
    "[[Üç]count nəfər]victim [həlak olub]!.",
    "[Sürücü]victim [yaralanıb]!.",
    "[Ana]victim, [övladları]victim, [qonşuları]victim [xəsarət alıblar]!.",
    "Kənd sakini, 1994-cü il təvəllüdlü [Aygün Əliyeva]victim [xəsarət alıb]!.",
    "[Çayda]place [[iki]count balıqçının]victim [meyiti aşkarlanıb]!.",
    "[[Salyanda]place baş verən ağır yol qəzasında]cause [[üç]count nəfər]victim [həlak olub]!.",
    "[Vəbadan]cause [ölənlərin]! sayı [37-yə]count çatıb.",
    "[Güclü yağış]cause səbəbindən [sürücü]victim [ölüb]!.",
    "[Ölkənin dövlət təhlükəsizlik xidmətinin əməkdaşı]victim [həlak olub]!.",
    "Nazir [müxbirin]victim döyüşü işıqlandırarkən [yaralandığını]! bildirib.",
    "[Yüzlərlə insan]victim [ölüb]!.",
    "[Sürücü]victim [hadisə yerində]place [ölüb]!.",
    "Birlik döyüşdə [[iki]count əsgərini]victim [itirib]!.",
    "[Yanğında]cause [[ən azı 12]count nəfər]victim [ölüb]!.",
    "[Zəlzələdə]cause [onlarla insan]victim [yaralanıb]!.",
    "Yanğın söndürülüb, [[40]count sərnişin]victim [həyatını itirib]!.",
    "[Çox sayda insan]victim [həyatını itirib]!.",
    "[Gəminin göyərtəsindəki sərnişinlər]victim [yaralanıb]!.",
    "[Gəmidə olan 6 balıqçının hamısı]victim [ölüb]!.",
    "[Şübhəli şəxs]victim [özünə qəsd edib]!.",
    "[Quldurlar]agent [uşaqları]victim [zəhərləyiblər]!.",
  ],
  ignores: ["Xəstə müalicə aldığı klinikadan çıxıb.", "Bitkilər quraqlıqdan məhv olub."],
};
