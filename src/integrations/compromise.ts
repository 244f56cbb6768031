/**
 * An extraction as a document of compromise, whose match syntax then works on Azerbaijani.
 *
 * @module varliq/compromise
 */
import { checkOptions, checkType } from "../errors.ts";
import { checkText, type ExtractedText } from "../formats/extracted-document.ts";
import { type Sentence, toSentences } from "../formats/words.ts";
import { foldCase } from "../text/fold-case.ts";
import { tokenize } from "../tokens/tokenize.ts";
import type { Extraction, Mention, Person, Span } from "../types.ts";
import type { PlaceKind } from "../vocabulary.ts";
import { Stems } from "./stems.ts";

/** The part of compromise that is needed, of `compromise`, `compromise/two` or `compromise/one`. */
export interface Nlp<View> {
  /** Makes a document of text without tagging it. */
  tokenize(text: string): View;
  /** Reads an expression of its match syntax. */
  parseMatch(match: string): object[];
}

/** What may differ from one document to the next. */
export interface CompromiseOptions {
  /**
   * Find what every word is a form of, so that `{görüş}` matches `görüşdə` and `görüşlər`. Compiles the lexicons at the first
   * document. Then `(a|b)` matches stems too. Default: false.
   */
  readonly roots?: boolean | undefined;
}

/** A word of compromise, with what stands before and after it. */
interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly alias?: readonly string[];
  readonly root?: string;
  readonly tags: Set<string>;
  readonly index: readonly [sentence: number, term: number];
}

/**
 * Makes a document of compromise of a text and its extraction: our words, our sentences, and our findings as its tags. Its match
 * syntax, `people()`, `places()`, `json()` and the like work on it, and `text()` is the text unchanged.
 *
 * Tags are `#Person` (with `#FirstName` and `#LastName`), `#Country` and `#City` (both `#Place`; capitals and towns are cities),
 * `#Place`, `#Organisation` (also `#Organization`), `#Date`, `#Time`, `#Duration`, `#Money`, `#Percent`, `#NamedEvent`; the word
 * that tells an event is `#Event` and its type, `#Summon`. A name of several words is a run of terms: `#Organisation+`.
 *
 * Nothing is changed in compromise: other calls in the process give what they gave. Its own tokenizer and tagger do not see the
 * text, since they would fold `İlham` to `iilham` and take words for English.
 *
 * @example
 * import nlp from "compromise";
 * const text = "Bakıda və Şuşada sərgi açılıb.";
 * const doc = toCompromise(nlp, { text, extraction: extractEntities(text) });
 * doc.match("#Place və #Place").text(); //=> "Bakıda və Şuşada"
 * @throws TypeError if `document` is not an {@link ExtractedText}, or an option is not known or of the wrong type; RangeError if
 * its `text` is not the one that was extracted from.
 */
export function toCompromise<View extends object>(
  nlp: Nlp<View>,
  document: ExtractedText,
  options: CompromiseOptions = {},
): View {
  const { text, extraction } = checkText(document);
  const { roots = false } = checkOptions(options, ["roots"]);
  // compromise offers no way to make a document of terms that does not run its English tagger over them; but a view's document
  // can be set, as its own `clone` does.
  const view = nlp.tokenize("");
  Object.assign(view, {
    document: toTerms(text, extraction, createForms(nlp, checkType("roots", "boolean", roots))),
  });
  return view;
}

function toTerms(text: string, extraction: Extraction, formsOf: FormReader): Term[][] {
  const spans = taggedSpans(extraction);
  const sentences = toSentences(text, extraction.mentions)
    .map((sentence) => sentence.filter(({ start, end }) => isWord(text.slice(start, end))))
    .filter((sentence) => sentence.length > 0);
  const tagsOf = createTagger(spans);
  const around = gapsBetween(text, sentences.flat());
  let at = 0;
  return sentences.map((sentence, n) =>
    sentence.map((word, i): Term => {
      const written = text.slice(word.start, word.end);
      return {
        text: written,
        ...around[at++]!,
        ...formsOf(written),
        tags: tagsOf(word),
        index: [n, i],
      };
    }),
  );
}

/** A stretch of text with the tags that its words have. */
interface Tagged extends Span {
  readonly tags: readonly string[];
}

const NAME = ["ProperNoun", "Noun"];

const TAGS: Readonly<Record<Mention["type"], readonly string[]>> = {
  person: ["Person", ...NAME],
  country: ["Country", "Place", ...NAME],
  place: ["Place", ...NAME],
  // compromise spells it with a z, and its `organizations()` asks for that.
  organisation: ["Organisation", "Organization", ...NAME],
  "named-event": ["NamedEvent", ...NAME],
  date: ["Date"],
  time: ["Time", "Date"],
  duration: ["Duration", "Date"],
  set: ["Date"],
  money: ["Money"],
  percent: ["Percent"],
  email: ["Email"],
  url: ["Url"],
  phone: ["PhoneNumber"],
  iban: ["Iban"],
  fin: ["Fin"],
  voen: ["Voen"],
  plate: ["Plate"],
  quantity: ["Quantity", "Value"],
  cardinal: ["Cardinal", "Value"],
  ordinal: ["Ordinal", "Value"],
  nationality: ["Demonym", "Noun"],
  language: ["Language", "Noun"],
};

/** Kinds of places that are cities to compromise, which has no word for a town. */
const CITIES: ReadonlySet<PlaceKind | undefined> = new Set<PlaceKind>(["capital", "city", "town"]);

/** Mentions, given and family names inside them, and triggers, in order of `start`, the longer first. */
function taggedSpans({ mentions, events, people, places }: Extraction): Tagged[] {
  const known = new Map<string, Person>(people.map((person) => [person.id, person]));
  const cities = new Set(places.flatMap(({ id, kind }) => (CITIES.has(kind) ? [id] : [])));
  const spans = mentions.flatMap((mention): Tagged[] => {
    const { start, end, type, entity } = mention;
    const tags = cities.has(entity) ? ["City", ...TAGS[type]] : TAGS[type];
    const person = known.get(entity);
    return [{ start, end, tags }, ...(person ? partsOfName(mention, person) : [])];
  });
  const triggers = events.flatMap(({ type, mentions: tellings }) =>
    tellings.map(({ start, end }) => ({ start, end, tags: ["Event", type] })),
  );
  return [...spans, ...triggers].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where the given and the family name stand in a mention; inflected they begin with the name. */
function partsOfName({ start, text }: Mention, { given, family, gender }: Person): Tagged[] {
  const genders = { m: ["MaleName"], f: ["FemaleName"] };
  const parts: [string | undefined, readonly string[]][] = [
    [given, ["FirstName", ...(gender === undefined ? [] : genders[gender])]],
    [family, ["LastName"]],
  ];
  return parts.flatMap(([part, tags]) => {
    const at = part === undefined ? -1 : text.indexOf(part);
    return at < 0 ? [] : [{ start: start + at, end: start + at + part!.length, tags }];
  });
}

/** Makes the question which tags a word has, to be asked of words in order: those of every span that it lies in or touches. */
function createTagger(spans: readonly Tagged[]): (word: Span) => Set<string> {
  let next = 0;
  let open: Tagged[] = [];
  return (word) => {
    while (next < spans.length && spans[next]!.start < word.end) open.push(spans[next++]!);
    open = open.filter(({ end }) => end > word.start);
    return new Set(open.flatMap(({ tags }) => tags));
  };
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What stands before and after each word. White space ends what belongs to the word before: `, “` is `, ` and `“`. */
function gapsBetween(text: string, words: Sentence): { pre: string; post: string }[] {
  let pre = text.slice(0, words[0]?.start);
  return words.map(({ end }, i) => {
    const next = words[i + 1];
    const gap = text.slice(end, next?.start);
    const cut = next === undefined ? gap.length : (/^.*\s/su.exec(gap)?.[0].length ?? gap.length);
    const around = { pre, post: gap.slice(0, cut) };
    pre = gap.slice(cut);
    return around;
  });
}

type FormReader = (word: string) => Pick<Term, "normal" | "alias" | "root">;

/**
 * Makes the function that gives the forms a word is found by. compromise strips what it is asked for of accents (`görüş` is asked
 * as `gorus`), so beside the word in lower case by our rules stands what compromise would make of it.
 */
function createForms(nlp: Nlp<unknown>, roots: boolean): FormReader {
  const asAsked = createAsker(nlp);
  const rootOf = roots ? createRootReader() : undefined;
  return (word) => {
    const normal = foldCase(word);
    const asked = new Set([asAsked(normal), asAsked(word)]);
    asked.delete(normal);
    return {
      normal,
      ...(asked.size > 0 ? { alias: [...asked] } : {}),
      ...(rootOf === undefined ? {} : { root: asAsked(rootOf(word)) }),
    };
  };
}

/** Makes the function that gives a word as compromise has it after reading it in a match. */
function createAsker(nlp: Nlp<unknown>): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let asked = known.get(word);
    if (asked === undefined) {
      // Hyphens and marks have a meaning of their own there.
      const isPlain = /^[\p{L}\p{N}]+$/u.test(word);
      const [reading] = isPlain ? (nlp.parseMatch(word) as { word?: string }[]) : [];
      asked = reading?.word ?? word;
      known.set(word, asked);
    }
    return asked;
  };
}

/** The lexicons are compiled once for all documents. */
let stems: Stems | undefined;

function createRootReader(): (word: string) => string {
  stems ??= new Stems();
  const known = stems;
  return (word) => {
    const tokens = tokenize(word);
    return tokens.count === 1 ? known.of(tokens, 0) : foldCase(word);
  };
}
