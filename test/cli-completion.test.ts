import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { FORMAT_NAMES } from "../src/cli/formats.ts";
import { varliq } from "./run-command.ts";

/** What bash offers after these words; the last is being typed. */
async function complete(...words: string[]): Promise<string[]> {
  const { stdout: script } = await varliq(["completion", "bash"]);
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const { stdout } = await promisify(execFile)("bash", [
    "--norc",
    "-c",
    `${script}\nCOMP_WORDS=(varliq ${quoted}); COMP_CWORD=${words.length}; _varliq; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ]);
  return stdout.split("\n").filter(Boolean);
}

test("bash completes commands, options and values from the helps", async () => {
  expect(await complete("ex")).toEqual(["extract", "explain"]);
  expect(await complete("extract", "--format", "")).toEqual(FORMAT_NAMES);
  expect(await complete("stats", "--format", "c")).toEqual(["csv"]);
  expect(await complete("stats", "--t")).toEqual(["--top"]);
  expect(await complete("explain", "--on")).toEqual(["--only"]);
  expect(await complete("extract", "story.txt", "--with")).toEqual(["--with-text"]);
});

test("bash completes files where no option is begun", async () => {
  expect(await complete("extract", "package.js")).toEqual(["package.json"]);
  expect(await complete("extract", "--out-dir", "src/cl")).toEqual(["src/cli"]);
});

test("zsh runs the script of bash", async () => {
  const { stdout } = await varliq(["completion", "zsh"]);
  expect(stdout).toMatch(/^autoload .*bashcompinit\n_varliq\(\) \{/msu);
});

test("another shell is a wrong command line", async () => {
  expect(await varliq(["completion", "toString"])).toMatchObject({ code: 2, stdout: "" });
  const { code, stdout, stderr } = await varliq(["completion"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("varliq: name a shell, bash or zsh\n");
  expect(stderr).toContain("source <(varliq completion bash)");
});
