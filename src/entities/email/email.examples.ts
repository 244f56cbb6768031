import type { ExamplesFor } from "../../mentions/rules.ts";
import type { emailRules } from "./email.rules.ts";

export const emailExamples = {
  address: {
    finds: [
      ["Müraciətləri [Info@Qurum-Az.gov.az] ünvanına göndərin.", { value: "info@qurum-az.gov.az" }],
      ["Məktub [nigar.h_1990@mail.ru-ya] gəlib.", { name: "nigar.h_1990@mail.ru" }],
      ["Əlaqə: e-poçt:[redaksiya@qezet.az].", { value: "redaksiya@qezet.az" }],
      "Suallarınızı ([kadr@zavod.com]) yazın.",
    ],
    ignores: [
      "Yazını @nigar paylaşıb.",
      "Qiymət 5@10 kimi göstərilib.",
      "Şifrədə @ işarəsi olmalıdır.",
      "Ünvan naməlum@şəbəkə kimi yazılıb.",
    ],
  },
} satisfies ExamplesFor<typeof emailRules>;
