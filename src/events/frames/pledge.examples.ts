import type { FrameExamples } from "./frame.ts";

export const pledgeExamples: FrameExamples = {
  finds: [
    "[Şirkət]actor [yeni zavod tikməyə]content [söz verib]!.",
    "[Nazir]actor [məktəbi bərpa etmək]content [niyyətindədir]!.",
    "[Rusiya]actor [danışıqlar aparmağa]content [hazırdır]!.",
    "[Hökumətin]actor [sülhə]content [sadiq olduğu]! bildirilib.",
    "Deputat [hökumətin]actor sülh istədiyini və [danışıqlara]content [sadiq olduğunu]! bildirib.",
    "[Nazir]actor [istefa vermək]content [niyyətində]! deyil.",
    "Vasitəçi deyil, [hökumət]actor [zəmanət verib]!.",
    "[Nazir]actor yeni [planlarını açıqlayıb]!.",
    "[Agentlik]actor [şirkətə]recipient [razılıq verib]!.",
    "[Norveç]actor [İsveçdən qaz almağa]content [razılaşıb]!.",
    "[Norveç]actor [Kiyevə]recipient [zəmanət verib]!.",
    "[Nazirin]actor [kömək etməyə]content [hazır olduğu]! bildirilib.",
    "[Norveç]actor [danışıqlara başlamağa]content “[razılaşıb]!”.",
    "[Rejissor]actor [yeni film çəkmək]content [fikrindədir]!.",
    "[Dövlət başçısı]actor [sülhə]content [sadiqliyini vurğulayıb]!.",
    "[Kiyev]actor [danışıqlara]content [hazır olduğunu]! bildirib.",
    "[Tərəflər]actor [buna]content [razı]! deyil.",
    "[Nazirlər]actor [vergiləri artırmaq]content [niyyətindədirlər]!.",
    "Yenə [cinayətkarlara]recipient [cəzasızlıq]content [vəd edir]!.",
    "[Biz]actor terrora qarşı [mübarizədə]content [qərarlıyıq]!.",
    "[Nazir]actor [münaqişənin sülh yolu ilə həllinə]content [sadiqliyini təsdiqləyib]!.",
  ],
  ignores: [
    "Onun sözü yarıda qalıb.",
    "“Dalğa” “Mayak” ilə heç-heçəyə razılaşıb.",
    "Lider vədini yerinə yetirib.",
    "Allah sizdən razı olsun.",
    "Nazirlik məktəbləri bağlamaq qərarına gəlib.",
  ],
};
