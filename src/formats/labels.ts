import { checkOptions, checkType, wrongValue } from "../errors.ts";
import type { MentionType } from "../types.ts";

/** What a format calls each type of mention; mentions of types without a label are left out. */
export type Labels = Readonly<Partial<Record<MentionType, string | undefined>>>;

/** What mentions are to be called. */
export interface LabelOptions {
  /** Default: {@link VARLIQ_LABELS}, and for spaCy {@link ONTONOTES_LABELS}. */
  readonly labels?: Labels | undefined;
}

/** Checks that labels are words by types of mentions. */
export function checkLabels(labels: Labels): void {
  checkOptions(labels, Object.keys(VARLIQ_LABELS), "labels");
  for (const [type, label] of Object.entries(labels)) {
    if (label !== undefined) checkType(`labels.${type}`, "string", label);
  }
}

/** Checks that labels have no white space, for formats that put it between a label and what follows. */
export function checkUnspaced(labels: Labels): void {
  for (const [type, label] of Object.entries(labels)) {
    if (label !== undefined && !/^\S+$/u.test(label)) {
      throw wrongValue(`labels.${type}`, "a label without white space", label);
    }
  }
}

/** The types of this library in capitals: every distinction is kept. */
export const VARLIQ_LABELS = {
  person: "PERSON",
  country: "COUNTRY",
  place: "PLACE",
  organisation: "ORGANISATION",
  "named-event": "NAMED_EVENT",
  date: "DATE",
  time: "TIME",
  duration: "DURATION",
  set: "SET",
  money: "MONEY",
  percent: "PERCENT",
  email: "EMAIL",
  url: "URL",
  phone: "PHONE",
  iban: "IBAN",
  fin: "FIN",
  voen: "VOEN",
  plate: "PLATE",
  quantity: "QUANTITY",
  cardinal: "CARDINAL",
  ordinal: "ORDINAL",
  nationality: "NATIONALITY",
  language: "LANGUAGE",
} as const satisfies Record<MentionType, string>;

/** The labels of OntoNotes 5, which spaCy's own models, displaCy's colours and many data sets use. */
export const ONTONOTES_LABELS = {
  person: "PERSON",
  country: "GPE",
  place: "LOC",
  organisation: "ORG",
  "named-event": "EVENT",
  date: "DATE",
  time: "TIME",
  duration: "DATE",
  set: "DATE",
  money: "MONEY",
  percent: "PERCENT",
  quantity: "QUANTITY",
  cardinal: "CARDINAL",
  ordinal: "ORDINAL",
  nationality: "NORP",
  language: "LANGUAGE",
} as const satisfies Labels;

/** The labels of CoNLL-2003, which have none for time and amounts. */
export const CONLL_LABELS = {
  person: "PER",
  country: "LOC",
  place: "LOC",
  organisation: "ORG",
  "named-event": "MISC",
} as const satisfies Labels;
