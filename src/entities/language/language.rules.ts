import { type Analyses, KIND_BIT } from "../../analyses/analyze.ts";
import { isListJoint } from "../../analyses/linking-words.ts";
import { readRows } from "../../engine/lexicon-table.ts";
import { as, type Capture, check, optional, repeat, seq } from "../../engine/pattern.ts";
import { peopleLanguages } from "../../generated/people-languages.ts";
import { CATEGORY } from "../../lexicon/category.ts";
import { ROW_FLAG } from "../../lexicon/row-flags.ts";
import { lexeme, literal, token } from "../../mentions/atoms.ts";
import type { Built } from "../../mentions/candidate.ts";
import { isLanguagesWord, isLanguageWord } from "../../mentions/language-word.ts";
import { defineRules } from "../../mentions/rules.ts";
import { foldCase, unitsOfKey } from "../../text/fold-case.ts";
import { tokenText } from "../../tokens/tokens.ts";

const NAME = lexeme(
  CATEGORY.people,
  "people/languages",
  ({ lexicon, hitEntries }, hit) => !lexicon.hasFlag(hitEntries[hit]!, ROW_FLAG.ambiguous),
);

/** `ingilis` of `ingilis dili`. */
const PEOPLE = token(KIND_BIT.word, (reading, i) => codes().has(wordAt(reading, i)));
const JOINT = seq(token(KIND_BIT.word | KIND_BIT.mark, isListJoint), optional(literal("ya")));
const LANGUAGE = token(KIND_BIT.word, isLanguageWord);
const SEVERAL = token(KIND_BIT.word, isLanguagesWord);

export const languageRules = defineRules("language", {
  /** `ingilis dilində`, `rusca`. */
  named: {
    pattern: as("name", NAME),
    build: ({ captures: { name } }, reading) => name && toNamed(reading, name),
  },
  /** The `rus` of `rus, ərəb və ingilis dillərində`. */
  beforeAnother: {
    pattern: seq(PEOPLE, repeat(seq(JOINT, PEOPLE), 1, 8), LANGUAGE),
    build: ({ start }, reading) => ({
      ...toLanguage(codes().get(wordAt(reading, start))),
      endToken: start + 1,
    }),
  },
  /** The `ingilis dillərində` of the same; alone, `türk dilləri` are a family. */
  lastOfSeveral: {
    pattern: seq(check(isAfterAnother), PEOPLE, SEVERAL),
    build: ({ start }, reading) => toLanguage(codes().get(wordAt(reading, start))),
  },
});

function isAfterAnother(reading: Analyses, at: number): boolean {
  return at > 1 && (isListJoint(reading, at - 1) || wordAt(reading, at - 1) === "ya");
}

const SCORE = 0.9;

function toLanguage(code: string | undefined): Built {
  return { value: code === undefined || code === "" ? {} : { value: code }, score: SCORE };
}

function toNamed(reading: Analyses, { start, end, value }: Capture): Built {
  const { tokens, lexicon, hitEntries } = reading;
  const entry = hitEntries[value]!;
  // Every form begins with the lemma: `dili` with its possessive is that of `dilinin` and of `dilində`.
  const words = lexicon.lemma(entry).split(" ");
  const last = tokens.starts[end - 1]!;
  const length = unitsOfKey(tokens.text, last, tokens.ends[end - 1]!, words.at(-1)!.length);
  return {
    ...toLanguage(lexicon.cell(entry, "code")),
    name: tokens.text.slice(tokens.starts[start], last + length),
  };
}

function wordAt({ tokens }: Analyses, i: number): string {
  return foldCase(tokenText(tokens, i));
}

let known: ReadonlyMap<string, string> | undefined;

/** Codes by what stands before `dili`, if it is one word. */
function codes(): ReadonlyMap<string, string> {
  known ??= new Map(
    readRows(peopleLanguages).flatMap(({ lemma, cells: [code = ""] }) => {
      const [people = "", head, more] = foldCase(lemma).split(" ");
      return head === "dili" && more === undefined ? [[people, code] as const] : [];
    }),
  );
  return known;
}
