// Runs the library, so that the page stays free to answer keys.
import { extractEntities } from "varliq";
import type { Reading, Request } from "./reader.ts";

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const { id, text, referenceDate } = data;
  const begin = performance.now();
  const extraction = extractEntities(text, referenceDate === "" ? {} : { referenceDate });
  const reading: Reading = { id, extraction, duration: performance.now() - begin };
  postMessage(reading);
});
