import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createProgress, sizeOf, writesToFile } from "./progress.ts";

/** A terminal that remembers what it was sent, and a clock that goes when it is told to. */
function createTerminal(isTTY: boolean) {
  const sent: string[] = [];
  const stderr = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        sent.push(String(chunk));
        done();
      },
    }),
    { isTTY },
  );
  const time = { now: 1000 };
  return { sent, time, stderr, clock: () => time.now };
}

test("shows documents, speed and time left once work is long", () => {
  const { sent, time, stderr, clock } = createTerminal(true);
  const progress = createProgress({ stderr }, 40e6, clock);
  time.now += 400;
  progress.add(2e6);
  expect(sent).toEqual([]);
  time.now += 600;
  progress.add(8e6);
  expect(sent).toEqual(["\r█████░░░░░░░░░░░░░░░ 25 %, 2 documents, 10.0 MB/s, 3 s left\u001b[K"]);
  time.now += 50;
  progress.add(8e6);
  expect(sent).toHaveLength(1);
  progress.hide();
  progress.hide();
  expect(sent.slice(1)).toEqual(["\r\u001b[K"]);
});

test.each([
  [90_000, "2 min left"],
  [7_200_000, "2 h 0 min left"],
])("tells %d ms that are left as a person would", (milliseconds, left) => {
  const { sent, time, stderr, clock } = createTerminal(true);
  const progress = createProgress({ stderr }, 2000, clock);
  time.now += milliseconds;
  progress.add(1000);
  expect(sent.join("")).toContain(left);
});

test("tells no share of an input that has no known end, nor more than all of it", () => {
  const { sent, time, stderr, clock } = createTerminal(true);
  const progress = createProgress({ stderr }, undefined, clock);
  time.now += 1000;
  progress.add(5e6);
  expect(sent).toEqual(["\r1 document, 5.0 MB/s\u001b[K"]);
  const grown = createProgress({ stderr }, 1e6, clock);
  time.now += 1000;
  grown.add(2e6);
  expect(sent[1]).toContain("100 %, 1 document, 2.0 MB/s, 0 s left");
});

test("counts time left for what was not done before", () => {
  const { sent, time, stderr, clock } = createTerminal(true);
  const progress = createProgress({ stderr }, 100e6, clock);
  progress.skip(60e6);
  time.now += 1000;
  progress.add(10e6);
  expect(sent[0]).toContain("25 %, 1 document, 10.0 MB/s, 3 s left");
});

test("is silent where nobody watches", () => {
  const { sent, time, stderr, clock } = createTerminal(false);
  const progress = createProgress({ stderr }, 1000, clock);
  time.now += 60_000;
  progress.add(500);
  progress.hide();
  expect(sent).toEqual([]);
});

test("knows the size of files, and that standard input has none", async () => {
  expect(await sizeOf(["package.json", "no such file"])).toBeGreaterThan(500);
  expect(await sizeOf(["package.json", "-"])).toBeUndefined();
});

test("knows a terminal and a pipe from a file", async () => {
  const { Socket } = await import("node:net");
  const { stderr } = createTerminal(false);
  const { stderr: terminal } = createTerminal(true);
  const stdin = process.stdin;
  const socket = new Socket();
  expect(writesToFile({ stdin, stderr, stdout: stderr })).toBe(true);
  expect(writesToFile({ stdin, stderr, stdout: terminal })).toBe(false);
  expect(writesToFile({ stdin, stderr, stdout: socket })).toBe(false);
  socket.destroy();
});
