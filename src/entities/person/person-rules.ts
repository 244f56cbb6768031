import { TELLS, type Tells } from "../../mentions/candidate.ts";
import { CERTAIN, LIKELY, type Sureness } from "../../mentions/proposals.ts";

export interface PersonRule {
  readonly id: string;
  readonly score: Sureness;
  readonly tells?: Tells;
}

/** How a stretch may name a person. Rules of one id are one rule to the name model, whose weights were learned by ids. */
export const RULES = {
  /** `Əli Həsən oğlu Məmmədov`, `Nikolay Petroviç Rezanov` */
  patronymic: { id: "person.patronymic", score: CERTAIN },
  /** `Nərmin xanım` */
  honoured: { id: "person.honorific", score: LIKELY },
  /** `Gülçöhrə xanım`, of whom no lexicon knows */
  honorific: { id: "person.honorific", score: 0.85 },
  /** `B.Quliyev` */
  initials: { id: "person.initials", score: 0.9 },
  /** `Quliyev B.` */
  familyInitials: { id: "person.familyInitials", score: CERTAIN },
  /** `Aysel Quliyeva` */
  givenFamily: { id: "person.givenFamily", score: 0.95 },
  /** A given name and all the words of a run behind it: `Luis Lopes da Kosta` */
  whole: { id: "person.whole", score: LIKELY },
  /** `Si Cinpin`, `Məmmədov Əli` */
  familyFirst: { id: "person.whole", score: LIKELY },
  /** A given name and one or two words that no lexicon knows. */
  givenUnknown: { id: "person.givenUnknown", score: 0.85 },
  /** `Abdullah Ər-Rabiə` */
  article: { id: "person.article", score: 0.95 },
  /** `Anna Kremer-Haupt` */
  doubleFamily: { id: "person.doubleFamily", score: CERTAIN },
  given: { id: "person.given", score: 0.3 },
  /** `II Nikolay`, `Çarlz III` */
  numbered: { id: "person.numbered", score: 0.7 },
  /** One or two words that no lexicon knows and a family name. */
  unknownFamily: { id: "person.unknownFamily", score: 0.8 },
  family: { id: "person.family", score: 0.25 },
  /** Two or three words that no lexicon knows, after a title. */
  titledUnknown: { id: "person.titledUnknown", score: 0.85 },
  /** The same, all that stands between an office and words that are no names. */
  titledWhole: { id: "person.titledUnknown", score: LIKELY },
  titled: { id: "person.titled", score: 0.4 },
  /** `Papa Kliment`, `kral Xarald`, `kral V Xarald` */
  reigning: { id: "person.reigning", score: LIKELY },
  /** `Kərimov` of `Cənab Kərimov` */
  addressed: { id: "person.addressed", score: CERTAIN },
  /** `Zelenski` of `Tramp Zelenski ilə görüşüb` */
  beside: { id: "person.beside", score: CERTAIN },
  familyAlone: { id: "person.familyAlone", score: 0.5 },
  givenAlone: { id: "person.givenAlone", score: 0.4 },
  /** `Leyla` of `Leyla dünən gəlib`, or of `müğənni Leyla` */
  knownGiven: { id: "person.givenAlone", score: LIKELY },
  /** `B.Quliyev Prezident`, `Əli Vəliyev Bakı` */
  holdsOther: { id: "person.holdsOther", score: 0.05 },
  unknown: { id: "person.unknown", score: 0.2 },
  capitals: { id: "person.capitals", score: 0.1, tells: TELLS.capitals },
} satisfies Record<string, PersonRule>;
