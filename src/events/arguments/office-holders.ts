import type { Analyses } from "../../analyses/analyze.ts";
import { POSSESSIVE, possessiveOf } from "../../analyses/features.ts";
import { lowerBound } from "../../engine/lower-bound.ts";
import { indexFrom } from "../../entities/mentions-from.ts";
import type { Resolution } from "../../entities/resolution.ts";
import { STEM } from "../words/word-groups.ts";
import type { WordReader } from "../words/word-reader.ts";

/** The country whose head of state is `dövlətimizin başçısı`. */
const OURS = "country:AZ";

/** By what they are called, people; nobody where several are called so. */
type Holders = Map<string, string | undefined>;

/**
 * Says who holds an office, as the phrases beside the names of a text tell it: `Çilinin baş naziri` is who was introduced so, and `baş
 * nazir` alone, where nobody else is one.
 */
export class OfficeHolders {
  private readonly reading: Analyses;
  private readonly resolution: Resolution;
  private readonly words: WordReader;
  private readonly holders: Holders = new Map();
  /** Heads of state, by country, and of all by the empty name. */
  private readonly rulers: Holders = new Map();

  constructor(reading: Analyses, resolution: Resolution, words: WordReader) {
    this.reading = reading;
    this.resolution = resolution;
    this.words = words;
    for (const { id, roles } of resolution.people)
      for (const { start, end, of } of roles) this.add(id, start, end, of);
  }

  /** The person whom an office with its owner stands for, by its tokens. */
  of(first: number, end: number): string | undefined {
    const { owner, office } = this.read(first, end);
    if (this.isHead(office)) return this.rulerOf(owner, office, end);
    return this.holders.get(keyOf(owner, office));
  }

  private add(person: string, start: number, end: number, of: string | undefined): void {
    const { starts, count } = this.reading.tokens;
    const first = lowerBound(count, (i) => starts[i]! < start);
    const { owner, office } = this.read(
      first,
      lowerBound(count, (i) => starts[i]! < end),
    );
    // Whose it is may stand elsewhere. A head of state has another office: `dövlət başçısı Orxan Məmmədovla danışıb`.
    if (office.length === 0 || owner !== of || this.isHead(office)) return;
    addTo(this.holders, keyOf(owner, office), person);
    if (owner !== undefined) addTo(this.holders, keyOf(undefined, office), person);
    if (office.length > 1 || !this.words.groups.isStem(office[0]!, STEM.ruling)) return;
    addTo(this.rulers, owner ?? "", person);
    addTo(this.rulers, "", person);
  }

  /** `Çili lideri`, `dövlətimizin başçısı`, `Çilinin dövlət başçısı`; but not `şöbənin başçısı`. */
  private isHead(office: readonly number[]): boolean {
    const [first, last] = office;
    if (first === undefined || office.length > 2) return false;
    if (last === undefined) return this.words.groups.isStem(first, STEM.heading);
    return (
      this.words.groups.isStem(first, STEM.state) && this.words.groups.isStem(last, STEM.heading)
    );
  }

  private rulerOf(
    owner: string | undefined,
    office: readonly number[],
    end: number,
  ): string | undefined {
    if (owner !== undefined) return this.rulers.get(owner);
    // `başçı` alone is of anything.
    if (office.length === 1) return undefined;
    const { features } = this.words.read(this.reading, end - 2);
    return this.rulers.get(possessiveOf(features) === POSSESSIVE["1pl"] ? OURS : "");
  }

  /** Whose office it is, by the last name in the phrase, and the words of the office after it. */
  private read(first: number, end: number): { owner: string | undefined; office: number[] } {
    const { mentions } = this.resolution;
    let owner: string | undefined;
    let from = first;
    for (let m = indexFrom(mentions, first); m < mentions.length; m++) {
      const { firstToken, endToken, entity } = mentions[m]!;
      if (firstToken >= end) break;
      if (endToken >= end || endToken < from) continue;
      owner = entity;
      from = endToken;
    }
    const office: number[] = [];
    for (let i = from; i < end; i++) {
      const stem = this.words.stemAt(this.reading, i);
      if (stem < 0) return { owner, office: [] };
      office.push(stem);
    }
    return { owner, office };
  }
}

function keyOf(owner: string | undefined, office: readonly number[]): string {
  return `${owner ?? ""} ${office.join(" ")}`;
}

function addTo(holders: Holders, key: string, person: string): void {
  const isOther = holders.has(key) && holders.get(key) !== person;
  holders.set(key, isOther ? undefined : person);
}
