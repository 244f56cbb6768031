#!/usr/bin/env node
import { createWriteStream, fstatSync } from "node:fs";
import process from "node:process";
import { EXIT } from "./command.ts";
import { tell } from "./messages.ts";
import { run } from "./run.ts";
import { cannotWrite } from "./write-documents.ts";

const STDOUT = 1;

const { stdin, stderr } = process;
// Of what a full disk takes only a part of, Node's own stream into a file believes that it took all.
const stdout = fstatSync(STDOUT).isFile() ? createWriteStream("", { fd: STDOUT }) : process.stdout;

// A reader such as `head` that has seen enough closes the pipe: that is no failure.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  tell({ stderr }, cannotWrite("standard output", error));
  process.exit(EXIT.badOutput);
});

process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr });
