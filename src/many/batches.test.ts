import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { FOR_THIS_THREAD, FOR_THREADS, type Gathering, gatherBatches } from "./batches.ts";

async function* pausing(...items: readonly string[]) {
  for (const item of items) {
    if (item === "pause") await wait(20);
    else yield item;
  }
}

async function sizesOf(gathering: Gathering, ...items: readonly string[]): Promise<number[]> {
  const sizes: number[] = [];
  for await (const batch of gatherBatches(pausing(...items), (item) => item.length, gathering)) {
    sizes.push(batch.length);
  }
  return sizes;
}

const LONG = "a".repeat(FOR_THIS_THREAD.enough);

test("a batch is full when it is large enough", async () => {
  expect(await sizesOf(FOR_THIS_THREAD, "a", LONG, "a", "a")).toEqual([2, 2]);
  expect(await sizesOf(FOR_THREADS, "a", LONG, "a", "a")).toEqual([4]);
  expect(await sizesOf(FOR_THREADS)).toEqual([]);
});

test("on this thread what is there is not kept back by what is not", async () => {
  expect(await sizesOf(FOR_THIS_THREAD, "a", "a", "pause", "a", "pause")).toEqual([2, 1]);
  expect(await sizesOf(FOR_THREADS, "a", "a", "pause", "a", "pause")).toEqual([3]);
});

test.each([
  ["on this thread", FOR_THIS_THREAD],
  ["on others", FOR_THREADS],
])("%s the failure of a source comes after what it gave", async (_, gathering) => {
  async function* failing() {
    yield* ["a", "a"];
    throw new Error("no more");
  }
  const batches = gatherBatches(failing(), (item) => item.length, gathering);
  expect(await batches.next()).toEqual({ done: false, value: ["a", "a"] });
  await expect(batches.next()).rejects.toThrow("no more");
});

test("a failure that comes late is the same", async () => {
  async function* failing() {
    yield "a";
    await wait(1);
    throw new Error("no more");
  }
  const batches = gatherBatches(failing(), (item) => item.length, FOR_THIS_THREAD);
  expect(await batches.next()).toEqual({ done: false, value: ["a"] });
  await expect(batches.next()).rejects.toThrow("no more");
});

test("a caller who stops does not wait for a source that has nothing to say", async () => {
  async function* silent() {
    yield "a";
    await new Promise(() => {});
  }
  for await (const batch of gatherBatches(silent(), (item) => item.length, FOR_THIS_THREAD)) {
    expect(batch).toEqual(["a"]);
    break;
  }
});
