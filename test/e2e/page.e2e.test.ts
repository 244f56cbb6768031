import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { extractEntities } from "../../src/index.ts";
import { startBrowser } from "./browser.ts";
import { buildPage, type ServedPage, servePage } from "./serve-page.ts";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../..", import.meta.url));
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SCREENSHOTS = `${root}/screenshots`;

const DESK: BrowserContextOptions = { locale: "az", viewport: { width: 1280, height: 860 } };
const PHONE: BrowserContextOptions = {
  locale: "az",
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

let browser: Browser;
let served: ServedPage;
const complaints: string[] = [];

beforeAll(async () => {
  buildPage();
  [browser, served] = await Promise.all([startBrowser(), servePage()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

/** Opens the page as a new reader would; what it complains of on the console fails the test. */
async function open(options: BrowserContextOptions = DESK, hash = ""): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(served.url + hash);
  await page.locator("mark").first().waitFor({ state: "attached" });
  return page;
}

/** Replaces the text, as pasting does, and waits until it was read. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator("#text").fill(text);
  await waitForReading(page, text);
}

/** The page says under the text how many characters were read. */
async function waitForReading(page: Page, text: string): Promise<void> {
  const characters = String(text.length).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ".");
  await page
    .locator("#counts")
    .filter({ hasText: `${characters} simvol` })
    .waitFor({ state: "attached" });
}

const marksOf = (page: Page) =>
  page
    .locator("#paper mark")
    .evaluateAll((marks) =>
      marks.map((mark) => [(mark as HTMLElement).dataset.label, mark.textContent]),
    );

describe("text", () => {
  test("is highlighted as one types", async () => {
    const page = await open();
    await paste(page, " ");
    await page.locator("#text").pressSequentially("Aysel Quliyeva Bakıda görüşüb.", { delay: 5 });
    await page.locator("mark", { hasText: "görüşüb" }).waitFor({ state: "attached" });
    expect(await marksOf(page)).toEqual([
      ["şəxs", "Aysel Quliyeva"],
      ["yer", "Bakıda"],
      ["görüş", "görüşüb"],
    ]);
  });

  test("has marks in marks", async () => {
    const page = await open();
    await paste(page, "Azərbaycanın Tripolidəki səfirliyi bağlanıb.");
    const outer = page.locator('mark[data-kind="organisation"]');
    expect(await outer.textContent()).toBe("Azərbaycanın Tripolidəki səfirliyi");
    expect(await outer.locator("mark").allTextContents()).toEqual(["Azərbaycanın", "Tripolidəki"]);
  });

  test("has no label written over the next one", async () => {
    // English has the longer words.
    const page = await open({ ...DESK, locale: "en" });
    await page
      .locator("#text")
      .fill(
        "Səfir Salim əl-Fituri XİN-ə çağırılıb.\nBMT ABŞ ilə əməkdaşlıq edir, AFFA İrana gedib.",
      );
    await page.locator("mark", { hasText: "AFFA" }).waitFor({ state: "attached" });
    const labels = await page.locator("#paper mark").evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, top } = mark.getBoundingClientRect();
        const { width } = getComputedStyle(mark, "::after");
        return { left, top, end: left + Number.parseFloat(width) };
      }),
    );
    expect(labels.length).toBeGreaterThan(5);
    const over = labels.filter(({ end, top }, i) => {
      const next = labels[i + 1];
      return next !== undefined && Math.abs(next.top - top) < 2 && end > next.left;
    });
    expect(over).toEqual([]);
  });

  test("keeps offsets behind emoji, and copies them as JSON", async () => {
    const text = "👩‍🚀😀 e\u0301 Aysel Quliyeva 🇦🇿 Bakıdadır.";
    const page = await open({ ...DESK, permissions: ["clipboard-read", "clipboard-write"] });
    await paste(page, text);
    expect((await marksOf(page)).map(([, marked]) => marked)).toEqual([
      "Aysel Quliyeva",
      "Bakıdadır",
    ]);
    await page.locator("#copy").click();
    await page.locator("#notice", { hasText: "JSON kopyalandı" }).waitFor();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toEqual(JSON.parse(JSON.stringify(extractEntities(text))));
    const [{ start, end }] = copied.mentions;
    expect(text.slice(start, end)).toBe("Aysel Quliyeva");
  });

  test("lies on its marks letter on letter, however wide the window is", async () => {
    const page = await open();
    const story = readFileSync(`${root}/examples/04-sefer.txt`, "utf8");
    await paste(page, `${"söz ".repeat(60)}\n\n  \n${story}\t\tson   \n${"ə".repeat(300)}\n`);
    for (const width of [1280, 1013, 760, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page
        .locator("#views .to-text")
        .click({ timeout: 100 })
        .catch(() => {});
      const heights = await page.evaluate(() => {
        const text = document.querySelector("#text")!;
        const paper = document.querySelector<HTMLElement>("#paper")!;
        return { text: text.scrollHeight, paper: paper.offsetHeight };
      });
      expect(heights.text).toBe(heights.paper);
    }
  });

  test("keeps the marks of what did not change while it is read anew", async () => {
    const page = await open();
    await paste(page, "Aysel Quliyeva gəlib.\nBakıda yağış yağıb.");
    const before = (await marksOf(page)).map(([, marked]) => marked);
    expect(before).toContain("Bakıda");
    const after = await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>("#text")!;
      field.setRangeText("Dünən ", 0, 0);
      field.dispatchEvent(new InputEvent("input"));
      return [...document.querySelectorAll("#paper mark")].map((mark) => mark.textContent);
    });
    expect(after).toEqual(before);
  });

  test("of any length is marked where one looks", async () => {
    const page = await open();
    const text = `${"Bakıda yağış yağıb.\n".repeat(1500)}Aysel Quliyeva Gəncədədir.`;
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>("#text")!;
      field.value = text;
      field.dispatchEvent(new InputEvent("input"));
    }, text);
    await waitForReading(page, text);
    const last = page.locator("#paper .line").last();
    expect(await page.locator("#paper mark").count()).toBeLessThan(500);
    expect(await last.locator("mark").count()).toBe(0);
    const card = page.locator('[data-card][data-kind="person"]');
    await card.getByRole("button", { name: "Aysel Quliyeva" }).click();
    expect(await page.locator("mark.current").textContent()).toBe("Aysel Quliyeva");
    expect(await last.locator("mark").count()).toBeGreaterThan(1);
    const box = await page.locator("mark.current").boundingBox();
    expect(box!.y).toBeGreaterThan(100);
    expect(box!.y).toBeLessThan(DESK.viewport!.height);
    await page.locator("#scroller").evaluate((scroller) => scroller.scrollTo(0, 0));
    await page
      .locator("#paper .line")
      .first()
      .locator("mark")
      .first()
      .waitFor({ state: "attached" });
  });

  test("that is pasted runs no script", async () => {
    const markup = `<img src=x onerror="hacked = 1"><script>hacked = 1</script>
“<b onclick='hacked=1'>Xəzər</b>” agentliyi <svg onload="hacked = 1"> Aysel Quliyeva </textarea><iframe src="javascript:hacked=1">`;
    const page = await open();
    await paste(page, markup);
    for (const view of ["names", "events", "timeline"]) await page.locator(`.to-${view}`).click();
    await page.locator('mark[data-kind="person"]').waitFor({ state: "attached" });
    expect(
      await page.locator("img, svg, iframe, #paper script, #paper b, #panel script").count(),
    ).toBe(0);
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
    expect(
      await page.locator("#paper").evaluate((paper) => {
        return [...paper.children].map((line) => line.textContent).join("\n");
      }),
    ).toBe(markup);
  });

  test("may be opened from a file", async () => {
    const page = await open();
    const text = "Aysel Quliyeva\r\nBakıdadır.";
    await page
      .locator("#file")
      .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
    await waitForReading(page, text.replace("\r", ""));
    expect((await marksOf(page)).map(([, marked]) => marked)).toEqual([
      "Aysel Quliyeva",
      "Bakıdadır",
    ]);
  });
});

describe("what was found", () => {
  const STORY =
    "Aysel Quliyeva Bakıda Tural Əhmədov ilə görüşüb.\n\nSonra Aysel Quliyeva Bakıdan gedib.";

  test("is told by kind, and a card lists every mention", async () => {
    const page = await open();
    await paste(page, STORY);
    const card = page.locator('[data-card][data-kind="person"]', { hasText: "Aysel Quliyeva" });
    await card.getByRole("button", { name: "Aysel Quliyeva" }).click();
    expect(await page.locator(".mention b").allTextContents()).toEqual([
      "Aysel Quliyeva",
      "Aysel Quliyeva",
    ]);
    expect(await page.locator("mark.selected").allTextContents()).toEqual([
      "Aysel Quliyeva",
      "Aysel Quliyeva",
    ]);
    await page.locator(".mention").nth(1).click();
    expect(await page.locator("#selected").textContent()).toBe("Aysel Quliyeva · şəxs · 2 / 2");
    await page.locator("#next").click();
    expect(await page.locator("#selected").textContent()).toBe("Aysel Quliyeva · şəxs · 1 / 2");
  });

  test("is chosen in the text by the caret", async () => {
    const page = await open();
    await paste(page, STORY);
    await page.locator("#text").press("Control+Home");
    await page.locator("#text").press("ArrowRight");
    expect(await page.locator("#selected").textContent()).toContain("Aysel Quliyeva");
    expect(await page.locator('[aria-expanded="true"]').textContent()).toContain("Aysel Quliyeva");
  });

  test("is gone through with the arrow keys where one only reads", async () => {
    const page = await open();
    await paste(page, STORY);
    await page.getByRole("radio", { name: "Oxu" }).check();
    await page.locator("#paper").focus();
    const seen: (string | null)[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft"]) {
      await page.keyboard.press(key);
      seen.push(await page.locator("mark.current").textContent());
    }
    expect(seen).toEqual(["Aysel Quliyeva", "Bakıda", "Tural Əhmədov", "Bakıda"]);
  });

  test("is reached with the keyboard alone", async () => {
    const page = await open();
    await paste(page, STORY);
    await page.locator("#text").focus();
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches(".card-button"))) break;
    }
    await page.keyboard.press("Enter");
    expect(await page.locator('[aria-expanded="true"]').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe(
      "true",
    );
  });

  test("is told as events: who did what, and when", async () => {
    const page = await open();
    await paste(page, STORY);
    await page.locator(".to-events").click();
    const meeting = page.locator('[data-card^="event:"]').first();
    expect(await meeting.locator(".name").textContent()).toBe("Görüş");
    expect(await meeting.locator(".did").textContent()).toContain("görüşüb");
    await meeting.locator(".who .link").first().click();
    expect(await page.locator("mark.selected").first().textContent()).toBe("Aysel Quliyeva");
    await page.locator(".to-timeline").click();
    expect(await page.locator(".timeline .day").count()).toBeGreaterThan(0);
  });

  test("can be hidden by kind", async () => {
    const page = await open();
    await paste(page, STORY);
    await page.getByRole("checkbox", { name: "Şəxslər" }).uncheck();
    expect(await page.locator('mark[data-kind="person"]').count()).toBe(0);
    expect(await page.locator('[data-card][data-kind="person"]').count()).toBe(0);
    await page.getByRole("checkbox", { name: "Şəxslər" }).check();
    expect(await page.locator('mark[data-kind="person"]').count()).toBe(3);
  });

  test("counts relative dates from the day the reader gives", async () => {
    const page = await open();
    await paste(page, "Dünən Bakıda yağış yağıb.");
    await page.locator("#reference-date").fill("2025-11-21");
    await page.locator('[data-kind="time"] .detail', { hasText: "20 noyabr 2025" }).waitFor();
  });

  test("is told in English too", async () => {
    const page = await open({ ...DESK, locale: "en-GB" });
    expect(await page.title()).toContain("Azerbaijani text");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator('mark[data-kind="country"]').first().getAttribute("data-label")).toBe(
      "country",
    );
    await page.locator("#language").selectOption("az");
    expect(await page.locator('mark[data-kind="country"]').first().getAttribute("data-label")).toBe(
      "ölkə",
    );
    await page.reload();
    expect(await page.locator("html").getAttribute("lang")).toBe("az");
  });

  test("is shared as a link", async () => {
    const page = await open({ ...DESK, permissions: ["clipboard-read", "clipboard-write"] });
    await paste(page, `${STORY} <b>😀`);
    await page.locator("#reference-date").fill("2025-11-21");
    await page.getByRole("checkbox", { name: "Yerlər" }).uncheck();
    await page.locator("#share").click();
    await page.locator("#notice", { hasText: "Keçid kopyalandı" }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());

    const other = await open({ ...DESK, locale: "en" }, new URL(link).hash);
    expect(await other.locator("#text").inputValue()).toBe(`${STORY} <b>😀`);
    expect(await other.locator("#reference-date").inputValue()).toBe("2025-11-21");
    expect(await other.locator('mark[data-kind="place"]').count()).toBe(0);
    expect(await other.locator("html").getAttribute("lang")).toBe("az");
  });
});

test("the page works without a network once it was loaded", async () => {
  const own = await servePage();
  const context = await browser.newContext(DESK);
  const page = await context.newPage();
  await page.goto(own.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const { controller } = navigator.serviceWorker;
    if (!controller) {
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener("controllerchange", done),
      );
    }
  });
  await own.close();
  await page.reload();
  await paste(page, "Aysel Quliyeva Bakıdadır.");
  expect((await marksOf(page)).map(([, marked]) => marked)).toEqual([
    "Aysel Quliyeva",
    "Bakıdadır",
  ]);
});

describe("everyone", () => {
  const looks = {
    light: DESK,
    dark: { ...DESK, colorScheme: "dark" },
    phone: PHONE,
    "phone-dark": { ...PHONE, colorScheme: "dark" },
  } as const;

  test.each(Object.entries(looks))("can use the page, %s", async (look, options) => {
    const page = await open(options);
    await page
      .locator("mark", { hasText: "Orxan Səfərzadə" })
      .first()
      .waitFor({ state: "attached" });
    const views = look.startsWith("phone")
      ? ["text", "names", "events", "timeline"]
      : ["names", "events", "timeline"];
    for (const view of views) {
      await page.locator(`.to-${view}`).click();
      await page
        .locator("#panel .card-button")
        .first()
        .click({ timeout: 500 })
        .catch(() => {});
      await page.screenshot({ path: `${SCREENSHOTS}/${look}-${view}.png` });
      expect(await findBarriers(page), view).toEqual([]);
    }
    await page.locator(look.startsWith("phone") ? ".to-text" : ".to-names").click();
    await page.getByRole("radio", { name: "Oxu" }).check();
    await page.locator("#paper mark").first().click();
    await page.screenshot({ path: `${SCREENSHOTS}/${look}-reading.png` });
    expect(await findBarriers(page), "reading").toEqual([]);
  });
});

test("nothing runs out of a window as narrow as they come", async () => {
  const page = await open({ ...PHONE, viewport: { width: 320, height: 640 } });
  await page.locator("mark").first().click();
  for (const view of ["text", "names", "events", "timeline"]) {
    await page.locator(`.to-${view}`).click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, view).toBe(320);
  }
});

/** Axe does not see what a style sheet writes: how far the labels stand out from the paper. */
test.each(["light", "dark"] as const)("labels are legible, %s", async (colorScheme) => {
  const page = await open({ ...DESK, colorScheme });
  const contrasts = await page.evaluate(() => {
    const paper = document.querySelector("#text-view")!;
    const kinds = [...document.querySelectorAll<HTMLInputElement>("#kinds input")];
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
    /** Relative luminance, as WCAG defines it, of a colour in whatever notation. */
    const luminanceOf = (colour: string): number => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((it) => {
        return it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return kinds.map(({ value }) => {
      const mark = document.createElement("mark");
      Object.assign(mark.dataset, { kind: value, level: "0", label: "x" });
      document.querySelector("#paper")!.append(mark);
      const [one, other] = [
        luminanceOf(getComputedStyle(mark, "::after").color),
        luminanceOf(getComputedStyle(paper).backgroundColor),
      ];
      return [value, (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05)] as const;
    });
  });
  expect(contrasts.length).toBe(9);
  expect(contrasts.filter(([, contrast]) => contrast < 4.5)).toEqual([]);
});

/** What axe finds that keeps people out. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself there
    return (globalThis as any).axe.run(document, { resultTypes: ["violations"] });
  });
  // biome-ignore lint/suspicious/noExplicitAny: as axe documents it
  return violations.flatMap((violation: any) =>
    // biome-ignore lint/suspicious/noExplicitAny: as axe documents it
    violation.nodes.map((node: any) => `${violation.id}: ${node.html} ${node.failureSummary}`),
  );
}
