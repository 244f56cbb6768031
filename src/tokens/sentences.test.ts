import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";
import { hasShape, SHAPE, sentenceOf } from "./tokens.ts";

/** Writes a bar before each sentence but the first. */
function show(text: string): string {
  const tokens = tokenize(text);
  const starts = [...tokens.sentences].slice(1, -1).map((token) => tokens.starts[token]!);
  return starts.reduceRight((shown, at) => `${shown.slice(0, at)}|${shown.slice(at)}`, text);
}

test.each([
  "Nazir gəlib. |Görüş olub.",
  "Gəldi? |Getdi! |Bəli… |Xeyr... |Olsun.",
  // abbreviations
  "Akademik və prof. Əliyev gəlib.",
  "(prof. Əliyev) gəlib.",
  "İqtisad elmləri doktoru, i.e.d. Rüstəmov gəlib.",
  "Azərb. Resp. Prezidenti",
  "Alma, armud və s. |Bazar bağlıdır.",
  "Alma, armud və s. meyvələr.",
  "5 min. manat ayrılıb.",
  "O deyib: düz et. |Sonra gedib.",
  // initials
  "B. Quliyev və A.Məmmədov gəliblər. |Tural gəlməyib.",
  "M.Ə.Rəsulzadə küçəsi",
  "Kosmonavt Yu. A. Tarasov uçub. |Sonra qayıdıb.",
  "Səhnəyə Cet Li. |Sonra Gü.Əliyeva çıxıb.",
  // numbers
  "21.11.2025 tarixində 1.5 manat verilib. |5 nəfər gəlib.",
  "Qiymət 14-dür. |Bakı bahadır.",
  "Bu, 2025-ci ildir, sayı 5. |Bakıda isə azdır.",
  "Gündəlik:\n|1. Bakı\n|2. Gəncə",
  // quotes and brackets
  "O dedi: “Gəlirəm.” |Sonra getdi.",
  "“Gəlirəm”. |Sonra getdi.",
  "“Gəlirəm!” – dedi.",
  "“Bakı.” |“Gəncə.”",
  "Görüş olub (bax: səh. 2). |Sonra bitib.",
  // forgotten spaces, addresses
  "Nazir belə bildirib.|Görüş olub.",
  "Report.az saytı yazır.",
  "“Gəlirəm”.|Sonra getdi.",
  // lines
  "Başlıq\n|Bakıda görüş olub\ndavam edir\n\n|yeni abzas.",
])("cuts %j", (shown) => {
  expect(show(shown.replaceAll("|", ""))).toBe(shown);
});

test("the first token of a sentence is marked, and each token knows its sentence", () => {
  const tokens = tokenize("Nazir gəlib. Görüş olub.");
  const marked = [...tokens.kinds.keys()].filter((i) => hasShape(tokens, i, SHAPE.sentenceStart));
  expect(marked).toEqual([0, 3]);
  expect([...tokens.sentences]).toEqual([0, 3, 6]);
  expect([0, 2, 3, 5].map((i) => sentenceOf(tokens, i))).toEqual([0, 0, 1, 1]);
});
