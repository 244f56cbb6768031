/**
 * Many documents, on worker threads of Node.
 *
 * @module varliq/many
 */
export { extractMany, type ManyOptions } from "./extract-many.ts";
export type { ManyDocument } from "./to-call.ts";
