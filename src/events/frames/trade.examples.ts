import type { FrameExamples } from "./frame.ts";

export const tradeExamples: FrameExamples = {
  finds: [
    "[Azərbaycan]giver [Türkiyəyə]recipient [qaz]goods [ixrac edir]!.",
    "[Şirkət]giver [yeni avtomobilin]goods [satışına başlayıb]!.",
    "[Məktəblər]recipient üçün [alətlər]goods [alınıb]!.",
    "[Norveç]recipient [7 milyard dollarlıq silah]goods [alıb]!.",
    "[Şirkət]recipient [Çin zavodlarından]giver [yeni sərnişin qatarları]goods [almağı]! planlaşdırır.",
    "[Evlərin]goods tikilib [satılması]! gözlənilir.",
    "[Fermerlər]giver [məhsullarını]goods [satıblar]!.",
    "[Ev]goods [100 min manata]price [satılıb]!.",
    "[Ölkə]giver [qazı]goods [14 ölkəyə]recipient [ixrac edir]!.",
    "[Şirkət]giver [“Mayak” layihəsinə]recipient [2 milyard dollar]price [yatıracaq]!.",
    "[Avtobuslar]goods [satışa çıxıb]!.",
    "[Rusiyadan]giver [taxıl]goods [gətirilib]!.",
    "[Neftin]goods [satışı]! davam edir.",
    "[Polşa]recipient [100 tank]goods [sifariş edib]!.",
    "[Nazirlik]giver [12 obyekti]goods [hərraca çıxarıb]!.",
    "[Şirkət]giver [istiqraz yerləşdirib]!.",
    "[Nazirlik]giver [hərraca yeni bina çıxarıb]!.",
    "[Şirkət]recipient [binanı]goods [2 milyon manata]price [alıb]!.",
    "[Layihəyə]recipient [7 milyon manat]price [investisiya qoyulub]!.",
  ],
  ignores: [
    "O, həm “Arşın mal alan”, həm də “Bəxtiyar” filmində çəkilib.",
    "Uşaq kitabı götürüb.",
    "Ölkənin əsas ticarət tərəfdaşı olan qonşusu yeni yol çəkib.",
    "Ötən ay ixrac 5 faiz artıb.",
    "Ölkənin taxıl idxalının həcmi 2 milyard dollara çatıb.",
    "Yaralı xəstəxanaya gətirilib.",
    "Məzunların bir milyona yaxını xarici dildə təhsil alır.",
  ],
};
