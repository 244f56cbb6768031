import { expect, test } from "vitest";
import { findTimes } from "../../time.ts";

function firstValue(text: string): string | undefined {
  return findTimes(text, { referenceDate: "2025-11-21" })[0]?.value;
}

test.each([
  ["Londonda görüş oktyabrın 25-də London vaxtı ilə saat 10:00-da olub.", "2025-10-25T10:00+01:00"],
  ["Londonda görüş oktyabrın 26-da London vaxtı ilə saat 10:00-da olub.", "2025-10-26T10:00+00:00"],
  ["Sammit martın 29-da Brüssel vaxtı ilə saat 12:00-da açılıb.", "2025-03-29T12:00+01:00"],
  ["Sammit martın 30-da Brüssel vaxtı ilə saat 12:00-da açılıb.", "2025-03-30T12:00+02:00"],
  ["Dinləmə martın 8-də Vaşinqton vaxtı ilə saat 9:00-da olub.", "2025-03-08T09:00-05:00"],
  ["Dinləmə martın 9-da Vaşinqton vaxtı ilə saat 9:00-da olub.", "2025-03-09T09:00-04:00"],
  ["Dinləmə noyabrın 2-də Nyu-York vaxtilə 9:00-da olub.", "2025-11-02T09:00-05:00"],
  ["Seçki iyulun 6-da Bakı vaxtilə saat 8:00-da başlayıb.", "2025-07-06T08:00+04:00"],
  ["Yayım iyulun 6-da CET ilə 21:00-da başlayıb.", "2025-07-06T21:00+01:00"],
  ["Raket MSK vaxtı ilə 05:40-da buraxılıb.", "2025-11-21T05:40+03:00"],
])(
  "clocks go forward and back on the Sundays that the rule of the zone says: %s",
  (text, value) => {
    expect(firstValue(text)).toBe(value);
  },
);

test("where clocks change, a time of no known day has no offset", () => {
  const [noon] = findTimes("Brüssel vaxtı ilə saat 12:00-da açılır.");
  expect(noon?.value).toBe("T12:00");
  const [here] = findTimes("Bakı vaxtı ilə saat 12:00-da açılır.");
  expect(here?.value).toBe("T12:00+04:00");
});

test("both ends of a range are of the zone", () => {
  const [range] = findTimes("Sammit iyulun 3-də Paris vaxtı ilə saat 12:00-dan 14:00-dək olub.", {
    referenceDate: "2025-11-21",
  });
  expect(range?.edtf).toBe("2025-07-03T12:00:00+02:00/2025-07-03T14:00:00+02:00");
});
