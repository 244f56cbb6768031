import { Readable, Writable } from "node:stream";
import { run } from "../src/cli/run.ts";

/** Runs the command in this process and returns all it wrote. `terminal` tells what its output streams say of themselves. */
export async function varliq(
  args: readonly string[],
  input: string | Buffer = "",
  terminal: { readonly stdout?: object; readonly stderr?: object } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const output = { stdout: "", stderr: "" };
  const collect = (name: "stdout" | "stderr") =>
    Object.assign(
      new Writable({
        decodeStrings: false,
        write(chunk, _encoding, done) {
          output[name] += chunk;
          done();
        },
      }),
      terminal[name],
    );
  const streams = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: collect("stdout"),
    stderr: collect("stderr"),
  };
  const code = await run(args, streams);
  return { code, ...output };
}
