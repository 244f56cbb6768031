import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize.ts";
import { SHAPE } from "./tokens.ts";

/** The words that a line is said to begin with. */
function lineStarts(text: string): string[] {
  const { count, starts, ends, shapes } = tokenize(text);
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => shapes[i]! & SHAPE.lineStart)
    .map((i) => text.slice(starts[i], ends[i]));
}

const FILLED = `Ölkənin şimalında yerləşən kiçik şəhərdə dünən axşam külək
bir neçə evin damını uçurub, lakin ölən və ya yaralanan
olmayıb. Məlumatı respublikanın Dəniz və Su Nəqliyyatı
İdarəsi yayıb, xilasedicilər isə gecə boyu şəhərin
mərkəzində işləyiblər. Səhər yolların təmizlənməsinə
başlanılıb və evlərə yenidən su verilib.`;

describe("unwrapLines", () => {
  it("takes the breaks out of a text that was filled to a width", () => {
    expect(lineStarts(FILLED)).toEqual(["Ölkənin"]);
  });

  it("lets a sentence begin in a line only after a full stop", () => {
    const { count, starts, ends, shapes } = tokenize(FILLED);
    const begin = Array.from({ length: count }, (_, i) => i)
      .filter((i) => shapes[i]! & SHAPE.sentenceStart)
      .map((i) => FILLED.slice(starts[i], ends[i]));
    expect(begin).toEqual(["Ölkənin", "Məlumatı", "Səhər"]);
  });

  it("knows a short paragraph by the width of those before it", () => {
    const short = "Yanğından sonra evləri yoxlayan mütəxəssislərə Aydın\nRzayev rəhbərlik edib.";
    expect(lineStarts(short)).toEqual(["Yanğından", "Rzayev"]);
    expect(lineStarts(`${FILLED}\n\n${short}`)).toEqual(["Ölkənin", "Yanğından"]);
    expect(lineStarts(`${short}\n\n${FILLED}`)).toEqual(["Yanğından", "Rzayev", "Ölkənin"]);
  });

  it("leaves titles, one a line, alone", () => {
    const titles = `Azərbaycan və Gürcüstan yeni nəqliyyat sazişini imzalayıb
Bakıda beynəlxalq kitab sərgisi öz işinə başlayıb və davam edir
Nazirlər Kabineti kənd təsərrüfatına dair qərar qəbul edib
Gəncədə idman sarayının təmiri başa çatdırılıb və açılıb`;
    expect(lineStarts(titles)).toHaveLength(4);
  });

  it("leaves lists alone, the items of which end with a mark or are short", () => {
    const marked = `Şərtlər:
ərizə iş günü ərzində idarənin qəbul otağına təqdim edilir;
sənədlərin surəti notarius tərəfindən təsdiqlənmiş olmalıdır;
ödəniş bank vasitəsilə və ya onlayn qaydada həyata keçirilir;
cavab on gün ərzində poçtla göndərilir.`;
    expect(lineStarts(marked)).toHaveLength(5);
    const short =
      "polkovnik Əli Vəliyev\nmayor Vəli Əliyev\nkapitan Həsən Quliyev\nleytenant Rza Rzayev";
    expect(lineStarts(short)).toHaveLength(4);
  });

  it("leaves long lines alone, which nobody filled", () => {
    const long = `${"söz ".repeat(60)}\ndavamı`;
    expect(lineStarts(`${long}\n${long}\n${long}\n${long}`)).toHaveLength(8);
  });
});
