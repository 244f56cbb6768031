import type { FrameExamples } from "./frame.ts";

export const deescalateExamples: FrameExamples = {
  finds: [
    "[Tərəflər]actor [atəşkəs elan ediblər]!.",
    "[ABŞ]actor [Suriyadan]place [qoşunlarını çıxarıb]!.",
    "[Tərəflər]actor danışıqlarda [güzəştə gediblər]!.",
    "[Müharibə dayanacaq]!.",
    "[Ölkələr]actor [münaqişəyə son qoyub]!.",
    "[Tərəflər]actor 50 [əsiri dəyişib]!.",
    "[Əsirlər dəyişdirilib]!.",
    "Saziş imzalansa, [qoşunlar çıxarılacaq]!.",
    "[Qəzzada]place [atəşkəs]! razılaşması pozulub.",
    "[Qruplaşma]actor [özünü buraxıb]!.",
    "[Qonşu ölkədə]place [müharibə başa çatıb]!.",
    "[Qoşunlar]actor [sərhəddən]place [çəkilib]!.",
    "[Tərəflər]actor 50 [əsiri dəyişdiriblər]!.",
    "Nazir [tərəfləri]actor [atəşkəsə əməl etməyə]! çağırıb.",
    "[İran]actor və [İraq]actor arasında [atəşkəs]! razılaşması imzalanıb.",
    "[Rusiya]actor və [Ukrayna]actor arasında [əsirlərin mübadiləsi]! nəzərdə tutulub.",
    "Vətən müharibəsi [başa çatıb]!.",
    "[Tərəflər]actor [müharibəni dayandırıb]!.",
    "[Silahlılar]actor [silahı buraxıb]!.",
    "[Ordu]actor girovun [meyitini təhvil verib]!.",
  ],
  ignores: ["Yağış gecə dayanıb."],
};
