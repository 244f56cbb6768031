/** A report tells in so many sentences, with the headline, what it is about, and who says so. */
const LEAD = 5;
/** The headline and what repeats it, in sentences. */
const OPENING = 3;

/** Does a sentence, by its number from 0, belong to the lead of a report? */
export function isInLead(sentence: number): boolean {
  return sentence < LEAD;
}

/** Is it told in the headline or right behind it? `Görüşdə` at the beginning of a later sentence points back. */
export function isInOpening(sentence: number): boolean {
  return sentence < OPENING;
}
