import type { FrameExamples } from "./frame.ts";

export const requestExamples: FrameExamples = {
  finds: [
    "[Müəllimlər]actor [hökuməti]recipient [maaşları artırmağa]content [çağırıblar]!.",
    "[Sakinlər]actor [yolun təmirini]content [tələb edirlər]!.",
    "[Fermerlər]actor [nazirliyə]recipient [müraciət ediblər]!.",
  ],
  ignores: [
    "Abituriyentlər elektron qaydada müraciət edə bilərlər.",
    "Zavod minlərlə avtomobili geri çağırır.",
    "Bu sərgi bizi düşünməyə çağırır.",
    "Zəngin səsi uşaqları oyadıb.",
  ],
};
