import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

test("a script ends and says what it misses beside the project", () => {
  const program =
    'import { needBeside } from "./scripts/beside-project.ts";\n' +
    'needBeside(["..", "corpus/none.jsonl", "gold/none.jsonl"], "nothing learned");\n' +
    'console.log("learned");';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { cwd: root, encoding: "utf8" },
  );
  expect(stderr).toContain(
    "nothing learned: ../shared/corpus/none.jsonl, ../shared/gold/none.jsonl not found, beside the project",
  );
  expect([status, stdout]).toEqual([1, ""]);
});

test("scripts look beside the project in this one way", () => {
  const elsewhere = readdirSync(`${root}/scripts`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && path !== "beside-project.ts")
    .filter((path) => readFileSync(`${root}/scripts/${path}`, "utf8").includes("../../shared"));
  expect(elsewhere).toEqual([]);
});
