/** The letters that harmony changes, as `lexicons/morphology/suffixes.tsv` writes them: `Q` is `q` or `k`, and `ğ` or `y` before a vowel. */
const CHANGING: Readonly<Record<string, string>> = { A: "aə", I: "ıiuü", Q: "qkğy" };

/** Every way an ending is written: `dA` is `da` and `də`. */
export function inEveryHarmony(ending: string): string[] {
  let spelled = [""];
  for (const sign of ending) {
    const letters = [...(CHANGING[sign] ?? sign)];
    spelled = spelled.flatMap((start) => letters.map((letter) => start + letter));
  }
  return spelled;
}
