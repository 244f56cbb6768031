import type { ExamplesFor } from "../../mentions/rules.ts";
import type { ibanRules } from "./iban.rules.ts";

/** The accounts are those that the registry of ISO 13616 gives as examples. */
export const ibanExamples = {
  checked: {
    finds: [
      [
        "Vəsait [AZ21NABZ00000000137010001944] hesabına köçürülüb.",
        { value: "AZ21NABZ00000000137010001944" },
      ],
      [
        "Hesab: [AZ21 NABZ 0000 0000 1370 1000 1944], bank Bakıdadır.",
        { value: "AZ21NABZ00000000137010001944" },
      ],
      ["H/h – [AZ 21 NABZ 00000000137010001944].", { value: "AZ21NABZ00000000137010001944" }],
      ["İanələr [DE89370400440532013000-a] göndərilir.", { value: "DE89370400440532013000" }],
    ],
    ignores: [
      // One digit is wrong, one is missing, one is too many; and the country has no such numbers.
      "Vəsait AZ22NABZ00000000137010001944 hesabına köçürülüb.",
      "Vəsait AZ21NABZ0000000013701000194 hesabına köçürülüb.",
      "Vəsait AZ21NABZ000000001370100019440 hesabına köçürülüb.",
      "Müqavilə QQ21NABZ00000000137010001944 nömrəsi ilə qeydə alınıb.",
      "AH32 təyyarəsi Bakıya enib.",
    ],
  },
} satisfies ExamplesFor<typeof ibanRules>;
