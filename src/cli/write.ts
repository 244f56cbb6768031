import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes, and waits whenever the reader is slower. */
export async function writeAll(out: Writable, text: string): Promise<void> {
  if (text !== "" && !out.write(text)) await once(out, "drain");
}
