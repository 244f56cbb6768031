#!/usr/bin/env node
import process from "node:process";
import { tell } from "./messages.ts";
import { run } from "./run.ts";

// A reader such as `head` that has seen enough closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") tell(process, `cannot write: ${error.message}`);
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2), process);
