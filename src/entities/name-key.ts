import { remember } from "../engine/remember.ts";
import { foldWords } from "../text/fold-case.ts";
import { CHAR, classOf } from "../text/letters.ts";

/**
 * What names that differ in writing alone have in common: letter case, alphabet, quotes, hyphens, spaces and full stops aside.
 *
 * @example
 * nameKey("Las-Veqas"); //=> "las veqas"
 * nameKey("“Neftçi” klubu"); //=> "neftçi klubu"
 */
export const nameKey: (name: string) => string = remember(writeNameKey);

/** `foldWords`, remembered. */
export const foldName: (name: string) => string = remember(foldWords);

function writeNameKey(name: string): string {
  let key = "";
  let isGap = false;
  const folded = foldWords(name);
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    const kind = classOf(unit);
    if (kind > CHAR.digit) {
      isGap ||= kind === CHAR.space || kind === CHAR.newline || kind === CHAR.hyphen;
      continue;
    }
    if (isGap && key !== "") key += " ";
    isGap = false;
    // `LUKOIL` is `Lukoil`: foreign names are written without the dot of their İ.
    key += unit === DOTLESS_I ? "i" : String.fromCharCode(unit);
  }
  return key;
}

const DOTLESS_I = 0x131;
