import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { buildPage, type ServedPage, servePage } from "./serve-page.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const STORIES = readdirSync(examples).map((name) => readFileSync(`${examples}/${name}`, "utf8"));

/** In milliseconds, on an idle machine of two cores. */
const BUDGETS = { firstHighlight: 300, key: 50 };

/** Whatever else a machine does makes it slower, never faster: the best of some attempts is what the page takes. */
const ATTEMPTS = 5;

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  buildPage();
  [browser, served] = await Promise.all([startBrowser(), servePage()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test(`the first name is highlighted ${BUDGETS.firstHighlight} ms after the page is asked for`, async () => {
  const times: number[] = [];
  for (let i = 0; i < ATTEMPTS; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(watchFirstHighlight);
    await page.goto(served.url);
    await page.waitForFunction(() => "firstHighlight" in globalThis);
    times.push(await page.evaluate(() => (globalThis as unknown as Watched).firstHighlight));
    await context.close();
  }
  console.log(`first highlight: ${times.map(Math.round).join(", ")} ms`);
  expect(Math.min(...times)).toBeLessThan(BUDGETS.firstHighlight);
});

interface Watched {
  firstHighlight: number;
}

/** Runs in the page before anything of its own: notes when the first mark was painted. */
function watchFirstHighlight(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("mark")) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // After the frame: then it is on the screen.
      setTimeout(() => {
        (globalThis as unknown as Watched).firstHighlight = performance.now();
      });
    });
  }).observe(document, { childList: true, subtree: true });
}

test.each([
  ["of stories", STORIES.join("\n")],
  ["in a single line", STORIES.join(" ").replace(/\s+/gu, " ")],
])(`a key is answered within ${BUDGETS.key} ms in 200 KB %s`, async (_, piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
  const page = await browser.newPage();
  await page.goto(served.url);
  await page.locator("#text").fill(text);
  await page.locator("#counts", { hasText: "200,000" }).waitFor();
  const rounds: number[] = [];
  for (let i = 0; i < ATTEMPTS; i++) rounds.push(await slowestKey(page));
  console.log(`slowest key of each round: ${rounds.map(Math.round).join(", ")} ms`);
  expect(Math.min(...rounds)).toBeLessThan(BUDGETS.key);
  await page.close();
});

/** Types a word in the middle of the text, while it is read and marked anew, and gives the time of the slowest key in ten. */
async function slowestKey(page: Page): Promise<number> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>("#text")!;
    field.focus();
    field.setSelectionRange(100_003, 100_003);
    const times: number[] = [];
    (globalThis as unknown as { times: number[] }).times = times;
    field.onbeforeinput = () => {
      const begin = performance.now();
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - begin)));
    };
  });
  for (const key of "Bakıdan Gəncəyə gedib") {
    await page.keyboard.insertText(key);
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  // The tenth that is slowest holds what only happens on a busy machine.
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.9)]!;
}
