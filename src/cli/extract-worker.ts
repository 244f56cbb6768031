import { workerData } from "node:worker_threads";
import { createDocumentWriter, type ExtractSettings } from "./extract-documents.ts";

/** What a thread of `varliq extract --jobs` runs. */
export default createDocumentWriter(workerData as ExtractSettings);
