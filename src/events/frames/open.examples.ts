import type { FrameExamples } from "./frame.ts";

export const openExamples: FrameExamples = {
  finds: [
    "[Kənddə]place [yeni məktəb]object [tikilib]!.",
    "[Körpü]object [istifadəyə verilib]!.",
    "[Park]object, [uşaqlar üçün meydança]object [salınıb]!.",
    "[Məscidi]object [tacir]actor [tikdirib]!.",
    "[Yaşayış kompleksində]place [məktəb]object [tikilib]!.",
    "[Burada]place [məktəb]object [tikilib]!.",
    "[Muzeydə]object [yenidənqurma işləri]! aparılıb.",
    "[Kitabxanada]object təmir-[bərpa işləri]! görülüb.",
    "[Həyətdə]place [abadlıq işləri]! aparılıb.",
    "[Teatrda]object [təmir işlərinə başlanılıb]!.",
    "[Yolun]object [təmiri başa çatıb]!.",
    "[Xəstəxananın]object [tikintisi davam edir]!.",
    "[Məscidin]object [bərpasına başlanılıb]!.",
    "Nazir [zavodun]object [təməlqoyma mərasimində]! çıxış edib.",
    "[Şirkətin]actor təşəbbüsü ilə [məktəb]object [tikilib]!.",
    "[Lənkəranda]place [xəstəxananın]object [tikintisinə start verilib]!.",
    "[Körpü]object [ilin sonunadək]time [istifadəyə veriləcək]!.",
    "[Muzey]object tarixin öyrənilməsi, irsin yaşadılması məqsədilə [yaradılıb]!.",
    "[Məscidin]object bərpadan sonra [açılışı olub]!.",
    "[Prezident]actor [“Mirik” stansiyasını]object [işə salıb]!.",
    "[Bağların]object və [parkların salınması]! planlaşdırılır.",
    "[Həyətdə]place işıqlandırma işləri görülüb, [yeni oturacaqlar]object [quraşdırılıb]!.",
  ],
  ignores: [
    "Azad edilmiş torpaqların bərpası uzun çəkəcək.",
    "Stol üçün yer açmaq lazımdır.",
    "O, pəncərəni açıb.",
    "Tərəflər etimadın bərpasına başlayıblar.",
  ],
};
