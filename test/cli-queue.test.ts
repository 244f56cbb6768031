import { expect, test } from "vitest";
import { varliq } from "./run-command.ts";

test.each([
  ["redis://:s3cret@127.0.0.1:1", "cannot reach Redis at 127.0.0.1:1: "],
  ["redis://reader:s3cret@127.0.0.1:1/0", "cannot reach Redis at 127.0.0.1:1: "],
  ["redis://127.0.0.1:1?password=s3cret", "cannot reach Redis at 127.0.0.1:1: "],
  [
    "http://:s3cret@queue:6379",
    '--redis must be the address of a server, redis://host:6379, got "…"',
  ],
  ["queue:6379", 'got "queue:6379"'],
  ["queue:6379?password=s3cret", 'got "…"'],
])("tells no password of %s", async (url, message) => {
  const { code, stdout, stderr } = await varliq(["collect", "--redis", url]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("s3cret");
});
