/**
 * Many documents, on worker threads of Node.
 *
 * @module varliq/many
 */
export type { ManyDocument } from "./extract-batch.ts";
export { extractMany, type ManyOptions } from "./extract-many.ts";
