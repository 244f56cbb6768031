import type { ExamplesFor } from "../../mentions/rules.ts";
import type { languageRules } from "./language.rules.ts";

export const languageExamples = {
  named: {
    finds: [
      ["Kitab [ingilis dilində] çap olunub.", { value: "en", name: "ingilis dili" }],
      ["[Azərbaycan dilinin] qorunması vacibdir.", { value: "az", name: "Azərbaycan dili" }],
      ["Onlar [rusca] danışırdılar.", { value: "ru" }],
    ],
    ignores: [
      "Türk dilləri ailəsi genişdir.",
      "Ana dilində oxuyur.",
      "İngilis həkim gəldi.",
      "Hindi adlı it itib.",
    ],
  },
  // Of `rus, ərəb və ingilis dillərində` all but the last; its own rule finds that.
  beforeAnother: {
    finds: [],
    ignores: ["Rus və ingilis alimlər görüşüb.", "Lüğəti rus və ingilis dilçiləri hazırlayıb."],
  },
  lastOfSeveral: {
    finds: [],
    ignores: ["Dünya dillərində çap olunub."],
  },
} satisfies ExamplesFor<typeof languageRules>;
